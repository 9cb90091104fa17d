/** Texts and names inside SQL: nothing of the user's ever stands there unquoted. */

/** A text as a literal. */
export function literal(text: string): string {
  // A NUL would end the statement.
  return text
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');
}

/** A name as an identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A list of literals: `('a', 'b')`. */
export function literals(texts: readonly string[]): string {
  return `(${texts.map(literal).join(', ')})`;
}

/** A path that a reader of files takes for one file, whatever signs it has. */
export function pathLiteral(path: string): string {
  return literal(path.replace(/[[*?]/g, '[$&]'));
}

/** What of several clauses is there, joined. */
export function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
