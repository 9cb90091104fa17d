/** What must hold for every number of every report, whatever it is about: walked through all of what programs and people get. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everybody, type Grouping, groupedByPersona, groupedBySegment, weightedByPersona } from '../../src/analysis/grouping.js';
import { fewestForRank, fewestForScore } from '../../src/analysis/status.js';
import type { Engine } from '../../src/evidence/engine/engine.js';
import { openEngine } from '../../src/evidence/engine/open-engine.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import { parseWindow, type Window } from '../../src/model/window.js';
import type { Workspace } from '../../src/model/workspace.js';
import { makeReport } from '../../src/reports/make-report.js';
import { reports } from '../../src/reports/registry.js';
import type { Cell, Report } from '../../src/reports/report.js';
import type { ReportOptions } from '../../src/reports/report-maker.js';
import { realWorkspace } from '../support/real-workspace.js';
import { loadExample, openFolder } from '../support/workspace.js';

const engines: Engine[] = [];
afterAll(() => {
  for (const engine of engines.splice(0)) engine.close();
});

interface Place {
  readonly workspace: Workspace;
  readonly root: string | null;
}

const example = (name: string) => async (): Promise<Place> => {
  const root = resolve(import.meta.dirname, '../../examples', name);
  return { workspace: (await openFolder(root)).workspace, root };
};
const real = (name: 'airline' | 'sudzilla') => {
  const root = realWorkspace(name);
  return root === null ? null : async (): Promise<Place> => ({ workspace: (await openFolder(root)).workspace, root });
};
const small = (text: string) => async (): Promise<Place> => ({ workspace: (await loadExample(text)).workspace, root: null });

const company = '\n# file: tp.yaml\nformat: 1\nname: Musterbau\nstages: [{ id: use, name: Use }]\n';
const alone = `${company}
# file: personas/anna.yaml
name: Anna
needs: [{ text: Rest, touchpoints: [] }]
# file: journeys/call.yaml
name: I call
persona: anna
steps: [{ id: call, touchpoint: hotline, stage: use }]
# file: touchpoints/hotline.yaml
name: Hotline
metrics: [{ id: waiting, unit: s, better: lower, target: 60 }, { id: calls, better: higher }]
`;
const answered = (...counts: readonly number[]) =>
  `${alone}measurements:
  - { measure: csat, scale: [1, 5], date: 2026-09-30, counts: { 1: ${counts[0] ?? 0}, 5: ${counts[1] ?? 0} } }
  - { metric: calls, value: 12, n: 40, date: 2026-09-30 }
  - { metric: waiting, within: 1, n: 1, date: 2026-09-30 }
`;

interface Case {
  readonly name: string;
  readonly open: (() => Promise<Place>) | null;
  readonly grouping?: (workspace: Workspace) => Grouping | null;
  readonly windows?: readonly string[];
  readonly options?: Partial<ReportOptions>;
  /** Only these reports. */
  readonly only?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'no data at all', open: small(company) },
  { name: 'a touchpoint that nobody was asked about', open: small(alone) },
  { name: 'a single answer', open: small(answered(1)) },
  { name: 'six answers', open: small(answered(2, 4)) },
  { name: 'twelve answers that are all the same', open: small(answered(0, 12)) },
  { name: 'examples/office', open: example('office') },
  { name: 'examples/office in two years', open: example('office'), windows: ['2026', '2025'] },
  { name: 'examples/office by persona', open: example('office'), grouping: groupedByPersona, only: ['quality', 'relevance', 'gaps'] },
  { name: 'examples/office, each persona by its share', open: example('office'), grouping: weightedByPersona, only: ['quality', 'gaps'] },
  { name: 'examples/office in a year without data', open: example('office'), windows: ['1999'] },
  { name: 'examples/airport', open: example('airport') },
  { name: 'examples/airport in two years', open: example('airport'), windows: ['2016', '2015'], only: ['quality', 'gaps', 'overview'] },
  { name: 'the airline', open: real('airline'), only: ['quality', 'gaps'] },
  {
    name: 'the airline by class',
    open: real('airline'),
    grouping: () => groupedBySegment('class'),
    options: { bootstrap: true },
    only: ['quality'],
  },
  { name: 'the conference', open: real('sudzilla'), options: { bootstrap: true } },
];

