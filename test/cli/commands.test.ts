/** What the commands print, beyond validate. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
languages: [de, en]
teams:
  - { id: service }
  - { id: sales }
# file: personas/anna.yaml
name: Anna
# file: touchpoints/hotline.yaml
name: { de: Hotline, en: Phone line }
owner: service
stages: [use]
assessment: { importance: 5, date: 2026-10-01 }
x-region: north
# file: touchpoints/newsletter.yaml
name: { de: Rundbrief, en: Newsletter }
owner: sales
status: retired
assessment: { importance: 2, date: 2026-10-01 }
# file: touchpoints/desk.yaml
name: Desk
responsible: Leitung Service
# file: journeys/call.yaml
name: I call
persona: anna
steps:
  - id: first
    touchpoint: hotline
`;

describe('tp ls', () => {
  const ids = async (...query: string[]) => {
    const { stdout } = await tp(['ls', ...query, '-f', 'json'], { cwd: workspaceFolder(shop) });
    return (JSON.parse(stdout) as { entities: { id: string }[] }).entities.map(({ id }) => id);
  };

  test.each([
    [[], ['desk', 'hotline', 'newsletter', 'call', 'anna']],
    [['owner:service'], ['hotline']],
    [['owner:SERVICE,sales'], ['hotline', 'newsletter']],
    [['not:owner:*', 'type:touchpoint'], ['desk']],
    [
      ['not:status:retired', 'type:touchpoint'],
      ['desk', 'hotline'],
    ],
    [['importance:>3'], ['hotline']],
    [['importance:<=2'], ['newsletter']],
    [['rundbrief'], ['newsletter']],
    [['phone'], ['hotline']],
    [['responsible:"leitung service"'], ['desk']],
    [['touchpoint:hotline', 'type:journey'], ['call']],
    [['x-region:north'], ['hotline']],
    [['owner:service stage:use'], ['hotline']],
    [['nothing-like-it'], []],
  ])('%j finds %j', async (query, expected) => {
    expect(await ids(...query)).toEqual(expected);
  });

  test('knows who "me" is', async () => {
    const cwd = workspaceFolder(shop);
    expect((await tp(['ls', 'responsible:me', '-f', 'path'], { cwd, env: { TP_ME: 'Leitung Service' } })).stdout).toBe(
      'touchpoints/desk.yaml\n',
    );
    expect((await tp(['ls', 'responsible:me'], { cwd })).stderr).toContain('TP_ME');
  });

  test('writes one record a line into a pipe, and a table on a terminal that drops columns before ids', async () => {
    const cwd = workspaceFolder(shop);
    expect((await tp(['ls', 'hotline'], { cwd })).stdout).toBe('touchpoint\thotline\tHotline\tservice\tuse\t\tactive\n');
    const narrow = (await tp(['ls', '--color', 'never'], { cwd, columns: 30 })).stdout;
    expect(narrow.split('\n')[0]).toBe('TYPE        ID');
    for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(34);
  });

  test('orders, limits and chooses columns', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout } = await tp(['ls', 'type:touchpoint', '--sort', '-importance', '--columns', 'id,importance', '--limit', '2'], { cwd });
    expect(stdout).toBe('hotline\t5\nnewsletter\t2\n');
    expect((await tp(['ls', '--columns', 'idd'], { cwd })).stderr).toContain('Did you mean "id"?');
  });

  test('shows keys of the user’s own as columns, and orders by them', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout } = await tp(['ls', 'type:touchpoint', '--sort', 'x-region', '--columns', 'id,x-region', '--limit', '2'], { cwd });
    expect(stdout).toBe('hotline\tnorth\ndesk\t\n');
  });

  test('ends paths with a NUL for xargs', async () => {
    expect((await tp(['ls', 'owner:*', '-z'], { cwd: workspaceFolder(shop) })).stdout).toBe(
      'touchpoints/hotline.yaml\0touchpoints/newsletter.yaml\0',
    );
  });

  test('says how many files it could not read', async () => {
    const { stdout, stderr } = await tp(['ls'], { cwd: workspaceFolder(`${shop}# file: touchpoints/torn.yaml\nname: "x\n`) });
    expect(stdout).not.toContain('torn');
    expect(stderr).toContain('1 file could not be read');
  });
});

describe('tp show', () => {
  test('shows the file in words and who names it', async () => {
    const { stdout } = await tp(['show', 'hotline', '--lang', 'en'], { cwd: workspaceFolder(shop) });
    expect(stdout).toContain('Phone line  touchpoint hotline\n');
    expect(stdout).toMatch(/^owner +service$/m);
    expect(stdout).toMatch(/journey call {2}steps\[0\]\.touchpoint {2}journeys\/call\.yaml:5/);
  });

  test('keeps to a narrow terminal', async () => {
    const { stdout } = await tp(['show', 'hotline', '--lang', 'en', '--width', '30'], { cwd: workspaceFolder(shop) });
    expect(stdout).toMatch(/^ {2}journey call {2}steps\[0\]\n {4}journeys\/call\.yaml:5$|^ {2}journey call\n {4}steps/m);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(30);
  });

  test('gives programs the data of the file untouched', async () => {
    const { stdout } = await tp(['show', 'hotline', '-f', 'json'], { cwd: workspaceFolder(shop) });
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      type: 'touchpoint',
      id: 'hotline',
      data: { owner: 'service', name: { de: 'Hotline' } },
      namedIn: [{ id: 'call' }],
    });
  });

  test('asks where an id stands for two things', async () => {
    const cwd = workspaceFolder(`${shop}# file: personas/hotline.yaml\nname: Hot Line\n`);
    const { stderr, code } = await tp(['show', 'hotline'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('touchpoint/hotline or persona/hotline');
    expect((await tp(['show', 'persona/hotline'], { cwd })).stdout).toContain('Hot Line');
  });
});

describe('tp refs', () => {
  test('finds every place that names a team', async () => {
    expect((await tp(['refs', 'service'], { cwd: workspaceFolder(shop) })).stdout).toBe(
      'touchpoints/hotline.yaml:2:8\towner\ttouchpoint/hotline\n',
    );
  });

  test('says where nothing names a thing that is there', async () => {
    expect((await tp(['refs', 'desk', '--width', '80'], { cwd: workspaceFolder(shop) })).stdout).toBe('Nothing names touchpoint "desk".\n');
  });
});

describe('tp explain', () => {
  test('explains a rule anywhere, also outside an inventory', async () => {
    const { stdout, code } = await tp(['explain', 'ref/unknown-touchpoint'], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    for (const heading of ['Why it matters', 'Wrong', 'Right', 'Change the severity', 'Accept one case']) expect(stdout).toContain(heading);
  });

  test('explains the finding on a line with its rule', async () => {
    const cwd = workspaceFolder('# file: touchpoints/hotline.yaml\nname: Hotline\nownr: service\n');
    const { stdout } = await tp(['explain', 'touchpoints/hotline.yaml:2'], { cwd });
    expect(stdout).toContain('There is no key "ownr"');
    expect(stdout).toContain('Why it matters');
  });

  test('explains an entity: what is known and what is wrong', async () => {
    const { stdout } = await tp(['explain', 'desk'], { cwd: workspaceFolder(shop) });
    expect(stdout).toContain('Desk  touchpoint desk');
    expect(stdout).toContain('touchpoint/no-owner');
  });

  test('lists all rules, or those of a group', async () => {
    expect((await tp(['explain'])).stdout).toContain('yaml/lost-text');
    const { stdout } = await tp(['explain', 'ref', '-f', 'json']);
    for (const { name } of (JSON.parse(stdout) as { rules: { name: string }[] }).rules) expect(name).toMatch(/^ref\//);
  });
});

describe('tp init', () => {
  test.each([
    ['minimal', 'de'],
    ['minimal', 'en'],
    ['office', 'de'],
    ['office', 'en'],
    ['minimal', undefined],
    ['office', undefined],
  ])('%s in %s passes validate and lets no text of another language through', async (template, language) => {
    const cwd = temporaryFolder();
    const { code, stderr } = await tp(['init', '--template', template, ...(language === undefined ? [] : ['--lang', language])], { cwd });
    expect(code, stderr).toBe(0);
    const checked = await tp(['validate'], { cwd });
    expect(checked.stdout.replaceAll(/\s+/g, ' ')).toContain('no problems');
    if (language !== undefined) {
      const other = language === 'de' ? 'en' : 'de';
      const { stdout } = await tp(['ls', '-f', 'json'], { cwd });
      expect(stdout).not.toMatch(new RegExp(`^\\s*"${other}": `, 'm'));
      expect(readFileSync(join(cwd, 'tp.yaml'), 'utf8')).toContain(`languages: [${language}]`);
    }
  });

  test('writes over nothing unless it is forced to', async () => {
    const cwd = workspaceFolder('# file: touchpoints/hotline.yaml\nname: Mine\n');
    expect((await tp(['init'], { cwd })).stderr).toContain('already; nothing was written');
    expect(readFileSync(join(cwd, 'touchpoints/hotline.yaml'), 'utf8')).toBe('name: Mine\n');
    expect((await tp(['init', '--force'], { cwd })).code).toBe(0);
  });

  test('says where no folder can be made', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'taken'), '');
    const { code, stderr } = await tp(['init', 'taken/shop'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('what should be its folder is a file (ENOTDIR)') });
  });
});

describe('tp new', () => {
  test.each(['touchpoint', 'journey', 'persona', 'action'])('a new %s is sound', async (kind) => {
    const cwd = workspaceFolder(shop);
    expect((await tp(['new', kind, 'parcel-locker', '--name', 'Paketbox: „neu“'], { cwd })).code).toBe(0);
    const { stdout } = await tp(
      ['validate', `${kind}/parcel-locker`, '--only', 'yaml', '--only', 'schema', '--only', 'ref', '--only', 'id'],
      { cwd },
    );
    expect(stdout).toContain('no problems');
    const shown = await tp(['ls', `type:${kind}`, 'paketbox', '-f', 'json'], { cwd });
    expect(shown.stdout).toContain('Paketbox: „neu“');
  });

  test('puts it into a folder and fills in what it is told', async () => {
    const cwd = workspaceFolder(shop);
    await tp(['new', 'touchpoint', 'service/locker', '--owner', 'service', '--stage', 'use', '--channel', 'locker'], { cwd });
    const text = readFileSync(join(cwd, 'touchpoints/service/locker.yaml'), 'utf8');
    expect(text).toMatch(/^name: Locker$/m);
    expect(text).toMatch(/^owner: service$/m);
    expect(text).toMatch(/^stages: \[use\]$/m);
  });

  test('refuses an id that cannot be and proposes one', async () => {
    const cwd = workspaceFolder(shop);
    expect((await tp(['new', 'touchpoint', 'Größere Anfrage'], { cwd })).stderr).toContain('groessere-anfrage');
    for (const id of ['../x', 'con', 'true', '12', '.git', 'a/../b'])
      expect((await tp(['new', 'touchpoint', id], { cwd })).code, id).toBe(2);
    expect(existsSync(join(cwd, 'x.yaml'))).toBe(false);
  });
});

describe('tp schema', () => {
  test('prints one document that stands alone', async () => {
    const { stdout } = await tp(['schema', 'touchpoint']);
    const schema = JSON.parse(stdout) as Record<string, unknown>;
    expect(stdout).not.toContain('common.schema.json');
    expect(schema).toHaveProperty('$defs.text');
    expect(schema).toHaveProperty('properties.owner.$ref', '#/$defs/id');
  });
});
