/** Where the numbers of a report come from, in sentences: the end of every report for people. */
import type { Provenance, Report } from '../../reports/report.js';
import { counted, speaker } from '../../text/both.js';
import { formatDate, formatNumber, formatSpan, type Language } from '../../text/locale.js';
import { words } from './words.js';

/** The sources, one line each, then what the whole report rests on; without full stops. */
export function provenanceLines({ provenance, asOf, language }: Report): readonly string[] {
  return [...provenance.sources.map((source) => sourceLine(source, language)), circumstancesLine(provenance, asOf, language)];
}

/** Targets, weights and thresholds as `key: value`; empty where there are none. */
export function settingLines({ provenance: { settings } }: Report): readonly string[] {
  return Object.entries(settings).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

function sourceLine({ id, files, rows, first, last, weighted, outside }: Provenance['sources'][number], language: Language): string {
  const inRows = (count: number) => counted(speaker(language), count, words.row, words.rows);
  const parts = [
    sourceName(id, files, language),
    inRows(rows),
    ...(first === null || last === null ? [] : [formatSpan(first, last, language)]),
    ...(weighted ? [words.weighted[language]] : []),
    ...(outside === 0 ? [] : [`${inRows(outside)} ${words.outside[language]}`]),
  ];
  return `${words.source[language]}: ${parts.join(' · ')}`;
}

// More are not read by anybody; the JSON has them all.
const mostFiles = 3;

function sourceName(id: string | null, files: readonly { readonly path: string }[], language: Language): string {
  if (files.length === 0 || files.length > mostFiles) {
    const name = id ?? words.measurements[language];
    return files.length === 0 ? name : `${name} (${formatNumber(files.length, 0, language)} ${words.files[language]})`;
  }
  return files.map(({ path }) => path).join(', ');
}

function circumstancesLine({ version, revision, windows, seed }: Provenance, asOf: string | null, language: Language): string {
  const spans = windows.map(({ name, first, last }) => {
    const span = formatSpan(first, last, language);
    return name === `${first}..${last}` ? span : `${name} (${span})`;
  });
  const parts = [
    ...(spans.length === 0 ? [] : [`${(spans.length === 1 ? words.period : words.periods)[language]} ${spans.join(', ')}`]),
    ...(asOf === null ? [] : [`${words.asOf[language]} ${formatDate(asOf, language)}`]),
    words.intervals[language],
    `${words.seed[language]} ${seed}`,
    `tp ${version}`,
    ...(revision === null ? [] : [`${words.revision[language]} ${revision}`]),
  ];
  return parts.join(' · ');
}
