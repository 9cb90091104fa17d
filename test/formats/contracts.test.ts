/** Each format for programs against what reads it: JSON Schemas, XML Schema, and what the code hosts ask for. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { github } from '../../src/formats/diagnostics/github.js';
import { gitlab } from '../../src/formats/diagnostics/gitlab.js';
import { json } from '../../src/formats/diagnostics/json.js';
import { junit } from '../../src/formats/diagnostics/junit.js';
import { markdown } from '../../src/formats/diagnostics/markdown.js';
import { diagnosticFormats } from '../../src/formats/diagnostics/registry.js';
import { sarif } from '../../src/formats/diagnostics/sarif.js';
import type { Severity } from '../../src/source/diagnostic.js';
import { at, type Files, finding, piped, report } from '../support/report.js';
import { diagnostics, files, mixed } from './mixed-report.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const findingsSchema = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, formats: { uri: /^https:\/\/\S+$/ } }).compile(
  JSON.parse(read('schemas/findings.schema.json')),
);
// Written for draft-04, but with nothing that means something else in draft-07 apart from the name of its id.
const { $schema: _, id: __, ...sarifSource } = JSON.parse(read('test/schemas/sarif-2.1.0.schema.json'));
const sarifSchema = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(sarifSource);

/** So many findings, in so many files. */
function many(count: number, severity: Severity = 'warning', message = 'No team answers for it') {
  const own: Record<string, string> = {};
  for (let index = 0; index < Math.max(1, count / 50); index += 1)
    own[`touchpoints/service/touchpoint-${index}.yaml`] = 'name: A\n'.repeat(60);
  const names = Object.keys(own);
  const list = Array.from({ length: count }, (_, index) => {
    const line = 1 + Math.floor(index / names.length);
    const start = { line, column: 1, offset: (line - 1) * 8 };
    const range = { start, end: { line, column: 5, offset: start.offset + 4 } };
    return finding({ file: names[index % names.length], range, path: ['x', index] }, { severity, message });
  });
  return report(own as Files, list);
}

