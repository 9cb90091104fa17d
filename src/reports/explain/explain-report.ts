/** An explanation as a report, so that every format can write it. */

import { namingOf } from '../../model/naming.js';
import type { Location } from '../../source/location.js';
import { type Both, type Say, speaker } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Block } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { labels } from '../vocabulary.js';
import { explainGap } from './explain-gap.js';
import { explainQuality } from './explain-quality.js';
import { explainRelevance } from './explain-relevance.js';
import type { Explanation } from './explanation.js';
import { partsTable } from './parts-table.js';
import { placesBlocks } from './places-blocks.js';

/** The numbers that can be explained. */
export const explainedNumbers = ['relevance', 'quality', 'gap', 'priority'] as const;
export type ExplainedNumber = (typeof explainedNumbers)[number];

/** The report that explains one number of one touchpoint. `shownPath` is how the user writes the path of a file. */
export function explainNumber(touchpoint: string, number: ExplainedNumber, shownPath: (path: string) => string): ReportMaker {
  return {
    name: `${touchpoint}.${number}`,
    summary: { en: 'A number taken apart', de: 'Eine Zahl, in ihre Teile zerlegt' },
    async make(input) {
      return content(input, await explanationOf(input, touchpoint, number), shownPath);
    },
  };
}

function explanationOf(input: ReportInput, touchpoint: string, number: ExplainedNumber): Explanation | Promise<Explanation> {
  if (number === 'relevance') return explainRelevance(input, touchpoint);
  return number === 'quality' ? explainQuality(input, touchpoint) : explainGap(input, touchpoint, number);
}

function content({ workspace, options }: ReportInput, explanation: Explanation, shownPath: (path: string) => string): ReportContent {
  const say = speaker(options.language);
  const { number, touchpoint, value, low, high, rank, of, formula, parts, changes } = explanation;
  const title = say(labels[number]);
  const sentence = `${title} = ${formula}.`;
  return {
    title: `${touchpoint} · ${namingOf(workspace, options.language).touchpoint(touchpoint)} · ${title}`,
    subtitle: rank === null ? say({ en: 'no rank', de: 'kein Rang' }) : say({ en: `rank ${rank} of ${of}`, de: `Rang ${rank} von ${of}` }),
    blocks: [
      { kind: 'paragraph', text: sentence },
      partsTable(explanation, title, say),
      ...rangeBlocks(explanation, say, options.language),
      ...placesBlocks(parts, say, shownPath),
      ...changeBlocks(changes, say),
    ],
    data: {
      touchpoint,
      number,
      value,
      low,
      high,
      rank,
      of,
      rows: parts.map(({ part, value: known, weight, points, n, places }) => ({
        part,
        value: known,
        weight,
        points,
        n,
        places: places.map(placeOf),
      })),
      notes: [sentence, ...changes],
    },
  };
}

/** What the ends of an interval mean: chance, what is missing, or the corners of the parts. */
const rangeWords: Readonly<Record<ExplainedNumber, Both>> = {
  quality: { en: '95 % interval', de: 'Vertrauensbereich (95 %)' },
  relevance: { en: 'What missing sides could change it to', de: 'Was fehlende Seiten daraus machen könnten' },
  gap: { en: 'From the best to the worst corner of its parts', de: 'Von der besten bis zur schlechtesten Ecke ihrer Teile' },
  priority: { en: 'From the best to the worst corner of its parts', de: 'Von der besten bis zur schlechtesten Ecke seiner Teile' },
};

function rangeBlocks({ number, value, low, high }: Explanation, say: Say, language: Language): readonly Block[] {
  // Of relevance without missing sides nothing could be otherwise.
  if (value === null || low === null || high === null || high - low < 1e-9) return [];
  const [from, to] = [low, high].map((end) => formatNumber(end, 1, language));
  return [{ kind: 'paragraph', text: `${say(rangeWords[number])}: ${from} ${say({ en: 'to', de: 'bis' })} ${to}.` }];
}

function changeBlocks(changes: readonly string[], say: Say): readonly Block[] {
  if (changes.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'What would change its rank', de: 'Was den Rang ändern würde' }) },
    { kind: 'list', items: changes },
  ];
}

function placeOf({ file, range }: Location): object {
  return { file, line: range.start.line, column: range.start.column };
}
