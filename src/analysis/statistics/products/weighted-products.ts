/** A table that is ready to be weighted: what each way of multiplying its columns gives. */
export interface WeightedProducts {
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
