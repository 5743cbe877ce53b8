/** What to say of a file that gives no text. */
import type { VFile } from 'vfile';
import { type Notice, say } from '../message.ts';
import { formats } from './kinds.ts';

export type Problem =
  /** `page`: a web page, which has its text elsewhere. */
  | { problem: 'empty'; in?: 'page' }
  | { problem: 'binary' | 'undecodable'; offset: number }
  | { problem: 'unreadable'; code: string }
  | { problem: 'changing' }
  | { problem: 'name' }
  | { problem: 'failed'; error: string }
  | { problem: 'protected'; document: string }
  | { problem: 'superseded'; document: string; extension: string }
  | { problem: 'damaged' | 'excessive'; document: string; reason: string }
  | { problem: 'scanned'; pages: number }
  | { problem: 'unknown'; extension: string; document: string | null };

/** @returns The same file, with an error on it, or a warning where the file is no document. */
export function unreadable(file: VFile, problem: Problem): VFile {
  const severity = problem.problem === 'unknown' && !problem.document ? 'warning' : 'error';
  say(file, { severity, ...notice(problem) });
  return file;
}

function notice(problem: Problem): Omit<Notice, 'severity'> {
  switch (problem.problem) {
    case 'empty':
      if (problem.in === 'page')
        return {
          rule: 'source-empty',
          found: 'This web page has no text of its own: it is a frame for other pages, or fills itself by script',
          expected: 'a page saved as it is shown',
          help: 'Open it in a browser, save the frame or the article alone, or copy its text into a .txt file.',
        };
      return {
        rule: 'source-empty',
        found: 'This file has no text',
        expected: 'a document',
        help: 'Put the text in it, or take the file out of the folder.',
      };
    case 'binary':
      return {
        rule: 'source-binary',
        found: `This file is not text: there is a control character at byte ${problem.offset}`,
        expected: 'plain text',
        help: 'Export the document as text, or give the file the ending of what it is.',
      };
    case 'undecodable':
      return {
        rule: 'source-encoding',
        found: `This text cannot be decoded: the byte at offset ${problem.offset} is not valid in its encoding`,
        expected: 'UTF-8',
        help: 'Open it in the program that wrote it and save it as UTF-8.',
      };
    case 'unreadable':
      return {
        rule: 'source-unreadable',
        found: `This file cannot be read (${problem.code})`,
        expected: 'a readable file',
        help: 'Check that it is still there and that you may read it.',
      };
    case 'name':
      return {
        rule: 'source-name',
        found: 'The name of this file has characters that cannot be printed, such as a line feed',
        expected: 'a name that can be cited',
        help: 'Rename the file.',
      };
    case 'changing':
      return {
        rule: 'source-changing',
        found: 'This file changed each time it was read',
        expected: 'a file that nobody is writing to',
        help: 'Let the program that writes it finish, and run again.',
      };
    case 'failed':
      return {
        rule: 'source-failed',
        found: `This document could not be read: ${problem.error}`,
        expected: 'a document as other programs read it',
        help: 'This is a fault of Collate. Export the document in another format (.txt, .md, .docx, .html or .pdf) and put that in its place.',
      };
    case 'protected':
      return {
        rule: 'source-protected',
        found: `This ${problem.document} is protected by a password`,
        expected: 'a document that opens without one',
        help: 'Open it with its password, save it without one, and put that in its place.',
      };
    case 'superseded':
      return {
        rule: 'source-superseded',
        found: `This is an ${problem.document}, whatever its ending says`,
        expected: `a ${problem.extension} file`,
        help: `Open it in the program that wrote it and save it as ${problem.extension}.`,
      };
    case 'damaged':
      return {
        rule: 'source-damaged',
        found: `This ${problem.document} is damaged: ${problem.reason}`,
        expected: 'a document as its program saves it',
        help: 'Get it once more, or open it in the program that wrote it and save it anew.',
      };
    case 'excessive':
      return {
        rule: 'source-excessive',
        found: `This ${problem.document} was not read: ${problem.reason}`,
        expected: 'a document that somebody wrote',
        help: 'If it is one, open it in the program that wrote it and save it anew, or in parts.',
      };
    case 'scanned':
      return {
        rule: 'source-scanned',
        found: `This PDF has no text: its ${problem.pages === 1 ? 'page is a picture' : `${problem.pages} pages are pictures`}`,
        expected: 'a PDF whose text can be copied',
        help: 'Recognize its text first, for example with `ocrmypdf in.pdf out.pdf`, and put the result in its place.',
      };
    case 'unknown':
      return {
        rule: 'source-kind',
        found: problem.document
          ? `A ${problem.document} (${problem.extension}) is not read`
          : `This kind of file (${problem.extension || 'without an ending'}) is not read`,
        expected: `one of ${Object.keys(formats).join(', ')}`,
        help: problem.document
          ? 'Save it in one of these formats and put that in the folder instead.'
          : 'Move it out of the folder of sources, or give a document the ending of what it is.',
      };
  }
}
