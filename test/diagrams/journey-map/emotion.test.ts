/** The curve of the feelings: what is measured, assumed and unknown, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { Curve, Disc, Point, Scene } from '../../../src/diagrams/scene.js';
import { colours, feelings } from '../../../src/diagrams/theme.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { type MapTold, mapOf } from '../../support/journey-map.js';
import { boxOf, expectSound, groupsOf, leavesOf, textsOf, wordsOf } from '../../support/scene.js';

/** A journey with a step for each of these feelings; null: nothing is known. */
function felt(...scores: readonly (number | null)[]): string {
  const steps = scores.map(
    (score, index) => `  - { id: s${index}, touchpoint: t${index}${score === null ? '' : `, feels: { score: ${score} }`} }`,
  );
  const touchpoints = scores.map((_, index) => `# file: touchpoints/t${index}.yaml\nname: T${index}`);
  return `${touchpoints.join('\n')}\n# file: journeys/j.yaml\nname: J\nsteps:\n${steps.join('\n')}\n`;
}

async function draw(example: string, told: MapTold = {}): Promise<Scene> {
  const { scenes } = await mapOf(example, { lanes: ['step', 'emotion'], ...told });
  return scenes[0];
}

function discs({ shapes }: Scene): readonly Disc[] {
  return groupsOf(shapes)
    .filter(({ role }) => role === 'step')
    .flatMap((group) => leavesOf([group]).flatMap(({ shape }) => (shape.kind === 'disc' ? [shape] : [])));
}

function curves({ shapes }: Scene): readonly Curve[] {
  return leavesOf(shapes).flatMap(({ shape }) => (shape.kind === 'curve' ? [shape] : []));
}

test('a better feeling is higher', async () => {
  const heights = discs(await draw(felt(-2, -0.5, 0, 1.2, 2))).map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  expect(new Set(heights).size).toBe(5);
});

test('prints the value in the disc', async () => {
  expect(wordsOf(await draw(felt(-2, 0, 1.5)))).toEqual(expect.arrayContaining(['−2', '0', '+1.5']));
  expect(wordsOf(await draw(felt(1.5), { language: 'de' }))).toContain('+1,5');
});

test('the curve breaks at what is unknown, which has a question mark instead of a disc', async () => {
  const scene = await draw(felt(1, 1, null, 0, 0));
  expect(discs(scene)).toHaveLength(4);
  expect(wordsOf(scene)).toContain('?');
  const columns = discs(scene).map(({ x }) => x);
  const spans = curves(scene).map(({ start, pieces }) => [start[0], pieces.at(-1)?.[2][0]]);
  expect(spans).toEqual([
    [columns[0], columns[1]],
    [columns[2], columns[3]],
  ]);
});

test('a line is solid only between two measured feelings, and what is assumed is hollow', async () => {
  const evidence = evidenceOf([answers('t0', 'csat', { 2: 20, 5: 20 }), answers('t1', 'csat', { 4: 40 })]);
  const scene = await draw(felt(0, 0, 1), { evidence });
  expect(curves(scene).map(({ dash }) => dash === undefined)).toEqual([true, false]);
  expect(discs(scene).map(({ dash, fill }) => [dash === undefined, fill === '#ffffff'])).toEqual([
    [true, false],
    [true, false],
    [false, true],
  ]);
});

test('the wanted state is a dashed line without discs', async () => {
  const example = `${felt(-1, -1)}target: wanted\n# file: journeys/wanted.yaml\nname: W\nstate: target\nsteps:\n  - { id: s0, touchpoint: t0, feels: { score: 2 } }\n  - { id: s1, touchpoint: t1, feels: { score: 2 } }\n`;
  const { scenes } = await mapOf(example, { lanes: ['step', 'emotion'] });
  expect(discs(scenes[0])).toHaveLength(2);
  const [wanted, current] = [...curves(scenes[0])].sort((a, b) => a.start[1] - b.start[1]);
  expect(wanted.dash).toBeDefined();
  expect(wanted.strokeWidth).toBeLessThan(current.strokeWidth ?? 0);
  expect(wordsOf(scenes[0])).toContain('target');
});

test('names the ends and the extremes, the first of equal ones', async () => {
  const words = wordsOf(await draw(felt(0, 2, -2, 2, 1)));
  for (const word of ['first impression', 'highest point', 'lowest point', 'last impression']) {
    expect(words.filter((one) => one === word)).toHaveLength(1);
  }
});

test.each([
  ['best', [2, -2, 0, 1, 0, -1, 0, 1, 1, -1]],
  ['worst', [-2, 2, 0, 1, 0, -1, 0, 1, 1, 0]],
])('the words at a first feeling that is the %s one stand where the curve does not go', async (extreme, scores) => {
  const scene = await draw(felt(...scores), { paper: 'A4', language: 'en' });
  const [first] = discs(scene);
  const notes = leavesOf(scene.shapes).flatMap(({ shape }) =>
    shape.kind === 'text' && shape.lines[0] === 'first impression,' ? [shape] : [],
  );
  expect(notes).toHaveLength(1);
  expect((notes[0]?.y ?? 0) < (first?.y ?? 0)).toBe(extreme === 'best');
});

