/** Text from files is data in every format: hostile strings everywhere, judged by what reads the format. */
import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { concise } from '../../src/formats/diagnostics/concise.js';
import type { CheckReport } from '../../src/formats/diagnostics/format.js';
import { github } from '../../src/formats/diagnostics/github.js';
import { gitlab } from '../../src/formats/diagnostics/gitlab.js';
import { json } from '../../src/formats/diagnostics/json.js';
import { junit } from '../../src/formats/diagnostics/junit.js';
import { markdown } from '../../src/formats/diagnostics/markdown.js';
import { sarif } from '../../src/formats/diagnostics/sarif.js';
import { summary } from '../../src/formats/diagnostics/summary.js';
import { text } from '../../src/formats/diagnostics/text.js';
import { visible } from '../../src/text/visible.js';
import { at, finding, piped, related, report, terminal } from '../support/report.js';

// A part of the corpus lies beside the project, not in it.
const corpus = new URL('../../../shared/hostile/svgtext/strings.json', import.meta.url);
const shared: readonly string[] = existsSync(corpus)
  ? JSON.parse(readFileSync(corpus, 'utf8')).map(({ value }: { value: string }) => value)
  : [];
if (shared.length === 0) console.warn('The corpus of hostile strings is not here; only the strings of the test itself are used.');

const own = [
  'all is well. Then ::error file=x::bad',
  '\n::error::bad',
  '\t ::set-output name=a::b',
  'a ##[error]bad',
  '##vso[task.setvariable variable=x]y',
  "##teamcity[buildStatus status='SUCCESS']",
  '%0A::error::bad',
  'x,line=99::y',
  '@team and @org/team: fixes #1, owner/repo#2 :warning: :100:',
  '![x](https://evil.example/x.png) <img src=x onerror=alert(1)> www.evil.example me@evil.example',
  '| a | b |\n| --- | --- |\n</details><script>alert(1)</script>',
  '$\\color{red}x$ ~~x~~ __x__ **x** `x` {{x}} &lt;b&gt;',
  '[here](https://evil.example) [1](1) {0}',
  ']]><!--x--><![CDATA[',
  '\u001b[2J\u001b]0;x\u0007\u009b31m\u0090x\u009c\b\r',
  '\u202eabc\u2066def\u200b\u2028\u0085\ufeff\u{e0041}\u00ad',
  '\ud800 \udfff \ufffe \uffff \u0000',
];
const hostile = [...new Set([...own, ...shared])];

/** A run in which the string is everywhere: message, hint, file name, value in the file, related place, fix, reason, owner. */
function reportOf(value: string): CheckReport {
  const file = `touchpoints/${value}.yaml`;
  const files = { [file]: `name: ${value}\nowner: ${value}`, 'tp.yaml': `name: ${value}` };
  const told = {
    severity: 'error',
    message: value,
    hint: value,
    entity: { type: 'touchpoint', id: value },
    data: { value, [value]: 1 },
    related: related(at(files, file, value, [value]), value),
    fix: { safety: 'safe', title: value, edits: [{ start: 0, end: 1, text: value }] },
  } as const;
  return report(
    files,
    [
      finding(at(files, file, value, ['x', value]), told),
      finding(at(files, 'tp.yaml', value), { ...told, message: `There is no team "${value}"` }),
      finding(at(files, file, 'owner'), { ...told, suppressed: { reason: value } }),
    ],
    { ownerOf: () => value },
  );
}

/** Enough for the layout of many findings. */
function timesTen(of: CheckReport): CheckReport {
  return { ...of, diagnostics: Array.from({ length: 10 }, () => of.diagnostics).flat() };
}

const harmless = reportOf('harmless');
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/u;

