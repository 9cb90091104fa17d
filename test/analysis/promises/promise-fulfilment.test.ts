import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseEvidence } from '../../../src/analysis/promises/promise-carriers.js';
import { type PromiseEvidence, promiseFulfilment } from '../../../src/analysis/promises/promise-fulfilment.js';
import { loadExample } from '../../support/workspace.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

interface WorkedPromise {
  readonly weight: number;
  readonly cells: Readonly<Record<string, readonly [number, number] | null>>;
}

test.skipIf(isSharedMissing)(`agrees with promise_fulfilment.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('promise_fulfilment');
  const evidence = Object.entries<WorkedPromise>(inputs.promises_kept_of_n).map(([id, { weight, cells }]) => ({
    id,
    weight,
    cells: Object.entries(cells).map(([touchpoint, cell]) => ({ touchpoint, kept: cell?.[0] ?? 0, n: cell?.[1] ?? 0 })),
  }));
  const result = promiseFulfilment(evidence, new Map(Object.entries(inputs.relevance)), inputs.target);
  const byPromise = result.promises.map(({ id, fulfilment, coverage, cells }) => {
    const verified = cells.flatMap(({ touchpoint, share, status }) =>
      share === null ? [] : [[touchpoint, { share: share.value, ci95: [share.low, share.high], status }]],
    );
    const unverified = cells.flatMap(({ touchpoint, status }) => (status === 'unverified' ? [touchpoint] : []));
    return [id, { fulfilment, coverage, unverified, cells: Object.fromEntries(verified) }];
  });
  expectNear(
    {
      by_promise: Object.fromEntries(byPromise),
      by_touchpoint: Object.fromEntries(result.touchpoints),
      overall: result.fulfilment,
      promise_gap_points: result.gap,
      coverage: result.coverage,
    },
    expected,
    tolerance,
  );
});

describe('promiseFulfilment', () => {
  const promise = (id: string, cells: Record<string, [number, number]>, weight = 1): PromiseEvidence => ({
    id,
    weight,
    cells: Object.entries(cells).map(([touchpoint, [kept, n]]) => ({ touchpoint, kept, n })),
  });
  const relevance = new Map([
    ['shop', 90],
    ['hotline', 10],
  ]);

  test('weighs touchpoints by relevance and promises by their weight', () => {
    // (90 · 0.5 + 10 · 1) / 100 = 0.55; overall (3 · 0.55 + 1 · 0.75) / 4 = 0.6; the shop (3 · 0.5 + 1 · 0.75) / 4 = 0.5625.
    const result = promiseFulfilment(
      [promise('fast', { shop: [5, 10], hotline: [7, 7] }, 3), promise('kind', { shop: [3, 4] })],
      relevance,
    );
    expect(result.promises.map(({ fulfilment }) => fulfilment)).toEqual([0.55, 0.75]);
    expectNear(Object.fromEntries(result.touchpoints), { shop: 0.5625, hotline: 1 }, 1e-12);
    expectNear(
      { fulfilment: result.fulfilment, gap: result.gap, coverage: result.coverage },
      { fulfilment: 0.6, gap: 40, coverage: 1 },
      1e-12,
    );
  });

  test('takes what nobody looked at neither for kept nor for broken', () => {
    const { promises, fulfilment, coverage } = promiseFulfilment(
      [promise('fast', { shop: [8, 10], hotline: [0, 0] }), promise('kind', { hotline: [0, 0] })],
      relevance,
    );
    expect(promises[0]).toMatchObject({
      fulfilment: 0.8,
      coverage: 0.5,
      cells: [{ status: 'unclear' }, { status: 'unverified', share: null }],
    });
    expect(promises[1]).toMatchObject({ fulfilment: null, coverage: 0 });
    expect([fulfilment, coverage]).toEqual([0.8, 1 / 3]);
  });

  test.each([
    [98, 100, 'kept'],
    [60, 100, 'broken'],
    [80, 100, 'unclear'],
    // Wilson of 16 of 16 begins at 16 / (16 + 1.96²) = 0.8064, of 15 of 15 at 0.7961.
    [16, 16, 'kept'],
    [15, 15, 'unclear'],
  ])('lets the whole interval of %d of %d decide: %s', (kept, n, status) => {
    expect(promiseFulfilment([promise('fast', { shop: [kept, n] })], relevance).promises[0].cells[0].status).toBe(status);
  });

  test('gives a touchpoint of unknown relevance the median of the others, and all the same where none has any', () => {
    const cells: Record<string, [number, number]> = { shop: [10, 10], hotline: [10, 10], forum: [0, 10] };
    const fulfilmentWith = (weights: ReadonlyMap<string, number>) => promiseFulfilment([promise('fast', cells)], weights).fulfilment;
    expect(fulfilmentWith(relevance)).toBeCloseTo(100 / 150, 12);
    expect(fulfilmentWith(new Map())).toBeCloseTo(2 / 3, 12);
    expect(fulfilmentWith(new Map(Object.keys(cells).map((id) => [id, 0])))).toBeCloseTo(2 / 3, 12);
  });

  test('knows nothing without promises', () => {
    expect(promiseFulfilment([], relevance)).toEqual({ promises: [], touchpoints: new Map(), fulfilment: null, gap: null, coverage: null });
  });

  test('lies within 0–1, and more kept cases never lower it', () => {
    const anyCell = fc.integer({ min: 1, max: 50 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));
    fc.assert(
      fc.property(anyCell, anyCell, ([a, n], [b, m]) => {
        const before = promiseFulfilment([promise('fast', { shop: [a, n], hotline: [b, m] })], relevance).fulfilment!;
        const after = promiseFulfilment([promise('fast', { shop: [n, n], hotline: [b, m] })], relevance).fulfilment!;
        expect(before >= 0 && before <= after + 1e-12 && after <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});

describe('promiseEvidence', () => {
  test('finds where a promise is to be kept, and adds up what was counted there', async () => {
    const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: Example
promises: [{ id: fast, text: Fast, weight: 2 }, { id: kind, text: Kind }]
# file: touchpoints/hotline.yaml
name: Hotline
expectations: [{ id: now, text: At once, promise: fast }]
# file: touchpoints/shop.yaml
name: Shop
status: planned
expectations: [{ id: now, text: At once, promise: fast }]
`);
    const counted = [
      { touchpoint: 'hotline', kept: 3, n: 4 },
      { touchpoint: 'hotline', kept: 1, n: 6 },
      { touchpoint: 'van', kept: 2, n: 2 },
    ];
    expect(promiseEvidence(workspace, new Map([['fast', counted]]))).toEqual([
      {
        id: 'fast',
        weight: 2,
        cells: [
          { touchpoint: 'hotline', kept: 4, n: 10 },
          { touchpoint: 'van', kept: 2, n: 2 },
        ],
      },
      { id: 'kind', weight: 1, cells: [] },
    ]);
  });

  test('takes the promises that are named anywhere where tp.yaml lists none', async () => {
    const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
expectations: [{ id: now, text: At once, promise: kind }]
`);
    expect(promiseEvidence(workspace, new Map([['fast', []]])).map(({ id, weight, cells }) => [id, weight, cells.length])).toEqual([
      ['fast', 1, 0],
      ['kind', 1, 1],
    ]);
  });
});
