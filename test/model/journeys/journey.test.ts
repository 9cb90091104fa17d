import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsAskedAbout } from '../../../src/model/feedback.js';
import { entriesOf, stageOf, stepsOf, waysFrom } from '../../../src/model/journeys/journey.js';
import { lostContextOf, type Meeting, meetingReader } from '../../../src/model/journeys/journey-context.js';
import { type Moment, momentReader, relationsAt } from '../../../src/model/journeys/journey-customers.js';
import {
  graphOf,
  type JourneyGraph,
  pointsAfter,
  reachableFrom,
  trapsOf,
  unreachableRegions,
} from '../../../src/model/journeys/journey-graph.js';
import { strongComponents } from '../../../src/model/journeys/strong-components.js';
import type { Workspace } from '../../../src/model/workspace.js';
import { loadExample } from '../../support/workspace.js';

/** A journey with these steps; every step meets the touchpoint `shop`. */
async function journeyWith(steps: string) {
  const { workspace } = await loadExample(`
# file: touchpoints/shop.yaml
name: Shop
# file: journeys/order.yaml
name: I order a product
steps:
${steps}
`);
  return workspace.journeys.get('order')!;
}

/** The graph of a journey with these steps, which must have one. */
async function graphWith(steps: string): Promise<JourneyGraph> {
  const graph = graphOf(await journeyWith(steps));
  expect(graph).not.toBeNull();
  return graph!;
}

/** A graph without a file: for each point the points that follow it, and where it can begin, end and lead astray. */
function graphFrom(following: number[][], { entries = [0], ends = [], open = [] }: Partial<Record<'entries' | 'ends' | 'open', number[]>>) {
  const steps = following.map((_, index) => ({ id: `s${index}`, touchpoint: 'shop' }));
  return { steps, following, entries, ends: new Set(ends), open: new Set(open) };
}

/** A chain of `length` points, each leading to the next. */
function chain(length: number): number[][] {
  return Array.from({ length }, (_, index) => (index + 1 < length ? [index + 1] : []));
}

const anyFollowing = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }));

describe('the ways of a journey', () => {
  test('lead to the step that follows where none are named', async () => {
    const journey = await journeyWith('  - { id: look, touchpoint: shop }\n  - { id: buy, touchpoint: shop }');
    expect(waysFrom(journey, 0).map(({ to, share, index }) => ({ to, share, index }))).toEqual([{ to: 'buy', share: null, index: null }]);
    expect(waysFrom(journey, 1)).toEqual([]);
    expect(waysFrom(journey, 2)).toEqual([]);
  });

  test('are those of "next" where there is one, with their shares', async () => {
    const journey = await journeyWith(
      '  - { id: look, touchpoint: shop, next: [buy, { step: exit, share: 0.2 }] }\n  - { id: buy, touchpoint: shop, next: [] }',
    );
    expect(waysFrom(journey, 0).map(({ to, share, index }) => ({ to, share, index }))).toEqual([
      { to: 'buy', share: null, index: 0 },
      { to: 'exit', share: 0.2, index: 1 },
    ]);
    expect(waysFrom(journey, 1)).toEqual([]);
  });

  test('begin at the first step and at those marked as entry', async () => {
    const journey = await journeyWith(
      '  - { id: look, touchpoint: shop }\n  - { id: ask, touchpoint: shop, entry: false }\n  - { id: buy, touchpoint: shop, entry: true }',
    );
    expect(entriesOf(journey)).toEqual([0, 2]);
    expect(stepsOf(journey)).toHaveLength(3);
  });
});

describe('the stage of a step', () => {
  test.each([
    ['its own', { stage: 'use' }, 'stages: [purchase]', 'use'],
    ['the only one of its touchpoint', {}, 'stages: [purchase]', 'purchase'],
    ['unknown where the touchpoint has several', {}, 'stages: [purchase, use]', null],
    ['unknown where the touchpoint has none', {}, 'channel: web', null],
    ['unknown where a stage of the touchpoint was refused', {}, 'stages: [purchase, 7]', null],
  ])('is %s', async (_, step, touchpoint, expected) => {
    const { workspace } = await loadExample(`\n# file: touchpoints/shop.yaml\nname: Shop\n${touchpoint}\n`);
    expect(stageOf({ id: 'buy', touchpoint: 'shop', ...step }, workspace.touchpoints.get('shop'))).toBe(expected);
  });

  test('is unknown where the touchpoint is', () => {
    expect(stageOf({ id: 'buy', touchpoint: 'shop' }, undefined)).toBeNull();
  });
});

