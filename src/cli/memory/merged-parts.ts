/** Parts of which some lie one behind the other in an older file: those are copied as one. */

/** Bytes that are new, or where they lie in the older file. */
export type Part = Uint8Array | { readonly start: number; readonly end: number };

/** The bytes of all parts, in their order; `old` gives those of the older file. */
export function* mergedParts(parts: Iterable<Part>, old: (start: number, end: number) => Uint8Array): Generator<Uint8Array> {
  let run: { readonly start: number; readonly end: number } | null = null;
  for (const part of parts) {
    const isNew = part instanceof Uint8Array;
    if (!isNew && run?.end === part.start) {
      run = { start: run.start, end: part.end };
      continue;
    }
    if (run !== null) yield old(run.start, run.end);
    run = isNew ? null : part;
    if (isNew) yield part;
  }
  if (run !== null) yield old(run.start, run.end);
}