describe('json', () => {
  test('keeps the schema that ships with tp', () => {
    findingsSchema(JSON.parse(json.render(mixed, piped)));
    expect(findingsSchema.errors ?? []).toEqual([]);
  });

  test('has message and hint apart, and everything that is known', () => {
    const { findings, summary } = JSON.parse(json.render(mixed, piped));
    expect(summary).toEqual({ files: 6, errors: 4, warnings: 1, infos: 1, suppressed: 1, baselined: 2, fixable: { safe: 0, unsafe: 1 } });
    expect(findings.find(({ rule }: { rule: string }) => rule === 'ref/unknown-persona')).toEqual({
      rule: 'ref/unknown-persona',
      severity: 'error',
      message: 'There is no persona "studnet"',
      hint: 'Did you mean "student"?',
      file: 'touchpoints/returns-pickup.yaml',
      range: { start: { line: 3, column: 25 }, end: { line: 3, column: 32 } },
      pointer: '/personas/1',
      entity: { type: 'touchpoint', id: 'returns-pickup' },
      data: { value: 'studnet', suggestions: ['student'] },
      related: [{ file: 'personas/student.yaml', line: 1, column: 1, message: '"student" is declared here' }],
      fix: { safety: 'unsafe', title: 'Replace with student', edits: [{ start: 103, end: 110, text: 'student' }] },
      fingerprint: expect.stringMatching(/^v1:[0-9a-f]{16}$/),
      status: 'new',
      docs: 'https://tp.example/rules/ref/unknown-persona',
    });
  });

  test('says why a finding is suppressed', () => {
    const { findings } = JSON.parse(json.render(mixed, piped));
    const suppressed = findings.filter(({ status }: { status: string }) => status === 'suppressed');
    expect(suppressed.map(({ reason }: { reason: string }) => reason)).toEqual(['moves to the app in spring']);
  });

  test('names files as they lie in the workspace, whatever the user sees', () => {
    const elsewhere = report(files, diagnostics, { shownPath: (file) => `/srv/cx/${file}` });
    expect(json.render(elsewhere, piped)).not.toContain('/srv/cx');
  });

  test('holds 10,000 findings', () => {
    const { findings } = JSON.parse(json.render(many(10_000), piped));
    expect(findings).toHaveLength(10_000);
    expect(new Set(findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(10_000);
  });
});

describe('sarif', () => {
  const run = (of = mixed) => JSON.parse(sarif.render(of, piped)).runs[0];

  test.each([
    ['a mixed run', mixed],
    ['a sound run', report(files, [])],
    ['2,000 findings', many(2_000)],
  ])('keeps the schema of SARIF 2.1.0 for %s', (_name, of) => {
    sarifSchema(JSON.parse(sarif.render(of, piped)));
    expect(sarifSchema.errors ?? []).toEqual([]);
  });

  test('points each result at its rule', () => {
    const { tool, results } = run();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'ref/unknown-persona',
      shortDescription: { text: 'Every persona that is named has a file.' },
      helpUri: 'https://tp.example/rules/ref/unknown-persona',
    });
  });

  test('calls infos notes', () => {
    expect(
      run()
        .results.map(({ level }: { level: string }) => level)
        .sort(),
    ).toEqual(['error', 'error', 'error', 'error', 'note', 'warning', 'warning', 'warning', 'warning']);
  });

  test('has suppressions on every result, with the reason on what is accepted', () => {
    const suppressions = run().results.flatMap((result: { suppressions: unknown[] }) => result.suppressions);
    expect(suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'moves to the app in spring' },
      { kind: 'external', status: 'accepted', justification: 'the new team | starts in May' },
      { kind: 'external', status: 'accepted' },
    ]);
  });

  test('counts columns in UTF-16 code units, as the findings do', () => {
    expect(run().columnKind).toBe('utf16CodeUnits');
  });

  test.each([
    ['touchpoints/Rücknahme 100%/a#b?.yaml', 'touchpoints/R%C3%BCcknahme%20100%25/a%23b%3F.yaml'],
    ['touchpoints/c:d.yaml', 'touchpoints/c%3Ad.yaml'],
  ])('writes the path %s as a relative address', (file, uri) => {
    const { results } = run(report({ [file]: 'name: A\n' }, [finding(at({ [file]: 'name: A\n' }, file, 'name'))]));
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test.each(['/srv/cx/', '../cx/', 'C:/cx/'])('never leaves the workspace: %s', (folder) => {
    const { results } = run(report(files, diagnostics, { shownPath: (file) => folder + file }));
    for (const { locations } of results)
      expect(Object.keys(files).concat('touchpoints/link.yaml')).toContain(locations[0].physicalLocation.artifactLocation.uri);
  });

  test('replaces exactly the text of the fix', () => {
    const { fixes } = run().results.find(({ ruleId }: { ruleId: string }) => ruleId === 'ref/unknown-persona');
    expect(fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 3, startColumn: 25, endLine: 3, endColumn: 32 }, insertedContent: { text: 'student' } },
    ]);
  });

  test('makes no link of a value', () => {
    const { results } = run(report(files, [finding(at(files, 'tp.yaml'), { message: 'See [here](https://evil.example)' })]));
    expect(results[0].message.text).toBe('See \\[here](https://evil.example).');
  });
});

