/** What the touchpoint matrix says in sentences: its heading, its footnotes, and itself for those who do not see it. */
import { counted, type Say } from '../../text/both.js';
import { formatDate, formatNumber, type Language } from '../../text/locale.js';
import type { Heading } from '../sheet/heading.js';
import type { MatrixData } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';

export function matrixHeading(data: MatrixData, say: Say, language: Language): Heading {
  const title = say(matrixWords.title) + (data.company === '' ? '' : `: ${data.company}`);
  const asOf = data.asOf === null ? [] : [`${say(matrixWords.asOf)} ${formatDate(data.asOf, language)}`];
  return { title, lines: [[...countsOf(data, say), ...evidenceOf(data, say), ...asOf].join(' · ')] };
}

/** What is left out, and what may surprise. */
export function footnotes({ leftOut, cells, touchpoints }: MatrixData, say: Say): string {
  const parts = [
    leftOut.idea > 0 ? counted(say, leftOut.idea, matrixWords.idea, matrixWords.ideas) : null,
    leftOut.planned > 0 ? `${leftOut.planned} ${say(matrixWords.planned)}` : null,
    leftOut.retired > 0 ? `${leftOut.retired} ${say(matrixWords.retired)}` : null,
  ].filter((part) => part !== null);
  const drawn = cells.reduce((sum, cell) => sum + cell.touchpoints.length, 0);
  return [
    ...(drawn > touchpoints.length ? [say(matrixWords.severalStages)] : []),
    ...(parts.length === 0 ? [] : [`${say(matrixWords.leftOut)}: ${parts.join(', ')}.`]),
  ].join(' ');
}

export function describeMatrix(data: MatrixData, say: Say, language: Language): string {
  const qualities = data.touchpoints.flatMap(({ name, quality }) => (quality === null ? [] : [{ name, value: quality.value }]));
  const counts = `${countsOf(data, say).join(', ')}.`;
  const [first, ...rest] = qualities;
  if (first === undefined)
    return `${counts} ${say({ en: 'Nothing is known of their quality.', de: 'Über ihre Qualität ist nichts bekannt.' })}`;
  const lowest = rest.reduce((low, one) => (one.value < low.value ? one : low), first);
  const highest = rest.reduce((high, one) => (one.value > high.value ? one : high), first);
  const number = ({ name, value }: typeof first) => `${formatNumber(value, 0, language)} (${name})`;
  return `${counts} ${say({
    en: `Quality is known of ${qualities.length} of them, from ${number(lowest)} to ${number(highest)}.`,
    de: `Die Qualität ist von ${qualities.length} bekannt, von ${number(lowest)} bis ${number(highest)}.`,
  })}`;
}

function countsOf({ touchpoints, stages, channels }: MatrixData, say: Say): readonly string[] {
  const known = (axis: MatrixData['stages']) => axis.filter(({ id }) => id !== null).length;
  return [
    counted(say, touchpoints.length, matrixWords.touchpoint, matrixWords.touchpoints),
    counted(say, known(stages), matrixWords.stage, matrixWords.stages),
    counted(say, known(channels), matrixWords.channel, matrixWords.channels),
  ];
}

function evidenceOf({ touchpoints }: MatrixData, say: Say): readonly string[] {
  const measured = touchpoints.filter(({ quality }) => quality?.isAssumed === false).length;
  const assumed = touchpoints.filter(({ quality }) => quality?.isAssumed === true).length;
  if (measured + assumed === 0) return [say(matrixWords.noEvidence)];
  const unknown = touchpoints.length - measured - assumed;
  return [
    `${say(matrixWords.quality)}: ${[
      measured > 0 ? `${measured} ${say(matrixWords.measured)}` : null,
      assumed > 0 ? `${assumed} ${say(matrixWords.assumed)}` : null,
      unknown > 0 ? `${unknown} ${say(matrixWords.unknown)}` : null,
    ]
      .filter((part) => part !== null)
      .join(', ')}`,
  ];
}