async function reportsOf({ open, grouping, windows = [], options = {}, only }: Case): Promise<readonly Report[]> {
  if (open === null) return [];
  const { workspace, root } = await open();
  const engine = root === null ? null : await openEngine(root);
  if (engine !== null) engines.push(engine);
  const groups = grouping?.(workspace) ?? everybody;
  const evidence = await loadEvidence(workspace, engine, {
    windows: windows.flatMap((text): readonly Window[] => {
      const window = parseWindow(text);
      return window === null ? [] : [window];
    }),
    by: groups.segments,
  });
  const input = {
    workspace,
    evidence,
    options: {
      language: 'en' as const,
      grouping: groups,
      selects: () => true,
      filtered: false,
      importance: 'relevance' as const,
      weighting: 'survey' as const,
      asOf: null,
      seed: 1,
      bootstrap: false,
      ...options,
    },
  };
  const made: Report[] = [];
  for (const maker of reports)
    if (only === undefined || only.includes(maker.name)) made.push(await makeReport(maker, input, { version: '1.2.3', revision: null }));
  return made;
}

type Data = Readonly<Record<string, unknown>>;

/** Every map in the data, with its path. */
function* mapsIn(value: unknown, path: string): Generator<readonly [string, Data]> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield [path, value as Data];
  for (const [key, item] of Object.entries(value)) yield* mapsIn(item, `${path}/${key}`);
}

/** Every number in the data; what is listed is also counted. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  if (Array.isArray(value)) yield value.length;
  if (value !== null && typeof value === 'object') for (const item of Object.values(value)) yield* numbersIn(item);
}

/** All numbers that a reader of a table sees. */
function cellNumbers(cell: Cell): readonly number[] {
  if (cell === null || typeof cell === 'string') return [];
  return typeof cell === 'number' ? [cell] : Object.values(cell).filter((part) => typeof part === 'number');
}

const noise = 1e-9;

describe.each(cases)('$name', (one) => {
  const skip = one.open === null;
  let made: readonly Report[] = [];
  beforeAll(async () => {
    made = await reportsOf(one);
  }, 60_000);

  test.skipIf(skip)('every number is one', () => {
    const wrong: string[] = [];
    for (const { name, data } of made)
      for (const [path, map] of mapsIn(data, name))
        for (const [key, value] of Object.entries(map))
          if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) wrong.push(`${path}/${key}: ${value}`);
    expect(wrong).toEqual([]);
  });

  test.skipIf(skip)('every interval has two ends or none, and its value inside', () => {
    const wrong: string[] = [];
    for (const { name, data } of made)
      for (const [path, { low, high, value }] of mapsIn(data, name)) {
        if (low === undefined && high === undefined) continue;
        const ends = typeof low === 'number' && typeof high === 'number' ? ([low, high] as const) : null;
        const isSound = ends === null ? (low === null) === (high === null) : ends[0] <= ends[1] + noise;
        const isInside = ends === null || typeof value !== 'number' || (value >= ends[0] - noise && value <= ends[1] + noise);
        if (!isSound || !isInside) wrong.push(`${path}: ${low} ≤ ${value} ≤ ${high}`);
      }
    expect(wrong).toEqual([]);
  });

  test.skipIf(skip)('fewer than five answers have no score, fewer than ten no rank and no priority', () => {
    for (const { name, data } of made)
      for (const [path, row] of mapsIn(data.rows, name)) {
        const { n, status, score, performance, rank, priority, reactions, opportunity } = row;
        if (typeof n !== 'number') continue;
        if (status !== 'assumed' && n < fewestForScore && typeof status === 'string')
          for (const known of [score, performance, row['topTwo'], row['nps'], row['change']]) expect(known ?? null, path).toBeNull();
        if (status !== 'assumed' && n < fewestForRank && typeof status === 'string')
          for (const known of [rank, priority]) expect(known ?? null, path).toBeNull();
        for (const asked of [reactions, opportunity])
          if (asked !== null && typeof asked === 'object') expect(Reflect.get(asked, 'n'), path).toBeGreaterThanOrEqual(fewestForScore);
      }
  });

  test.skipIf(skip)('a score that is missing, or has no interval, says why', () => {
    for (const { name, data } of made) {
      if (name !== 'quality') continue;
      for (const [index, row] of data.rows.entries()) {
        const { score, reason } = row as { readonly score: { readonly low: unknown } | null; readonly reason: unknown };
        expect(reason === null, `${name}/${index}`).toBe(score !== null && score.low !== null);
      }
    }
  });

  test.skipIf(skip)('what a table shows is what programs get', () => {
    const wrong: string[] = [];
    for (const { name, data, blocks } of made) {
      const known = new Set([...numbersIn(data)].map((number) => number.toPrecision(9)));
      for (const block of blocks) {
        // Islands are numbered in the order in which programs get them.
        if (block.kind !== 'table' || block.name === 'islands') continue;
        for (const { cells, about } of block.rows)
          for (const [index, cell] of cells.entries())
            for (const number of cellNumbers(cell).filter((one) => !known.has(one.toPrecision(9))))
              wrong.push(`${name}/${block.name}/${about?.id}/${block.columns[index]?.key}: ${number}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
