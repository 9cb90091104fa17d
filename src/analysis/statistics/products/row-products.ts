/**
 * Correlations of all columns of a table from rows that count several times or not at all: what a bootstrap needs a thousand times over.
 */
import { completeRows } from './complete-rows.js';
import { emptyTotals, fillCorrelations, pairTotals, standardized } from './pair-totals.js';
import type { WeightedProducts } from './weighted-products.js';
import { wholeNumberProducts } from './whole-number-products.js';

/**
 * Prepares columns of one length in which NaN is unknown. `listwise` keeps only the rows in which all is known, in order; `pairwise` keeps
 * all rows, and each correlation comes from the rows in which both are known.
 */
export function rowProducts(columns: readonly Float64Array[], missing: 'listwise' | 'pairwise'): WeightedProducts {
  const kept = missing === 'pairwise' ? columns : completeRows(columns);
  return (missing === 'pairwise' ? null : wholeNumberProducts(kept)) ?? anyProducts(kept);
}

function anyProducts(columns: readonly Float64Array[]): WeightedProducts {
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
