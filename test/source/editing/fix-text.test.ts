/** Fixes are made where they hold, and nowhere else; a second time there is nothing to make. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/source/diagnostic.js';
import { fixText } from '../../../src/source/editing/fix-text.js';
import { checkFiles } from '../../support/workspace.js';
import { hostileYaml, writtenInEveryForm } from '../../support/yaml-texts.js';

async function fixable(text: string): Promise<readonly Diagnostic[]> {
  const files = [
    { path: 'tp.yaml', text: 'format: 1\nname: Example\nteams: [{ id: service, name: Service }]\nlanguages: [de, en]\n' },
    { path: 'touchpoints/case.yaml', text },
  ];
  const found = await checkFiles(files);
  return found.filter(({ fix, location }) => fix !== undefined && location.file === 'touchpoints/case.yaml');
}

const mistakes = `name: { de: Hotline, eng: Hotline }
onwer: servcie
owner: sevice
status: activ
description: We are #1 in town
responsible: NO
x-version: 1.10
technology: [crm, on]
`;

const forms = (text: string) => [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.trimEnd(), `# head\n${text}# end\n`];
const texts = [
  ...writtenInEveryForm(),
  ...(hostileYaml() ?? []),
  ...forms(mistakes).map((text, index) => [`mistakes ${index}`, text] as const),
];

describe('a fix changes only the text that it names, and mends what it is for', () => {
  test.each(texts)('%s', async (_, text) => {
    for (const diagnostic of await fixable(text)) {
      const { text: after, left } = fixText(text, [diagnostic]);
      const spliced = [...(diagnostic.fix?.edits ?? [])]
        .sort((a, b) => b.start - a.start)
        .reduce((result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end), text);
      expect(after).toBe(left.length > 0 ? text : spliced);
      if (left.length > 0) continue;
      const again = (await fixable(after)).filter(({ rule, message }) => rule === diagnostic.rule && message === diagnostic.message);
      const before = (await fixable(text)).filter(({ rule, message }) => rule === diagnostic.rule && message === diagnostic.message);
      expect(again.length, diagnostic.message).toBeLessThan(before.length);
    }
  });
});

test.each(forms(mistakes))('all mistakes together, until nothing is left: form %#', async (text) => {
  let current = text;
  for (let round = 0; round < 5; round += 1) current = fixText(current, await fixable(current)).text;
  const meant = mistakes
    .replace('eng:', 'en:')
    .replace('sevice', 'service')
    .replace('activ\n', 'active\n')
    .replace('We are #1 in town', '"We are #1 in town"')
    .replace('NO', '"NO"')
    .replace('on]', '"on"]');
  expect(
    current
      .replace(/^\ufeff?(?:# head\n)?/, '')
      .replaceAll('\r\n', '\n')
      .replace('# end\n', '')
      .trimEnd(),
  ).toBe(meant.trimEnd());
  expect(current.includes('\r\n')).toBe(text.includes('\r\n'));
  expect(fixText(current, await fixable(current)).text).toBe(current);
});

const at = (text: string, words: string, inserted: string): Diagnostic => {
  const start = text.indexOf(words);
  const position = { line: 1, column: 1, offset: start };
  const edits = [{ start, end: start + words.length, text: inserted }];
  const location = { file: 'a.yaml', range: { start: position, end: position } };
  return { rule: 'x/y', severity: 'error', message: words, location, fix: { safety: 'safe', title: 'Mend it', edits } };
};

test('a fix that does harm is left, and the others are made', () => {
  const text = 'a: one\nb: two\nc: three\n';
  const result = fixText(text, [at(text, 'one', '1st'), at(text, 'two', '"two'), at(text, 'three', '3rd')]);
  expect(result.text).toBe('a: 1st\nb: two\nc: 3rd\n');
  expect(result.left).toMatchObject([{ diagnostic: { message: 'two' }, reason: 'the file could not be read afterwards' }]);
});

test('of two fixes that overlap the second waits', () => {
  const text = 'a: one two\n';
  const result = fixText(text, [at(text, 'one two', 'both'), at(text, 'two', 'three')]);
  expect(result).toMatchObject({ text: 'a: both\n', left: [] });
  expect(result.fixed.length).toBe(1);
});

describe('tabs', () => {
  const mended = async (text: string) => fixText(text, await fixable(text)).text;

  test.each([
    ['one in each line', 'name: A\nreach:\n\tcontacts: 1\n\tper: month\n', 'name: A\nreach:\n  contacts: 1\n  per: month\n'],
    ['deep ones', 'name: A\nx-a:\n\tb:\n\t\tc: 1\r\n'.replaceAll('\r', ''), 'name: A\nx-a:\n  b:\n    c: 1\n'],
    ['with CRLF', 'name: A\r\nx-a:\r\n\tb: 1\r\n', 'name: A\r\nx-a:\r\n  b: 1\r\n'],
  ])('become blanks: %s', async (_, text, expected) => {
    expect(await mended(text)).toBe(expected);
  });

  test('stay where their width would decide what the file means', async () => {
    const text = 'name: A\nx-a:\n  b:\n    c: 1\n\td: 2\n';
    expect(await fixable(text)).toEqual([]);
  });
});

describe('texts that YAML takes for something else get quotes', () => {
  test.each([
    ['a colon', 'description: Customer says: I never subscribed\n', 'description: "Customer says: I never subscribed"\n'],
    ['several colons', 'description: One: A\nresponsible: Two: B\n', 'description: "One: A"\nresponsible: "Two: B"\n'],
    ['an at sign', 'description: @brand\n', 'description: "@brand"\n'],
    ['a grave accent', 'description: `x` is code\n', 'description: "`x` is code"\n'],
  ])('%s', async (_, text, expected) => {
    let current = `name: A\n${text}`;
    for (let round = 0; round < 3; round += 1) current = fixText(current, await fixable(current)).text;
    expect(current).toBe(`name: A\n${expected}`);
  });

  test('but not where a comment would be taken in', async () => {
    expect(await fixable('name: A\ndescription: Says: no # a comment\n')).toEqual([]);
  });
});
