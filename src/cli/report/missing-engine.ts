/** What to do where data need the query engine and it is not there. */
import { EngineMissing } from '../../evidence/duckdb/connection.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';

/** Throws the error as it is, or as one that says how to go on. */
export function tellMissingEngine(error: unknown): never {
  if (!(error instanceof EngineMissing)) throw error;
  const what = error.file === null ? 'Feedback data of this size or kind need' : `"${visible(error.file)}" needs`;
  throw new UserError(
    `${what} the package @duckdb/node-bindings, which is not installed`,
    'Install it with: npm install @duckdb/node-bindings; without it tp reads plain CSV and JSON of up to 64 MB',
  );
}
