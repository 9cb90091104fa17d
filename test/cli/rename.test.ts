/** `tp rename`: another id everywhere, and nothing else. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../src/model/references/references.js';
import { faultyDisk } from '../support/faulty-disk.js';
import { stateOf } from '../support/folder-state.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';
import { openFolder } from '../support/workspace.js';

const files = `
# file: tp.yaml
format: 1
name: Example
teams:
  - { id: service, name: Service }   # the hotline team
stages: [{ id: use, name: Use }]
promises: [{ id: once, text: Explain it once }]
context: [{ id: order, name: Order }]
goals:
  - { id: better, measure: quality, touchpoint: hotline, at_least: 75, by: 2027-06-30 }
# file: touchpoints/service/hotline.yaml
name: Hotline   # hotline is a word
owner: 'service'
stages: [use]
expectations:
  - id: fast
    text: At once
    promise: once
metrics: [{ id: waiting, unit: s, better: lower }]
measurements: [{ metric: waiting, date: 2026-09-30, value: 74, n: 10 }]
context: { gives: [order] }
# file: touchpoints/mail.yaml
name: Mail
suppress_after: [ "hotline", mail ]
# file: journeys/ask.yaml
name: I ask
persona: anna
steps:
  - { id: question, touchpoint: hotline, next: [question, exit] }
# file: journeys/again.yaml
name: I ask again
steps:
  - id: question
    touchpoint: hotline
# file: personas/anna.yaml
name: Anna
importance:
  hotline: 5   # she calls
  mail: 1
# file: actions/shorter.yaml
title: Shorter
touchpoints: [hotline]
expectations: [hotline/fast]
owner: service
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
touchpoint: contact   # who was met
measure: { column: question, map: { sat: csat } }
value: score
scales: { csat: [1, 5] }
# file: feedback/pulse.csv
contact,question,score
hotline,sat,4
mail,sat,5
# file: feedback/kano.yaml
name: Kano
data: pulse.csv
answers:
  - { expectation: hotline/fast, functional: contact, dysfunctional: question }
  - { column: score, touchpoint: hotline, measure: csat, scale: [1, 5] }
`;
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

test('renames a touchpoint: its file, and every place that names it, in their manner', async () => {
  const cwd = workspaceFolder(files);
  const before = stateOf(cwd);
  const { stdout, stderr, code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
  expect([stderr, code]).toEqual(['', 0]);
  expect(stdout).toBe(
    'Renamed touchpoint hotline to service-line: 9 places in 9 files\n  touchpoints/service/hotline.yaml is now touchpoints/service/service-line.yaml\n',
  );
  const after = stateOf(cwd);
  expect(after['touchpoints/service/service-line.yaml']).toBe(before['touchpoints/service/hotline.yaml']);
  expect(after['touchpoints/service/hotline.yaml']).toBeUndefined();
  expect(after['touchpoints/mail.yaml']).toContain('suppress_after: [ "service-line", mail ]');
  expect(after['personas/anna.yaml']).toContain('  service-line: 5   # she calls\n  mail: 1\n');
  expect(after['actions/shorter.yaml']).toContain('touchpoints: [service-line]\nexpectations: [service-line/fast]\n');
  expect(after['feedback/kano.yaml']).toContain('{ expectation: service-line/fast, functional');
  expect(after['tp.yaml']).toContain('touchpoint: service-line, at_least');
  expect(after['feedback/pulse.csv']).toBe(before['feedback/pulse.csv']);
});

test('tells a source whose data hold the old id what it means now, so that the numbers stay', async () => {
  const cwd = workspaceFolder(files);
  const numbers = async (id: string) => {
    const { stdout } = await tp(['report', 'quality', '-f', 'json', '--allow-errors'], { cwd });
    const { rows } = JSON.parse(stdout) as { rows: readonly { touchpoint: string }[] };
    return rows
      .filter(({ touchpoint }) => touchpoint === id)
      .map(({ touchpoint, ...rest }) => JSON.stringify(rest).replaceAll(touchpoint, ''));
  };
  const before = await numbers('hotline');
  expect(before.length).toBeGreaterThan(0);
  await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
  expect(read(cwd, 'feedback/pulse.yaml')).toContain(
    'touchpoint: { column: contact, map: { hotline: service-line, mail: mail } }   # who was met\n',
  );
  expect(await numbers('service-line')).toEqual(before);
});

test('tells a choice whose columns hold the old id what it means now', async () => {
  const cwd = workspaceFolder(`
# file: tp.yaml
format: 1
name: Musterbau
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/invoice.yaml
name: Invoice
# file: touchpoints/website.yaml
name: Website
# file: feedback/survey.yaml
name: Survey
data: survey.csv
answers:
  - { best: most, worst: least, among: [hotline, invoice, website] }
# file: feedback/survey.csv
most,least
${'hotline,invoice\n'.repeat(6)}
`);
  await tp(['rename', 'touchpoint', 'hotline', 'phone'], { cwd });
  expect(read(cwd, 'feedback/survey.yaml')).toContain('among: [phone, invoice, website], map: { hotline: phone } }');
  const { stdout } = await tp(['report', 'relevance', '-f', 'json'], { cwd });
  const { rows } = JSON.parse(stdout) as { rows: readonly { touchpoint: string; stated: { value: number } | null }[] };
  expect(rows.find(({ touchpoint }) => touchpoint === 'phone')?.stated?.value).toBe(100);
});

test('says where only somebody who knows the data can tell', async () => {
  const cwd = workspaceFolder(
    files.replace('touchpoint: contact   # who was met', 'touchpoint: { column: contact, map: { CALL: hotline } }'),
  );
  const { stderr } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
  expect(stderr).toBe(
    'note: if the data of feedback/pulse.yaml hold "hotline" itself, add "hotline: service-line" to the map of "touchpoint"\n',
  );
  expect(read(cwd, 'feedback/pulse.yaml')).toContain('map: { CALL: service-line }');
});

test.each([
  ['journey', 'ask', 'inquire', 'journeys/inquire.yaml', 'name: I ask\n'],
  ['persona', 'anna', 'anna-keller', 'journeys/ask.yaml', 'persona: anna-keller\n'],
  ['action', 'shorter', 'cut', 'actions/cut.yaml', 'title: Shorter\n'],
  ['team', 'service', 'care', 'tp.yaml', '{ id: care, name: Service }   # the hotline team'],
  ['team', 'service', 'care', 'touchpoints/service/hotline.yaml', "owner: 'care'\n"],
  ['stage', 'use', 'usage', 'touchpoints/service/hotline.yaml', 'stages: [usage]\n'],
  ['promise', 'once', 'only-once', 'touchpoints/service/hotline.yaml', 'promise: only-once\n'],
  ['context', 'order', 'orders', 'touchpoints/service/hotline.yaml', 'gives: [orders]'],
  ['step', 'ask/question', 'first', 'journeys/ask.yaml', '{ id: first, touchpoint: hotline, next: [first, exit] }'],
  ['expectation', 'hotline/fast', 'quick', 'actions/shorter.yaml', 'expectations: [hotline/quick]'],
  ['metric', 'hotline/waiting', 'wait', 'touchpoints/service/hotline.yaml', 'measurements: [{ metric: wait, date'],
])('renames a %s %s', async (kind, old, now, path, words) => {
  const cwd = workspaceFolder(files);
  expect(await tp(['rename', kind, old, now], { cwd })).toMatchObject({ code: 0 });
  expect(read(cwd, path)).toContain(words);
  expect((await openFolder(cwd)).workspace.unknownReferences).toEqual([]);
});

test('leaves the step of another journey that has the same id', async () => {
  const cwd = workspaceFolder(files);
  await tp(['rename', 'step', 'ask/question', 'first'], { cwd });
  expect(read(cwd, 'journeys/again.yaml')).toContain('id: question\n');
});

test('changes no byte when it is taken back', async () => {
  const cwd = workspaceFolder(
    files.replace('touchpoint: contact   # who was met', 'touchpoint: { column: contact, map: { hotline: mail } }'),
  );
  const before = stateOf(cwd);
  await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
  expect(stateOf(cwd)).not.toEqual(before);
  await tp(['rename', 'touchpoint', 'service-line', 'hotline'], { cwd });
  expect(stateOf(cwd)).toEqual(before);
});

test('shows a diff with --dry-run that git can apply, and writes nothing', async () => {
  const cwd = workspaceFolder(files);
  const copy = temporaryFolder();
  cpSync(cwd, copy, { recursive: true });
  const before = stateOf(cwd);
  const { stdout, code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line', '--dry-run'], { cwd });
  expect(code).toBe(0);
  expect(stateOf(cwd)).toEqual(before);
  execFileSync('git', ['apply', '-'], { cwd: copy, input: stdout });
  await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
  expect(stateOf(copy)).toEqual(stateOf(cwd));
});

test('keeps what the baseline and comments accept', async () => {
  const cwd = workspaceFolder(files.replace('name: Mail\n', '# tp-ignore touchpoint/no-channel: its name says it\nname: Mail\n'));
  await tp(['baseline', 'update', '--reason', 'when we began'], { cwd });
  const accepted = async () => {
    const { stdout } = await tp(['validate', '-f', 'json'], { cwd });
    return (JSON.parse(stdout) as { summary: object }).summary;
  };
  const before = await accepted();
  for (const [kind, old, now] of [
    ['touchpoint', 'hotline', 'service-line'],
    ['team', 'service', 'care'],
    ['journey', 'ask', 'inquire'],
    ['touchpoint', 'mail', 'e-mail'],
  ])
    expect(await tp(['rename', kind, old, now], { cwd }), `${kind} ${old}`).toMatchObject({ code: 0 });
  expect(await accepted()).toEqual(before);
  expect(before).toMatchObject({ warnings: 0 });
});

describe('refuses, and writes nothing:', () => {
  test.each([
    ['what is not there', ['touchpoint', 'hotlin', 'x-line'], 'There is no touchpoint "hotlin"'],
    ['an id that is taken', ['touchpoint', 'hotline', 'mail'], 'There is a touchpoint "mail" already'],
    ['an id that cannot be', ['touchpoint', 'hotline', 'Service Line'], 'For example: service-line'],
    ['an id that others name already', ['touchpoint', 'mail', 'ghost'], 'names a touchpoint "ghost" that is not there'],
    ['the same id', ['touchpoint', 'hotline', 'hotline'], 'It is called "hotline" already'],
    ['a step without its journey', ['step', 'question', 'first'], 'tp rename step journey/question'],
    ['the word for giving up', ['step', 'ask/question', 'exit'], 'cannot be called "exit"'],
    ['another owner', ['expectation', 'hotline/fast', 'mail/fast'], 'cannot move to another owner'],
    ['a kind that has no ids', ['file', 'a', 'b'], 'Allowed are'],
  ])('%s', async (_, words, message) => {
    const cwd = workspaceFolder(files.replace('title: Shorter\ntouchpoints: [hotline]', 'title: Shorter\ntouchpoints: [hotline, ghost]'));
    const before = stateOf(cwd);
    const { stderr, code } = await tp(['rename', ...words], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(stateOf(cwd)).toEqual(before);
  });

  test('where a file cannot be read: it may name the thing', async () => {
    const cwd = workspaceFolder(files);
    writeFileSync(join(cwd, 'journeys/broken.yaml'), 'name: "x\nsteps: [{ id: a, touchpoint: hotline }]\n');
    const { stderr, code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
    expect(stderr).toContain('"journeys/broken.yaml" was not understood');
    expect(code).toBe(2);
  });

  test('where a second file has the id of another, and names the thing', async () => {
    const cwd = workspaceFolder(`${files}# file: journeys/more/ask.yaml\nname: I ask\nsteps: [{ id: a, touchpoint: hotline }]\n`);
    const { stderr, code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
    expect(stderr).toContain('"journeys/more/ask.yaml" was not understood');
    expect(code).toBe(2);
  });

  test('but not where the text of such a file does not hold the id', async () => {
    const cwd = workspaceFolder(files);
    writeFileSync(join(cwd, 'journeys/broken.yaml'), 'name: "x\n');
    expect(await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd })).toMatchObject({ code: 0 });
  });

  test('where a value that the schema refuses seems to name the thing', async () => {
    const cwd = workspaceFolder(
      files.replace('- id: question\n    touchpoint: hotline\n', '- id: question\n    touchpoint: hotline\n  - touchpoint: hotline\n'),
    );
    const { stderr, code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
    expect(stderr).toContain('journeys/again.yaml:5:17 seems to name it');
    expect(code).toBe(2);
  });

  test('where a file of the new name lies already', async () => {
    const cwd = workspaceFolder(files);
    mkdirSync(join(cwd, 'touchpoints/service/service-line.yaml'));
    expect(await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd })).toMatchObject({ code: 2 });
  });

  test('where any write fails', async () => {
    for (const at of [1, 3, 20, 60, 100]) {
      const cwd = workspaceFolder(files);
      const before = stateOf(cwd);
      const { disk } = faultyDisk('EIO', (operation) => operation === at);
      const { code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd, disk });
      if (code !== 0) expect(stateOf(cwd), `operation ${at}`).toEqual(before);
    }
  });
});

const example = resolve(import.meta.dirname, '../../examples/office');

test('the example can have an id of each kind renamed, and says the same', async () => {
  const { workspace } = await openFolder(example);
  const count = referencesOf(workspace).length;
  const all = [
    ...[...workspace.touchpoints.keys()].slice(0, 1).map((id) => ['touchpoint', id]),
    ...[...workspace.journeys.keys()].slice(0, 1).map((id) => ['journey', id]),
    ...[...workspace.personas.keys()].slice(0, 1).map((id) => ['persona', id]),
    ...(workspace.company.teams ?? []).slice(0, 1).map(({ id }) => ['team', id]),
    ...(workspace.company.stages ?? []).slice(0, 1).map(({ id }) => ['stage', id]),
  ];
  const cwd = temporaryFolder();
  cpSync(example, cwd, { recursive: true });
  const errors = async () => (await tp(['validate', '-f', 'concise', '--min-severity', 'error'], { cwd })).stdout;
  const before = await errors();
  for (const [kind, id] of all) expect(await tp(['rename', kind, id, `${id}-new`], { cwd }), `${kind} ${id}`).toMatchObject({ code: 0 });
  expect(await errors()).toBe(before);
  expect(referencesOf((await openFolder(cwd)).workspace).length).toBeGreaterThanOrEqual(count);
});

/** A folder in which a tp was killed while it renamed, and what stood there before. */
async function halfRenamed() {
  const cwd = workspaceFolder(files);
  const before = stateOf(cwd);
  let renames = 0;
  const { disk } = faultyDisk('EIO', (_, name) => (name === 'rename' && ++renames > 2) || renames > 2);
  expect((await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd, disk })).code).toBe(2);
  rmSync(join(cwd, '.tp-lock'), { force: true });
  expect(stateOf(cwd)['.tp-journal']).toBeDefined();
  return { cwd, before };
}

