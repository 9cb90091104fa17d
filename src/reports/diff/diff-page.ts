/** The difference of two inventories as a page: what moved, then what changed, the most important first. */
import type { Change } from '../../analysis/changes/change.js';
import type { Changes } from '../../analysis/changes/changes.js';
import type { ScoreChanges } from '../../analysis/changes/score-changes.js';
import { groupBy } from '../../analysis/group-by.js';
import type { Kind } from '../../model/entity.js';
import { textIn } from '../../model/text.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../../model/workspace.js';
import { speaker } from '../../text/both.js';
import { byCodePoint } from '../../text/compare.js';
import type { Language } from '../../text/locale.js';
import type { TableBlock } from '../report.js';
import { changeSentence, detailSentence, factsOf, type Reader } from './change-sentence.js';
import { diffKinds } from './diff-kinds.js';
import { nothingChanged, summaryOf, wholeSentence } from './diff-summary.js';
import { scoreTable } from './score-table.js';

/** One of the two states, as people call it. */
export interface DiffSide {
  /** `main`, or null for the working tree. */
  readonly ref: string | null;
  readonly commit: string | null;
  /** YYYY-MM-DD; null for the working tree. */
  readonly date: string | null;
  readonly workspace: Workspace;
}

/** Two states, compared. */
export interface DiffInput {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly changes: Changes;
  /** Null where they were not compared. */
  readonly scores: ScoreChanges | null;
  /** True where a query chose what of them is shown. */
  readonly isPart: boolean;
  /** What the reader must know: data that were borrowed, files that could not be read. */
  readonly notes: readonly string[];
  readonly language: Language;
}

/** One entity that has changed. */
export interface DiffEntity {
  readonly mark: 'new' | 'removed' | 'changed';
  readonly id: string;
  /** Empty where it is the id. */
  readonly name: string;
  readonly lines: readonly string[];
  /** 1 the most important. */
  readonly weight: number;
}

/** The difference in words, for any format. */
export interface DiffPage {
  readonly language: Language;
  readonly title: string;
  /** In one line, how much changed. */
  readonly summary: string;
  /** What it did to the whole; null where nobody can know, or nothing moved. */
  readonly whole: string | null;
  readonly scores: TableBlock | null;
  readonly sections: readonly { readonly title: string; readonly entities: readonly DiffEntity[] }[];
  readonly notes: readonly string[];
}

/** The page; kinds in the order of `diffKinds`, within a kind the weightiest first. */
export function diffPage({ before, after, changes, scores, isPart, notes, language }: DiffInput): DiffPage {
  const say = speaker(language);
  const reader: Reader = { say, language, languages: [language, ...after.workspace.languages] };
  const byKind = groupBy(changes.changes, ({ entity }) => entity.type);
  const sections = diffKinds.flatMap(({ kind, title, facts }) => {
    const own = groupBy(byKind.get(kind) ?? [], ({ entity }) => entity.id);
    const entities = [...own].map(([id, list]) => entityOf(kind, id, list, facts, before.workspace, after.workspace, reader));
    return entities.length === 0
      ? []
      : [{ title: say(title), kind, entities: entities.sort((a, b) => a.weight - b.weight || byCodePoint(a.id, b.id)) }];
  });
  const table = scores && scoreTable(scores.touchpoints, language);
  return {
    language,
    title: `${sideName(before, say)} → ${sideName(after, say)}`,
    summary: summaryOf(sections, say) ?? nothingChanged(isPart, say),
    whole: wholeSentence(scores, say, language),
    scores: table === null || table.rows.length === 0 ? null : table,
    sections,
    notes,
  };
}

function sideName({ ref, commit, date }: DiffSide, say: Reader['say']): string {
  if (ref === null || commit === null) return say({ en: 'working tree', de: 'Arbeitsstand' });
  return `${ref} (${ref === commit.slice(0, ref.length) ? '' : `${commit.slice(0, 7)}, `}${date ?? ''})`;
}

function entityOf(
  kind: Kind,
  id: string,
  changes: readonly Change[],
  facts: readonly string[],
  before: Workspace,
  after: Workspace,
  reader: Reader,
): DiffEntity {
  const whole = changes.find(({ part, field }) => part === null && field === null);
  const entity = kind === 'tp' ? undefined : (entityIn(after, kind, id) ?? entityIn(before, kind, id));
  const isNew = whole?.kind === 'added';
  const told = isNew && entity !== undefined ? factsOf(entity, facts, reader) : '';
  const weighty = changes.filter(({ weight }) => weight < 4);
  const details = changes.filter(({ weight }) => weight === 4);
  return {
    mark: isNew ? 'new' : whole?.kind === 'removed' ? 'removed' : 'changed',
    id: kind === 'tp' ? 'tp.yaml' : id,
    name: nameOf(entity, id, reader),
    lines: [
      ...weighty.map((change) => changeSentence(change, reader) + (change === whole && told !== '' ? `: ${told}` : '')),
      ...(details.length === 0 ? [] : [detailSentence(details, reader)]),
    ],
    weight: Math.min(...changes.map(({ weight }) => weight)),
  };
}

function entityIn(workspace: Workspace, kind: Exclude<Kind, 'tp'>, id: string): AnyEntity | undefined {
  return entitiesOf(workspace, kind).get(id);
}

function nameOf(entity: AnyEntity | undefined, id: string, { languages }: Reader): string {
  if (entity === undefined) return '';
  const name = textIn(entity.type === 'action' ? entity.title : entity.name, languages);
  return name === id ? '' : name;
}
