/** What to do where data need the query engine and it is not there. */
import { EngineMissing } from '../../evidence/duckdb/connection.js';
import { UserError } from '../user-error.js';

/** Throws the error as it is, or as one that says how to go on. */
export function tellMissingEngine(error: unknown): never {
  if (!(error instanceof EngineMissing)) throw error;
  throw new UserError(
    'Feedback data of this size or kind need the package @duckdb/node-bindings, which is not installed',
    'Install it with: npm install @duckdb/node-bindings',
  );
}
