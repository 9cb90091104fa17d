/** Mistakes with the blanks, tabs and dashes that lines begin with. */
import { plural } from '../../text/plural.js';
import { indentOf, lineAbove, lineAt, type TextLine } from '../text-lines.js';
import { type Explanation, type Mistake, quoted } from './syntax-explanation.js';

/** A tab in the indent of the line where the parser gave up; null where there is none. */
export function explainTab({ text, code, at }: Mistake): Explanation | null {
  const line = lineAt(text, at);
  const tab = text.slice(line.start, line.from).indexOf('\t');
  if (tab === -1 && code !== 'TAB_AS_INDENT') return null;
  const start = tab === -1 ? at : line.start + tab;
  return {
    rule: 'yaml/tab',
    message: 'A tab stands where YAML wants blanks',
    hint: 'Indent with blanks, two for each level',
    start,
    end: start + (/^\t+/.exec(text.slice(start, line.end))?.[0].length ?? 1),
  };
}

/** A line with a key below one that has a value already. */
export function explainDeeperLine(line: TextLine, below: TextLine): Explanation {
  const owner = wordOf(line.content.slice(dashesOf(line)));
  const value = line.content.slice(line.content.indexOf(':') + 1).trim();
  return {
    message: `This line is indented below ${quoted(owner)}, which has a value already: ${quoted(value)}`,
    hint: `Begin the line with ${plural(keyColumn(line), 'blank')}, like ${quoted(owner)}, or put quotes around a text of several lines`,
    start: below.from,
    end: below.to,
  };
}

/** A line that begins with another number of blanks than all that it could belong to. */
export function explainIndent(text: string, line: TextLine): Explanation {
  const above = lineAbove(text, line);
  const indent = indentOf(line);
  if (above !== null && keyColumn(above) < indent && /:[ \t]+[^|>\s]/.test(above.content)) return explainDeeperLine(above, line);
  const columns = openColumns(text, line);
  const first = columns.at(-1);
  if (first !== undefined && first.column > indent) return explainFirstLine(first, indent);
  const deeper = columns.findLast(({ column }) => column > indent);
  const shallower = columns.find(({ column }) => column < indent);
  const hint = [deeper, shallower].flatMap((column) => (column === undefined ? [] : [columnWords(column)])).join(', or with ');
  const place = { start: line.from, end: line.to };
  if (columns.some(({ column, word }) => column === indent && word.startsWith('- '))) {
    return { message: 'This line stands below a list item and has no dash', hint: `Begin it with ${hint}; or with "- "`, ...place };
  }
  return {
    message: `This line begins with ${plural(indent, 'blank')}, and none does that it could belong to`,
    hint: hint === '' ? 'Give all keys of one map the same number of blanks' : `Begin it with ${hint}`,
    ...place,
  };
}

function explainFirstLine({ column, word, line }: Column, indent: number): Explanation {
  return {
    message: `The file begins with ${plural(column, 'blank')} before ${quoted(word)}, and a line below with ${indent}`,
    hint: `Remove the blanks before ${quoted(word)}`,
    start: line.start,
    end: line.to,
  };
}

function columnWords({ column, word }: Column): string {
  return `${plural(column, 'blank')}, like ${quoted(word)}`;
}

/** Where the key of a line begins, behind its blanks and dashes. */
function keyColumn(line: TextLine): number {
  return indentOf(line) + dashesOf(line);
}

function dashesOf({ content }: TextLine): number {
  return /^(?:- +)*/.exec(content)?.[0].length ?? 0;
}

interface Column {
  readonly column: number;
  readonly word: string;
  readonly line: TextLine;
}

/** Where the keys begin that the line could belong to, from the nearest to the first line of the file. */
function openColumns(text: string, line: TextLine): readonly Column[] {
  const columns: Column[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(text, line); above !== null; above = lineAbove(text, above)) {
    for (const column of new Set([keyColumn(above), indentOf(above)])) {
      if (column < smallest) columns.push({ column, word: wordOf(above.content.slice(column - indentOf(above))), line: above });
      smallest = Math.min(smallest, column);
    }
    if (smallest === 0) break;
  }
  return columns;
}

function wordOf(content: string): string {
  return (/^(.+?):(?:\s|$)/.exec(content)?.[1] ?? content).trimEnd();
}

/** A line with a dash that belongs to no list. */
export function explainListItem(text: string, line: TextLine): Explanation {
  const other = otherItem(text, line);
  const place = { start: line.from, end: line.to };
  if (other !== null && indentOf(other) > indentOf(line)) {
    return {
      message: 'The dash of this list item does not stand below the other dashes',
      hint: `Begin the line with ${plural(indentOf(other), 'blank')}, like ${quoted(other.content)}`,
      ...place,
    };
  }
  const list = other === null ? '' : `Begin the line with ${plural(indentOf(other), 'blank')}, like ${quoted(other.content)}; or `;
  const key = 'write a key with a colon and nothing after it in the line above';
  return {
    message: 'A list item stands here, but no key above is waiting for a list',
    hint: list === '' ? `Move it to its list, or ${key}` : `${list}${key}`,
    ...place,
  };
}

/** The nearest line above with a dash that stands further to the right or to the left, in the same block. */
function otherItem(text: string, line: TextLine): TextLine | null {
  const indent = indentOf(line);
  for (let above = lineAbove(text, line); above !== null; above = lineAbove(text, above)) {
    if (/^- |^-$/.test(above.content) && indentOf(above) !== indent) return above;
    if (indentOf(above) === 0) return null;
  }
  return null;
}
