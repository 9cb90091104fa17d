import { describe, expect, test } from 'vitest';
import { frame } from '../../src/formats/diagnostics/frame.js';
import { asSentence, sentencesOf } from '../../src/formats/diagnostics/sentence.js';
import { text } from '../../src/formats/diagnostics/text.js';
import { toStyle } from '../../src/formats/style.js';
import { rangeBetween } from '../../src/source/location.js';
import { textWidth } from '../../src/text/width.js';
import { at, type Files, finding, piped, report, terminal } from '../support/report.js';

const long = 'Kundenrückgewinnungsmaßnahmenkatalogverantwortlichkeit';

/** So many findings with long German words, wide characters and hints, in a few files, and some files with one each. */
function many(count: number, singles = 0) {
  const files: Record<string, string> = {};
  const messages = [
    `There is no team "${long}"`,
    'Step "电话咨询与投诉处理中心" names no channel, so it is missing from the report by channel',
    'The newest measurement is 540 days old, and the limit is 365',
  ];
  const rules = ['ref/unknown-team', 'journey/no-channel', 'touchpoint/stale-assessment'];
  const list = Array.from({ length: count }, (_, index) => {
    const file = `touchpoints/service/point-${index % 7}.yaml`;
    files[file] ??= `name: Point\n${'owner: service\n'.repeat(400)}`;
    const range = rangeBetween(files[file], 12 + 15 * index, 17 + 15 * index);
    const severity = index % 4 === 0 ? 'error' : 'warning';
    return finding({ file, range }, { rule: rules[index % 3], severity, message: messages[index % 3], hint: 'Ask the owner' });
  });
  const alone = Array.from({ length: singles }, (_, index) => {
    const file = `touchpoints/shop/point-${index + 10}.yaml`;
    files[file] = 'name: Point\n';
    return finding(at(files, file, 'name'), { message: `No team answers for the touchpoint "point-${index + 10}"` });
  });
  return report(files as Files, [...list, ...alone]);
}

const widths = Array.from({ length: 181 }, (_, index) => index + 20);