describe.each(hostile.map((value) => [JSON.stringify(value).slice(0, 60), value]))('%s', (_name, value) => {
  const hostileReport = reportOf(value);

  test('is read back from JSON', () => {
    const written = json.render(hostileReport, piped);
    expect(written).not.toMatch(unseen);
    const { findings } = JSON.parse(written);
    expect(findings).toHaveLength(3);
    const [first] = findings.filter((one: { message: string; status: string }) => one.status === 'new' && one.message === value);
    expect(first).toMatchObject({ message: value, hint: value, file: `touchpoints/${value}.yaml`, data: { value } });
    expect(first.related[0].message).toBe(value);
    expect(first.fix.edits[0].text).toBe(value);
  });

  test('is a text in SARIF, and its path an address that leads to the file', () => {
    const written = sarif.render(hostileReport, piped);
    expect(written).not.toMatch(unseen);
    const { results } = JSON.parse(written).runs[0];
    expect(results).toHaveLength(3);
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[A-Za-z0-9%._~!'()*/-]+$/);
      expect(['tp.yaml', `touchpoints/${value}.yaml`.replace(/[\ud800-\udfff]/gu, '\ufffd')]).toContain(decodeURIComponent(uri));
    }
  });

  test('is a text in a report of GitLab', () => {
    const written = gitlab.render(hostileReport, piped);
    expect(written).not.toMatch(unseen);
    const issues = JSON.parse(written);
    expect(issues).toHaveLength(2);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
    for (const { description } of issues) expect(description).toContain(visible(value).slice(0, 100));
  });

  test('is a text in the XML of JUnit', () => {
    expect(namesIn(junit.render(hostileReport, piped)).names).toEqual(namesIn(junit.render(harmless, piped)).names);
    for (const text of namesIn(junit.render(hostileReport, piped)).texts) expect(text).toContain(asXml(visible(value)).slice(0, 100));
  });

  test('stays in its cell of a table in Markdown', () => {
    const written = markdown.render(hostileReport, piped);
    expect(written).not.toMatch(unseen);
    const rows = (of: string) => of.split('\n').map((line) => line.split('|').length);
    expect(rows(written)).toEqual(rows(markdown.render(harmless, piped)));
    const cell = written
      .split('\n')
      .filter((line) => line.startsWith('| ✖'))[0]
      .split(' | ')[3]
      .replace(/ \|$/, '');
    expect(cell).not.toMatch(/[!#$()*+.:<=>@[\\\]^_`{|}~-](?<!&#)|&(?!#\d+;)/);
    expect(decoded(cell)).toContain(visible(value).slice(0, 100));
    // What GitHub looks for in the text after it has been decoded.
    expect(decodedAsGitHub(cell)).not.toMatch(/@\w|#\w|:[a-z_]+:|:100:/);
  });

  test.each([text, concise, summary])('commands neither a terminal nor a build server as $name', (format) => {
    for (const style of [piped, terminal(20), terminal(60)]) {
      for (const of of [hostileReport, timesTen(hostileReport)]) {
        const written = format.render(of, style);
        expect(written).not.toMatch(unseen);
        expect(written).not.toMatch(/^\s*::|##\w*\[/m);
      }
    }
  });

  test('is one line as concise', () => {
    expect(concise.render({ ...hostileReport, quiet: true }, piped).split('\n')).toHaveLength(3);
  });

  test('is the text of an annotation on GitHub, of the right file', () => {
    const written = github.render(hostileReport, piped);
    expect(written).not.toMatch(unseen);
    const lines = written.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines.slice(0, 2)) {
      const { command, properties, data } = parseCommand(line);
      expect(command).toBe('error');
      expect(['tp.yaml', visible(`touchpoints/${value}.yaml`)]).toContain(properties['file']);
      expect(Object.keys(properties).filter((key) => !['file', 'line', 'col', 'endLine', 'endColumn', 'title'].includes(key))).toEqual([]);
      expect(data).toContain(visible(value).slice(0, 100));
    }
    expect(lines[2]).toBe('✖ 2 errors in 2 of 2 files');
  });
});

/** Every element with its attributes in their order, and the texts of failures. */
function namesIn(xml: string): { names: readonly string[]; texts: readonly string[] } {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => names.push(`${name} ${Object.keys(attributes)}`));
  parser.on('text', (part) => part.trim() !== '' && texts.push(part));
  parser.on('comment', (comment) => names.push(`comment ${comment}`));
  parser.on('processinginstruction', ({ target }) => names.push(`instruction ${target}`));
  parser.on('cdata', () => names.push('cdata'));
  parser.write(xml).close();
  return { names, texts };
}

function asXml(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '\ufffd');
}

function decodedAsGitHub(cell: string): string {
  return cell.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function decoded(cell: string): string {
  return decodedAsGitHub(cell).replaceAll('\u200b', '');
}

/** A line as the runner of GitHub Actions reads it. */
function parseCommand(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, command = '', list = '', data = ''] = /^::(\w+) ([^\n]*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (part: string) =>
    part.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
  const properties = Object.fromEntries(
    list
      .split(',')
      .map((part) => part.split('='))
      .map(([key, ...rest]) => [key, unescaped(rest.join('='))]),
  );
  return { command, properties, data: data.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%') };
}
