/** The report `promises`: where the brand promise is kept, where it is broken, and where nobody looks. */

import type { CellRow, PromiseRow, Promises } from '../../analysis/promises/promises.js';
import { promisesOf } from '../../analysis/promises/promises.js';
import { relevanceWeights } from '../../analysis/touchpoint-weights.js';
import { type Naming, namingOf } from '../../model/naming.js';
import { type Say, speaker } from '../../text/both.js';
import { formatShare } from '../../text/locale.js';
import { noteBlock } from '../note.js';
import type { Block, Cell, TableBlock } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { promiseCharts } from './promise-charts.js';
import { promiseMatrix } from './promise-matrix.js';
import { promiseNotes } from './promise-notes.js';
import { promiseLabels, promiseStatusWords } from './promise-words.js';

export const promises: ReportMaker = {
  name: 'promises',
  summary: {
    en: 'Where the brand promise is kept, broken, or never checked',
    de: 'Wo das Markenversprechen gehalten, gebrochen oder nie geprüft wird',
  },
  async make(input) {
    const { workspace, evidence, options } = input;
    const found = promisesOf(workspace, evidence, {
      selects: options.selects,
      filtered: options.filtered,
      weights: await relevanceWeights(workspace, evidence, options.seed),
    });
    return content(input, found, namingOf(workspace, options.language), speaker(options.language));
  },
};

function content({ evidence, options: { language } }: ReportInput, found: Promises, naming: Naming, say: Say): ReportContent {
  const notes = promiseNotes(found, language, say);
  const matrix = promiseMatrix(found, naming, say);
  const blocks: readonly Block[] = [
    ...headline(found, language, say),
    overviewTable(found, naming, say),
    ...(matrix === null ? [] : [matrix]),
    casesTable(found, say),
    ...notes.map(noteBlock),
    ...promiseCharts(found, naming, language, say),
  ];
  return {
    title: say({ en: 'Brand promises', de: 'Markenversprechen' }),
    subtitle: evidenceSpan(evidence, say, language),
    blocks,
    data: {
      rows: found.rows.map((row) => ({ ...row, counts: countsOf(row) })),
      overall: found.overall,
      target: found.target,
      weightedBy: found.weightedBy,
      notes,
    },
  };
}

/** The whole in one sentence; nothing where there is nothing to say. */
function headline({ rows, overall, target }: Promises, language: Parameters<typeof formatShare>[2], say: Say): readonly Block[] {
  if (rows.length === 0) return [];
  const { fulfilment } = overall;
  if (fulfilment === null)
    return [
      {
        kind: 'paragraph',
        text: rows.some(({ n }) => n > 0)
          ? say({
              en: 'Nowhere have enough cases been looked at to say whether a promise is kept.',
              de: 'Nirgends wurden genug Fälle geprüft, um zu sagen, ob ein Versprechen gehalten wird.',
            })
          : say({
              en: 'Nobody has counted yet whether a promise is kept.',
              de: 'Noch hat niemand gezählt, ob ein Versprechen gehalten wird.',
            }),
      },
    ];
  const [kept, wanted] = [formatShare(fulfilment.value, 0, language), formatShare(target, 0, language)];
  const text = say({
    en: `Promises are kept to ${kept}, touchpoints counting by their relevance and promises by their weight; the target is ${wanted}.`,
    de: `Versprechen werden zu ${kept} gehalten, wobei Touchpoints nach Relevanz und Versprechen nach Gewicht zählen; das Ziel sind ${wanted}.`,
  });
  return [{ kind: 'paragraph', text }];
}

