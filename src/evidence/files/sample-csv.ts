/** The first texts of a column, from the beginning of a CSV file that has been read anyway. */
import { csvReader } from './read-csv.js';

/** At most `most` texts of the column at `index`, the header left out; as far as the beginning is sound. */
export function sampleCsv(begin: string, delimiter: string, index: number, most: number): readonly string[] {
  const texts: string[] = [];
  let isHeader = true;
  const visit = (fields: readonly string[]) => {
    if (!isHeader && texts.length < most) texts.push(fields[index] ?? '');
    isHeader = false;
  };
  try {
    // The last line may be cut off.
    csvReader({ path: '', delimiter, visit }).push(begin.slice(0, begin.lastIndexOf('\n') + 1));
  } catch {
    // What is wrong here comes to light when all of the file is read.
  }
  return texts;
}
