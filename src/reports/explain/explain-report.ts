/** An explanation as a report, so that every format can write it. */
import type { Location } from '../../source/location.js';
import { formatNumber } from '../../text/locale.js';
import { namingOf } from '../naming.js';
import type { Block, Language } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { type Both, type Say, speaker } from '../words.js';
import { explainGap } from './explain-gap.js';
import { explainQuality } from './explain-quality.js';
import { explainRelevance } from './explain-relevance.js';
import type { Explanation, Part } from './explanation.js';

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

const numberWords: Readonly<Record<ExplainedNumber, Both>> = {
  relevance: labels.relevance,
  quality: labels.quality,
  gap: labels.gap,
  priority: labels.priority,
};

function content({ workspace, options }: ReportInput, explanation: Explanation, shownPath: (path: string) => string): ReportContent {
  const say = speaker(options.language);
  const { number, touchpoint, rank, of, changes } = explanation;
  const name = namingOf(workspace, options.language).touchpoint(touchpoint);
  const notes = changes.map((change) => change);
  return {
    title: `${touchpoint} · ${name} · ${say(numberWords[number])}`,
    subtitle: rank === null ? say({ en: 'no rank', de: 'kein Rang' }) : say({ en: `rank ${rank} of ${of}`, de: `Rang ${rank} von ${of}` }),
    blocks: [...partsTable(explanation, say, options.language, shownPath), ...changeBlocks(notes, say)],
    data: {
      rows: explanation.parts.map(({ places, ...part }) => ({ ...part, places: places.map((place) => placeOf(place)) })),
      touchpoint,
      number,
      value: explanation.value,
      low: explanation.low,
      high: explanation.high,
      rank,
      of,
      formula: explanation.formula,
      notes,
    },
  };
}

function partsTable(explanation: Explanation, say: Say, language: Language, shownPath: (path: string) => string): readonly Block[] {
  const { number, formula, parts, value, low, high } = explanation;
  // Answers to one question share its place: it is shown once.
  const before = (part: Part) => parts[parts.indexOf(part) - 1];
  const total: Part = {
    label: say(numberWords[number]),
    value: null,
    weight: Number.NaN,
    points: value ?? 0,
    n: null,
    places: [],
    note: null,
  };
  return [
    { kind: 'paragraph', text: `${say(numberWords[number])} = ${formula}.` },
    toTable<Part>({
      name: 'parts',
      columns: [
        { key: 'part', label: say({ en: 'Part', de: 'Teil' }), type: 'text', cell: ({ label }) => label },
        { key: 'value', label: say({ en: 'Value', de: 'Wert' }), type: 'score', cell: (part) => part.value },
        {
          key: 'weight',
          label: say({ en: '× Weight', de: '× Gewicht' }),
          type: 'share',
          cell: ({ weight }) => (Number.isNaN(weight) ? null : weight),
        },
        {
          key: 'points',
          label: say({ en: '= Points', de: '= Punkte' }),
          type: 'number',
          cell: (part) => (part.value === null && !Number.isNaN(part.weight) ? null : part.points),
        },
        { key: 'n', label: say(labels.answers), type: 'count', drop: 1, cell: ({ n }) => n },
        { key: 'note', label: say({ en: 'From', de: 'Aus' }), type: 'text', drop: 2, cell: ({ note }) => note },
        {
          key: 'place',
          label: say({ en: 'Place', de: 'Stelle' }),
          type: 'text',
          drop: 3,
          cell: (part) =>
            placesText(part.places, shownPath) === placesText(before(part)?.places ?? [], shownPath)
              ? null
              : placesText(part.places, shownPath),
        },
      ],
      rows: value === null ? parts : [...parts, total],
      empty: say({ en: 'Nothing is known that it could be made of.', de: 'Es ist nichts bekannt, woraus sie bestehen könnte.' }),
      about: () => null,
      tone: ({ value: known, weight }) => (known === null && !Number.isNaN(weight) ? 'quiet' : null),
    }),
    ...(value === null || low === null || high === null ? [] : [rangeBlock(low, high, number, say, language)]),
  ];
}

/** What its ends mean differs: chance, what is missing, or the corners of its parts. */
function rangeBlock(low: number, high: number, number: Explanation['number'], say: Say, language: Language): Block {
  const words: Readonly<Record<Explanation['number'], Both>> = {
    quality: { en: '95 % interval', de: '95 % Vertrauensbereich' },
    relevance: { en: 'What missing sides could change it to', de: 'Was fehlende Seiten daraus machen könnten' },
    gap: { en: 'From the best to the worst corner of its parts', de: 'Von der besten bis zur schlechtesten Ecke ihrer Teile' },
    priority: { en: 'From the best to the worst corner of its parts', de: 'Von der besten bis zur schlechtesten Ecke seiner Teile' },
  };
  const [from, to] = [low, high].map((end) => formatNumber(end, 1, language));
  return { kind: 'paragraph', text: `${say(words[number])}: ${from} ${say({ en: 'to', de: 'bis' })} ${to}.` };
}

function changeBlocks(changes: readonly string[], say: Say): readonly Block[] {
  if (changes.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'What would change its rank', de: 'Was den Rang ändern würde' }) },
    ...changes.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

/** At most two places, and how many more there are. */
function placesText(places: readonly Location[], shownPath: (path: string) => string): string | null {
  if (places.length === 0) return null;
  const shown = places.slice(0, 2).map(({ file, range }) => `${shownPath(file)}:${range.start.line}:${range.start.column}`);
  return places.length > 2 ? `${shown.join(', ')} +${places.length - 2}` : shown.join(', ');
}

function placeOf({ file, range }: Location): object {
  return { file, line: range.start.line, column: range.start.column };
}
