/** What the rules of this group share: a reference must lead somewhere. */
import { namesFor } from '../../model/names.js';
import type { Reference, ReferenceKind } from '../../model/references.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import { closest } from '../../text/closest.js';

/** A finding for each reference of `kind` that leads nowhere; `hintFor` says what to do where no known name is near. */
export function* findUnknown(workspace: Workspace, kind: ReferenceKind, hintFor: (id: string) => string): Generator<Finding> {
  for (const reference of workspace.unknownReferences) {
    if (reference.kind === kind) yield toFinding(workspace, reference, hintFor);
  }
}

function toFinding(workspace: Workspace, reference: Reference, hintFor: (id: string) => string): Finding {
  const { kind, from, path, part } = reference;
  const at = from.origin.locate(path, part);
  const names = namesFor(workspace, reference);
  const nearest = closest(reference.id, names?.ids ?? []);
  // A step or metric is written without its owner, which the reference only carries.
  const written = (id: string) => (kind === 'step' || kind === 'metric' ? id.slice(id.indexOf('/') + 1) : id);
  const id = written(reference.id);
  const meant = nearest === null ? null : written(nearest);
  const place = nearest === null ? null : names?.locate(nearest);
  return {
    at,
    message: `There is no ${kind === 'context' ? 'context item' : kind} "${id}"`,
    hint: meant === null ? hintFor(id) : `Did you mean "${meant}"?`,
    related: place ? { location: place, message: `"${meant}" is declared here` } : null,
    fix: meant === null ? null : replacement(at.range, meant),
    data: { value: id, suggestions: meant === null ? [] : [meant] },
  };
}

function replacement({ start, end }: Finding['at']['range'], text: string): Finding['fix'] {
  return { safety: 'unsafe', title: `Replace with ${text}`, edits: [{ start: start.offset, end: end.offset, text }] };
}
