/** Entities as JSON for programs: what the file says, with its kind, id and path. */

/** The parts of an entity that every kind has. */
interface Named {
  readonly type: string;
  readonly id: string;
  readonly origin: { readonly file: string };
}

/** The data of the file under `data`, untouched; `type`, `id` and `file` beside it. */
export function toSummary(entity: Named): Readonly<Record<string, unknown>> {
  const { type, id, origin, ...data } = entity;
  return { type, id, file: origin.file, data };
}
