/** What references can name, where it is declared, and when nobody can know. */
import { describe, expect, test } from 'vitest';
import { load } from '../../../src/load/load.js';
import { namesFor } from '../../../src/model/references/names.js';
import type { ReferenceKind } from '../../../src/model/references/reference.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import { loadExample } from '../../support/workspace.js';

const inventory = `
# file: tp.yaml
format: 1
name: X
stages: [{ id: use }]
teams: [{ id: service }]
channels: [{ id: phone }]
promises: [{ id: reliable, text: x }]
context: [{ id: history }]
# file: touchpoints/hotline.yaml
name: Hotline
metrics: [{ id: waiting-time, better: lower }]
expectations: [{ id: fast, text: x }]
# file: journeys/order.yaml
name: I order
steps: [{ id: ask, touchpoint: hotline }]
# file: personas/anna.yaml
name: Anna
# file: actions/shorter.yaml
title: Shorter
# file: feedback/survey.yaml
name: Survey
data: x.csv
segments: { class: Class }
`;

async function unknownIn(text: string): Promise<readonly string[]> {
  const { workspace } = await loadExample(text);
  return workspace.unknownReferences.map(({ kind, id }) => `${kind} ${id}`);
}

describe('each kind', () => {
  const kinds: readonly (readonly [ReferenceKind, string, string, string])[] = [
    ['stage', 'use', 'tp.yaml', '3:16'],
    ['team', 'service', 'tp.yaml', '4:15'],
    ['channel', 'phone', 'tp.yaml', '5:18'],
    ['promise', 'reliable', 'tp.yaml', '6:18'],
    ['context', 'history', 'tp.yaml', '7:17'],
    ['touchpoint', 'hotline', 'touchpoints/hotline.yaml', '1:1'],
    ['journey', 'order', 'journeys/order.yaml', '1:1'],
    ['persona', 'anna', 'personas/anna.yaml', '1:1'],
    ['action', 'shorter', 'actions/shorter.yaml', '1:1'],
    ['segment', 'class', 'feedback/survey.yaml', '3:13'],
    ['step', 'order/ask', 'journeys/order.yaml', '2:15'],
    ['step', '*/ask', 'journeys/order.yaml', '2:15'],
    ['metric', 'hotline/waiting-time', 'touchpoints/hotline.yaml', '2:17'],
    ['metric', '*/waiting-time', 'touchpoints/hotline.yaml', '2:17'],
    ['expectation', 'hotline/fast', 'touchpoints/hotline.yaml', '3:22'],
  ];

  test.each(kinds)('%s %s is known, and where it is declared', async (kind, id, file, place) => {
    const { workspace } = await loadExample(inventory);
    const names = namesFor(workspace, { kind, id });
    expect([...(names?.ids ?? [])]).toEqual([id]);
    const location = names?.locate(id);
    expect(location?.file).toBe(file);
    expect(`${location?.range.start.line}:${location?.range.start.column}`).toBe(place);
    expect(names?.locate('something-else')).toBeNull();
  });
});

describe('a list of tp.yaml', () => {
  const named = '# file: touchpoints/hotline.yaml\nname: Hotline\nowner: service\n';

  test('that is not there allows any id', async () => {
    expect(await unknownIn(named)).toEqual([]);
  });

  test('that is empty allows none', async () => {
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\nteams: []\n${named}`)).toEqual(['team service']);
  });

  test('without a value, or under a misspelt key, allows any', async () => {
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\nteams:\n${named}`)).toEqual([]);
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\ntaems: []\n${named}`)).toEqual([]);
  });

  test.each(['Service Team', '5'])('with an entry that was refused (%s) allows any: it may be the one that is named', async (id) => {
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\nteams: [{ id: ${id} }, { id: sales }]\n${named}`)).toEqual([]);
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\nteams: [{ id: sales }, { id: ${id} }]\n${named}`)).toEqual([]);
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\nteams: [{ id: ${id} }]\n${named}`)).toEqual([]);
  });

  test('with another fault in an entry still knows its ids', async () => {
    const teams = 'teams: [{ id: sales, kind: Abteilung }, { id: it, nmae: x }]';
    expect(await unknownIn(`# file: tp.yaml\nformat: 1\nname: X\n${teams}\n${named}`)).toEqual(['team service']);
  });
});