test('takes back first what a tp that was killed left half done, and says so; who reads is told as well', async () => {
  const { cwd, before } = await halfRenamed();
  expect((await tp(['validate'], { cwd })).stderr).toContain('some files are new, some old');
  const { stdout, stderr, code } = await tp(['rename', 'touchpoint', 'hotline', 'service-line'], { cwd });
  expect(stderr).toContain('what it had changed was taken back (2 files)');
  expect(stdout).toContain('Renamed touchpoint hotline to service-line');
  expect(code).toBe(0);
  expect(Object.keys(stateOf(cwd)).filter((path) => path.includes('.tp-'))).toEqual([]);
  expect((await tp(['rename', 'touchpoint', 'service-line', 'hotline'], { cwd })).code).toBe(0);
  expect(Object.keys(stateOf(cwd))).toEqual(Object.keys(before));
});

test.each([
  ['baseline', 'update'],
  ['baseline', 'prune'],
  ['new', 'touchpoint', 'fair'],
])('takes it back before tp %s %s reads, so that no finding of a half state is accepted', async (...words) => {
  const { cwd, before } = await halfRenamed();
  const { stderr, code } = await tp(words, { cwd });
  expect(stderr).toContain('what it had changed was taken back');
  expect(code).toBe(0);
  const { '.tp-baseline.yaml': accepted = '', 'touchpoints/fair.yaml': _, ...rest } = stateOf(cwd);
  expect(accepted).not.toContain('service-line');
  expect(rest).toEqual(before);
});
