/** What a fault of the data is to people. */
import type { Path } from '../../source/location.js';
import type { Fault } from './find-faults.js';

/** What is wrong with the value at `path`, which counts as absent; `part` says what to point at. */
export interface SchemaProblem {
  readonly rule: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What could stand there instead, as YAML; null where nobody can know. */
  readonly suggestion: string | null;
  /** True where what stands there only needs quotes. */
  readonly needsQuotes?: boolean;
}

/** The faults of a kind. */
export type FaultOf<K extends Fault['kind']> = Extract<Fault, { readonly kind: K }>;
