/** What the rules about the writing share: the values as they were written, and what the schema said of them. */
import type { EntityOrigin } from '../../model/entity.js';
import type { Workspace } from '../../model/workspace.js';
import type { Document } from '../../source/document.js';
import type { WrittenScalar } from '../../source/writing.js';

export interface WrittenValue {
  readonly document: Document;
  readonly scalar: WrittenScalar;
  /** The rule of the schema that refused the value; null where it was accepted. */
  refusal(): string | null;
}

/** The values of all files that were not read as plain ones: in those there is nothing unusual. */
export function* writtenValues(workspace: Workspace): Generator<WrittenValue> {
  const origins = originsOf(workspace);
  for (const { document } of workspace.files) {
    for (const scalar of document.writing?.scalars ?? []) {
      yield { document, scalar, refusal: () => origins.get(document.file)?.refusedAt(scalar.path) ?? null };
    }
  }
}

function originsOf({ company, touchpoints, journeys, personas, actions, feedback }: Workspace): ReadonlyMap<string, EntityOrigin> {
  const entities = [company, ...[touchpoints, journeys, personas, actions, feedback].flatMap((map) => [...map.values()])];
  return new Map(entities.map(({ origin }) => [origin.file, origin]));
}
