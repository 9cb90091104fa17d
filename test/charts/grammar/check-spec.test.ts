/** What a chart may ask for, on specifications that are known to have done harm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Spec } from 'vega';
import { describe, expect, test } from 'vitest';
import { problemIn } from '../../../src/charts/grammar/check-spec.js';
import { finishSvg } from '../../../src/charts/grammar/check-svg.js';
import { renderVega } from '../../../src/charts/grammar/render-spec.js';

const shared = resolve(import.meta.dirname ?? '.', '../../../../shared/hostile');
const folder = resolve(shared, 'vega');
const told = { title: 't', description: 'd' };

interface Case {
  readonly file: string;
  readonly expected: string;
}

describe.skipIf(!existsSync(folder))('the hostile specifications beside the project', () => {
  const manifest: readonly Case[] = existsSync(folder) ? JSON.parse(readFileSync(resolve(shared, 'manifest.json'), 'utf8')) : [];
  const cases = manifest.filter(({ file }) => file.startsWith('vega/'));
  const read = (file: string) => JSON.parse(readFileSync(resolve(shared, file), 'utf8'));

  test('are all in the manifest', () => {
    const files = existsSync(folder) ? readdirSync(folder).map((name) => `vega/${name}`) : [];
    expect(cases.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  test.each(cases.filter(({ expected }) => expected === 'refused'))('$file is refused', ({ file }) => {
    expect(problemIn(read(file))).not.toBeNull();
  });

  test.each(cases.filter(({ expected }) => expected === 'accepted'))('$file is drawn the same twice', async ({ file }) => {
    const spec: Spec = read(file);
    expect(problemIn(spec)).toBeNull();
    expect(finishSvg(await renderVega(spec), told)).toBe(finishSvg(await renderVega(spec), told));
  });

  test.each(cases.filter(({ expected }) => expected === 'escaped in output'))('of $file nothing becomes markup', async ({ file }) => {
    const written = await renderVega(read(file)).then(
      (svg) => finishSvg(svg, told),
      (error: Error) => error.message,
    );
    expect(written).not.toMatch(/<script|onload|alert\(1\)>/);
  });
});

describe('a specification is refused', () => {
  test.each<[string, unknown]>([
    ['data from an address', { data: { url: 'file:///etc/passwd' } }],
    ['data from an address inside a list', { layer: [{ data: [{ url: 'x' }] }] }],
    ['a link', { mark: { type: 'bar', href: 'https://evil.example' } }],
    ['an image', { mark: 'image' }],
    ['an image as a mark of the full grammar', { marks: [{ type: 'image' }] }],
    ['an expression', { transform: [{ calculate: '1', as: 'x' }] }],
    ['an expression of an axis', { axis: { labelExpr: 'datum.label' } }],
    ['a condition', { condition: { test: 'datum.x > 1' } }],
    ['a signal', { width: { signal: 'width' } }],
    ['an event', { params: [{ select: { on: 'click' } }] }],
    ['an address in a colour', { mark: { fill: 'url(http://evil.example)' } }],
    ['an address in a colour with a blank', { mark: { fill: 'URL (x)' } }],
    ['a script as a value', { mark: { cornerRadius: 'javascript:alert(1)' } }],
    ['a name of all objects', { data: { name: '__proto__' } }],
    ['a key of all objects', JSON.parse('{"config": {"__proto__": {"a": 1}}}')],
    ['a page that is too large', { width: 10_001 }],
    ['ticks without end', { axis: { tickCount: 1e7 } }],
    ['a number that is none', { height: Number.NaN }],
    ['a function', { format: () => 1 }],
    ['a nesting without end', Array.from({ length: 80 }).reduce((inner) => ({ layer: [inner] }), {})],
    ['more parts than can be looked at', { data: { values: Array.from({ length: 600_000 }, () => 1) } }],
  ])('for %s', (_, spec) => {
    expect(problemIn(spec)).not.toBeNull();
  });
});

test.each(['url(x)', 'javascript:alert(1)', 'data:text/html,x', 'signal', 'datum.x', '{{x}}'])(
  '%s is a text like any other in data and titles',
  (text) => {
    expect(problemIn({ data: { values: [{ text }] }, axis: { title: [text, text] } })).toBeNull();
  },
);
