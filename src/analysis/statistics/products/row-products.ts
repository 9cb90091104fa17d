/**
 * Correlations of all columns of a table from rows that count several times or not at all: what a bootstrap needs a thousand times over.
 */
import { completeRows } from './complete-rows.js';
import { emptyTotals, fillCorrelations, pairTotals, standardized } from './pair-totals.js';
import { wholeNumberProducts } from './whole-number-products.js';

/** A table that is ready to be weighted. */
export interface RowProducts {
  /** How many rows there are. */
  readonly rows: number;
  /** How many units are drawn from, rows or groups of rows; as many counts are expected. */
  readonly units: number;
  /**
   * The correlations of the columns, row by row, of which only the upper triangle is filled, when each unit counts as often as `counts`
   * says: 0 for a column that does not vary; null where two columns have no rows in common. The next call overwrites the result.
   */
  readonly correlations: (counts: Int32Array) => Float64Array | null;
  /** The same for several samples at once, where that is faster; each result is one of its own. */
  readonly several?: (samples: readonly Int32Array[]) => readonly (Float64Array | null)[];
}

/**
 * Prepares columns of one length in which NaN is unknown. `listwise` keeps only the rows in which all is known, in order; `pairwise` keeps
 * all rows, and each correlation comes from the rows in which both are known.
 */
export function rowProducts(columns: readonly Float64Array[], missing: 'listwise' | 'pairwise'): RowProducts {
  const kept = missing === 'pairwise' ? columns : completeRows(columns);
  return (missing === 'pairwise' ? null : wholeNumberProducts(kept)) ?? anyProducts(kept);
}

function anyProducts(columns: readonly Float64Array[]): RowProducts {
  const rows = columns[0]?.length ?? 0;
  const addTo = pairTotals(columns.map(standardized));
  const totals = emptyTotals(columns.length);
  const result = new Float64Array(columns.length ** 2);
  return {
    rows,
    units: rows,
    correlations(counts) {
      totals.fill(0);
      addTo(totals, counts);
      return fillCorrelations(totals, columns.length, result) ? result : null;
    },
  };
}