function overviewTable({ rows }: Promises, naming: Naming, say: Say): TableBlock {
  const count = (status: CellRow['status']) => (row: PromiseRow) => countsOf(row)[status];
  const columns: readonly CellColumn<PromiseRow>[] = [
    { key: 'promise', label: say(promiseLabels.promise), type: 'id', cell: ({ promise }) => promise },
    { key: 'text', label: say(promiseLabels.text), type: 'text', drop: 9, cell: ({ promise }) => textOf(promise, naming) },
    { key: 'fulfilment', label: say(promiseLabels.fulfilment), type: 'share', cell: ({ fulfilment }) => fulfilment?.value ?? null },
    { key: 'interval', label: say(labels.interval), type: 'share-interval', of: 'fulfilment', cell: ({ fulfilment }) => fulfilment },
    { key: 'verdict', label: say(labels.verdict), type: 'text', cell: ({ status }) => say(promiseStatusWords[status]) },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'fulfilment', cell: ({ n }) => n },
    { key: 'coverage', label: say(promiseLabels.checked), type: 'share', drop: 5, cell: ({ coverage }) => coverage },
    { key: 'kept', label: say(promiseLabels.keptAt), type: 'count', drop: 6, cell: count('kept') },
    { key: 'broken', label: say(promiseLabels.brokenAt), type: 'count', drop: 3, cell: count('broken') },
    { key: 'unclear', label: say(promiseLabels.unclearAt), type: 'count', drop: 7, cell: count('unclear') },
    { key: 'unverified', label: say(promiseLabels.unverifiedAt), type: 'count', drop: 2, cell: count('unverified') },
  ];
  return toTable({
    name: 'promises',
    columns,
    rows,
    empty: say({
      en: 'No promise is written down, or none is carried here.',
      de: 'Kein Versprechen ist festgehalten, oder keines gilt hier.',
    }),
    about: ({ promise }) => ({ type: 'promise', id: promise }),
    tone: toneOf,
  });
}

/** At how many touchpoints the promise is kept, broken, unclear or unverified. */
function countsOf({ cells }: PromiseRow): Readonly<Record<CellRow['status'], number>> {
  const count = (wanted: CellRow['status']) => cells.filter(({ status }) => status === wanted).length;
  return { kept: count('kept'), broken: count('broken'), unclear: count('unclear'), unverified: count('unverified') };
}

/** Where somebody counted, and what came out. */
function casesTable({ rows }: Promises, say: Say): TableBlock {
  const all = rows.flatMap(({ promise, cells, company }) => [
    ...cells.filter(({ n }) => n > 0).map((cell) => ({ promise, ...cell })),
    ...(company === null ? [] : [{ promise, touchpoint: null, ...company }]),
  ]);
  type Counted = (typeof all)[number];
  const columns: readonly CellColumn<Counted>[] = [
    { key: 'promise', label: say(promiseLabels.promise), type: 'id', cell: ({ promise }) => promise },
    {
      key: 'touchpoint',
      label: say(labels.touchpoint),
      type: 'id',
      cell: ({ touchpoint }): Cell => touchpoint ?? say(labels.wholeCompany),
    },
    { key: 'verdict', label: say(labels.verdict), type: 'text', cell: ({ status }) => say(promiseStatusWords[status]) },
    { key: 'share', label: say(promiseLabels.kept), type: 'share', cell: ({ share }) => share?.value ?? null },
    { key: 'interval', label: say(labels.interval), type: 'share-interval', of: 'share', cell: ({ share }) => share },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'share', cell: ({ n }) => n },
  ];
  return toTable({
    name: 'cases',
    columns,
    rows: all,
    empty: say({ en: 'No case was counted.', de: 'Kein Fall wurde gezählt.' }),
    about: ({ touchpoint }) => (touchpoint === null ? null : { type: 'touchpoint', id: touchpoint }),
    tone: toneOf,
  });
}

/** The words of the promise; null where it has none but its id. */
function textOf(promise: string, naming: Naming): string | null {
  const text = naming.promise(promise);
  return text === promise ? null : text;
}

function toneOf({ status }: { readonly status: PromiseRow['status'] }): 'bad' | 'good' | 'quiet' | null {
  return status === 'broken' ? 'bad' : status === 'kept' ? 'good' : status === 'unverified' ? 'quiet' : null;
}
