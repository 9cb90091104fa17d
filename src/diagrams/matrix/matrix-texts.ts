/** What the touchpoint matrix says in sentences: its heading, its footnotes, and itself for those who do not see it. */
import { counted, type Say } from '../../text/both.js';
import { formatDate, formatNumber, type Language } from '../../text/locale.js';
import type { Heading } from '../sheet/heading.js';
import type { MatrixData } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';

export function matrixHeading(data: MatrixData, say: Say, language: Language): Heading {
  const asOf = data.asOf === null ? [] : [`${say(matrixWords.asOf)} ${formatDate(data.asOf, language)}`];
  return { title: matrixTitle(data, say), lines: [[...countsOf(data, say), ...evidenceOf(data, say), ...asOf].join(' · ')] };
}

export function matrixTitle({ company }: MatrixData, say: Say): string {
  return say(matrixWords.title) + (company === '' ? '' : `: ${company}`);
}

/** What is left out, and what may surprise. */
export function footnotes(data: MatrixData, say: Say): string {
  const { cells, touchpoints } = data;
  const drawn = cells.reduce((sum, cell) => sum + cell.touchpoints.length, 0);
  const leftOut = leftOutOf(data, say);
  return [
    ...(drawn > touchpoints.length ? [say(matrixWords.severalStages)] : []),
    ...(leftOut === null ? [] : [`${say(matrixWords.leftOut)}: ${leftOut}.`]),
  ].join(' ');
}

/** How many touchpoints are not shown, by their status; null where all are. */
export function leftOutOf({ leftOut }: MatrixData, say: Say): string | null {
  const parts = [
    leftOut.idea > 0 ? counted(say, leftOut.idea, matrixWords.idea, matrixWords.ideas) : null,
    leftOut.planned > 0 ? `${leftOut.planned} ${say(matrixWords.planned)}` : null,
    leftOut.retired > 0 ? `${leftOut.retired} ${say(matrixWords.retired)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
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

/** How many touchpoints, stages and channels there are. */
export function countsOf({ touchpoints, stages, channels }: MatrixData, say: Say): readonly string[] {
  const known = (axis: MatrixData['stages']) => axis.filter(({ id }) => id !== null).length;
  return [
    counted(say, touchpoints.length, matrixWords.touchpoint, matrixWords.touchpoints),
    counted(say, known(stages), matrixWords.stage, matrixWords.stages),
    counted(say, known(channels), matrixWords.channel, matrixWords.channels),
  ];
}

function evidenceOf(data: MatrixData, say: Say): readonly string[] {
  const counts = qualityCounts(data, say);
  return [counts === null ? say(matrixWords.noEvidence) : `${say(matrixWords.quality)}: ${counts}`];
}

/** Of how many touchpoints the quality is measured, assumed and unknown; null where it is unknown of all. */
export function qualityCounts({ touchpoints }: MatrixData, say: Say): string | null {
  const measured = touchpoints.filter(({ quality }) => quality?.isAssumed === false).length;
  const assumed = touchpoints.filter(({ quality }) => quality?.isAssumed === true).length;
  if (measured + assumed === 0) return null;
  const unknown = touchpoints.length - measured - assumed;
  return [
    measured > 0 ? `${measured} ${say(matrixWords.measured)}` : null,
    assumed > 0 ? `${assumed} ${say(matrixWords.assumed)}` : null,
    unknown > 0 ? `${unknown} ${say(matrixWords.unknown)}` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
