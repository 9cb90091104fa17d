/** The report of `tp goals`: every goal and where it stands. */
import { goalStates } from '../../analysis/goals/goal-state.js';
import { type GoalRow, goalsOf } from '../../analysis/goals/goals.js';
import { intervalOf } from '../../analysis/quality/score.js';
import { type Naming, namingOf } from '../../model/naming.js';
import { textIn } from '../../model/text.js';
import type { Workspace } from '../../model/workspace.js';
import { counted, type Say, speaker } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Block, Cell, TableBlock } from '../report.js';
import type { ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { averageNote, goalLabels, goalStateNotes, goalStateWords, unknownJourneyNote } from './goal-words.js';

/** A maker of the report on the day `today`; `wanted` are the ids of the goals, null for all of them. */
export function goalsReport(today: string, wanted: ReadonlySet<string> | null): ReportMaker {
  return {
    name: 'goals',
    summary: { en: 'Every goal and where it stands', de: 'Jedes Ziel und wo es steht' },
    async make({ workspace, evidence, options: { language, seed } }) {
      const say = speaker(language);
      const all = await goalsOf(workspace, evidence, { today, seed });
      const rows = all.filter(({ goal }) => wanted?.has(goal) ?? true);
      const averages = rows.flatMap(({ goal, score, state }) =>
        score !== null && score.low === null && state !== 'unknown' ? [goal] : [],
      );
      const notes = [
        ...goalStates.filter((state) => rows.some((row) => row.state === state)).map((state) => say(goalStateNotes[state])),
        ...(averages.length === 0 ? [] : [say(averageNote(averages))]),
        ...(rows.some(({ journey, score }) => journey !== null && score === null) ? [say(unknownJourneyNote)] : []),
      ];
      const blocks: readonly Block[] = [
        ...(rows.length === 0 ? [] : [{ kind: 'paragraph', text: headline(rows, say) } as const]),
        goalTable(rows, workspace, language, say),
        ...(notes.length === 0 ? [] : [{ kind: 'paragraph', text: `${notes.join('; ')}.`, tone: 'note' } as const]),
      ];
      return { title: say({ en: 'Goals', de: 'Ziele' }), subtitle: evidenceSpan(evidence, say, language), blocks, data: { rows, notes } };
    },
  };
}

/** `3 goals: 1 met, 2 behind.` */
function headline(rows: readonly GoalRow[], say: Say): string {
  const states = goalStates.toReversed().flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${say(goalStateWords[state])}`];
  });
  return `${counted(say, rows.length, { en: 'goal', de: 'Ziel' }, { en: 'goals', de: 'Ziele' })}: ${states.join(', ')}.`;
}

function goalTable(rows: readonly GoalRow[], workspace: Workspace, language: Language, say: Say): TableBlock {
  const naming = namingOf(workspace, language);
  const columns: readonly CellColumn<GoalRow>[] = [
    { key: 'goal', label: say(goalLabels.goal), type: 'id', cell: ({ goal }) => goal },
    { key: 'name', label: say(labels.name), type: 'text', drop: 9, cell: ({ goal }) => nameOf(workspace, goal, language) },
    { key: 'measure', label: say(labels.measure), type: 'text', drop: 6, cell: (row) => measureOf(row, naming, say) },
    { key: 'at', label: say(goalLabels.at), type: 'text', drop: 5, cell: (row) => placeOf(row, naming, say) },
    { key: 'now', label: say(goalLabels.now), type: 'number', cell: (row) => shown(row, row.score?.value ?? null) },
    { key: 'interval', label: say(labels.interval), type: 'interval', of: 'now', cell: shownInterval },
    { key: 'target', label: say(goalLabels.target), type: 'text', cell: (row) => targetOf(row, language) },
    { key: 'by', label: say(goalLabels.by), type: 'date', drop: 2, cell: ({ by }) => by },
    { key: 'leads-to', label: say(goalLabels.leadsTo), type: 'number', drop: 7, cell: (row) => shown(row, row.projected?.value ?? null) },
    { key: 'state', label: say(goalLabels.state), type: 'text', cell: ({ state }) => say(goalStateWords[state]) },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'now', cell: ({ n }) => (n === 0 ? null : n) },
    { key: 'as-of', label: say(goalLabels.asOf), type: 'date', drop: 8, cell: ({ asOf }) => asOf },
    { key: 'owner', label: say(labels.owner), type: 'text', drop: 10, cell: ({ owner }) => (owner === null ? null : naming.team(owner)) },
  ];
  return toTable({
    name: 'goals',
    columns,
    rows,
    empty: say({
      en: 'No goal is set: write some under “goals:” in tp.yaml.',
      de: 'Kein Ziel ist gesetzt: Ziele stehen in tp.yaml unter „goals:“.',
    }),
    about: ({ touchpoint }) => (touchpoint === null ? null : { type: 'touchpoint', id: touchpoint }),
    tone: ({ state }) =>
      state === 'missed' || state === 'behind' ? 'bad' : state === 'met' ? 'good' : state === 'unknown' ? 'quiet' : null,
  });
}

function nameOf({ company, languages }: Workspace, id: string, language: Language): string | null {
  const name = company.goals?.find((goal) => goal.id === id)?.name;
  return name === undefined ? null : textIn(name, [language, ...languages]);
}

function measureOf({ measure, promise, touchpoint }: GoalRow, naming: Naming, say: Say): string {
  if (promise !== null) return say({ en: 'promise kept', de: 'Versprechen gehalten' });
  if (measure === 'quality') return say(labels.quality);
  return measure === 'relevance' ? say(labels.relevance) : naming.measure(touchpoint, measure);
}

function placeOf({ touchpoint, journey, promise }: GoalRow, naming: Naming, say: Say): string {
  if (promise !== null) return naming.promise(promise);
  if (journey !== null) return naming.journey(journey);
  return touchpoint === null ? say(labels.wholeCompany) : naming.touchpoint(touchpoint);
}

/** Shares as per cent, so that numbers beside each other have the same size. */
function shown({ unit }: GoalRow, value: number | null): number | null {
  return value !== null && unit === 'share' ? 100 * value : value;
}

function shownInterval(row: GoalRow): Cell {
  return intervalOf({ low: shown(row, row.score?.low ?? null), high: shown(row, row.score?.high ?? null) });
}

/** `≥ 70`, `≤ 60 s`, `≥ 90 %`, `10–20`. */
function targetOf(row: GoalRow, language: Language): string | null {
  const { atLeast, atMost, unit, promise } = row;
  const isShare = promise !== null;
  const number = (value: number) => formatNumber(isShare ? 100 * value : value, decimalsOf(isShare ? 100 * value : value), language);
  const behind = isShare ? ' %' : typeof unit === 'object' && unit?.metric ? ` ${unit.metric}` : '';
  if (atLeast !== null && atMost !== null) return `${number(atLeast)}–${number(atMost)}${behind}`;
  if (atLeast !== null) return `≥ ${number(atLeast)}${behind}`;
  return atMost === null ? null : `≤ ${number(atMost)}${behind}`;
}

/** As many places as somebody wrote, up to three. */
function decimalsOf(value: number): number {
  return [0, 1, 2].find((places) => Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-9) ?? 3;
}
