/** The journey map as a whole: what every map must hold, whatever the journey. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presetNames } from '../../../src/diagrams/journey-map/presets.js';
import { orientations, papers } from '../../../src/diagrams/page.js';
import type { Scene } from '../../../src/diagrams/scene.js';
import { svgPage } from '../../../src/formats/diagrams/svg/svg-page.js';
import { generatedJourney } from '../../support/generated-journey.js';
import { type MapTold, mapOf } from '../../support/journey-map.js';
import { expectSound, groupsOf, textsOf, wordsOf } from '../../support/scene.js';

const options = fc.record({
  preset: fc.constantFrom(...presetNames),
  paper: fc.constantFrom(...papers),
  orientation: fc.constantFrom(...orientations),
  density: fc.constantFrom('reading', 'native'),
  language: fc.constantFrom('en', 'de'),
  time: fc.constantFrom('ordinal', 'scale'),
  curve: fc.constantFrom('smooth', 'straight'),
} as const);

describe('for hundreds of journeys', () => {
  test('nothing overlaps, leaves its card or the page, is too small or too faint', { timeout: 30_000 }, async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(generatedJourney(8), options, async (example, told) => {
        const { scenes, problem } = await mapOf(example, told);
        expect(scenes.length === 0).toBe(problem !== null);
        for (const scene of scenes) expectSound(scene);
        drawn += scenes.length;
      }),
      { numRuns: 40 },
    );
    expect(drawn).toBeGreaterThan(20);
  });

  test('every step is there once, in the order of the file', async () => {
    await fc.assert(
      fc.asyncProperty(generatedJourney(30), async (example) => {
        const { scenes } = await mapOf(example, { lanes: ['step', 'emotion'] });
        const shown = scenes.flatMap(stepsOf);
        expect(shown).toEqual(shown.map((_, index) => `s${index}`));
        expect(shown.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  test('equal files give equal drawings', async () => {
    await fc.assert(
      fc.asyncProperty(generatedJourney(8), options, async (example, told) => {
        expect(await mapOf(example, told)).toEqual(await mapOf(example, told));
      }),
      { numRuns: 15 },
    );
  });
});

const folder = join(import.meta.dirname, '..', 'cases');

describe.each(readdirSync(folder).map((name) => [name.replace('.yaml', ''), readFileSync(join(folder, name), 'utf8')]))(
  'the hard case %s',
  (_, example) => {
    test.each(['A4', 'A3', 'A1'] as const)('is sound on %s', async (paper) => {
      for (const language of ['en', 'de'] as const) {
        const { scenes, problem } = await mapOf(example, { paper, language });
        expect(problem).toBeNull();
        for (const scene of scenes) expectSound(scene);
      }
    });
  },
);

test('a journey without steps is a problem', async () => {
  const { scenes, problem } = await mapOf('# file: journeys/empty.yaml\nname: Empty\n');
  expect(scenes).toEqual([]);
  expect(problem?.message).toContain('"empty"');
});

test('a sheet says which it is, and the last step is shown again on the next', async () => {
  const steps = Array.from({ length: 16 }, (_, index) => `  - { id: s${index}, touchpoint: t }`);
  const { scenes } = await mapOf(`# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n${steps.join('\n')}\n`);
  expect(scenes.map(({ title }) => title)).toEqual(['J (1/2)', 'J (2/2)']);
  expect(scenes.map((scene) => wordsOf(scene).filter((word) => word === 'T').length)).toEqual([9, 8]);
  expect(scenes.map((scene) => stepsOf(scene).length)).toEqual([9, 7]);
});

test('the legend of a sheet names what stands on it, and nothing that only another sheet has', async () => {
  const more = new Map([
    [2, ', moment_of_truth: true, feels: { score: 1 }'],
    [14, ', pains: [{ text: It breaks }], feels: { score: -1 }'],
  ]);
  const steps = Array.from({ length: 16 }, (_, index) => `  - { id: s${index}, touchpoint: t${more.get(index) ?? ''} }`);
  const { scenes } = await mapOf(`# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n${steps.join('\n')}\n`);
  const legends = scenes.map((scene) => wordsOf({ ...scene, shapes: groupsOf(scene.shapes).filter(({ role }) => role === 'legend') }));
  const unknown = 'unknown: nobody was asked';
  expect(legends).toEqual([
    ['moment of truth', 'assumed', '?', unknown],
    ['assumed', '?', unknown, 'pain: ! slight, !!! severe'],
  ]);
});

test('the legend of a full sheet stands right above the footer, also where that of the whole map has more lines', async () => {
  const touchpoints = ['owned', 'earned', 'paid', 'partner'].map(
    (media, index) => `# file: touchpoints/t${index}.yaml\nname: T\nmedia: ${media}\nchannel: c\nowner: team-${index}\n`,
  );
  const journey = (systems: number) => {
    const many = Array.from({ length: systems }, (_, index) => `Server ${index}`).join(', ');
    const steps = [0, 1, 2, 3].map(
      (index) =>
        `  - { id: s${index}, touchpoint: t${index}, moment_of_truth: true${index < 2 ? ', feels: { score: 1 }, next: [s3, { step: exit, share: 0.1 }]' : ''}, systems: [${many}], pains: [{ text: No }], ideas: [{ text: Yes }] }\n`,
    );
    return `${touchpoints.join('')}# file: journeys/j.yaml\nname: J\nsteps:\n${steps.join('')}`;
  };
  const legends = async (systems: number) => {
    const told = { preset: 'blueprint', paper: 'A4', orientation: 'portrait', language: 'de' } as const;
    const { scenes } = await mapOf(journey(systems), told);
    return scenes.map((scene) => {
      const [legend] = groupsOf(scene.shapes).flatMap(({ role, card }) => (role === 'legend' && card !== undefined ? [card] : []));
      const [footer] = textsOf(scene).filter(({ lines }) => lines[0]?.includes('journeys/j.yaml'));
      return { height: legend.height, gap: footer.y - legend.y - legend.height };
    });
  };
  const [whole] = await legends(40);
  const [, full] = await legends(50);
  expect(full.height).toBeLessThan(whole.height);
  expect(full.gap).toBeCloseTo(whole.gap, 6);
});

test('lanes that are higher than the page go on with the next sheet, under the same steps', async () => {
  const many = (word: string) => `[${Array.from({ length: 26 }, (_, index) => `${word} ${index}`).join(', ')}]`;
  const step = (id: string) => `  - { id: ${id}, touchpoint: t, does: look, backstage: ${many('plan')}, systems: ${many('server')} }\n`;
  const { scenes, problem } = await mapOf(
    `# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n${step('a')}${step('b')}`,
    { preset: 'blueprint', paper: 'A4', orientation: 'landscape' },
  );
  expect(problem).toBeNull();
  expect(scenes.map((scene) => [wordsOf(scene).includes('plan 25'), wordsOf(scene).includes('server 25')])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(scenes.map((scene) => wordsOf(scene).filter((word) => word === 'T').length)).toEqual([2, 2]);
  for (const scene of scenes) expectSound(scene);
});

test('text that no page can hold is a problem that names the step', async () => {
  const { problem } = await mapOf(
    `# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n  - { id: short, touchpoint: t }\n  - { id: endless, touchpoint: t, does: "${'word '.repeat(2000)}" }\n`,
  );
  expect(problem?.message).toContain('"endless"');
});

test('thousands of steps are a problem, at once', async () => {
  const steps = Array.from({ length: 2000 }, (_, index) => `  - { id: s${index}, touchpoint: t }`);
  const { problem } = await mapOf(`# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n${steps.join('\n')}\n`);
  expect(problem?.message).toContain('2000 steps');
});

test('steps may be called like the parts of a map', async () => {
  const ids = ['header', 'title', 'description', 'legend', 'lane-step', 'footer'];
  const steps = ids.map((id) => `  - { id: ${id}, touchpoint: t }`).join('\n');
  const { scenes } = await mapOf(`# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n${steps}\n`);
  expectSound(scenes[0]);
  const written = [...svgPage(scenes[0]).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(written).size).toBe(written.length);
});

function stepsOf({ shapes }: Scene): readonly string[] {
  return groupsOf(shapes).flatMap(({ role, id }) => (role === 'step' && id !== undefined ? [id] : []));
}

describe('a map of few steps', () => {
  const journey = (steps: number) =>
    `# file: touchpoints/a.yaml\nname: Counter\n# file: journeys/j.yaml\nname: J\nsteps:\n${Array.from({ length: steps }, (_, index) => `  - { id: s${index}, touchpoint: a, does: waits }\n`).join('')}`;
  const sizeOf = async (steps: number, told: MapTold = {}) =>
    textsOf((await mapOf(journey(steps), told)).scenes[0]).find(({ lines }) => lines[0] === 'waits')?.size;

  test('is larger, as far as its steps stay on one sheet', async () => {
    expect(await Promise.all([2, 8, 11].map((steps) => sizeOf(steps)))).toEqual([12, 10.8, 8]);
  });

  test('on several sheets it is as large as these allow', async () => {
    const { scenes } = await mapOf(journey(13));
    expect(scenes).toHaveLength(2);
    expect(await sizeOf(13)).toBe(12);
  });

  test.each([
    ['A3', 12],
    ['A4', 11],
  ] as const)('on %s keeps %i steps in one piece, in narrower columns', async (paper, most) => {
    const sheets = await Promise.all([most, most + 1].map(async (steps) => (await mapOf(journey(steps), { paper })).scenes));
    expect(sheets.map(({ length }) => length)).toEqual([1, 2]);
    expectSound(sheets[0][0]);
  });

  test('to scale does not take the room of the waits for one more step', async () => {
    const longest = async (steps: number) => (await mapOf(journey(steps), { time: 'scale' })).scenes.length;
    expect(await Promise.all([7, 8].map(longest))).toEqual([1, 2]);
  });

  test('has sticky notes of their size in a workshop', async () => {
    expect(await sizeOf(2, { preset: 'workshop' })).toBe(8);
  });
});
