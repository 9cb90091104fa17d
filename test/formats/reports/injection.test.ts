/** Text from files is data in every report: hostile strings everywhere, judged by what reads the format. */
import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/formats/reports/csv.js';
import { json } from '../../../src/formats/reports/json.js';
import { markdown } from '../../../src/formats/reports/markdown.js';
import { svg } from '../../../src/formats/reports/svg.js';
import { text } from '../../../src/formats/reports/text.js';
import type { Report } from '../../../src/reports/report.js';
import { visible } from '../../../src/text/visible.js';
import { piped, terminal } from '../../support/report.js';
import { rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

// A part of the corpus lies beside the project, not in it.
const corpus = new URL('../../../../shared/hostile/svgtext/strings.json', import.meta.url);
const shared: readonly string[] = existsSync(corpus)
  ? JSON.parse(readFileSync(corpus, 'utf8')).map(({ value }: { value: string }) => value)
  : [];
if (shared.length === 0) console.warn('The corpus of hostile strings is not here; only the strings of the test itself are used.');

const own = [
  '\n::error::bad',
  'a ##[error]bad',
  '@team fixes #1 :warning: [x](https://evil.example) | a |\n| --- |',
  ']]><!--x--><![CDATA[',
  '"/><script>alert(1)</script><a href="javascript:alert(1)">',
  'url(http://evil.example/x.svg#a)',
  "datum.value, test(/(a+)+$/, 'a')",
  '\u001b[2J\u001b]0;x\u0007\u009b31m\u202eabc\u2066\u200b\u2028\ufeff\u{e0041}',
  '\ud800 \udfff \ufffe \uffff \u0000',
  '__proto__',
];
const hostile = [...new Set([...own, ...shared])].filter((value) => value !== '');
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/u;

/** A report in which the string is everywhere that text from files can be. */
function reportOf(value: string): Report {
  const report = sampleReport();
  const interval = { low: 10, high: 20 };
  const [source] = report.provenance.sources;
  return {
    ...report,
    title: value,
    subtitle: value,
    workspace: value,
    blocks: [
      { kind: 'heading', text: value },
      { kind: 'paragraph', text: value },
      { kind: 'paragraph', text: value, tone: 'note' },
      { kind: 'list', items: [value, value] },
      {
        kind: 'table',
        name: 'main',
        columns: [
          { key: 'id', label: value, type: 'id' },
          { key: 'text', label: value, type: 'text' },
          { key: 'score', label: 'Score', type: 'score' },
        ],
        rows: [{ cells: [value, value, 50], about: { type: 'touchpoint', id: value }, tone: 'bad' }],
        empty: value,
      },
      {
        kind: 'chart',
        name: 'main',
        description: value,
        chart: {
          kind: 'intervals',
          axis: value,
          marks: [{ label: value, value: 15, ...interval, certainty: 'measured' }],
          target: { value: 80, label: value },
        },
      },
    ],
    data: { rows: [{ touchpoint: value, [value === '__proto__' ? 'x' : value]: 1 }], notes: [value] },
    provenance: {
      ...report.provenance,
      revision: value,
      sources: [{ ...source, id: value, files: [{ path: value, sha256: value }] }],
      settings: { segments: value },
    },
  };
}

describe.each(hostile.map((value) => [JSON.stringify(value).slice(0, 60), value]))('%s', (_name, value) => {
  const report = reportOf(value);

  test('is read back from JSON', async () => {
    const { text: written } = await rendered(json, report);
    expect(written).not.toMatch(unseen);
    const { workspace, rows, notes } = JSON.parse(written);
    expect([workspace, rows[0].touchpoint, notes[0]]).toEqual([value, value, value]);
  });

  test('commands neither a terminal nor a build server', async () => {
    for (const style of [piped, terminal(20), terminal(60)]) {
      for (const plain of [false, true]) {
        const { text: written } = await rendered(text, report, { style, plain });
        expect(plain ? written.replaceAll('\t', ' ') : written).not.toMatch(unseen);
        expect(written).not.toMatch(/^\s*::|##\w*\[/m);
      }
    }
  });

  test('is a text in Markdown, in its cell or its line', async () => {
    const { text: written } = await rendered(markdown, report, { beside: false });
    const [comment = '', ...others] = written.split('\n');
    expect(comment).toMatch(/^<!-- [^<>]* -->$/);
    const body = others.join('\n');
    expect(body.replaceAll('&#8203;', '')).not.toMatch(unseen);
    const own = body.replace(/\]\([\w./~%-]+\)/g, '').replace(/^(?:\| (?:---:? \| )*---:? \||---|## |# |- |> \*\*Note:\*\* )/gm, '');
    const cells = own.split('\n').map((line) => line.replace(/^\| (?:\*\*\[)?|(?:\*\*)? \|$/g, '').replace(/(?:\*\*)? \| /g, ' '));
    for (const cell of cells) expect(cell, cell).not.toMatch(/[!#$*<>@[\\\]^_`{|}~](?<!&#)|&(?!#\d+;)/);
    expect(decoded(written)).toContain(visible(value).slice(0, 100));
  });

  test('is one field of one record in CSV', async () => {
    const { text: written } = await rendered(csv, report);
    expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    expect(
      written
        .replace(/"(?:[^"]|"")*"/g, 'x')
        .split('\n')
        .map((line) => line.split(',').length),
    ).toEqual([3, 3, 1]);
    expect(written.split('\n')[1]).not.toMatch(/^\s*[=+@|]/);
  });

  test('is a text in a drawing', async () => {
    const { text: written } = await rendered(svg, report);
    expect(written).not.toMatch(unseen);
    const { elements, attributes, title } = contentsOf(written);
    expect(elements.filter((name) => name !== 'tspan')).toEqual(['svg', 'title', 'desc', 'rect', 'g', 'path', 'line', 'text']);
    expect(attributes.filter((name) => /href|^on|style|src|class|xlink/.test(name))).toEqual([]);
    expect(title).toBe(visible(value).replace(/[\ufffe\uffff]/g, '\ufffd'));
  });
});

/** The kinds of elements and attributes in the order of their first appearance, and the title. */
function contentsOf(xml: string): { elements: readonly string[]; attributes: readonly string[]; title: string } {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  let title = '';
  let inTitle = false;
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.add(tag.name);
    inTitle = tag.name === 'title';
    for (const [name, value] of Object.entries(tag.attributes)) {
      attributes.add(name);
      expect(value).not.toMatch(/url\(|javascript:/);
    }
  });
  parser.on('closetag', () => {
    inTitle = false;
  });
  parser.on('text', (part) => {
    if (inTitle) title += part;
  });
  for (const odd of ['comment', 'processinginstruction', 'cdata', 'doctype'] as const)
    parser.on(odd, () => {
      throw new Error(`a drawing holds a ${odd}`);
    });
  parser.write(xml).close();
  return { elements: [...elements], attributes: [...attributes], title };
}

function decoded(written: string): string {
  return written.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('\u200b', '');
}
