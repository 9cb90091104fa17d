/** Keeps every k-th of respondents whose number nobody knows beforehand: whenever there are too many, every second is let go. */

export interface Sampler {
  /** Where the respondent with this number is kept; −1 where not. */
  placeOf(respondent: number): number;
  /** The first number of a column; NaN is none. */
  set(place: number, column: number, number: number): void;
  lacksText(place: number, column: number): boolean;
  setText(place: number, column: number, text: string): void;
  /** The columns: the numbers, further numbers, and texts of those that are kept of `count` respondents. */
  result(count: number): { readonly numbers: readonly Float64Array[]; readonly texts: readonly (readonly string[])[] };
}

/** Keeps at most `limit` respondents, with so many columns, further numbers and texts each. */
export function sampler(limit: number, columns: number, others: number, texts: number): Sampler {
  const most = Math.max(1, limit);
  let step = 1;
  let room = Math.min(most, 1024);
  let numbers = Array.from({ length: columns + others }, () => new Float64Array(room).fill(Number.NaN));
  let words = Array.from({ length: texts }, () => [] as string[]);
  const thinOut = () => {
    step *= 2;
    numbers = numbers.map((column) => column.map((_, index) => column[index * 2] ?? Number.NaN));
    words = words.map((column) => Array.from({ length: Math.ceil(column.length / 2) }, (_, index) => column[index * 2] ?? ''));
  };
  const grow = () => {
    room = Math.min(most, room * 2);
    numbers = numbers.map((column) => {
      const larger = new Float64Array(room).fill(Number.NaN);
      larger.set(column);
      return larger;
    });
  };
  return {
    placeOf(respondent) {
      while (respondent >= most * step) thinOut();
      if (respondent % step !== 0) return -1;
      const place = respondent / step;
      while (place >= room) grow();
      return place;
    },
    set(place, column, number) {
      const values = numbers[column];
      if (values !== undefined && Number.isNaN(values[place] ?? 0)) values[place] = number;
    },
    lacksText: (place, column) => (words[column]?.[place] ?? '') === '',
    setText(place, column, text) {
      const values = words[column];
      if (values !== undefined) values[place] = text;
    },
    result(count) {
      const kept = Math.ceil(count / step);
      return {
        numbers: numbers.map((column) => column.slice(0, kept)),
        texts: words.map((column) => Array.from({ length: kept }, (_, index) => column[index] ?? '')),
      };
    },
  };
}
