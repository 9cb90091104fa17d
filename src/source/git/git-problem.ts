/** Git could not be asked, or had no answer: what is the matter, and what to do. The command line says it to the user. */
import type { Both } from '../../text/both.js';

export class GitProblem extends Error {
  /** `reason` is a sentence without its full stop, in English the message as well; `hint` says what to do, null where nothing is known. */
  constructor(
    readonly reason: Both,
    readonly hint: Both | null = null,
  ) {
    super(reason.en);
    this.name = 'GitProblem';
  }
}

/** A name that stands for no revision. */
export class UnknownRevision extends GitProblem {
  constructor(
    reason: Both,
    hint: Both | null,
    /** As it was given. */
    readonly ref: string,
  ) {
    super(reason, hint);
  }
}
