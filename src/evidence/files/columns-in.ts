/** The columns of several files as those of one table. */

/** The columns of all files: those of the first, then what others have besides. */
export function columnsIn(files: readonly { readonly names: readonly string[] }[]): readonly string[] {
  const [first, ...others] = files;
  const columns = [...(first?.names ?? [])];
  const known = new Set(columns);
  for (const { names } of others) {
    for (const name of names) if (!known.has(name)) columns.push(name);
    for (const name of names) known.add(name);
  }
  return columns;
}
