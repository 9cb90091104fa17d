/** The columns of long data that say what an answer is about. */
import type { FeedbackSource } from '../../model/feedback.js';
import { findColumn } from '../source/find-column.js';
import type { Frame } from '../source/source-frame.js';
import { type MappedColumn, mappedColumn } from '../source/source-plan.js';

export interface FoundColumn extends MappedColumn {
  readonly column: number;
}

export interface LongColumns {
  readonly touchpoint: FoundColumn | null;
  readonly measure: FoundColumn | null;
  readonly journey: FoundColumn | null;
  readonly step: FoundColumn | null;
  readonly value: number;
  /** The measure of all rows, where no column says it. */
  readonly onlyMeasure: string | null;
}

/** The texts of one row, in the same order. */
export interface LongTexts {
  readonly touchpoint: string | null;
  readonly measure: string | null;
  readonly journey: string | null;
  readonly step: string | null;
}

/** Null, and a problem, where a column is missing without which nothing can be understood. */
export function findLong({ source, table, problems }: Frame): LongColumns | null {
  const find = (key: 'touchpoint' | 'measure' | 'journey' | 'step'): FoundColumn | 'missing' | null => {
    const declared = mappedColumn(source[key], [key]);
    if (declared === null) return null;
    const column = findColumn(table, problems, declared);
    return column === null ? 'missing' : { ...declared, column };
  };
  const value = source.value === undefined ? null : findColumn(table, problems, { name: source.value, path: ['value'] });
  const [touchpoint, measure, journey, step] = [find('touchpoint'), find('measure'), find('journey'), find('step')];
  if (value === null || touchpoint === 'missing' || measure === 'missing') return null;
  return {
    touchpoint,
    measure,
    journey: journey === 'missing' ? null : journey,
    step: step === 'missing' ? null : step,
    value,
    onlyMeasure: measure === null ? onlyMeasureOf(source) : null,
  };
}

function onlyMeasureOf({ scales = {}, choices }: FeedbackSource): string | null {
  const [only = null, ...others] = [...new Set([...Object.keys(scales), ...(choices === undefined ? [] : ['importance'])])];
  return others.length === 0 ? only : null;
}

/** The columns that there are, in one order. */
export function aboutColumns({ touchpoint, measure, journey, step }: LongColumns): readonly number[] {
  return [touchpoint, measure, journey, step].flatMap((found) => found?.column ?? []);
}

/** The texts of these columns by what they say. */
export function longTexts({ touchpoint, measure, journey, step }: LongColumns, by: readonly (string | null)[]): LongTexts {
  let at = -1;
  const next = (found: FoundColumn | null) => {
    if (found === null) return null;
    at += 1;
    return by[at] ?? null;
  };
  return { touchpoint: next(touchpoint), measure: next(measure), journey: next(journey), step: next(step) };
}
