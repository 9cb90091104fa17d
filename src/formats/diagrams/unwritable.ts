/** A drawing that a format cannot write here, and what would help: a matter of the request or of the installation, not a bug. */
export class Unwritable extends Error {
  /** What to do, a sentence. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'Unwritable';
    this.hint = hint;
  }
}
