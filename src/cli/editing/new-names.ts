/** The names that `tp new` is given: which of them a kind of file can take, and which of them nothing bears yet. */
import type { EntityKind } from '../../model/entity.js';
import type { Workspace } from '../../model/workspace.js';
import { listed } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { NewOptions } from '../commands/new.js';
import { nearestName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

type Named = 'owner' | 'stage' | 'channel' | 'persona';

const kindsWith: Readonly<Record<Named, readonly EntityKind[]>> = {
  owner: ['touchpoint', 'journey', 'action'],
  stage: ['touchpoint'],
  channel: ['touchpoint'],
  persona: ['journey'],
};
const names = ['owner', 'stage', 'channel', 'persona'] as const;

/** A `UserError` for a name that a file of that kind has no place for: it would be dropped without a word. */
export function refuseForeignNames(kind: EntityKind, options: NewOptions): void {
  const foreign = names.find((name) => options[name] !== undefined && !kindsWith[name].includes(kind));
  if (foreign !== undefined) {
    throw new UserError(
      `A ${kind === 'feedback' ? 'feedback source' : kind} has no ${foreign}`,
      `--${foreign} is for a ${listed(kindsWith[foreign], 'or')}`,
    );
  }
}

/** For each name that nothing bears a note that says so; none where the inventory lists no such names, because then any will do. */
export function unknownNames({ company, personas }: Workspace, options: NewOptions): readonly string[] {
  const inList = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id) ?? null;
  const known: Readonly<Record<Named, { readonly noun: string; readonly ids: readonly string[] | null; readonly add: string }>> = {
    owner: { noun: 'team', ids: inList(company.teams), add: 'Add it to "teams" in tp.yaml' },
    stage: { noun: 'stage', ids: inList(company.stages), add: 'Add it to "stages" in tp.yaml' },
    channel: { noun: 'channel', ids: inList(company.channels), add: 'Add it to "channels" in tp.yaml' },
    persona: { noun: 'persona', ids: [...personas.keys()], add: `Create it with: tp new persona ${visible(options.persona ?? '')}` },
  };
  return names.flatMap((name) => {
    const { noun, ids, add } = known[name];
    const given = options[name];
    if (given === undefined || ids === null || ids.includes(given)) return [];
    return [`There is no ${noun} "${visible(given)}". ${nearestName(given, ids, add)}`];
  });
}
