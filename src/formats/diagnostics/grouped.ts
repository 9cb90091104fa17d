/** Many findings: one line each below their file, the files with the most and worst first. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { plural } from '../../text/plural.js';
import { padEnd, textWidth, wrap } from '../../text/width.js';
import type { Style } from '../style.js';
import { andMore } from './closing.js';
import type { CheckReport } from './format.js';
import { logText } from './log-text.js';
import { sentencesOf } from './sentence.js';
import { colorOf } from './severity.js';

// Less room than this beside the rule makes a column of single words.
const leastRoom = 36;

/** Findings that are listed below one file, and how many other files have just the same problem. */
interface Group {
  readonly file: string;
  readonly list: readonly Diagnostic[];
  readonly others: number;
}

/** At most `most` findings; where not all fit, files whose one finding is of the same rule are counted at the first of them. */
export function grouped(open: readonly Diagnostic[], most: number, report: CheckReport, style: Style): string {
  const groups = open.length > most ? alike(byFile(open)) : byFile(open);
  const lines: string[] = [];
  let room = most;
  let told = 0;
  for (const { file, list, others } of groups) {
    if (room <= 0) break;
    const shown = list.slice(0, room);
    const also = others === 0 ? '' : style.color.dim(`  (+${plural(others, 'file')} with the same problem)`);
    lines.push(style.color.cyan(logText(report.shownPath(file))) + also);
    const placeWidth = Math.max(...shown.map((diagnostic) => placeIn(diagnostic).length));
    const ruleWidth = Math.max(...shown.map(({ rule }) => textWidth(rule)));
    lines.push(...shown.flatMap((diagnostic) => entry(diagnostic, placeWidth, ruleWidth, style)));
    room -= shown.length;
    told += shown.length + others;
  }
  return `${lines.join('\n')}\n\n${andMore(open.length - told, style)}`;
}

function byFile(open: readonly Diagnostic[]): readonly Group[] {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of open) {
    const list = files.get(diagnostic.location.file);
    if (list === undefined) files.set(diagnostic.location.file, [diagnostic]);
    else list.push(diagnostic);
  }
  const errors = new Map([...files].map(([file, list]) => [file, list.filter(({ severity }) => severity === 'error').length]));
  return [...files]
    .sort(([a, left], [b, right]) => (errors.get(b) ?? 0) - (errors.get(a) ?? 0) || right.length - left.length || (a < b ? -1 : 1))
    .map(([file, list]) => ({ file, list, others: 0 }));
}

/** The groups with those of one finding put together by rule. */
function alike(groups: readonly Group[]): readonly Group[] {
  const kept: Group[] = [];
  const firsts = new Map<string, number>();
  for (const group of groups) {
    const [only, second] = group.list;
    const key = only === undefined || second !== undefined ? null : `${only.severity} ${only.rule}`;
    const index = key === null ? undefined : firsts.get(key);
    const first = index === undefined ? undefined : kept[index];
    if (index !== undefined && first !== undefined) {
      kept[index] = { ...first, others: first.others + 1 };
    } else {
      if (key !== null) firsts.set(key, kept.length);
      kept.push(group);
    }
  }
  return kept;
}

function placeIn({ location: { range } }: Diagnostic): string {
  return `${range.start.line}:${range.start.column}`;
}

/** `12:11  warning  evidence/stale  The newest …`; where there is no room for the words, they stand below. */
function entry(diagnostic: Diagnostic, placeWidth: number, ruleWidth: number, style: Style): readonly string[] {
  const { severity, rule } = diagnostic;
  const words = logText(sentencesOf(diagnostic));
  const place = placeIn(diagnostic).padStart(Math.max(7, placeWidth));
  const word = colorOf(severity, style)(severity);
  const indent = place.length + 9 + 2 + ruleWidth + 2;
  const longest = Math.max(...words.split(' ').map(textWidth));
  if (style.width - indent < Math.max(leastRoom, longest)) {
    const below = Math.min(place.length + 2, Math.max(2, style.width - leastRoom));
    return [`${place}  ${word}  ${style.color.dim(rule)}`, ...wrap(words, style.width - below).map((part) => ' '.repeat(below) + part)];
  }
  const [first = '', ...more] = wrap(words, style.width - indent);
  const start = `${place}  ${word}${' '.repeat(7 - severity.length)}  ${style.color.dim(padEnd(rule, ruleWidth))}  `;
  return [start + first, ...more.map((part) => ' '.repeat(indent) + part)];
}
