/** Derived importance: the drivers of all sources put together. */
import { groupBy } from '../group-by.js';
import type { Driver, Drivers } from './driver-types.js';

export interface Derived {
  /** The part of R² that goes with the touchpoint, averaged over the sources by their respondents. */
  readonly lmg: number;
  /** That part as a share of R², 0–1. */
  readonly share: number;
  /** The interval of the share; null where nothing was resampled. */
  readonly low: number | null;
  readonly high: number | null;
  /** 0–100, the strongest driver 100; null where the drivers may not be ranked. */
  readonly index: number | null;
  readonly n: number;
  readonly status: Drivers['status'];
  readonly sources: readonly string[];
}

interface Found {
  readonly driver: Driver;
  readonly drivers: Drivers;
}

/** By touchpoint; those that were left out of every computation are missing. */
export function derivedImportance(sources: readonly Drivers[]): ReadonlyMap<string, Derived> {
  const found = sources.flatMap((drivers) =>
    drivers.drivers.flatMap((driver): readonly Found[] => (driver.lmg === null || driver.share === null ? [] : [{ driver, drivers }])),
  );
  const merged = new Map([...groupBy(found, ({ driver }) => driver.touchpoint)].map(([id, group]) => [id, merge(preferred(group))]));
  const strongest = Math.max(0, ...[...merged.values()].flatMap(({ lmg, index }) => (index === null ? [] : [lmg])));
  return new Map(
    [...merged].map(([id, one]) => [id, { ...one, index: one.index === null || strongest === 0 ? null : 100 * (one.lmg / strongest) }]),
  );
}

/** What may be ranked counts; only where nothing may, the rest is shown. */
function preferred(found: readonly Found[]): readonly Found[] {
  const ranked = found.filter(isRankable);
  return ranked.length > 0 ? ranked : found;
}

function isRankable({ driver, drivers }: Found): boolean {
  return drivers.status !== 'too-few' && drivers.explains && driver.excluded === null;
}

/** The mean weighted by respondents; independent sources, so the half-widths add up like standard errors. */
function merge(found: readonly Found[]): Derived {
  const total = found.reduce((sum, { driver }) => sum + driver.n, 0);
  const mean = (value: (driver: Driver) => number) => found.reduce((sum, { driver }) => sum + (value(driver) * driver.n) / total, 0);
  const share = mean((driver) => driver.share ?? 0);
  const width = (end: 'low' | 'high') =>
    Math.hypot(...found.map(({ driver }) => (((driver[end] ?? 0) - (driver.share ?? 0)) * driver.n) / total));
  const resampled = found.every(({ driver }) => driver.low !== null && driver.high !== null);
  return {
    lmg: mean((driver) => driver.lmg ?? 0),
    share,
    low: resampled ? share - width('low') : null,
    high: resampled ? share + width('high') : null,
    index: found.every(isRankable) ? 0 : null,
    n: total,
    status: worst(found.map(({ drivers }) => drivers.status)),
    sources: found.map(({ drivers }) => drivers.source),
  };
}

function worst(statuses: readonly Drivers['status'][]): Drivers['status'] {
  if (statuses.includes('too-few')) return 'too-few';
  return statuses.includes('indicative') ? 'indicative' : 'ok';
}