describe('many findings', () => {
  test.each([25, 300])('%i of them keep the width of the terminal wherever a line can be broken', (count) => {
    for (const width of widths) {
      const lines = text.render(many(count), terminal(width)).split('\n');
      // A word, a path and a rule are never broken: they are for copying.
      const broken = lines.filter((line) => textWidth(line) > width && !/^ *\S+$/.test(line) && !/^ *\d+:\d+ {2}\w+ {2}\S+$/.test(line));
      expect(broken.filter((line) => !/^ {2}(?:Explain a rule|All of them|By rule):/.test(line))).toEqual([]);
    }
  });

  test('lists at most as many as wanted, and says how many more there are', () => {
    const written = text.render(many(300), terminal(120));
    expect(written.match(/^ *\d+:\d+ {2}/gm)).toHaveLength(50);
    expect(written).toContain('… 250 more findings.  All of them: --max-findings 0   By rule: --summary\n');
  });

  test('lists all where all are wanted', () => {
    const written = text.render({ ...many(300), maxFindings: 0 }, terminal(120));
    expect(written.match(/^ *\d+:\d+ {2}/gm)).toHaveLength(300);
    expect(written).not.toContain('more finding');
  });

  test('puts the files with the most errors first', () => {
    const files = { 'a.yaml': 'name: A\n'.repeat(30), 'b.yaml': 'name: B\n' };
    const mild = Array.from({ length: 24 }, (_, index) =>
      finding({ file: 'a.yaml', range: rangeBetween(files['a.yaml'], index * 8, index * 8 + 4) }),
    );
    const written = text.render(report(files, [...mild, finding(at(files, 'b.yaml', 'name'), { severity: 'error' })]), piped);
    expect(written.indexOf('b.yaml')).toBe(0);
  });

  test('counts files with the same problem where not all fit', () => {
    const written = text.render({ ...many(0, 60), maxFindings: 50 }, piped);
    expect(written).toContain('touchpoints/shop/point-10.yaml  (+59 files with the same problem)\n    1:1');
    expect(written).not.toContain('more finding');
    expect(text.render({ ...many(0, 40), maxFindings: 50 }, piped)).not.toContain('same problem');
  });

  test('tells of every finding: listed, counted with another, or counted as more', () => {
    for (const most of [1, 5, 20, 49, 50, 51, 79]) {
      const written = text.render({ ...many(40, 40), maxFindings: most }, piped);
      const listed = written.match(/^ *\d+:\d+ {2}/gm)?.length ?? 0;
      const alike = Number(/\(\+(\d+) file/.exec(written)?.[1] ?? 0);
      const more = Number(/… (\d+) more/.exec(written)?.[1] ?? 0);
      expect(listed).toBeLessThanOrEqual(most);
      expect(listed + alike + more).toBe(80);
    }
  });
});

describe('few findings', () => {
  test('are as many as wanted, the worst of them, in their order', () => {
    const files = { 'a.yaml': 'one: 1\ntwo: 2\nthree: 3\n' };
    const list = [
      finding(at(files, 'a.yaml', 'one'), { severity: 'info' }),
      finding(at(files, 'a.yaml', 'two')),
      finding(at(files, 'a.yaml', 'three'), { severity: 'error' }),
    ];
    const written = text.render({ ...report(files, list), maxFindings: 2 }, piped);
    expect(written.match(/^a\.yaml:\d+/gm)).toEqual(['a.yaml:2', 'a.yaml:3']);
    expect(written).toContain('… 1 more finding.');
  });

  test('keep the width of the terminal', () => {
    for (const width of widths) {
      const lines = text.render(many(15), terminal(width)).split('\n');
      const broken = lines.filter((line) => textWidth(line) > width && !/^ *\S+$/.test(line));
      expect(broken.filter((line) => !/^touchpoints\/|^ {2}Explain/.test(line))).toEqual([]);
    }
  });
});

test('writes the findings only where no summary is wanted', () => {
  expect(text.render({ ...many(3), quiet: true }, terminal(80))).not.toMatch(/✖|Explain/);
  expect(text.render(report({ 'tp.yaml': 'name: A\n' }, [], { quiet: true }), piped)).toBe('');
});

test('does not print a line of 300 KB, nor a message that quotes it', () => {
  const files = { 'a.yaml': `name: ${'x'.repeat(300_000)}\n` };
  const list = [finding(at(files, 'a.yaml', 'x'.repeat(300_000)), { message: `"${'x'.repeat(300_000)}" is too long`, hint: 'Shorten it' })];
  const written = text.render(report(files, list), terminal(80));
  expect(written.length).toBeLessThan(2_000);
  expect(written).toContain('Shorten it.');
});

describe('frame', () => {
  const shown = (source: string, marked: string, width = 60) => {
    const start = source.indexOf(marked);
    return frame(source, rangeBetween(source, start, start + marked.length), terminal(width));
  };

  test('shows the line with its neighbours, and carets below what is marked', () => {
    expect(shown('name: A\nowner: nobody\nstatus: active\n', 'nobody')).toEqual([
      '    1 │ name: A',
      '  > 2 │ owner: nobody',
      '      │        ^^^^^^',
      '    3 │ status: active',
    ]);
  });

  test('leaves out empty neighbours', () => {
    expect(shown('a: 1\n\nb: 2\n', 'b')).toEqual(['  > 3 │ b: 2', '      │ ^']);
  });

  test('sets carets below tabs, wide characters, marks and what cannot be seen', () => {
    expect(shown('a:\tx\n', 'x')).toEqual(['  > 1 │ a: x', '      │    ^']);
    expect(shown('电话: 投诉\n', '投诉')).toEqual(['  > 1 │ 电话: 投诉', '      │       ^^^^']);
    expect(shown('e\u0301e\u0301: x\n', 'x')).toEqual(['  > 1 │ e\u0301e\u0301: x', '      │     ^']);
    expect(shown('a\u001b: x\n', 'x')).toEqual(['  > 1 │ a<U+001B>: x', '      │            ^']);
    expect(shown('a: \u001b\n', '\u001b')).toEqual(['  > 1 │ a: <U+001B>', '      │    ^^^^^^^^']);
  });

  test('cuts a long line around the place', () => {
    const source = `${'a'.repeat(100)} here ${'b'.repeat(100)}\n`;
    expect(shown(source, 'here', 50)).toEqual([`  > 1 │ …${'a'.repeat(19)} here ${'b'.repeat(14)}…`, `      │ ${' '.repeat(21)}^^^^`]);
  });

  test('cuts a long line of pairs of code units between them', () => {
    const source = `${'👩'.repeat(80)}here${'👩'.repeat(80)}\n`;
    for (let width = 20; width < 60; width += 1) {
      const [line, carets] = shown(source, 'here', width);
      expect(line).not.toContain('<U+');
      expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(textWidth(line.slice(0, line.indexOf('h')))).toBe(carets.indexOf('^'));
    }
  });

  test('marks the first of several lines to its end', () => {
    expect(shown('steps:\n  - a  \n  - b\n', '- a  \n  - b')).toEqual([
      '    1 │ steps:',
      '  > 2 │   - a',
      '      │   ^^^',
      '    3 │   - b',
    ]);
  });

  test('knows lines that end as on Windows', () => {
    expect(shown('a: 1\r\nb: 2\r\nc: 3\r\n', '2')).toEqual(['    1 │ a: 1', '  > 2 │ b: 2', '      │    ^', '    3 │ c: 3']);
  });

  test('marks one column where nothing is left to mark', () => {
    expect(frame('a: 1', { start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 5, offset: 4 } }, piped)).toEqual([
      '  > 1 │ a: 1',
      '      │     ^',
    ]);
  });

  test('does without symbols where the terminal has none', () => {
    const style = toStyle({ color: 'never', isTTY: true, columns: 30, env: { LANG: 'C' } });
    const source = `${'a'.repeat(100)} here ${'b'.repeat(100)}\n`;
    expect(frame(source, rangeBetween(source, 101, 105), style).join('\n')).toMatch(/^[ -~\n]+$/);
  });
});

describe('sentences', () => {
  test.each([
    ['There is no team "x"', undefined, 'There is no team "x".'],
    ['"x" is no date', 'Write it as YYYY-MM-DD', '"x" is no date. Write it as YYYY-MM-DD.'],
    ['There is no team "x"', 'Did you mean "y"?', 'There is no team "x". Did you mean "y"?'],
    ['There is no team "What?"', 'Begin with "name:"', 'There is no team "What?" Begin with "name:".'],
    [
      'There is no touchpoint "x"',
      'Create it with: tp new touchpoint x',
      'There is no touchpoint "x". Create it with: tp new touchpoint x',
    ],
    ['This was not read: tp is tired', 'Wait.', 'This was not read: tp is tired. Wait.'],
    ['Write one of these:', undefined, 'Write one of these:'],
  ])('%s | %s', (message, hint, words) => {
    expect(sentencesOf({ message, ...(hint && { hint }) })).toBe(words);
  });

  test.each(['', 'Done.', 'Why?', 'Stop!', 'and so on …', '“We keep our word.”'])('"%s" needs no full stop', (words) => {
    expect(asSentence(words)).toBe(words);
  });
});
