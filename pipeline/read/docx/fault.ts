/** Why a package cannot be read, thrown from wherever it is found and caught by the reader. */
import type { Problem } from '../unreadable.ts';

export class Fault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.problem);
    this.name = 'Fault';
    this.problem = problem;
  }
}

/** @returns A fault that says what of the document is damaged: a clause without its final stop. */
export function damaged(reason: string): Fault {
  return new Fault({ problem: 'damaged', document: 'Word document', reason });
}

/** @returns A fault that says which bound was exceeded: a clause without its final stop. */
export function excessive(reason: string): Fault {
  return new Fault({ problem: 'excessive', document: 'Word document', reason });
}
