/** A wrong call: a path, an option or a name that cannot be meant. Caught only in `main.ts`; exit code 2. */

export class UserError extends Error {
  /** `message` says what is the matter, `hint` what to do. */
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
    this.name = 'UserError';
  }
}

/** The error as standard error shows it: one line, and one for the hint. */
export function errorText({ message, hint }: UserError): string {
  return `error: ${message}\n${hint === null ? '' : `       ${hint}\n`}`;
}
