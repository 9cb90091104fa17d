/** `id/duplicate-id` */

import type { Kind } from '../../model/entity.js';
import { declaringLists, idPath } from '../../model/references/declarations.js';
import { entitiesOf, type InventoryFile, type Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import { visible } from '../../text/visible.js';
import type { Rule } from '../rule.js';
import { firstLine } from './first-line.js';

export const duplicateId: Rule = {
  name: 'id/duplicate-id',
  severity: 'error',
  summary: 'Every id stands for one thing of its kind.',
  why: 'Of two things with one id only one is read; what was written into the other is lost without a word.',
  bad: `
# file: touchpoints/service/hotline.yaml
name: Service hotline
# file: touchpoints/service/regional/hotline.yaml
name: Regional hotline
^^^^^^^^^^^^^^^^^^^^^^
# file: tp.yaml
format: 1
name: Example
teams:
  - { id: sales, name: Sales }
  - { id: sales, name: Sales abroad }
          ^^^^^
`,
  good: `
# file: touchpoints/service/hotline.yaml
name: Service hotline
# file: touchpoints/service/regional/hotline-regional.yaml
name: Regional hotline
# file: tp.yaml
format: 1
name: Example
teams:
  - { id: sales, name: Sales }
  - { id: sales-abroad, name: Sales abroad }
`,
  sees: { touchpoint: ['expectations', 'metrics'], journey: ['steps'], persona: [], action: [], feedback: [] },
  *check(workspace) {
    yield* duplicateFiles(workspace);
    yield* duplicateDeclarations(workspace);
  },
};

function* duplicateFiles(workspace: Workspace): Generator<Finding> {
  const kinds = new Map<Kind, Map<string, InventoryFile>>();
  for (const file of workspace.files) {
    const first = kinds.get(file.kind) ?? new Map<string, InventoryFile>();
    kinds.set(file.kind, first);
    const other = first.get(file.id);
    if (other === undefined) first.set(file.id, file);
    else yield secondFile(workspace, file, other);
  }
}

function secondFile(workspace: Workspace, { kind, id, document }: InventoryFile, { document: other }: InventoryFile): Finding {
  const read = readFile(workspace, kind, id);
  const which = read === null ? 'neither can be read' : read === document.file ? 'tp reads this one' : `tp reads ${visible(read)}`;
  return {
    at: firstLine(document),
    message: `There are several files for the ${nouns[kind]} "${visible(id)}"; ${which}`,
    hint: 'Keep one of them, or give the other another name: the name of the file is the id',
    related: { location: firstLine(other), message: `the first file for the ${nouns[kind]} "${visible(id)}"` },
    data: { value: id },
  };
}

const nouns: Readonly<Record<Kind, string>> = {
  tp: 'company',
  touchpoint: 'touchpoint',
  journey: 'journey',
  persona: 'persona',
  action: 'action',
  feedback: 'feedback source',
};

function readFile(workspace: Workspace, kind: Kind, id: string): string | null {
  return kind === 'tp' ? null : (entitiesOf(workspace, kind).get(id)?.origin.file ?? null);
}

function* duplicateDeclarations(workspace: Workspace): Generator<Finding> {
  for (const list of declaringLists(workspace)) {
    const { kind, from, items } = list;
    const first = new Map<string, number>();
    for (const [index, { id }] of items.entries()) {
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, index);
        continue;
      }
      yield {
        at: from.origin.locate(idPath(list, index)),
        message: `"${id}" is the id of another ${kind === 'context' ? 'context item' : kind} above`,
        hint: 'Give one of the two another id',
        related: { location: from.origin.locate(idPath(list, other)), message: `"${id}" stands here first` },
        data: { value: id },
      };
    }
  }
}