describe('what belongs to a touchpoint or journey', () => {
  test('is unknown where its owner does not declare it', async () => {
    expect(
      await unknownIn(`
# file: touchpoints/hotline.yaml
name: Hotline
quality: waiting
metrics: [{ id: waiting-time, better: lower }]
# file: touchpoints/web.yaml
name: Web
metrics: [{ id: waiting, better: lower }]
`),
    ).toEqual(['metric hotline/waiting']);
  });

  test('is unknown where any owner will do and none declares it', async () => {
    const answers = 'answers: [{ column: Q, measure: waiting }, { column: R, measure: speed }]';
    expect(
      await unknownIn(`
# file: touchpoints/web.yaml
name: Web
metrics: [{ id: waiting, better: lower }]
# file: feedback/survey.yaml
name: Survey
data: x.csv
${answers}
`),
    ).toEqual(['metric */speed']);
  });

  test('is not asked for where the owner is unknown itself: that is the mistake', async () => {
    const answers = 'answers: [{ column: Q, journey: ordr, step: ask, measure: csat }, { column: R, touchpoint: web, measure: speed }]';
    expect(await unknownIn(`# file: feedback/survey.yaml\nname: Survey\ndata: x.csv\n${answers}\n`)).toEqual([
      'journey ordr',
      'touchpoint web',
    ]);
  });

  test('is unknown as a whole where an expectation names an unknown touchpoint', async () => {
    const { workspace } = await loadExample(`${inventory}# file: actions/more.yaml\ntitle: More\nexpectations: [hotlin/fast]\n`);
    expect(workspace.unknownReferences.map(({ id }) => id)).toEqual(['hotlin/fast']);
    expect([...(namesFor(workspace, { kind: 'expectation', id: 'hotlin/fast' })?.ids ?? [])]).toEqual(['hotline/fast']);
  });

  test('stays silent where the list lost an entry', async () => {
    const steps = 'steps: [{ id: Ask, touchpoint: hotline }, { id: pay, touchpoint: hotline, next: [ask] }]';
    expect(await unknownIn(`# file: touchpoints/hotline.yaml\nname: H\n# file: journeys/order.yaml\nname: I order\n${steps}\n`)).toEqual(
      [],
    );
  });
});

describe('a file that cannot be read', () => {
  test('keeps references to it, and to what it may declare, silent', async () => {
    expect(
      await unknownIn(`
# file: touchpoints/hotline.yaml
name: "Hotline
# file: journeys/order.yaml
name: "I order
# file: personas/anna.yaml
name: Anna
importance: { hotline: 5 }
# file: actions/more.yaml
title: More
journeys: [order]
expectations: [hotline/fast]
# file: feedback/survey.yaml
name: Survey
data: x.csv
answers:
  - { column: Q, touchpoint: hotline, measure: waiting-time }
  - { column: R, journey: order, step: ask, measure: csat }
  - { column: S, measure: speed }
`),
    ).toEqual([]);
  });

  test('does not silence references to others', async () => {
    expect(await unknownIn('# file: touchpoints/a.yaml\nname: "A\n# file: personas/anna.yaml\nname: Anna\nimportance: { b: 5 }\n')).toEqual(
      ['touchpoint b'],
    );
  });

  test('silences its whole kind where it is a folder', async () => {
    const documents = await parseYaml([{ path: 'personas/anna.yaml', text: 'name: Anna\nimportance: { b: 5 }\n' }]);
    const unread = [{ path: 'touchpoints', reason: 'you have no right to read it' }];
    expect(load(documents, { paths: [], unread, dataFiles: new Set() }).workspace.unknownReferences).toEqual([]);
  });
});

test('a file with a bad name is known by the name it will have: one mistake, one finding', async () => {
  expect(
    await unknownIn(`
# file: touchpoints/Über uns.yaml
name: About us
# file: personas/anna.yaml
name: Anna
importance: { ueber-uns: 5, uberuns: 1 }
`),
  ).toEqual(['touchpoint uberuns']);
});

describe('segments', () => {
  const persona = '# file: personas/anna.yaml\nname: Anna\nsegment: { clas: Business }\n';
  const source = '# file: feedback/survey.yaml\nname: Survey\ndata: x.csv\n';

  test('can be any where no source declares one', async () => {
    expect(await unknownIn(persona)).toEqual([]);
    expect(await unknownIn(persona + source)).toEqual([]);
  });

  test('are those of all sources together', async () => {
    const more = '# file: feedback/other.yaml\nname: Other\ndata: y.csv\nsegments: { clas: c }\n';
    expect(await unknownIn(`${persona}${source}segments: { class: Class }\n`)).toEqual(['segment clas']);
    expect(await unknownIn(`${persona}${source}segments: { class: Class }\n${more}`)).toEqual([]);
  });

  test('can be any where a source cannot be read', async () => {
    expect(await unknownIn(`${persona}${source}segments: { class: Class }\n# file: feedback/other.yaml\nname: "Other\n`)).toEqual([]);
  });
});

test('ids that every object has are no names', async () => {
  expect(await unknownIn('# file: tp.yaml\nformat: 1\nname: X\nteams: []\n# file: touchpoints/a.yaml\nname: A\nowner: valueof\n')).toEqual([
    'team valueof',
  ]);
});
