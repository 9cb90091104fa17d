/** A workspace that is checked again after a change has the findings of one that is checked for the first time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselineFile } from '../../src/load/kinds.js';
import { assemble } from '../../src/load/load.js';
import { loadBaseline } from '../../src/load/load-baseline.js';
import { fileLoader, type LoadedFile } from '../../src/load/load-file.js';
import type { Workspace } from '../../src/model/workspace.js';
import { checkWorkspace, repeatedCheck } from '../../src/rules/check.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { edit, type Files, inOrder, office, rounds } from '../support/random-edits.js';
import { loadFiles, today } from '../support/workspace.js';

test('whatever is changed, the findings are those of a first check', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const open = reopening();
      const { check } = repeatedCheck();
      const files = new Map(office);
      await open(files).then(({ workspace, findings }) => check(workspace, findings, { today }));
      for (const round of all) {
        edit(files, round);
        const { workspace, findings } = await open(files);
        const fresh = await loadFiles(inOrder(files), []);
        const expected = checkWorkspace(fresh.workspace, fresh.findings, { today });
        expect(workspace.unknownReferences.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
          fresh.workspace.unknownReferences.map(({ kind, id }) => `${kind} ${id}`),
        );
        expect(check(workspace, findings, { today })).toEqual(expected);
        for (const { rule } of expected) kinds.add(rule);
      }
    }),
    { seed: 20261122, numRuns: 14 },
  );
  // The edits must bring findings of many rules, or nothing would be tried.
  expect(kinds.size).toBeGreaterThan(25);
});

/** Opens the files as they are; those whose text has not changed are the same objects. */
function reopening() {
  const load = fileLoader();
  let known = new Map<string, { readonly text: string; readonly loaded: LoadedFile | null }>();
  let before: Workspace | null = null;
  return async (files: Files) => {
    const next: typeof known = new Map();
    for (const { path, text } of inOrder(files)) {
      const old = known.get(path);
      const [document] = old?.text === text ? [] : await parseYaml([{ path, text }]);
      next.set(path, document === undefined && old ? old : { text, loaded: document ? load(document) : null });
    }
    known = next;
    const loaded = [...known.values()].flatMap((file) => file.loaded ?? []);
    const [accepted] = await parseYaml(inOrder(files).filter(({ path }) => path === baselineFile));
    const baseline = accepted === undefined ? null : loadBaseline(accepted);
    const opened = assemble(loaded, { paths: [...known.keys()], unread: [], dataFiles: new Set() }, baseline, before);
    before = opened.workspace;
    return opened;
  };
}
