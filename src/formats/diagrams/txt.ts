/** A journey for the terminal: who goes it, the curve of the feelings, and the steps. */
import { journeyFacts } from '../../diagrams/journey-facts.js';
import type { MapData, MapStep } from '../../diagrams/journey-map/reading/map-data.js';
import { journeyWords } from '../../diagrams/journey-words.js';
import { speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Style } from '../style.js';
import type { JourneyFormat } from './journey-format.js';
import { chartLines, stepsPerPart } from './txt/chart.js';
import { factLines } from './txt/fact-lines.js';
import { marksOf } from './txt/marks.js';
import { safeText } from './txt/safe-text.js';
import { sentenceLines } from './txt/sentence-lines.js';
import { stepLines } from './txt/step-lines.js';

// Longer lines cannot be read, however wide the terminal is.
const widest = 120;

export const txt: JourneyFormat = {
  name: 'txt',
  extensions: ['.txt'],
  summary: 'a timeline for the terminal',
  write(journey, { language, style }) {
    return { text: timelineOf(journey, language, { ...style, width: Math.min(style.width, widest) }), notes: [] };
  },
};

function timelineOf(journey: MapData, language: Language, style: Style): string {
  const { steps } = journey;
  const parts = steps.length === 0 ? [] : partsOf(steps, stepsPerPart(steps.length, style));
  const blocks = [
    headLines(journey, language, style),
    ...parts.flatMap((part, index) => [
      [...(parts.length === 1 ? [] : [partHeading(index + 1, parts.length, language, style)]), ...chartLines(part, language, style)],
      stepLines(journey, part, language, style),
    ]),
    steps.length === 0 ? [speaker(language)(journeyWords.noSteps)] : legendLines(journey, language, style),
  ];
  return blocks.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

function partsOf(steps: readonly MapStep[], size: number): readonly (readonly MapStep[])[] {
  return Array.from({ length: Math.ceil(steps.length / size) }, (_, index) => steps.slice(index * size, (index + 1) * size));
}

function partHeading(number: number, count: number, language: Language, { color }: Style): string {
  return color.bold(speaker(language)({ en: `Part ${number} of ${count}`, de: `Teil ${number} von ${count}` }));
}

function headLines(journey: MapData, language: Language, style: Style): readonly string[] {
  const title = sentenceLines(safeText(journey.title), style.width).map((line) => style.color.bold(line));
  return [...title, ...factLines(journeyFacts(journey, language), style)];
}

/** Only the signs that occur. */
function legendLines({ steps }: MapData, language: Language, style: Style): readonly string[] {
  const marks = marksOf(style);
  const say = speaker(language);
  const has = (holds: (step: MapStep) => boolean) => steps.some(holds);
  const items = [
    ...(has(({ feeling }) => feeling?.source === 'measured') ? [`${marks.measured} ${say(journeyWords.measured)}`] : []),
    ...(has(({ feeling }) => feeling?.source === 'assumed') ? [`${marks.assumed} ${say(journeyWords.assumed)}`] : []),
    ...(has(({ feeling, change }) => feeling === null && change !== 'removed') ? [`${marks.unknown} ${say(journeyWords.unknown)}`] : []),
    ...(has(({ momentOfTruth }) => momentOfTruth !== null) ? [`${marks.moment} ${say(journeyWords.moment)}`] : []),
    ...(has(({ isHandOff }) => isHandOff) ? [`${marks.handOff} ${say(journeyWords.handOff)}`] : []),
  ];
  const joined = items.map((item) => item.replaceAll(' ', '\u00a0')).join(' ');
  return sentenceLines(joined, style.width).map((line) => style.color.dim(line));
}