describe('the graph of a journey', () => {
  test('names steps by their place, each way once', async () => {
    const graph = await graphWith(
      `  - { id: look, touchpoint: shop, next: [buy, look, { step: buy, share: 0.5 }] }
  - { id: buy, touchpoint: shop, next: [exit, look] }
  - { id: wait, touchpoint: shop, entry: true, next: [bye] }
  - { id: leave, touchpoint: shop }`,
    );
    expect(graph.following).toEqual([[1, 0], [0], [], []]);
    expect(graph.entries).toEqual([0, 2]);
    expect([...graph.ends]).toEqual([1, 3]);
    expect([...graph.open]).toEqual([2]);
  });

  test('of a journey without steps is empty', async () => {
    const { workspace } = await loadExample('\n# file: journeys/order.yaml\nname: I order\n');
    expect(graphOf(workspace.journeys.get('order')!)).toMatchObject({ steps: [], following: [], entries: [] });
  });

  test.each([
    ['a step was refused', '  - { id: look, touchpoint: shop }\n  - { id: buy }'],
    ['a way was refused', '  - { id: look, touchpoint: shop, next: buy }\n  - { id: buy, touchpoint: shop }'],
    ['two steps share an id', '  - { id: look, touchpoint: shop }\n  - { id: look, touchpoint: shop }'],
    ['a step takes the reserved id "exit"', '  - { id: look, touchpoint: shop }\n  - { id: exit, touchpoint: shop }'],
  ])('is not known where %s', async (_, steps) => {
    expect(graphOf(await journeyWith(steps))).toBeNull();
  });
});

describe('reachableFrom', () => {
  test('goes on from step to step, the nearest first, and round loops only once', () => {
    expect([...reachableFrom([[2], [], [1, 0, 3], []], [0])]).toEqual([0, 2, 1, 3]);
  });

  test('takes a chain of a hundred thousand', () => {
    expect(reachableFrom(chain(100_000), [0]).size).toBe(100_000);
  });
});

describe('pointsAfter', () => {
  test('holds a source only where a way leads to it', () => {
    expect([...pointsAfter([[1], [2], []], [0])]).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(pointsAfter([[1], [0]], [0]).get(0)).toBe(0);
  });

  test('names the nearest of several sources', () => {
    expect(pointsAfter(chain(4), [0, 2]).get(3)).toBe(2);
    expect(pointsAfter(chain(4), [0, 2]).get(2)).toBe(0);
  });
});

describe('strongComponents', () => {
  test('puts the points of a loop in one group', () => {
    expect(strongComponents([[1], [2], [1, 3], [3]])).toEqual([[0], [1, 2], [3]]);
  });

  test('agrees with "each reaches the other", asked for every pair', () => {
    fc.assert(
      fc.property(anyFollowing, (following) => {
        const together = (a: number, b: number) => reachableFrom(following, [a]).has(b) && reachableFrom(following, [b]).has(a);
        const groups = new Set(following.map((_, a) => JSON.stringify([...following.keys()].filter((b) => together(a, b)))));
        expect(strongComponents(following)).toEqual([...groups].map((group) => JSON.parse(group)));
      }),
    );
  });

  test('takes a chain and a loop of a hundred thousand', () => {
    expect(strongComponents(chain(100_000))).toHaveLength(100_000);
    expect(strongComponents(chain(100_000).map((next) => (next.length === 0 ? [0] : next)))).toHaveLength(1);
  });
});

