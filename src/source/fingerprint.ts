/** The identity of a finding in a few characters, for programs that compare runs. */

import type { Diagnostic } from './diagnostic.js';
import { type Content, identitiesOf } from './identity.js';
import { sha256 } from './sha256.js';

/** `v1:` and 16 hexadecimal digits for each diagnostic of a run, no two the same; give all of the run, in their order. */
export function fingerprintsOf(
  diagnostics: readonly Diagnostic[],
  contentOf: (file: string) => Content | null,
): ReadonlyMap<Diagnostic, string> {
  const identities = [...identitiesOf(diagnostics, contentOf)];
  return new Map(identities.map(([diagnostic, { rule, at }]) => [diagnostic, hashed(`${rule} ${at}`)]));
}

function hashed(identity: string): string {
  return `v1:${sha256(identity).slice(0, 16)}`;
}
