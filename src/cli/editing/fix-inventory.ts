/** Makes the fixes of an inventory again and again, until nothing is left to fix: one fix can show the next mistake. */
import { groupBy } from '../../analysis/group-by.js';
import { type Diagnostic, isOpen } from '../../source/diagnostic.js';
import { fixText, type LeftFinding } from '../../source/editing/fix-text.js';
import type { Inventory } from '../inventory.js';
import { openImagined } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';

/** Which fixes are wanted. */
export interface FixChoice {
  /** Also those that could change what a file means to say. */
  readonly unsafe: boolean;
  /** Whether the findings of a rule are to be fixed. */
  readonly wants: (rule: string) => boolean;
  /** The files that may be changed, asked for once, before anything is; null for all. */
  readonly filesIn: (opened: OpenedWorkspace) => ReadonlySet<string> | null;
}

export interface FixedInventory {
  /** The inventory as it is then. */
  readonly inventory: Inventory;
  /** In the order in which they were fixed; the places are those of that moment. */
  readonly fixed: readonly Diagnostic[];
  readonly left: readonly LeftFinding[];
  /** The files that could be changed; null for all. */
  readonly files: ReadonlySet<string> | null;
  /** The files that differ, by path. */
  readonly changes: readonly { readonly path: string; readonly before: string; readonly text: string }[];
}

// Who needs more rounds has two fixes that undo each other.
const mostRounds = 20;

/** The inventory with the fixes made, in memory; `find` gives the findings of a workspace. */
export async function fixInventory(
  shell: Shell,
  inventory: Inventory,
  choice: FixChoice,
  find: (opened: OpenedWorkspace) => Promise<readonly Diagnostic[]>,
): Promise<FixedInventory> {
  const fixed: Diagnostic[] = [];
  const left = new Map<string, LeftFinding>();
  let current = inventory;
  let files: ReadonlySet<string> | null | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const opened = await openImagined(shell, current);
    if (files === undefined) files = choice.filesIn(opened);
    const found = fixable(await find(opened), files, choice).filter((diagnostic) => !left.has(nameOf(diagnostic)));
    const before = new Map(current.folder.files.map(({ path, text }) => [path, text]));
    const texts = new Map<string, string>();
    for (const [file, diagnostics] of groupBy(found, ({ location }) => location.file)) {
      const text = before.get(file) ?? '';
      const result = fixText(text, diagnostics);
      fixed.push(...result.fixed);
      for (const finding of result.left) left.set(nameOf(finding.diagnostic), finding);
      if (result.text !== text) texts.set(file, result.text);
    }
    if (texts.size === 0) break;
    current = withTexts(current, texts);
  }
  return { inventory: current, fixed, left: [...left.values()], files: files ?? null, changes: changesBetween(inventory, current) };
}

function fixable(found: readonly Diagnostic[], files: ReadonlySet<string> | null, { unsafe, wants }: FixChoice): readonly Diagnostic[] {
  return found.filter((diagnostic) => {
    const { fix, rule, location } = diagnostic;
    return (
      fix !== undefined && (unsafe || fix.safety === 'safe') && isOpen(diagnostic) && wants(rule) && (files?.has(location.file) ?? true)
    );
  });
}

/** What a finding is about, whatever moved above it. */
function nameOf({ rule, message, location }: Diagnostic): string {
  return JSON.stringify([rule, location.file, message]);
}

function withTexts(inventory: Inventory, texts: ReadonlyMap<string, string>): Inventory {
  const { folder } = inventory;
  const files = folder.files.map((file) => {
    const text = texts.get(file.path);
    const { hash: _, ...rest } = file;
    // The hash is that of what was read.
    return text === undefined ? file : { ...rest, text };
  });
  return { ...inventory, folder: { ...folder, files } };
}

function changesBetween(before: Inventory, after: Inventory): FixedInventory['changes'] {
  return after.folder.files.flatMap(({ path, text }, index) => {
    const old = before.folder.files[index]?.text ?? '';
    return text === old ? [] : [{ path, before: old, text }];
  });
}