describe('unreachableRegions', () => {
  test('names the first step of each part, and what lies behind it once', () => {
    const graph = graphFrom([[], [3], [3], [4], []], { ends: [0, 4] });
    expect(unreachableRegions(graph)).toEqual([
      { first: 1, steps: [1, 3, 4] },
      { first: 2, steps: [2] },
    ]);
  });

  test('names a loop by its first step', () => {
    expect(unreachableRegions(graphFrom([[], [2], [1]], { ends: [0] }))).toEqual([{ first: 1, steps: [1, 2] }]);
  });

  test('says nothing where somebody may be led there by a way that leads nowhere', () => {
    expect(unreachableRegions(graphFrom([[], []], { open: [0] }))).toEqual([]);
    expect(unreachableRegions(graphFrom([[], []], { ends: [0], open: [1] }))).toEqual([{ first: 1, steps: [1] }]);
  });
});

describe('trapsOf', () => {
  test('finds a loop without an end, and not the steps that lead to it', () => {
    expect(trapsOf(graphFrom([[1], [2], [1]], {}))).toEqual([[1, 2]]);
  });

  test('does not count a loop that leads on into another trap', () => {
    expect(trapsOf(graphFrom([[1], [0, 2], [2]], {}))).toEqual([[2]]);
  });

  test('takes a way to a step that does not exist for a way out', () => {
    expect(trapsOf(graphFrom([[1], [0]], { open: [1] }))).toEqual([]);
  });
});

test('a journey of two thousand steps, each with a way back, takes no time to speak of', { timeout: 2_000 }, () => {
  const following = chain(2000).map((next, index) => [...next, Math.floor(index / 2)]);
  const graph = graphFrom(following, { ends: [1999] });
  const meetings: Meeting[] = following.map((_, index) => ({
    team: `team-${index % 20}`,
    needs: new Set([`item-${index % 30}`]),
    gives: new Set([`item-${index % 7}`]),
    passesOn: new Set(),
  }));
  expect(trapsOf(graph)).toEqual([]);
  expect(unreachableRegions(graph)).toEqual([]);
  expect(lostContextOf(graph, meetings).length).toBeGreaterThan(0);
});