describe('junit', () => {
  const schema = read('test/schemas/jenkins-junit.xsd');

  test.each([
    ['a mixed run', mixed],
    ['a sound run', report(files, [])],
    ['an empty run', report({}, [])],
  ])('keeps the schema of Jenkins for %s', async (_name, of) => {
    const { errors } = await validateXML({ xml: [{ fileName: 'tp.xml', contents: junit.render(of, piped) }], schema: [schema] });
    expect(errors).toEqual([]);
  });

  test('has a case for each file, also for those that passed or could not be read', () => {
    const names = [...junit.render(mixed, piped).matchAll(/<testcase name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual([...Object.keys(files), 'touchpoints/link.yaml'].sort());
  });

  test.each([
    ['error', 3],
    ['warning', 4],
    ['info', 5],
    [null, 0],
  ] as const)('fails from the severity %s on', (failOn, failures) => {
    const written = junit.render({ ...mixed, failOn }, piped);
    expect(written.match(/<failure /g) ?? []).toHaveLength(failures);
    expect(written).toContain(`tests="6" failures="${failures}"`);
  });

  test('says nothing about suppressed findings', () => {
    expect(junit.render({ ...mixed, failOn: 'info' }, piped)).not.toContain('touchpoint/no-channel');
  });
});

describe('gitlab', () => {
  test('has what GitLab asks for, each fingerprint once', () => {
    const issues = JSON.parse(gitlab.render(many(200), piped));
    for (const issue of issues) {
      expect(issue).toEqual({
        description: 'No team answers for it.',
        check_name: 'touchpoint/no-owner',
        fingerprint: expect.stringMatching(/^v1:[0-9a-f]{16}$/),
        severity: 'minor',
        location: { path: expect.stringMatching(/^touchpoints\//), lines: { begin: expect.any(Number), end: expect.any(Number) } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(200);
  });

  test('knows only severities of GitLab', () => {
    const severities = JSON.parse(gitlab.render(mixed, piped)).map(({ severity }: { severity: string }) => severity);
    expect(new Set(severities)).toEqual(new Set(['major', 'minor', 'info']));
  });
});

describe('github', () => {
  const lines = (of = mixed) => github.render(of, piped).trimEnd().split('\n');

  test('escapes as @actions/core does', () => {
    const own = { 'touchpoints/a,b:c%.yaml': 'name: A\n' };
    const [line] = lines(report(own, [finding(at(own, 'touchpoints/a,b:c%.yaml', 'name'), { message: '100 %: a, b' })]));
    expect(line).toBe(
      '::warning file=touchpoints/a%2Cb%3Ac%25.yaml,line=1,col=1,endLine=1,endColumn=5,title=touchpoint/no-owner::100 %25: a, b.',
    );
  });

  test('names no columns for a range of several lines', () => {
    const location = at(files, 'journeys/return.yaml', '- id: label-print\n    touchpoint');
    expect(lines(report(files, [finding(location)]))[0]).toContain('line=4,endLine=5,title=');
  });

  test('writes the ten worst of a kind that GitHub shows, and how many more there are', () => {
    const own = { 'tp.yaml': 'name: A\n' };
    const some = (count: number, severity: Severity) =>
      Array.from({ length: count }, (_, index) => finding(at(own, 'tp.yaml', 'name', [index]), { severity }));
    const written = lines(report(own, [...some(12, 'warning'), ...some(3, 'error'), ...some(11, 'info')]));
    const kinds = written.map((line) => line.split(' ')[0].split('::')[1]);
    expect(kinds.filter((kind) => kind === 'error')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'notice')).toHaveLength(10);
    expect(written.slice(-2)).toEqual([
      '::notice::4 more findings: GitHub shows at most 10 of a kind for each step',
      '✖ 3 errors, 12 warnings, 11 notes in 1 of 1 file',
    ]);
  });

  test('leaves the summary out where only findings are wanted', () => {
    expect(lines({ ...mixed, quiet: true }).every((line) => line.startsWith('::'))).toBe(true);
  });
});

describe('markdown', () => {
  test('stays below 1 MiB and says how many findings are left out', () => {
    const written = markdown.render(many(3_000, 'error', `The text "${'Ä*'.repeat(200)}" is too long`), piped);
    expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024);
    const rows = written.split('\n').filter((line) => line.startsWith('| ✖'));
    const leftOut = Number(/(\d+) more findings left out/.exec(written)?.[1]);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.length + leftOut).toBe(3_000);
  });

  test('stays below 1 MiB where thousands are suppressed, too', () => {
    const { diagnostics: list, ...rest } = many(3_000, 'error', `The text "${'Ä*'.repeat(200)}" is too long`);
    const half = list.map((diagnostic, index) => (index % 2 === 0 ? diagnostic : { ...diagnostic, suppressed: { reason: 'later' } }));
    const written = markdown.render({ ...rest, diagnostics: half }, piped);
    expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024);
    expect(written).toContain('<details><summary>1500 suppressed findings</summary>');
    expect(written.trimEnd().endsWith('</details>')).toBe(true);
  });
});

test.each(['text', 'concise', 'github', 'gitlab'])('%s says nothing about suppressed findings but their number', (name) => {
  const format = diagnosticFormats.find((candidate) => candidate.name === name);
  expect(format?.render(mixed, piped)).not.toContain('names no channel');
});
