/** The identity of a finding in a few characters, for programs that compare runs. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';
import { type Content, identitiesOf } from './identity.js';

/** `v1:` and 16 hexadecimal digits for each diagnostic of a run, no two the same; give all of the run, in their order. */
export function fingerprintsOf(
  diagnostics: readonly Diagnostic[],
  contentOf: (file: string) => Content | null,
): ReadonlyMap<Diagnostic, string> {
  const identities = [...identitiesOf(diagnostics, contentOf)];
  return new Map(identities.map(([diagnostic, { rule, at }]) => [diagnostic, hashed(`${rule} ${at}`)]));
}

function hashed(identity: string): string {
  return `v1:${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
}
