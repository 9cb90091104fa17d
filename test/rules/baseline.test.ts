import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample } from '../support/workspace.js';

const kiosk = `
# file: touchpoints/kiosk.yaml
name: Kiosk
`;

function baseline(...entries: readonly string[]): string {
  return `\n# file: .tp-baseline.yaml\nversion: 1\nentries:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;
}

/** What the rule says, as `open`, `baselined` or `suppressed` with the file. */
async function statusOf(rule: string, text: string): Promise<readonly string[]> {
  const found = await checkExample(text);
  return found.filter((diagnostic) => diagnostic.rule === rule).map((diagnostic) => `${status(diagnostic)} ${diagnostic.location.file}`);
}

function status({ suppressed, baselined }: Diagnostic): string {
  return suppressed !== undefined ? 'suppressed' : baselined !== undefined ? 'baselined' : 'open';
}

const noOwner = 'rule: touchpoint/no-owner, at: touchpoint/kiosk';

describe('a baseline', () => {
  test('accepts the finding that an entry names, with its reason', async () => {
    const found = await checkExample(kiosk + baseline(`${noOwner}, reason: the team is being formed`));
    expect(found.filter(({ rule }) => rule === 'touchpoint/no-owner')).toMatchObject([
      { baselined: { reason: 'the team is being formed' } },
    ]);
  });

  test('accepts nothing of another rule or another touchpoint', async () => {
    const text = `${kiosk}# file: touchpoints/stand.yaml\nname: Stand\n${baseline(noOwner)}`;
    expect(await statusOf('touchpoint/no-owner', text)).toEqual(['baselined touchpoints/kiosk.yaml', 'open touchpoints/stand.yaml']);
    expect(await statusOf('touchpoint/no-stage', text)).toContain('open touchpoints/kiosk.yaml');
  });

  test('follows a file into another folder', async () => {
    const text = kiosk.replace('touchpoints/', 'touchpoints/shop/') + baseline(noOwner);
    expect(await statusOf('touchpoint/no-owner', text)).toEqual(['baselined touchpoints/shop/kiosk.yaml']);
  });

  const journey = (...touchpoints: readonly string[]) =>
    `# file: journeys/order.yaml\nname: I order\nsteps:\n${touchpoints.map((id) => `  - { id: at-${id}, touchpoint: ${id} }\n`).join('')}`;
  const atFax = 'rule: ref/unknown-touchpoint, at: journey/order/steps/at-fax/touchpoint';

  test('does not change when an item is put in above', async () => {
    const text = kiosk + journey('kiosk', 'fax') + baseline(atFax);
    expect(await statusOf('ref/unknown-touchpoint', text)).toEqual(['baselined journeys/order.yaml']);
  });

  test('does not pay for a new finding with one that is mended, of the same rule in the same file', async () => {
    const text = kiosk + journey('kiosk', 'letter') + baseline(atFax);
    expect(await statusOf('ref/unknown-touchpoint', text)).toEqual(['open journeys/order.yaml']);
    expect(await statusOf('baseline/stale', text)).toEqual(['open .tp-baseline.yaml']);
  });

  test('accepts until the last day, and says from the next one on since when it does not', async () => {
    expect(await statusOf('touchpoint/no-owner', kiosk + baseline(`${noOwner}, until: 2026-11-22`))).toEqual([
      'baselined touchpoints/kiosk.yaml',
    ]);
    const over = await checkExample(kiosk + baseline(`${noOwner}, until: 2026-11-21`));
    expect(over.filter(({ rule }) => rule === 'touchpoint/no-owner')).toMatchObject([
      { message: expect.stringContaining('accepted only until 2026-11-21'), related: { location: { file: '.tp-baseline.yaml' } } },
    ]);
    expect(over.filter(({ rule }) => rule === 'baseline/stale')).toEqual([]);
  });

  test('accepts so much as its value says, and no more', async () => {
    const persona = '# file: personas/anna.yaml\nname: Anna\nshare: 0.8\n# file: personas/mira.yaml\nname: Mira\nshare: 0.7\n';
    const entry = 'rule: persona/shares-exceed-one, at: persona/mira/share';
    expect(await statusOf('persona/shares-exceed-one', persona + baseline(`${entry}, value: 1.5`))).toEqual([
      'baselined personas/mira.yaml',
    ]);
    expect(await statusOf('persona/shares-exceed-one', persona + baseline(`${entry}, value: 1.4`))).toEqual(['open personas/mira.yaml']);
    expect(await statusOf('persona/shares-exceed-one', persona + baseline(entry))).toEqual(['baselined personas/mira.yaml']);
  });
});

