/** The text of a new file: what is known, and in comments what could come next. */
import { toYaml } from '../source/yaml/yaml-value.js';
import type { EntityKind } from './entity.js';
import type { Workspace } from './workspace.js';

/** What is known of the new entity. */
export interface Known {
  readonly name?: string;
  readonly owner?: string;
  readonly stage?: string;
  readonly channel?: string;
  readonly persona?: string;
}

/** A valid file for a new entity of `kind`; what is not known stands in it as a comment with the choices there are. */
export function toSkeleton(kind: EntityKind, id: string, workspace: Workspace, known: Known): string {
  const name = toYaml(known.name ?? nameFrom(id), 'block');
  const { company } = workspace;
  const owner = line('owner', known.owner, ids(company.teams), 'the team that answers for it');
  switch (kind) {
    case 'touchpoint':
      return text([
        `name: ${name}`,
        '# description: what happens here',
        '# audience: [customer]',
        line('channel', known.channel, ids(company.channels), 'the channel it belongs to'),
        line('stages', known.stage && [known.stage], ids(company.stages), 'the stages it plays a part in, as a list'),
        owner,
        '# expectations:',
        '#   - { id: fast, text: What customers expect here, kind: basic }',
      ]);
    case 'journey':
      return text([
        `name: ${name}`,
        line('persona', known.persona, [...workspace.personas.keys()], 'who travels'),
        owner,
        ...firstStep([...workspace.touchpoints.keys()]),
      ]);
    case 'persona':
      return text([
        `name: ${name}`,
        '# role: what she or he does',
        '# customer: customer',
        '# share: 0.4',
        '# quote: what she or he would say',
      ]);
    case 'action':
      return text([
        `title: ${name}`,
        '# kind: fix',
        line('touchpoints', undefined, [...workspace.touchpoints.keys()], 'what it changes, as a list'),
        owner,
        'status: idea',
        '# effort: 5',
        '# due: 2027-03-31',
      ]);
    case 'feedback':
      return text([
        `name: ${name}`,
        `data: ${id}.csv`,
        '# date: the column of the date',
        '# answers:',
        '#   - { column: Q1, touchpoint: hotline, measure: csat, scale: [1, 5] }',
      ]);
  }
}

function firstStep(touchpoints: readonly string[]): readonly string[] {
  const first = touchpoints[0];
  if (first === undefined) return ['# steps:', '#   - { id: first, touchpoint: hotline }'];
  return ['steps:', `  - id: first`, `    touchpoint: ${first}`, '    # does: what the customer does', '    # feels: { score: 1 }'];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function line(key: string, value: string | readonly string[] | undefined, choices: readonly string[], meaning: string): string {
  if (value !== undefined && value !== '') return `${key}: ${toYaml(value, 'block')}`;
  const shown = choices.slice(0, 8).join(', ');
  return choices.length === 0 ? `# ${key}: ${meaning}` : `# ${key}: one of ${shown}${choices.length > 8 ? ' …' : ''}`;
}

function ids(list: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (list ?? []).map(({ id }) => id);
}

/** `parcel-locker` → `Parcel locker`. */
function nameFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
