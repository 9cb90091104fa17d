/** What the system says of a call that has failed. */

/** The code of the error, such as `ENOENT`; what has none is no refusal of the system but a bug, and is thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
