/** Some rows of a result that may be long; columns by their index. */
export interface Piece {
  readonly length: number;
  /** A column of numbers: NaN where there is none. */
  numbers(column: number): Float64Array;
  text(column: number, row: number): string;
}