describe('an entry', () => {
  test('is not stale while its rule does not run', async () => {
    const text = `# file: touchpoints/kiosk.yaml\nname: Kiosk\nowner: shop\n${baseline(noOwner)}`;
    const found = await checkExample(text, { skip: ['touchpoint/no-owner'] });
    expect(found.filter(({ rule }) => rule === 'baseline/stale')).toEqual([]);
    expect(await statusOf('baseline/stale', text)).toHaveLength(1);
  });

  test('is not stale while the file that it is about cannot be read or has a fault', async () => {
    for (const file of ['name: [', 'name: Kiosk\nowner: Shop & Co\n'])
      expect(await statusOf('baseline/stale', `# file: touchpoints/kiosk.yaml\n${file}\n${baseline(noOwner)}`)).toEqual([]);
  });

  test('is stale where it stands twice, where no such rule is, and where a comment accepts the finding', async () => {
    expect(await statusOf('baseline/stale', kiosk + baseline(noOwner, noOwner))).toHaveLength(1);
    expect(await statusOf('baseline/stale', kiosk + baseline('rule: touchpoint/gone, at: touchpoint/kiosk'))).toHaveLength(1);
    const commented = kiosk.replace('name:', '# tp-ignore touchpoint/no-owner: soon\nname:') + baseline(noOwner);
    expect(await statusOf('touchpoint/no-owner', commented)).toEqual(['suppressed touchpoints/kiosk.yaml']);
    expect(await statusOf('baseline/stale', commented)).toHaveLength(1);
  });

  test('accepts no finding about accepting, and none about a file that cannot be read', async () => {
    const text = `# file: touchpoints/kiosk.yaml\nname: [\n${baseline('rule: yaml/syntax, at: \'touchpoint/kiosk "["\'')}`;
    expect(await statusOf('yaml/syntax', text)).toEqual(['open touchpoints/kiosk.yaml']);
  });
});

describe('a broken baseline', () => {
  test('is a finding with a place', async () => {
    const found = await checkExample(`${kiosk}${baseline(`${noOwner}, reson: soon`)}`);
    expect(found.find(({ rule }) => rule === 'schema/unknown-key')).toMatchObject({
      location: { file: '.tp-baseline.yaml', range: { start: { line: 3 } } },
      hint: expect.stringContaining('reason'),
    });
  });

  test('still accepts by its sound entries', async () => {
    const text = kiosk + baseline('rule: touchpoint/no-stage', noOwner);
    expect(await statusOf('touchpoint/no-owner', text)).toEqual(['baselined touchpoints/kiosk.yaml']);
    expect(await statusOf('schema/missing-key', text)).toEqual(['open .tp-baseline.yaml']);
  });

  test.each([
    ['- a\n', 'schema/wrong-type'],
    ['version: 1\nentries: [\n', 'yaml/syntax'],
    ['', 'yaml/empty-file'],
    ['version: 2\n', 'schema/not-allowed'],
  ])('of %j is one finding', async (text, rule) => {
    const found = await checkExample(`${kiosk}# file: .tp-baseline.yaml\n${text}`);
    expect(found.filter(({ location }) => location.file === '.tp-baseline.yaml').map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });
});