test.each(['A4', 'A3'] as const)('the words at a turning point stand on no line of the scale, on %s', async (paper) => {
  for (let tenths = -20; tenths <= 20; tenths += 1) {
    const scene = await draw(felt(0, tenths / 10, 0, -tenths / 10), { paper, preset: 'experience', lanes: null });
    const axis = groupsOf(scene.shapes)
      .filter(({ id }) => id === '_lane-emotion')
      .flatMap(({ children }) => children.flatMap((shape) => (shape.kind === 'polygon' ? [shape.points[0][1]] : [])));
    const notes = textsOf(scene).filter(({ lines }) => /impression|point$/.test(lines.join(' ')));
    expect([axis.length, notes.length > 0]).toEqual([5, true]);
    for (const note of notes) {
      const { y, height } = boxOf(note);
      expect(axis.filter((line) => line > y && line < y + height)).toEqual([]);
    }
  }
});

test.each(['A4', 'A3', 'A2'] as const)('the words at a turning point keep off the curve of what is wanted, on %s', async (paper) => {
  for (let tenths = 0; tenths <= 20; tenths += 1) {
    // Every other time the wanted journey leaves out the step with the highest feeling, and its curve passes over it.
    const left = tenths % 2 === 0 ? null : 1;
    const steps = [1.4, 2, 1.4, -2]
      .map((score, index) => (index === left ? '' : `  - { id: s${index}, touchpoint: t${index}, feels: { score: ${score} } }\n`))
      .join('');
    const example = `${felt(0, tenths / 10, 0, -1)}target: wanted\n# file: journeys/wanted.yaml\nname: W\nstate: target\nsteps:\n${steps}`;
    const scene = await draw(example, { paper, preset: 'blueprint', lanes: null });
    const [wanted] = curves(scene).filter(({ stroke }) => stroke === colours.target);
    const points = pointsAlong(wanted);
    for (const note of textsOf(scene).filter(({ lines }) => /impression|point$/.test(lines.join(' ')))) {
      const { x, y, width, height } = boxOf(note);
      expect(points.filter(([px, py]) => px > x && px < x + width && py > y && py < y + height)).toEqual([]);
    }
  }
});

function pointsAlong({ start, pieces }: Curve): readonly Point[] {
  return pieces.flatMap(([first, second, end], index) => {
    const from = pieces[index - 1]?.[2] ?? start;
    return Array.from({ length: 40 }, (_, step): Point => {
      const t = step / 40;
      const of = (at: 0 | 1) =>
        (1 - t) ** 3 * from[at] + 3 * t * (1 - t) ** 2 * first[at] + 3 * t ** 2 * (1 - t) * second[at] + t ** 3 * end[at];
      return [of(0), of(1)];
    });
  });
}

test('an interval is drawn where it reaches beyond its disc, and the legend says so in any case', async () => {
  const whiskersOf = (scene: Scene) =>
    groupsOf(scene.shapes)
      .filter(({ id }) => id === 's0')
      .flatMap((group) => leavesOf([group]))
      .filter(({ shape }) => shape.kind === 'polygon').length;
  const words = '95 % interval, where wider than the disc';
  const draws = [1, 400].map((times) => {
    const evidence = evidenceOf([answers('t0', 'csat', { 1: 5 * times, 3: 6 * times, 5: 5 * times })]);
    return draw(felt(0, 1), { evidence });
  });
  const [few, many] = await Promise.all(draws);
  expect([whiskersOf(few), whiskersOf(many)]).toEqual([3, 0]);
  for (const scene of [few, many]) {
    expectSound(scene);
    expect(wordsOf(scene)).toContain(words);
  }
  expect(wordsOf(await draw(felt(0, 1)))).not.toContain(words);
});

test('for the management only the ends and the extremes have values', async () => {
  const scene = await draw(felt(1, 2, 0.5, -2, 1.5), { preset: 'management' });
  const words = wordsOf(scene);
  expect(words).toEqual(expect.arrayContaining(['+1', '+2', '−2', '+1.5']));
  expect(words).not.toContain('+0.5');
  expect(discs(scene)).toHaveLength(5);
});

test('steps beside the way that most people go have a disc, and the curve passes them by', async () => {
  const scene = await draw(
    felt(1, -2, 1).replace('t0, feels: { score: 1 }', 't0, feels: { score: 1 }, next: [s2, { step: s1, share: 0.1 }]'),
  );
  const columns = discs(scene).map(({ x }) => x);
  const [curve, ...others] = curves(scene);
  expect(others).toEqual([]);
  expect(curve.pieces.map(([, , [x]]) => x)).toEqual([columns[2]]);
});

