import { describe, expect, test } from 'vitest';
import { diagnosticFormats } from '../../src/formats/diagnostics/registry.js';
import { type StyleWishes, toStyle } from '../../src/formats/style.js';
import { mixed } from './mixed-report.js';

const colored = (wishes: Partial<StyleWishes>) => toStyle({ isTTY: true, env: {}, ...wishes }).color.red('x') !== 'x';

describe('colours', () => {
  test.each<[string, Partial<StyleWishes>, boolean]>([
    ['a terminal', {}, true],
    ['a pipe', { isTTY: false }, false],
    ['a terminal that can do nothing', { env: { TERM: 'dumb' } }, false],
    ['NO_COLOR', { env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR, which means nothing', { env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR in a pipe', { isTTY: false, env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR against NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['FORCE_COLOR against TERM=dumb', { env: { FORCE_COLOR: '1', TERM: 'dumb' } }, true],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, false],
    ['an empty FORCE_COLOR, which means nothing', { isTTY: false, env: { FORCE_COLOR: '' } }, false],
    ['--color always in a pipe', { isTTY: false, color: 'always' }, true],
    ['--color always against NO_COLOR', { color: 'always', env: { NO_COLOR: '1' } }, true],
    ['--color never against FORCE_COLOR', { color: 'never', env: { FORCE_COLOR: '1' } }, false],
    ['--color auto', { color: 'auto' }, true],
    ['--no-color', { color: false, env: { FORCE_COLOR: '1' } }, false],
  ])('%s', (_name, wishes, expected) => {
    expect(colored(wishes)).toBe(expected);
  });
});

describe('width', () => {
  test.each<[Partial<StyleWishes>, number]>([
    [{ columns: 132 }, 132],
    [{}, 80],
    [{ isTTY: false }, 100],
    [{ isTTY: false, columns: 132 }, 100],
    [{ columns: 132, width: 60 }, 60],
  ])('%o is %i columns', (wishes, width) => {
    expect(toStyle({ isTTY: true, env: {}, ...wishes }).width).toBe(width);
  });
});

describe('symbols', () => {
  test.each<[Record<string, string>, boolean]>([
    [{ LANG: 'de_DE.UTF-8' }, true],
    [{ LANG: 'en_US.utf8' }, true],
    [{ LANG: 'C' }, false],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, false],
    [{ LANG: 'C', LC_CTYPE: 'C.UTF-8' }, true],
    [{}, true],
  ])('%o', (env, unicode) => {
    expect(toStyle({ isTTY: true, env }).unicode).toBe(unicode);
  });
});

test.each(diagnosticFormats)('$name has no escape sequence unless colours are wanted', (format) => {
  for (const wishes of [
    { isTTY: false, env: {} },
    { isTTY: true, env: { NO_COLOR: '1' } },
    { isTTY: true, env: { TERM: 'dumb' } },
  ])
    expect(format.render(mixed, toStyle(wishes))).not.toContain('\u001b');
});

test.each(diagnosticFormats)('$name says the same with colours', (format) => {
  const plain = format.render(mixed, toStyle({ color: 'never', isTTY: true, env: {} }));
  const painted = format.render(mixed, toStyle({ color: 'always', isTTY: true, env: {} }));
  expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
});

test.each(['json', 'gitlab', 'sarif', 'junit', 'markdown'])('%s does not depend on colours and width', (name) => {
  const format = diagnosticFormats.find((candidate) => candidate.name === name);
  expect(format?.render(mixed, toStyle({ color: 'always', isTTY: true, columns: 40, env: { LANG: 'C' } }))).toBe(
    format?.render(mixed, toStyle({ isTTY: false, env: {} })),
  );
});

test('a terminal that does not know its width has one that people can read', () => {
  expect(toStyle({ isTTY: true, columns: 0, env: {} }).width).toBe(80);
  expect(toStyle({ isTTY: true, columns: 120, env: {} }).width).toBe(120);
});
