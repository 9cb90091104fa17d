/** Git could not be asked, or had no answer: what is the matter, and what to do. The command line says it to the user. */
export class GitProblem extends Error {
  /** `message` is a sentence without its full stop; `hint` says what to do, null where nothing is known. */
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
    this.name = 'GitProblem';
  }
}

/** A name that stands for no revision. */
export class UnknownRevision extends GitProblem {
  constructor(
    message: string,
    hint: string | null,
    /** As it was given. */
    readonly ref: string,
  ) {
    super(message, hint);
  }
}
