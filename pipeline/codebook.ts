/** `sources/briefing.yml`: what the editor has set. This file: its types; then its schema and loader. */
import type { VFile } from "vfile";
import type { Point } from "./ast.ts";
import type { Actor, Verdict } from "./findings.ts";

/** A locator as the editor wrote it: `ciis 2.7`, `ciis:2`, or `ciis "words of the passage"`. */
export interface LocatorRef {
	text: string;
	/** Where it stands in the codebook. */
	place: Point;
}

/** What the editor says of one source; `undefined` fields are left to the file itself. */
export interface CodebookSource {
	/** Relative to the folder of sources. */
	file: string;
	id?: string;
	label?: string;
	title?: string;
	authors?: string[];
	role?: string;
	institution?: string;
	country?: string;
	date?: string;
	publisher?: string;
	url?: string;
	accessed?: string;
	translation?: string;
	note?: string;
	language?: string;
	place: Point;
}

export interface CodebookTheme {
	id: string;
	label: string;
	question: string | null;
	/** Phrases; `|` separates alternatives, a final `*` any ending. Matched by stem, never as a regular expression. */
	terms: string[];
	pin: LocatorRef[];
	exclude: LocatorRef[];
	place: Point;
}

export interface CodebookActor {
	name: string;
	kind: Actor["kind"];
	aliases: string[];
	place: Point;
}

export interface CodebookPair {
	left: LocatorRef;
	right: LocatorRef;
	verdict: Verdict;
	note: string | null;
	/** Theme id. */
	theme: string | null;
	place: Point;
}

/** The sections an edition may choose, as in `templates/briefing.hbs`. */
export const sectionNames = [
	"cover",
	"glance",
	"contents",
	"sources",
	"matrix",
	"themes",
	"framing",
	"figures",
	"timeline",
	"actors",
	"forecasts",
	"recommendations",
	"texts",
	"method",
	"index",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The codebook with every default filled in. */
export interface Codebook {
	/** The file it came from; with no `briefing.yml`, an empty file of that name. Messages about it go here. */
	file: VFile;
	title: string;
	subtitle: string | null;
	edition: string | null;
	/** ISO 8601: `date:`, else from `SOURCE_DATE_EPOCH`, else `null`. The clock is never read. */
	date: string | null;
	language: string;
	paper: "A4" | "letter";
	marking: string | null;
	annex: "full" | "cited" | "none";
	sections: "all" | SectionName[];
	sources: CodebookSource[];
	/** `null` without any: themes are then suggested. */
	themes: CodebookTheme[] | null;
	actors: CodebookActor[];
	pairs: CodebookPair[];
}
