/** The tables of the report `journeys`. */

import type { MomentOfTruth } from '../../analysis/journey/journey-facts.js';
import type { JourneyRow, StepRow } from '../../analysis/journey/journeys.js';
import { intervalOf } from '../../analysis/quality/score.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { journeyColumns, tableOfJourneys } from './journey-columns.js';
import { journeyLabels, remarkWords, sourceWords } from './journey-words.js';

/** One line a journey. */
export function journeysTable(rows: readonly JourneyRow[], naming: Naming, say: Say): TableBlock {
  const { journey, name, state, course, lowest, steps, handOffs, measured } = journeyColumns(naming, say);
  const columns: readonly CellColumn<JourneyRow>[] = [
    journey,
    { ...name, drop: 12 },
    { key: 'persona', label: say(labels.persona), type: 'id', drop: 11, cell: (row) => row.journey.persona ?? null },
    { ...state, drop: 8 },
    { ...course, drop: 1 },
    { key: 'first', label: say(journeyLabels.first), type: 'score', cell: ({ curve }) => curve.first?.valence ?? null },
    { key: 'last', label: say(journeyLabels.last), type: 'score', cell: ({ curve }) => curve.last?.valence ?? null },
    { ...lowest, drop: 4 },
    { key: 'remembered', label: say(journeyLabels.remembered), type: 'score', drop: 2, cell: (row) => rememberedOf(row) },
    { ...steps, drop: 5 },
    { key: 'teams', label: say(journeyLabels.owners), type: 'count', drop: 7, cell: ({ facts }) => facts.owners.length },
    { ...handOffs, drop: 6 },
    { ...measured, drop: 3 },
  ];
  return tableOfJourneys(columns, rows, ({ designed }) => designed === null, say);
}

/** How the journey is remembered: by its customers, else as it is designed. */
function rememberedOf({ memory, designed }: JourneyRow): number | null {
  return memory?.peakEnd.value ?? designed?.peakEnd ?? null;
}

/** One line a step of one journey. */
export function stepsTable({ steps }: JourneyRow, naming: Naming, say: Say): TableBlock {
  const columns: readonly CellColumn<StepRow>[] = [
    { key: 'step', label: say(labels.step), type: 'id', cell: ({ step }) => step.id },
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', drop: 4, cell: ({ step }) => step.touchpoint },
    { key: 'stage', label: say(labels.stage), type: 'text', drop: 9, cell: ({ stage }) => stage && naming.stage(stage) },
    { key: 'owner', label: say(labels.owner), type: 'text', drop: 7, cell: ({ owner }) => owner && naming.team(owner) },
    { key: 'taken', label: say(journeyLabels.taken), type: 'share', drop: 8, cell: ({ probability }) => probability },
    { key: 'emotion', label: say(journeyLabels.emotion), type: 'score', cell: ({ valence }) => valence },
    intervalColumn(say),
    { key: 'bar', label: '', type: 'bar', drop: 6, cell: ({ valence }) => valence },
    {
      key: 'n',
      label: say(labels.answers),
      type: 'count',
      of: 'emotion',
      cell: ({ answered, step, source }) => answered?.n ?? (source === 'feels' ? (step.feels?.n ?? null) : null),
    },
    { key: 'from', label: say(journeyLabels.source), type: 'text', drop: 2, cell: ({ source }) => source && say(sourceWords[source]) },
    { key: 'remarks', label: say(journeyLabels.remarks), type: 'text', drop: 1, cell: (row) => remarksOf(row, say) },
  ];
  return toTable({
    name: 'steps',
    columns,
    rows: steps,
    empty: say({ en: 'The journey has no steps yet.', de: 'Die Kundenreise hat noch keine Schritte.' }),
    about: ({ step }) => ({ type: 'touchpoint', id: step.touchpoint }),
    tone: ({ valence }) => (valence === null ? 'quiet' : null),
  });
}

/** The steps at which the relation is decided, and whether anybody measures there; none where no journey names one. */
export function momentsTable(rows: readonly JourneyRow[], say: Say): readonly TableBlock[] {
  type Moment = MomentOfTruth & { readonly journey: string; readonly answered: StepRow['answered'] };
  const moments = rows.flatMap(({ journey, facts, steps }) =>
    facts.momentsOfTruth.map((moment): Moment => {
      const answered = steps.find(({ step }) => step.id === moment.id)?.answered ?? null;
      return { ...moment, journey: journey.id, answered };
    }),
  );
  if (moments.length === 0) return [];
  const columns: readonly CellColumn<Moment>[] = [
    { key: 'journey', label: say(labels.journey), type: 'id', cell: ({ journey }) => journey },
    { key: 'step', label: say(labels.step), type: 'id', cell: ({ id }) => id },
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', drop: 2, cell: ({ touchpoint }) => touchpoint },
    { key: 'emotion', label: say(journeyLabels.emotion), type: 'score', cell: ({ valence }) => valence },
    intervalColumn(say),
    { key: 'n', label: say(labels.answers), type: 'count', of: 'emotion', cell: ({ answered }) => answered?.n ?? null },
    {
      key: 'evidence',
      label: say(labels.evidence),
      type: 'text',
      drop: 1,
      cell: ({ isMeasured, valence }) =>
        say(isMeasured ? momentWords.measured : valence === null ? momentWords.unknown : momentWords.assumed),
    },
  ];
  return [
    toTable({
      name: 'moments-of-truth',
      columns,
      rows: moments,
      empty: '',
      about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
      tone: ({ isMeasured, valence }) => (valence !== null && valence < 50 ? 'bad' : isMeasured ? null : 'quiet'),
    }),
  ];
}

const momentWords = {
  measured: { en: 'measured', de: 'gemessen' },
  assumed: { en: 'not measured', de: 'nicht gemessen' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

/** The interval of the answers to a step. */
function intervalColumn(say: Say): CellColumn<Pick<StepRow, 'answered'>> {
  const cell = ({ answered }: Pick<StepRow, 'answered'>) => intervalOf(answered?.score ?? null);
  return { key: 'interval', label: say(labels.interval), type: 'interval', of: 'emotion', cell };
}

function remarksOf({ step, isHandOff, isOnPath }: StepRow, say: Say): string {
  const remarks = [
    ...(step.moment_of_truth === true ? [remarkWords.moment] : []),
    ...(isHandOff ? [remarkWords.handOff] : []),
    ...(isOnPath ? [] : [remarkWords.offPath]),
  ];
  return remarks.map(say).join(', ');
}