describe('lostContextOf', () => {
  test('goes by the order of the steps', () => {
    const needy = (team: string): Meeting => ({ team, needs: new Set(['fault']), gives: new Set(), passesOn: new Set() });
    const meetings = [{ ...needy('sales'), needs: null }, needy('field-service'), needy('service'), needy('agency')];
    const lost = lostContextOf(graphFrom([[3], [2], [], [1]], {}), meetings);
    expect(lost.map(({ step, from }) => [step, from])).toEqual([
      [1, 3],
      [2, 1],
      [3, 0],
    ]);
  });

  const teams = [null, 'sales', 'service'];
  const items = ['address', 'fault'];
  const anyItems = fc.uniqueArray(fc.constantFrom(...items)).map((list) => new Set(list));
  const anyMeeting: fc.Arbitrary<Meeting> = fc.record({
    team: fc.constantFrom(...teams),
    needs: fc.option(anyItems),
    gives: anyItems,
    passesOn: anyItems,
  });
  const anyJourney = anyFollowing.chain((following) =>
    fc.record({
      graph: fc
        .uniqueArray(fc.nat({ max: following.length - 1 }), { maxLength: 2 })
        .map((more) => graphFrom(following, { entries: [...new Set([0, ...more])] })),
      meetings: fc.array(anyMeeting, { minLength: following.length, maxLength: following.length }),
    }),
  );

  test('agrees with walking every way and taking down what each team hears', () => {
    fc.assert(
      fc.property(anyJourney, ({ graph, meetings }) => {
        const lost = lostContextOf(graph, meetings);
        const needed = lost.filter(({ use }) => use === 'needs').map(({ from, step, item }) => `${from} → ${step}: ${item}`);
        const passedOn = lost.filter(({ use }) => use === 'passes_on').map(({ step, item }) => `${step}: ${item}`);
        const walked = walkAll(graph, meetings);
        expect(needed.sort()).toEqual([...walked.needed].sort());
        expect(passedOn.sort()).toEqual([...walked.passedOn].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('names a step as the last to know only where somebody knew it there', () => {
    fc.assert(
      fc.property(anyJourney, ({ graph, meetings }) => {
        for (const { item, knownAt, team } of lostContextOf(graph, meetings).map((one) => ({ ...one, team: meetings[one.step].team }))) {
          if (knownAt === null) continue;
          const told = meetings.some(({ passesOn }, before) => passesOn?.has(item) && graph.following[before].includes(knownAt));
          expect(meetings[knownAt].gives?.has(item) || meetings[knownAt].needs?.has(item) || told).toBe(true);
          expect(team).not.toBeNull();
          expect(meetings[knownAt].team).not.toBe(team);
        }
      }),
    );
  });

  /** The plain meaning: what each team knows is a set that grows on the way; every way is walked until nothing new is seen. */
  function walkAll({ entries, following }: JourneyGraph, meetings: readonly Meeting[]) {
    const needed = new Set<string>();
    const passedOn = new Set<string>();
    const knows = (known: ReadonlySet<string>, team: string | null, item: string) =>
      teams.some((one) => (team === null || one === null || one === team) && known.has(`${one}/${item}`));
    const seen = new Set<string>();
    const pending: { step: number; before: ReadonlySet<string> }[] = entries.map((step) => ({ step, before: new Set<string>() }));
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { step, before } = next;
      const identity = `${step} ${[...before].sort()}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      const { team, needs, gives, passesOn } = meetings[step];
      const known = new Set([...before, ...[...(needs ?? []), ...(gives ?? [])].map((item) => `${team}/${item}`)]);
      for (const item of passesOn ?? []) if (!knows(known, team, item)) passedOn.add(`${step}: ${item}`);
      for (const item of passesOn ?? []) known.add(`${team}/${item}`);
      for (const target of following[step]) {
        const met = meetings[target];
        const told = new Set([...known, ...[...(passesOn ?? [])].map((item) => `${met.team}/${item}`)]);
        for (const item of met.needs ?? []) if (!knows(told, met.team, item)) needed.add(`${step} → ${target}: ${item}`);
        pending.push({ step: target, before: told });
      }
    }
    return { needed, passedOn };
  }
});

describe('meetingReader', () => {
  const read = async (text: string) => meetingReader((await loadExample(text)).workspace);
  const step = { id: 'call', touchpoint: 'hotline' };

  test('takes a name that tp.yaml does not list for any name', async () => {
    const meetingOf = await read(`
# file: tp.yaml
format: 1
name: Example
teams: [{ id: service }]
context: [{ id: fault }, { id: address }]
# file: touchpoints/hotline.yaml
name: Hotline
owner: sevrice
context: { needs: [fualt, address], gives: [fualt] }
`);
    expect(meetingOf({ ...step, passes_on: ['adress'] })).toEqual({
      team: null,
      needs: new Set(['address']),
      gives: null,
      passesOn: null,
    });
  });

  test('knows nothing of a touchpoint that could not be read', async () => {
    const meetingOf = await read('\n# file: touchpoints/hotline.yaml\nname: [\n');
    expect(meetingOf(step)).toEqual({ team: null, needs: null, gives: null, passesOn: new Set() });
  });

  test('reads "no needs" as unknown, and no "gives" as nothing learnt', async () => {
    const meetingOf = await read('\n# file: touchpoints/hotline.yaml\nname: Hotline\nowner: service\n');
    expect(meetingOf(step)).toEqual({ team: 'service', needs: null, gives: new Set(), passesOn: new Set() });
  });

  test('takes refused values for anything', async () => {
    const meetingOf = await read('\n# file: touchpoints/hotline.yaml\nname: Hotline\nowner: 7\ncontext: { gives: [7] }\n');
    expect(meetingOf(step)).toEqual({ team: null, needs: null, gives: null, passesOn: new Set() });
  });
});

describe('relationsAt', () => {
  const at = (following: number[][], moments: Moment[], options = {}) =>
    relationsAt(graphFrom(following, options), 'prospect', moments).map((relations) => [...relations].join('+'));

  test('makes a customer of a prospect after the transaction; during it both count', () => {
    expect(at(chain(4), ['before', 'during', null, 'after'])).toEqual(['prospect', 'prospect+customer', 'customer', 'customer']);
  });

  test('lets both count where one way goes through the transaction and one does not', () => {
    expect(at([[1, 2], [2], []], [null, 'during', null])).toEqual(['prospect', 'prospect+customer', 'prospect+customer']);
  });

  test('carries the purchase round a loop', () => {
    expect(at([[1], [0]], [null, 'during'])).toEqual(['prospect+customer', 'prospect+customer']);
  });

  test('lets both count after a stage that may be the transaction, and in a stage after a transaction that is not drawn', () => {
    expect(at(chain(2), ['unknown', null])).toEqual(['prospect+customer', 'prospect+customer']);
    expect(at(chain(2), [null, 'after'])).toEqual(['prospect', 'prospect+customer']);
  });

  test('lets both count where nobody knows how the step is reached', () => {
    expect(at([[], []], [null, null])).toEqual(['prospect', 'prospect+customer']);
    expect(at(chain(2), [null, null], { open: [0] })).toEqual(['prospect+customer', 'prospect+customer']);
  });

  test('leaves employees what they are', () => {
    expect(relationsAt(graphFrom(chain(2), {}), 'employee', ['during', null])).toEqual([new Set(['employee']), new Set(['employee'])]);
  });
});

describe('momentReader', () => {
  const workspaceWith = async (company: string, touchpoint = ''): Promise<Workspace> =>
    (
      await loadExample(
        `\n# file: tp.yaml\nformat: 1\nname: Example\n${company}\n# file: touchpoints/shop.yaml\nname: Shop\n${touchpoint}\n`,
      )
    ).workspace;
  const stages = 'stages: [{ id: idea }, { id: purchase, moment: during }, { id: use, moment: after }]';

  test.each([
    ['that of its stage', stages, '', 'use', 'after'],
    ['that of the only stage of its touchpoint', stages, 'stages: [purchase]', undefined, 'during'],
    ['nothing where the stage names none', stages, '', 'idea', null],
    ['nothing where nothing is said', stages, '', undefined, null],
    ['nothing where no stages are listed', '', '', 'purchase', null],
    ['unknown where the stage is not listed', stages, '', 'prchase', 'unknown'],
    ['unknown where one of several stages is the transaction', stages, 'stages: [idea, purchase]', undefined, 'unknown'],
    ['nothing where none of several stages is the transaction', stages, 'stages: [idea, use]', undefined, null],
    ['unknown where the stages were refused', 'stages: [{ moment: during }]', '', 'purchase', 'unknown'],
    ['unknown where a stage of the touchpoint was refused', stages, 'stages: [7]', undefined, 'unknown'],
  ])('says %s', async (_, company, touchpoint, stage, expected) => {
    const momentOf = momentReader(await workspaceWith(company, touchpoint));
    expect(momentOf({ id: 'buy', touchpoint: 'shop', ...(stage && { stage }) })).toBe(expected);
  });
});

describe('stepsAskedAbout', () => {
  const asked = async (text: string) => {
    const { workspace } = await loadExample(`\n# file: feedback/pulse.yaml\nname: Pulse\ndata: pulse.csv\n${text}\n`);
    return [...stepsAskedAbout(workspace.feedback.get('pulse')!)];
  };

  test('reads the steps of single columns', async () => {
    expect(
      await asked(`answers:
  - { column: a, measure: csat, journey: order, step: pay }
  - { column: b, measure: csat, step: pay }
  - { column: c, measure: csat, touchpoint: shop }
  - { expectation: shop/fast, functional: d, dysfunctional: e }`),
    ).toEqual(['order/pay', '*/pay']);
  });

  test('reads the maps of the columns of journey and step', async () => {
    expect(await asked('journey: { column: j, map: { O: order } }\nstep: { column: s, map: { 1: look, 2: pay } }')).toEqual([
      'order/look',
      'order/pay',
    ]);
  });

  test('leaves open what only the data know', async () => {
    expect(await asked('journey: { column: j, map: { O: order } }\nstep: s')).toEqual(['order/*']);
    expect(await asked('step: { column: s, map: { 2: pay } }')).toEqual(['*/pay']);
    expect(await asked('journey: j')).toEqual([]);
  });
});
