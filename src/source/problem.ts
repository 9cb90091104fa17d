/** A fault that was found while a file was read, before there is a finding. */
import type { Fix } from './diagnostic.js';

/** Offsets into the text, from `start` up to, not including, `end`. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly start: number; readonly end: number; readonly message: string };
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fix?: Fix;
}
