/** `id/bad-id` */

import { exit } from '../../model/journeys/journey.js';
import { goalMeasures, isStandardMeasure } from '../../model/measure.js';
import { type DeclaredKind, declaringLists, idPath } from '../../model/references/declarations.js';
import { problemOfId, problemOfWord } from '../../model/references/id.js';
import type { InventoryFile, Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Location } from '../../source/location.js';
import { slug } from '../../text/slug.js';
import { visible } from '../../text/visible.js';
import type { Rule } from '../rule.js';
import { firstLine } from './first-line.js';

export const badId: Rule = {
  name: 'id/bad-id',
  severity: 'error',
  summary: 'Every id has only small letters, digits and single hyphens, at most 64 characters, and no meaning of its own.',
  why: 'An id is the name of a file and a word in other files: it must be the same on Windows, macOS and Linux, and in every program that reads YAML.',
  bad: `
# file: touchpoints/Über uns.yaml
name: Über uns
^^^^^^^^^^^^^^
# file: journeys/joining.yaml
name: I join the bank
steps:
  - id: exit
        ^^^^
    touchpoint: ueber-uns
`,
  good: `
# file: touchpoints/ueber-uns.yaml
name: Über uns
# file: journeys/joining.yaml
name: I join the bank
steps:
  - id: reading
    touchpoint: ueber-uns
`,
  sees: { touchpoint: ['expectations', 'metrics'], journey: ['steps'], persona: [], action: [], feedback: [] },
  *check(workspace) {
    for (const file of workspace.files) {
      const problem = file.kind === 'tp' ? null : problemOfId(file.id);
      if (problem !== null) yield badFile(workspace, file, problem.reason, problem.suggestion);
    }
    for (const list of declaringLists(workspace)) {
      for (const [index, { id }] of list.items.entries()) {
        const reason = reservedFor(list.kind, id) ?? problemOfWord(id)?.reason ?? null;
        if (reason !== null) yield badWord(id, reason, list.from.origin.locate(idPath(list, index)));
      }
    }
  },
};

function badFile({ files }: Workspace, { id, kind, document }: InventoryFile, reason: string, suggestion: string | null): Finding {
  const better = suggestion ?? `${kind}-${slug(id)}`;
  const isTaken = files.some((other) => other.kind === kind && other.id === better);
  const shown = visible(id.length > 80 ? `${id.slice(0, 79)}…` : id);
  const rename = problemOfId(better) === null ? `Rename the file, for example to "${better}.yaml"` : 'Rename the file';
  return {
    at: firstLine(document),
    message: `"${shown}" cannot be an id: ${reason}`,
    hint: isTaken ? `Rename the file, or merge it with the ${kind} "${better}"` : rename,
    data: { value: id, ...(problemOfId(better) === null && { suggestions: [better] }) },
  };
}

function badWord(id: string, reason: string, at: Location): Finding {
  const shown = id.length > 80 ? `${id.slice(0, 79)}…` : id;
  return {
    at,
    message: `"${shown}" cannot be an id: ${reason}`,
    hint: 'Give it another id, here and where it is named',
    data: { value: id },
  };
}

/** Why tp keeps this id for itself; null where it does not. */
function reservedFor(kind: DeclaredKind, id: string): string | null {
  if (kind === 'step' && id === exit) return '"exit" means that the customer gives up';
  if (kind !== 'metric') return null;
  return isStandardMeasure(id) || goalMeasures.has(id) ? 'it is the name of a measure that tp knows' : null;
}