test('to scale the words at the first step do not run into the axis', async () => {
  const long = felt(-2, 1).replace('id: s1,', 'id: s1, after: P30D,');
  const scene = await draw(long, { time: 'scale', language: 'de', paper: 'A4' });
  const [bar] = leavesOf(scene.shapes).flatMap(({ shape }) =>
    shape.kind === 'rectangle' && shape.fill === feelings[0].fill ? [shape] : [],
  );
  const [note] = textsOf(scene).filter(({ lines }) => lines.join(' ').startsWith('erster'));
  expect(boxOf(note).x).toBeGreaterThanOrEqual(bar.x + bar.width);
});

test('where nothing at all is known, one line says so and no plot is drawn', async () => {
  const scene = await draw(felt(null, null), { preset: 'experience' });
  expectSound(scene);
  expect(wordsOf(scene)).toContain('How people feel here is not known yet: nothing is measured, nothing assumed.');
  expect(wordsOf(scene)).not.toContain('okay 0');
  expect(wordsOf(scene)).not.toContain('?');
});

test('in a workshop the plot is drawn although nothing is known: people draw into it', async () => {
  expect(wordsOf(await draw(felt(null, null), { preset: 'workshop' }))).toContain('okay 0');
});

test('the colours of the discs stand beside the axis, the best at the top', async () => {
  const scene = await draw(felt(-2, 2));
  const bars = leavesOf(scene.shapes).flatMap(({ shape }) =>
    shape.kind === 'rectangle' && feelings.some(({ fill }) => fill === shape.fill) ? [shape] : [],
  );
  expect([...bars].sort((a, b) => b.y - a.y).map(({ fill }) => fill)).toEqual(feelings.map(({ fill }) => fill));
});

test('says what the line joins where a mark stands beside it', async () => {
  const words = 'line: the most frequent way';
  expect(wordsOf(await draw(felt(1, 0, 1)))).not.toContain(words);
  const beside = felt(1, 0, 1).replace('id: s0,', 'id: s0, next: [{ step: s2, share: 0.9 }, { step: s1, share: 0.1 }],');
  const scene = await draw(beside);
  expectSound(scene);
  expect(wordsOf(scene)).toContain(words);
});

test.each([
  ['solid', true],
  ['dashed', false],
])('the sample of the line is %s as the line is', async (_, isMeasured) => {
  const evidence = evidenceOf(isMeasured ? ['t0', 't2'].map((id) => answers(id, 'csat', { 4: 40 })) : []);
  const scene = await draw(felt(1, 0, 1).replace('id: s0,', 'id: s0, next: [{ step: s2, share: 0.9 }, { step: s1, share: 0.1 }],'), {
    evidence,
  });
  const legend = leavesOf(groupsOf(scene.shapes).filter(({ role }) => role === 'legend')).map(({ shape }) => shape);
  const [line] = curves(scene);
  const samples = legend.filter((shape) => shape.kind === 'polygon' && !shape.closed && shape.strokeWidth === line.strokeWidth);
  expect(samples.map((shape) => (shape.kind === 'polygon' ? shape.dash : null))).toEqual([line.dash]);
});

test('the curve keeps off the disc of a step beside the way', async () => {
  const scene = await draw(felt(1, 1, 1).replace('id: s0,', 'id: s0, next: [{ step: s2, share: 0.9 }, { step: s1, share: 0.1 }],'));
  const [, beside] = discs(scene);
  const strokes = curves(scene).map(({ start, pieces }) => [start[0], pieces.at(-1)?.[2][0] ?? 0]);
  expect(strokes).toHaveLength(2);
  expect(strokes[0][1]).toBeLessThan(beside.x - beside.radius - 1);
  expect(strokes[1][0]).toBeGreaterThan(beside.x + beside.radius + 1);
});

describe('the curve of what is wanted', () => {
  const wantedOf = async (steps: string) => {
    const example = `${felt(0, -1, 0)}target: wanted\n# file: journeys/wanted.yaml\nname: W\nstate: target\nsteps:\n${steps}`;
    const scene = await draw(example);
    return curves(scene).filter(({ stroke }) => stroke === colours.target);
  };
  const step = (id: number, feels: string) => `  - { id: s${id}, touchpoint: t${id}${feels} }\n`;

  test('passes over a step that the wanted state goes without', async () => {
    const [only, ...others] = await wantedOf(step(0, ', feels: { score: 1 }') + step(2, ', feels: { score: 2 }'));
    expect([only?.pieces.length, others]).toEqual([1, []]);
  });

  test('breaks at a step of which it says nothing, and shows the level of one that stands alone', async () => {
    const levels = await wantedOf(step(0, ', feels: { score: 1 }') + step(1, '') + step(2, ', feels: { score: 2 }'));
    expect(levels).toHaveLength(2);
    for (const { start, pieces } of levels) expect(pieces.at(-1)?.[2][1]).toBe(start[1]);
  });
});
