/** What `--help` prints: it teaches by examples. */
import type { Command } from './arguments.ts';

const report = `Usage: collate report [folder] [flags]

Reads every document of the folder (default: sources), compares them, and writes
a printed briefing with a recommendations appendix.

  -o, --out <folder>      where to write; made when it is not there (default: out)
      --formats <list>    pdf, html, json; several with commas (default: pdf,html,json).
                          json is always written; alone, it needs no browser
      --paper <size>      A4 or letter (default: what briefing.yml says, else A4)
      --templates <dir>   your own templates (default: Collate's)
      --strict            write nothing when a document cannot be read
  -q, --quiet             no progress, and no warnings

Examples:
  collate report                                  sources/ to out/
  collate report papers --out friday              papers/ to friday/
  collate report papers --formats json            findings only, for other programs
  collate report papers --paper letter --strict

Each file that was written is one line on standard output: path, pages, bytes,
seconds since the start. Everything else goes to standard error.

Title, themes, actors and your own verdicts stand in briefing.yml beside the
documents. Without it, everything is at its default.`;

const check = `Usage: collate check [folder] [flags]

Reads and compares the documents of the folder (default: sources) and prints
every message about them and about briefing.yml. Writes nothing and needs no
browser.

  -q, --quiet             errors only

Example:
  collate check papers`;

const outline = `Usage: collate outline [folder] [flags]

Reads the documents of the folder (default: sources) and suggests a codebook:
themes with their terms, the actors found with their aliases, and what is known
of each source. Writes it as briefing.yml beside them, for you to edit. A file
that is there is never replaced.

  -o, --out <file>        another file; - prints the outline
  -q, --quiet             no progress, and no warnings

Examples:
  collate outline papers
  collate outline papers --out new.yml
  collate outline papers --out -`;

const browser = `Usage: collate browser [flags]

Says which browser will print the PDF, and installs one when there is none. It
looks, in this order, at PUPPETEER_EXECUTABLE_PATH, at the browsers installed
here, and for one to install.

  -q, --quiet             nothing but its path`;

const overview = `Usage: collate <command> [folder] [flags]

Turns a folder of documents into one printed comparative briefing with a
recommendations appendix. Every quotation is found in its source, word for word.

  report   [folder]   write out/briefing.pdf, briefing.html and briefing.json
  check    [folder]   read documents and briefing.yml, print what is wrong, write nothing
  outline  [folder]   suggest a briefing.yml with themes and actors, to edit
  browser             find the browser that prints, or install one

  -h, --help          this text; after a command, what that command can do
  -v, --version       the version

Examples:
  collate report                        sources/ to out/
  collate report papers --out friday    papers/ to friday/
  collate check papers                  before you print
  collate report --help                 every flag

Exit codes: 0 done; 1 a document could not be read, or a promise was broken;
2 a wrong flag, briefing.yml or template; 3 no browser, or nowhere to write;
130 interrupted.`;

/** @returns The help on one command, or on all. */
export function helpText(about: Command | null): string {
  const texts: Partial<Record<Command, string>> = { report, check, outline, browser };
  return (about && texts[about]) ?? overview;
}
