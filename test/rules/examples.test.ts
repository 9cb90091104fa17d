/** Every rule's bad and good example is its test: carets in the bad one are the expected places. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/registry.js';
import { groupOf } from '../../src/rules/rule.js';
import { checkWithData } from '../support/data.js';
import { checkExample, placeOf, readExample } from '../support/workspace.js';

const soundness = ['file', 'yaml', 'schema', 'id', 'ref'];

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const checkText = groupOf(name) === 'feedback' ? checkWithData : checkExample;

  test('says what must hold and why in whole sentences', () => {
    expect(name).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z].+\.$/);
    expect(rule.why).toMatch(/^[A-Z].+\.$/s);
  });

  test.skipIf(rule.notAsText)('reports its bad example exactly where the carets are', async () => {
    const { marked } = readExample(rule.bad);
    expect(marked.length).toBeGreaterThan(0);
    const found = await checkText(rule.bad, { severities: new Map([[name, rule.severity]]) });
    expect(found.filter((diagnostic) => diagnostic.rule === name).map(placeOf)).toEqual([...marked].sort(byPlace));
    const others = found.filter((diagnostic) => diagnostic.rule !== name && soundness.includes(groupOf(diagnostic.rule)));
    expect(others.map(({ rule: other, message }) => `${other}: ${message}`)).toEqual([]);
  });

  test.skipIf(rule.notAsText)('is silent on its good example', async () => {
    const found = await checkText(rule.good, { severities: new Map([[name, rule.severity]]) });
    const relevant = found.filter((diagnostic) => diagnostic.rule === name || soundness.includes(groupOf(diagnostic.rule)));
    expect(relevant.map(({ rule: other, message }) => `${other}: ${message}`)).toEqual([]);
  });

  test.skipIf(rule.notAsText)('says it in a sentence without a full stop and with something to do', async () => {
    const found = await checkText(rule.bad, { severities: new Map([[name, rule.severity]]) });
    for (const { message, hint } of found.filter((diagnostic) => diagnostic.rule === name)) {
      expect(message).toMatch(/^["A-Z0-9'].*[^.]$/);
      expect(hint ?? '').toMatch(/\S/);
    }
  });
});

test('no two rules share a name', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

function byPlace(a: string, b: string): number {
  const [fileA, lineA, columnA] = a.split(':');
  const [fileB, lineB, columnB] = b.split(':');
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return Number(lineA) - Number(lineB) || Number.parseInt(columnA, 10) - Number.parseInt(columnB, 10);
}
