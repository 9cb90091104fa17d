/** What stands around a document in a file: lines that begin with `%`, and a second document. */
import type { CST } from 'yaml';
import type { Problem } from '../problem.js';

/** The first line that declares tags or another version of YAML than 1.2; null where there is none. */
export function findForeignDirective(tokens: readonly CST.Token[]): Problem | null {
  for (const token of tokens) {
    if (token.type !== 'directive' || /^%YAML[ \t]+1\.2$/.test(token.source)) continue;
    return { ...explainDirective(token.source), start: token.offset, end: token.offset + token.source.length };
  }
  return null;
}

function explainDirective(line: string): Pick<Problem, 'rule' | 'message' | 'hint'> {
  const version = /^%YAML[ \t]+(\S+)/.exec(line)?.[1];
  if (version !== undefined) {
    return { rule: 'yaml/syntax', message: `This line asks for YAML ${version}; tp reads only YAML 1.2`, hint: 'Delete the line' };
  }
  if (/^%TAG\b/.test(line)) return { rule: 'yaml/tag', message: 'This line declares tags, and tp reads none', hint: 'Delete the line' };
  return {
    rule: 'yaml/syntax',
    message: 'A line cannot begin with "%" in YAML',
    hint: 'Put quotes around the key, or begin a comment with "# "',
  };
}

/** Where the second document of several begins, as a fault. */
export function findSecondDocument(text: string, tokens: readonly CST.Token[]): Problem {
  const indexes = tokens.flatMap(({ type }, index) => (type === 'document' ? [index] : []));
  const second = tokens[indexes[1] ?? 0];
  const opening = second?.type === 'document' ? second.start.find(({ type }) => type === 'doc-start') : undefined;
  const before = tokens.slice(indexes[0], indexes[1]).find(({ type }) => type === 'doc-end');
  const start = opening?.offset ?? before?.offset ?? second?.offset ?? 0;
  const line = text.slice(start, start + 3);
  return {
    rule: 'yaml/several-documents',
    message: 'A second document begins here; tp reads only the first',
    hint: `Put it into a file of its own, or remove the line "${line}"`,
    start,
    end: start + 3,
  };
}
