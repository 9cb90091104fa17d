/** The baseline after a renaming: it accepts the same findings, which now are about something of another name. */

import { ownOf } from '../../model/references/names.js';
import type { Renaming } from '../../model/references/renaming.js';
import { type Matched, matchBaseline } from '../../rules/accepted-finding.js';
import { withAssignment } from '../../source/editing/with-assignment.js';
import type { OpenedWorkspace } from '../open.js';

/** The new text of the baseline; null where there is none, or nothing in it changes. */
export function renameBaseline(
  before: OpenedWorkspace,
  after: OpenedWorkspace,
  renaming: Renaming,
  movedTo: (file: string) => string,
  today: string,
): string | null {
  const { baseline } = before.workspace;
  if (baseline === null) return null;
  const found = new Map(
    matchedIn(after, today).map((matched) => [
      placeIn(
        matched,
        (file) => file,
        (step) => step,
      ),
      matched,
    ]),
  );
  const accepted = new Map(
    matchedIn(before, today).flatMap((matched) => (matched.entry === null ? [] : [[matched.entry.index, matched] as const])),
  );
  let { text } = baseline.document;
  for (const { index, at } of baseline.entries) {
    const matched = accepted.get(index);
    const twin = matched && found.get(placeIn(matched, movedTo, (step) => (step === ownOf(renaming.old) ? ownOf(renaming.now) : step)));
    const now = twin?.identity.at ?? withNewName(at, renaming);
    if (now !== at) text = withAssignment(text, ['entries', index, 'at'], now, () => []) ?? text;
  }
  return text === baseline.document.text ? null : text;
}

function matchedIn({ workspace, findings, checks }: OpenedWorkspace, today: string): readonly Matched[] {
  return matchBaseline(workspace, checks.check(workspace, findings, { today }), workspace.baseline);
}

/** A finding by its rule and place, with the names of afterwards. */
function placeIn(
  { diagnostic: { rule, location, data } }: Matched,
  movedTo: (file: string) => string,
  nameNow: (step: string | number) => string | number,
): string {
  return JSON.stringify([rule, movedTo(location.file), location.path?.map(nameNow) ?? null, data?.['missing'] ?? null]);
}

/** `touchpoint/hotline/…` of an entry that accepts nothing at the moment. */
function withNewName(at: string, { kind, old, now }: Renaming): string {
  return at === `${kind}/${old}` || at.startsWith(`${kind}/${old}/`) ? `${kind}/${now}${at.slice(kind.length + 1 + old.length)}` : at;
}
