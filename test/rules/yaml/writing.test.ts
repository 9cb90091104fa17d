/** The rules about the writing: where they are silent, and that one mistake gives one finding. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/source/editing/edit.js';
import { checkFiles } from '../../support/workspace.js';

describe('one mistake gives one finding', () => {
  test.each([
    ['a tag on the name', 'name: !!str Hotline\n', 'yaml/tag'],
    ['a tag on a list', 'name: Hotline\nstages: !list [use]\n', 'yaml/tag'],
    ['a tag on a map', 'name: Hotline\nreach: !ruby/object:X { contacts: x }\n', 'yaml/tag'],
    ['a tag without a value', 'name: !Hotline\n', 'yaml/tag'],
    ['a tag on the file', '!x\nname: Hotline\n', 'yaml/tag'],
    ['a tag on an item that must be a map', 'name: Hotline\nexpectations: [!x { id: fast }]\n', 'yaml/tag'],
    ['a declaration of tags', '%TAG ! tag:x,2000:\n---\nname: !a Hotline\n', 'yaml/tag'],
    ['an anchor with its aliases', 'name: &name Hotline\nstages: [use]\nresponsible: *name\ndescription: *name\n', 'yaml/anchor'],
    ['an anchor without a value', 'name: &Hotline\n', 'yaml/anchor'],
    ['an alias without an anchor', 'name: *Hotline*\n', 'yaml/anchor'],
    ['a merge key that brings what must be there', 'x-base: { name: Hotline }\n<<: { name: Hotline }\n', 'yaml/merge-key'],
    ['a merge key without an anchor', 'name: Hotline\nx-more:\n  <<: *base\n', 'yaml/merge-key'],
    ['a text that is a comment', 'name: #1 in town\n', 'yaml/lost-text'],
    ['a map without colons', 'name: { de:Telefon, en:Phone }\n', 'yaml/syntax'],
    ['leading zeros where a text is wanted', 'name: Hotline\nresponsible: 0123\n', 'yaml/lossy-number'],
    ['trailing zeros where a text is wanted', 'name: Hotline\nresponsible: 1.10\n', 'yaml/lossy-number'],
    ['a number without end where a number is wanted', 'name: Hotline\nreach: { contacts: .inf, per: year }\n', 'yaml/lossy-number'],
    ['twenty digits', 'name: Hotline\nreach: { contacts: 12345678901234567890, per: year }\n', 'yaml/lossy-number'],
    ['a control character from an escape', 'name: "Hot\\x07line"\n', 'yaml/control-character'],
    ['a control character in a key', 'name: Hotline\n"x-\\b": 1\n', 'yaml/control-character'],
    ['half a character', 'name: "Hot\\ud800line"\n', 'yaml/control-character'],
    ['a key that programs give a meaning', 'name: Hotline\nconstructor: { a: 1 }\n', 'schema/unknown-key'],
    ['no key before a colon', 'name: Hotline\n: 1\n', 'schema/unknown-key'],
  ])('%s', async (_, text, rule) => {
    expect((await soundness(text)).map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });

  test('a value with a tag counts as refused: nobody misses the owner', async () => {
    expect((await all('name: Hotline\nowner: !team service\n')).map(({ rule }) => rule)).not.toContain('touchpoint/no-owner');
  });
});

// The escape makes it a file for the full parser, without which these rules have nothing to look at.
const unusual = 'name: "Hot\\x6cine"\n';

describe('yaml/ambiguous-scalar', () => {
  test.each([
    ['a word for yes or no', 'responsible: NO\n', 'false'],
    ['a time', 'responsible: 12:30\n', '750'],
    ['a number with underscores', 'responsible: 1_000\n', '1000'],
    ['an item of a list', 'technology: [crm, on]\n', 'true'],
  ])('finds %s', async (_, text, reading) => {
    const found = await soundness(`name: Hotline\n${text}`);
    expect(found).toMatchObject([{ rule: 'yaml/ambiguous-scalar', message: expect.stringContaining(reading) }]);
  });

  test.each([
    ['days', 'review_by: 2026-11-22\n'],
    ['keys', 'x-map: { on: a, NO: b, 12:30: c }\n'],
    ['truth values of YAML 1.2', 'legal_duty: true\n'],
    ['numbers that older readers take for texts', 'x-mode: 0o17\n'],
    ['letters with digits', 'x-list: [E5, e1]\nx-dot: .\n'],
    ['texts in quotes', 'responsible: "NO"\n'],
    ['texts that only begin with such a word', 'responsible: No one\n'],
  ])('is silent on %s', async (_, text) => {
    expect(await soundness(unusual + text)).toEqual([]);
  });

  test('leaves a value that the schema refuses to the schema, which knows what is wanted', async () => {
    expect(await soundness('name: Hotline\nlegal_duty: yes\n')).toMatchObject([{ rule: 'schema/wrong-type' }]);
    expect(await soundness('name: Hotline\nreview_by: 2026-1-5\n')).toMatchObject([{ rule: expect.stringMatching(/^schema/) }]);
  });

  test('can be mended by quotes, which change nothing for tp', async () => {
    const text = 'name: Hotline\nresponsible: NO\n';
    expect(await mended(text)).toBe('name: Hotline\nresponsible: "NO"\n');
  });
});

describe('yaml/lossy-number', () => {
  test.each([
    ['trailing zeros of an amount', 'cost: { amount: 8000.00, currency: EUR }\n'],
    ['an exponent where a number is wanted', 'reach: { contacts: 1e3, per: year }\n'],
    ['a hexadecimal number under a key of your own', 'x-colour: 0x1F\n'],
    ['numbers in quotes', 'responsible: "0123"\n'],
    ['keys', 'x-map: { 010: a }\n'],
    ['a number in a text', 'responsible: 010 Berlin\n'],
  ])('is silent on %s', async (_, text) => {
    expect(await soundness(unusual + text)).toEqual([]);
  });

  test('leaves a number that is too high to the schema', async () => {
    expect(await soundness('name: Hotline\neffect: { awareness: 6.0 }\n')).toMatchObject([{ rule: 'schema/out-of-range' }]);
  });

  test('looks at the right item of a list that lost one', async () => {
    const found = await soundness('name: Hotline\ntechnology:\n  - [x]\n  - 1.10\n');
    expect(found.map(({ rule, location }) => [rule, location.range.start.line])).toEqual([
      ['schema/wrong-type', 3],
      ['yaml/lossy-number', 4],
    ]);
  });

  test('keeps the zeros by quotes where a text is wanted', async () => {
    expect(await mended('name: Hotline\nresponsible: 1.10\n')).toBe('name: Hotline\nresponsible: "1.10"\n');
  });
});

describe('yaml/control-character', () => {
  test.each(['"a\\tb"', '"a\\nb"', '"\\ud83d\\ude42"', '"C:\\\\b"', "'C:\\b'", '"a\\_b"'])('is silent on %s', async (value) => {
    expect(await soundness(`name: ${value}\n`)).toEqual([]);
  });

  test('points at the escape', async () => {
    const text = 'name: "a\\\\b\\u0008c"\n';
    const [{ location }] = await soundness(text);
    expect(text.slice(location.range.start.offset, location.range.end.offset)).toBe('\\u0008');
  });
});

describe('yaml/lost-text', () => {
  test.each([
    ['a comment behind a text in quotes', 'responsible: "Anna" #head\n'],
    ['a comment with a blank', 'responsible: Anna # head\n'],
    ['a comment behind a key', 'technology: #todo\n  - crm\n'],
    ['a comment on a line of its own', '#todo\nowner: service\n'],
    ['a number sign within a word', 'responsible: Team#1\n'],
  ])('is silent on %s', async (_, text) => {
    expect(await soundness(unusual + text)).toEqual([]);
  });

  test('keeps the text by quotes', async () => {
    expect(await mended('name: We are #1 "here"\n')).toBe('name: "We are #1 \\"here\\""\n');
  });

  test('mends no text of several lines', async () => {
    const [{ fix }] = await soundness('name: We are\n  the #1 choice\n');
    expect(fix).toBeUndefined();
  });
});

async function all(text: string) {
  return checkFiles([
    { path: 'touchpoints/hotline.yaml', text },
    { path: 'tp.yaml', text: 'format: 1\nname: Example\n# \n' },
  ]);
}

/** The findings about the file itself. */
async function soundness(text: string) {
  return (await all(text)).filter(({ rule }) => /^(?:file|yaml|schema)\//.test(rule));
}

async function mended(text: string): Promise<string | null> {
  const [{ fix }] = await soundness(text);
  expect(fix?.safety).toBe('safe');
  return applyEdits(text, fix?.edits ?? []);
}
