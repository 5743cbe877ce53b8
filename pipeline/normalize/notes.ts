/** How notes about a document begin: by its editor, its translator, about its author. */

const editor =
  /^[\s([（【*_]*(?:(?:editor|editors|editor['’]s|editors['’]|translator|translator['’]s|publisher['’]s|editorial|ed\.)\s+note|note from the (?:editors?|translator)|disclaimer|legal notice|编者按|編集部注|anmerkung der redaktion|note de la rédaction|nota del editor)\b\s*[:：.—–-]/iu;
const views =
  /^[\s([（*_]*(?:the )?(?:views?|opinions?|information)(?:,? and (?:views?|opinions?|information))?(?: and opinions)? (?:expressed|presented|stated|contained|in this|herein)\b/i;
const origin =
  /^[\s([（*_]*(?:this (?:article|paper|text|piece|commentary|report|essay|chapter)|an earlier version of this \w+) (?:was|is|has been|had been)(?: (?:originally|first|also))? (?:published|translated|adapted|reprinted|reproduced|produced|excerpted)\b/i;

const author =
  /^[\s([（【*_]*(?:about the authors?\b|(?:the |both )?(?:author|authors|writer|writers)(?:['’]s? note)?(?:\s+\p{Lu}[\p{L}.'’-]+){0,4}\s*(?:,|is\b|are\b|was\b|were\b|works?\b|serves?\b|holds?\b|teaches\b|[:：])|作者|執筆者|筆者|der autor\b|die autorin\b|el autor\b|l['’]auteur)/iu;

/** The whole block in brackets, and of the author. */
const bracketed = /^[([（].*\bauthors?\b.*\b(?:is|are|was|were)\b.*[)\]）]\.?$/isu;

/** @returns Whether a block is labelled as a note of the editor, translator or publisher. */
export function isEditorNote(text: string): boolean {
  return editor.test(text);
}

/** What a disclaimer says of views: whose they are alone, or whose they are not. */
const disclaims =
  /\b(?:(?:do|does|may) not\b.{0,20}\b(?:reflect|represent|constitute|imply)|(?:are|is) (?:those|that) of|(?:are|is) (?:solely|entirely|exclusively|the author)|(?:his|her|their|my|our|author['’]s|authors['’]) own)\b/i;

/** @returns Whether it disclaims views or tells where the text first appeared: a note only at either end of a document. */
export function isDisclaimer(text: string): boolean {
  return (views.test(text) && disclaims.test(text)) || origin.test(text);
}

/** @returns Whether a block speaks of the author, by its first words or as a bracket that does. */
export function isAuthorNote(text: string): boolean {
  return author.test(text) || bracketed.test(text);
}

/** @returns Whether a line opens a note. */
export function isNote(text: string): boolean {
  return isEditorNote(text) || (/^[([（]/.test(text) && author.test(text));
}
