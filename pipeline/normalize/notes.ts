/** How notes about a document begin: by its editor, its translator, about its author. */
import { type LowerPattern, lowerOf } from '../lower.ts';

const editor: LowerPattern =
  /^[\s([（【*_]*(?:(?:editor|editors|editor['’]s|editors['’]|translator|translator['’]s|publisher['’]s|editorial|ed\.)\s+note|note from the (?:editors?|translator)|disclaimer|legal notice|编者按|編集部注|anmerkung der redaktion|note de la rédaction|nota del editor)\b\s*[:：.—–-]/u;
const views: LowerPattern =
  /^[\s([（*_]*(?:the )?(?:views?|opinions?|information)(?:,? and (?:views?|opinions?|information))?(?: and opinions)? (?:expressed|presented|stated|contained|in this|herein)\b/;
const origin: LowerPattern =
  /^[\s([（*_]*(?:this (?:article|paper|text|piece|commentary|report|essay|chapter)|an earlier version of this \w+) (?:was|is|has been|had been)(?: (?:originally|first|also))? (?:published|translated|adapted|reprinted|reproduced|produced|excerpted)\b/;

const author: LowerPattern =
  /^[\s([（【*_]*(?:about the authors?\b|(?:the |both )?(?:author|authors|writer|writers)(?:['’]s? note)?(?:\s+\p{L}[\p{L}.'’-]+){0,4}\s*(?:,|is\b|are\b|was\b|were\b|works?\b|serves?\b|holds?\b|teaches\b|[:：])|作者|執筆者|筆者|der autor\b|die autorin\b|el autor\b|l['’]auteur)/u;

/** The whole block in brackets, and of the author. */
const bracketed: LowerPattern = /^[([（].*\bauthors?\b.*\b(?:is|are|was|were)\b.*[)\]）]\.?$/su;

/** @returns Whether a block is labelled as a note of the editor, translator or publisher. */
export function isEditorNote(text: string): boolean {
  return editor.test(lowerOf(text));
}

/** What a disclaimer says of views: whose they are alone, or whose they are not. */
const disclaims: LowerPattern =
  /\b(?:(?:do|does|may) not\b.{0,20}\b(?:reflect|represent|constitute|imply)|(?:are|is) (?:those|that) of|(?:are|is) (?:solely|entirely|exclusively|the author)|(?:his|her|their|my|our|author['’]s|authors['’]) own)\b/;

/** @returns Whether it disclaims views or tells where the text first appeared: a note only at either end of a document. */
export function isDisclaimer(text: string): boolean {
  const lower = lowerOf(text);
  return (views.test(lower) && disclaims.test(lower)) || origin.test(lower);
}

/** @returns Whether a block speaks of the author, by its first words or as a bracket that does. */
export function isAuthorNote(text: string): boolean {
  const lower = lowerOf(text);
  return author.test(lower) || bracketed.test(lower);
}

/** @returns Whether a line opens a note. */
export function isNote(text: string): boolean {
  return isEditorNote(text) || (/^[([（]/.test(text) && author.test(lowerOf(text)));
}
