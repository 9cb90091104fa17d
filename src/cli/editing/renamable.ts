/** What `tp rename` can rename. */
import type { ReferenceKind } from '../../model/references/reference.js';

export const renamable = [
  'touchpoint',
  'journey',
  'persona',
  'action',
  'team',
  'stage',
  'channel',
  'promise',
  'context',
  'step',
  'expectation',
  'metric',
] as const satisfies readonly ReferenceKind[];

export type RenamableKind = (typeof renamable)[number];
