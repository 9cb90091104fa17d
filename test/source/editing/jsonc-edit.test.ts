import { describe, expect, test } from 'vitest';
import { readJsonc } from '../../../src/source/editing/jsonc.js';
import { addToJsonc } from '../../../src/source/editing/jsonc-edit.js';

describe('readJsonc', () => {
  test.each([
    ['{ "a": [1, -2.5e3, true, null, "x\\u00e9\\n",], // one\n /* two */ }', { a: [1, -2500, true, null, 'xé\n'] }],
    ['\ufeff{}', {}],
    [' [ ] ', []],
    ['{ "url": "http://example.com" }', { url: 'http://example.com' }],
  ])('reads %j', (text, data) => {
    expect(readJsonc(text)?.data).toEqual(data);
  });

  test.each([
    '',
    '{',
    '{ a: 1 }',
    '{ "a" 1 }',
    '{ "a": 1 "b": 2 }',
    '[1 2]',
    '{} {}',
    '{ "a": 01 }',
    '"a\nb"',
    '/* open',
    `${'['.repeat(100_000)}`,
  ])('takes %j for no JSON', (text) => {
    expect(readJsonc(text)).toBeNull();
  });
});

describe('addToJsonc', () => {
  const additions = { 'yaml.schemas': { 'a.json': ['*.yaml'] } };

  test.each([
    ['an empty map', '{}', '{\n  "yaml.schemas": {\n    "a.json": [\n      "*.yaml"\n    ]\n  }\n}'],
    ['a map in one line', '{ "b": 1 }', '{ "b": 1,\n  "yaml.schemas": {\n    "a.json": [\n      "*.yaml"\n    ]\n  }\n }'],
    [
      'a comment behind the last entry, which stays there',
      '{\n    // first\n    "b": 1 // of b\n    // last\n}\n',
      '{\n    // first\n    "b": 1, // of b\n    "yaml.schemas": {\n        "a.json": [\n            "*.yaml"\n        ]\n    }\n    // last\n}\n',
    ],
    [
      'a comma behind the last entry',
      '{\n\t"b": 1, /* b */\n}\n',
      '{\n\t"b": 1, /* b */\n\t"yaml.schemas": {\n\t\t"a.json": [\n\t\t\t"*.yaml"\n\t\t]\n\t},\n}\n',
    ],
    [
      'lines that end as Windows ends them',
      '{\r\n  "b": 1\r\n}\r\n',
      '{\r\n  "b": 1,\r\n  "yaml.schemas": {\r\n    "a.json": [\r\n      "*.yaml"\r\n    ]\r\n  }\r\n}\r\n',
    ],
    [
      'the same key with other entries',
      '{\n  "yaml.schemas": {\n    "b.json": "*.yml" // theirs\n  },\n  "c": 1\n}\n',
      '{\n  "yaml.schemas": {\n    "b.json": "*.yml", // theirs\n    "a.json": [\n      "*.yaml"\n    ]\n  },\n  "c": 1\n}\n',
    ],
    ['the same key, empty', '{\n  "yaml.schemas": {}\n}\n', '{\n  "yaml.schemas": {\n    "a.json": [\n      "*.yaml"\n    ]\n  }\n}\n'],
  ])('adds to %s', (_, text, expected) => {
    expect(addToJsonc(text, additions)).toBe(expected);
  });

  test('leaves what is there as it is', () => {
    const text = '{ "yaml.schemas": { "a.json": "mine.yaml" } }';
    expect(addToJsonc(text, additions)).toBe(text);
    expect(addToJsonc('{ "yaml.schemas": false }', additions)).toBe('{ "yaml.schemas": false }');
  });

  test('adding twice is adding once', () => {
    const once = addToJsonc('{\n  "b": 1 // of b\n}\n', additions);
    expect(addToJsonc(once ?? '', additions)).toBe(once);
  });

  test.each(['[]', '"text"', '{', '{ "b": 1, "b": 2 }'])('gives up on %j', (text) => {
    expect(addToJsonc(text, additions)).toBeNull();
  });
});
