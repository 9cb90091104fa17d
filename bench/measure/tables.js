/** Tables and numbers as Markdown. */
import { medianOf, ratio } from './rounds.js';

/** A Markdown table; numbers stand right. `columns` are titles, `rows` lists of texts. */
export function table(columns, rows) {
  const all = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, index) => Math.max(3, ...all.map((row) => row[index].length)));
  const isNumber = columns.map((_, index) => rows.every((row) => /^(?:[\d.,]+|–)$/.test(row[index])) && rows.length > 0);
  const line = (cells) =>
    `| ${cells.map((cell, index) => (isNumber[index] ? cell.padStart(widths[index]) : cell.padEnd(widths[index]))).join(' | ')} |`;
  const rule = `|${widths.map((width, index) => `${'-'.repeat(width + 1)}${isNumber[index] ? ':' : '-'}`).join('|')}|`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

/**
 * The candidates beside each other: seconds, CPU, memory, and how they compare with `node` and with `tp`, where those are given. A tool that
 * ended otherwise than it should says so.
 */
export function comparison(measured, { node, tp }) {
  const checks = measured.some((candidate) => candidate.checks !== undefined);
  const columns = ['', ...(checks ? ['checks'] : []), 's', 'CPU s', 'peak MB', '÷ `node -e 0`', ...(tp ? ['tp ÷ it'] : [])];
  const rows = measured.map((candidate) => [
    `${candidate.name}${candidate.version ? ` ${candidate.version}` : ''}${trouble(candidate)}`,
    ...(checks ? [candidate === tp ? 'everything' : (candidate.checks ?? '–')] : []),
    number(medianOf(candidate, 'seconds')),
    number(medianOf(candidate, 'cpu')),
    megabytes(medianOf(candidate, 'memory')),
    number(ratio(candidate, node)),
    ...(tp ? [candidate === node ? '–' : number(ratio(tp, candidate))] : []),
  ]);
  return table(columns, rows);
}

/** A style checker may find fault with sound files, and tp may find what was put there; all else must end with 0. */
function trouble({ samples, checks }) {
  const codes = [...new Set(samples.map(({ code }) => code))].filter((code) => code !== 0 && !(code === 1 && checks === 'style'));
  return codes.length === 0 ? '' : ` (exit ${codes.join(', ')})`;
}

/** Three significant digits, never an exponent; a dash for what is not known. */
export function number(value) {
  if (value === null) return '–';
  const digits = value === 0 ? 2 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(3, digits));
}

/** Bytes as millions of bytes. */
export function megabytes(bytes) {
  return bytes === null ? '–' : String(Math.round(bytes / 1e6));
}

/** 10000 as 10,000. */
export function count(value) {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A goal with what was measured: `value` at most `limit`. */
export function goal(words, value, limit) {
  if (value === null) return `- ${words}: not measured`;
  return `- ${words}: **${number(value)}**, the goal is at most ${number(limit)}: ${value <= limit ? 'met' : 'not met'}`;
}
