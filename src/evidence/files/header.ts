/** The first line of a CSV file: which sign parts the fields, and what the columns are called. */

const delimiters = [',', ';', '\t', '|'] as const;

/** The names of the columns, and the sign between them. */
export interface Header {
  readonly delimiter: string;
  readonly names: readonly string[];
}

/**
 * The header of a text that begins with it. Of the signs that could part it, the one that yields most of the columns that are asked for;
 * then the one that yields most columns; then the usual ones first. Null where the header does not end within the text.
 */
export function readHeader(text: string, isWhole: boolean, declared: string | null, wanted: readonly string[]): Header | null {
  const headers = (declared === null ? delimiters : [declared]).flatMap((delimiter) => {
    const names = firstRecord(text, isWhole, delimiter);
    return names === null ? [] : [{ delimiter, names }];
  });
  const found = ({ names }: Header) => wanted.filter((name) => names.includes(name)).length;
  let best: Header | null = null;
  for (const header of headers) {
    if (best === null || found(header) > found(best) || (found(header) === found(best) && header.names.length > best.names.length))
      best = header;
  }
  return best;
}

/** The fields of the first record; null where it does not end. */
function firstRecord(text: string, isWhole: boolean, delimiter: string): readonly string[] | null {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && field === '') isQuoted = true;
    else if (sign === delimiter) {
      fields.push(field);
      field = '';
    } else if (sign === '\n' || sign === '\r') return [...fields, field];
    else field += sign;
  }
  return isWhole && !isQuoted ? [...fields, field] : null;
}
