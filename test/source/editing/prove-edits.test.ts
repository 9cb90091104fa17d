/** An edit changes what it names and nothing else, or it is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/source/diagnostic.js';
import { proveEdits } from '../../../src/source/editing/prove-edits.js';
import { findBadCharacter } from '../../../src/source/yaml/characters.js';
import { type FullDocument, readFullYaml } from '../../../src/source/yaml/full-yaml.js';
import { hostileYaml, writtenInEveryForm } from '../../support/yaml-texts.js';

const hostile = hostileYaml();

test.skipIf(hostile !== null)('the hostile corpus is not here, so its files are skipped (expected at ../shared/hostile)', () => {
  expect(hostile).toBeNull();
});

const texts = [...writtenInEveryForm(), ...(hostile ?? [])];
const readable = texts.filter(([, text]) => findBadCharacter(text) === null && readFullYaml(text).place !== null);

describe('replaces a value and keeps all other bytes', () => {
  test.each(readable)('%s', (_, text) => {
    for (const { start, end, value, plain } of readFullYaml(text)
      .scalars.filter((scalar) => scalar.end > scalar.start)
      .slice(0, 15)) {
      const proof = proveEdits(text, [{ start, end, text: '"other"' }]);
      // Of values that others repeat by an anchor, and of texts that go on behind, the edit is refused.
      if ('refusal' in proof) expect(text, `${value} ${proof.refusal}`).toMatch(/[&*<]|#\S/);
      else expect(proof.text).toBe(`${text.slice(0, start)}"other"${text.slice(end)}`);
      if (plain && typeof value === 'string' && 'text' in proof) expectOthersKept(text, { start, end, text: '"other"' }, proof.text);
    }
  });
});

// What breaks YAML when it is put somewhere.
const pieces = [
  '"',
  "'",
  '#',
  ' #',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\r\n',
  '\t',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '---\n',
  'x',
  'a: 1',
  '\ufeff',
  '\u0000',
  '',
];

test('lets no edit pass that changes anything beside it', () => {
  const edits = fc.tuple(
    fc.constantFrom(...readable),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
  );
  let passed = 0;
  fc.assert(
    fc.property(edits, ([[, text], where, length, parts]) => {
      const start = Math.floor(where * text.length);
      const edit = { start, end: Math.min(text.length, start + length), text: parts.join('') };
      const proof = proveEdits(text, [edit]);
      if ('refusal' in proof) return;
      passed += 1;
      expectOthersKept(text, edit, proof.text);
    }),
    { numRuns: 600, seed: 5 },
  );
  expect(passed).toBeGreaterThan(30);
});

/** Every value and comment that no edit meets is there, in its new place: found by another way than that of the proof. */
function expectOthersKept(text: string, { start, end, text: inserted }: Edit, edited: string): void {
  const before = readFullYaml(text);
  const after = readFullYaml(edited);
  const moved = (at: number) => (at >= end ? at + inserted.length - (end - start) : at);
  const isBeside = (from: number, to: number) => to < start || from > end;
  const values = (document: FullDocument) => new Map(document.scalars.map((scalar) => [scalar.start, scalar.value]));
  const now = values(after);
  for (const [at, value] of values(before)) {
    const scalar = before.scalars.find((candidate) => candidate.start === at);
    if (isBeside(at, scalar?.end ?? at)) expect(now.get(moved(at)), `"${value}" in ${JSON.stringify(edited)}`).toEqual(value);
  }
  const comments = new Map(after.comments.map((comment) => [comment.start, comment.text.trimEnd()]));
  for (const { start: at, text: words } of before.comments) {
    if (isBeside(at, at + words.length)) expect(comments.get(moved(at))).toBe(words.trimEnd());
  }
}

describe('is refused', () => {
  const text = 'name: Hotline # the first\nowner: service\nstages:\n  - use\n';
  const replaced = (from: string, to: string, whole = text) => {
    const start = whole.indexOf(from);
    return proveEdits(whole, [{ start, end: start + from.length, text: to }]);
  };

  test.each([
    ['an edit that swallows the next line', 'stages:', 'stages: |', 'would change as well'],
    ['an edit that opens a quote', 'service', '"service', 'could not be read'],
    ['an edit that adds a key beside its place', 'service', 'a\nchannel: phone', ''],
    ['an edit that makes a comment of the rest', 'service', 'serv #ice', 'would become a comment'],
    ['an edit that ends the file differently', '- use\n', '- use', 'end of the file'],
    ['an edit with other line ends', 'service', 'a\r\n  b', 'line ends'],
    ['an edit that adds an anchor', 'service', '&a service', 'new mistake'],
    ['an edit that doubles a key', 'owner', 'name', ''],
  ])('%s', (_, from, to, words) => {
    const proof = replaced(from, to);
    if (words === '') expect('refusal' in proof || proof.text.includes('channel')).toBe(true);
    else expect(proof).toEqual({ refusal: expect.stringContaining(words) });
  });

  test('two edits that overlap, and two insertions in one place', () => {
    expect(
      proveEdits(text, [
        { start: 0, end: 4, text: 'a' },
        { start: 3, end: 5, text: 'b' },
      ]),
    ).toEqual({ refusal: 'two of its changes overlap' });
    expect(
      proveEdits(text, [
        { start: 4, end: 4, text: 'a' },
        { start: 4, end: 4, text: 'b' },
      ]),
    ).toEqual({ refusal: 'two of its changes overlap' });
  });

  test('with an intention: other data, or a lost comment', () => {
    const edit = [{ start: 6, end: 25, text: 'Phone' }];
    const meant = { name: 'Phone', owner: 'service', stages: ['use'] };
    expect(proveEdits(text, edit)).toMatchObject({ text: expect.stringContaining('name: Phone\n') });
    expect(proveEdits(text, edit, { data: meant })).toEqual({ refusal: 'a comment would be lost' });
    expect(proveEdits(text, [{ start: 6, end: 13, text: 'Fax' }], { data: meant })).toEqual({
      refusal: expect.stringContaining('something else'),
    });
    expect(proveEdits(text, [{ start: 6, end: 13, text: 'Phone' }], { data: meant })).toEqual({ text: text.replace('Hotline', 'Phone') });
  });
});

describe('goes through', () => {
  test.each([
    ['a new key', 'channel: phone\n', 0, 0],
    ['a key by another name', 'team', 26, 31],
    ['a deleted item', '', text().indexOf('  - use'), text().indexOf('  - loyalty')],
    ['a comment that the edit deletes', '', 13, 25],
  ])('%s', (_, inserted, start, end) => {
    expect(proveEdits(text(), [{ start, end, text: inserted }])).toEqual({ text: text().slice(0, start) + inserted + text().slice(end) });
  });

  function text(): string {
    return 'name: Hotline # the first\nowner: service\nstages:\n  - use\n  - loyalty\n';
  }
});
