import { describe, expect, test } from 'vitest';
import { referencePlaces } from '../../src/load/reference-places.js';
import { findFaults } from '../../src/load/schema/find-faults.js';
import { probesOf } from '../../src/load/schema/probe.js';
import { shippedSchemas } from '../../src/load/schema/schema.js';
import { referencesOf } from '../../src/model/references/references.js';
import { openFolder } from '../support/workspace.js';

const kinds = ['tp', 'touchpoint', 'journey', 'persona', 'action', 'feedback'] as const;
const schemas = shippedSchemas();

describe.each(kinds)('%s', (kind) => {
  test('what is made from the schema holds to it', () => {
    const probes = probesOf(schemas(kind), 'probe', schemas);
    expect(probes.length).toBeGreaterThan(0);
    for (const probe of probes) expect(findFaults(kind, probe, schemas).filter(({ kind: fault }) => fault !== 'missing')).toEqual([]);
  });

  test.each(['examples/office', 'examples/airport'])('every reference of %s stands at a place that is found', async (folder) => {
    const found = new Set(referencePlaces(kind, schemas).map(({ kind: named, place, part }) => `${named} ${part} ${place.join('/')}`));
    const { workspace } = await openFolder(folder);
    const references = referencesOf(workspace).filter(({ from }) => from.type === kind);
    for (const { kind: named, path, part } of references) {
      const places = [...found].filter((place) => place.startsWith(`${named} ${part} `));
      const wanted = path.map((step) => `(?:\\*|${String(step).replace(/[^\w-]/g, '.')})`).join('/');
      expect(
        places.some((place) => new RegExp(`^\\w+ \\w+ ${wanted}$`).test(place)),
        `${named} at ${path.join('/')}`,
      ).toBe(true);
    }
  });
});

test('finds names that are values, keys and items', () => {
  expect(referencePlaces('persona', schemas).map(({ kind, part, place }) => [kind, part, place.join('/')])).toEqual([
    ['touchpoint', 'value', 'needs/*/touchpoints/*'],
    ['channel', 'key', 'channels/*'],
    ['touchpoint', 'key', 'importance/*'],
    ['segment', 'key', 'segment/*'],
  ]);
});

test('knows the words that stand beside names, place by place', () => {
  const wordsAt = (kind: (typeof kinds)[number], wanted: string) =>
    referencePlaces(kind, schemas).find(({ place }) => place.join('/') === wanted)?.words;
  expect(wordsAt('journey', 'steps/*/next/*')).toEqual(['exit']);
  expect(wordsAt('journey', 'steps/*/touchpoint')).toEqual([]);
  expect(wordsAt('touchpoint', 'measurements/*/metric')).toEqual([]);
  expect(wordsAt('touchpoint', 'quality')).toContain('csat');
  expect(wordsAt('touchpoint', 'quality')).not.toContain('relevance');
  expect(wordsAt('tp', 'goals/*/measure')).toEqual(expect.arrayContaining(['relevance', 'nps']));
});
