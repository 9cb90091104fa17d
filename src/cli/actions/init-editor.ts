/** What `tp init --editor` does: schemas, and what editors must be told of them; what is there stays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonc } from '../../source/editing/jsonc.js';
import { addToJsonc } from '../../source/editing/jsonc-edit.js';
import { toJson } from '../../text/json.js';
import { visible } from '../../text/visible.js';
import type { InitOptions } from '../commands/init.js';
import { withModeline } from '../editing/modeline.js';
import { type FileChange, whileLocked, writeChanges } from '../editing/write-changes.js';
import { schemaFiles } from '../editor/editor-files.js';
import { type EditorFile, editorFiles } from '../editor/editor-settings.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { exitCodes, type Shell } from '../shell.js';

export async function initEditor(shell: Shell, dir: string, { modelines }: Pick<InitOptions, 'modelines'>): Promise<void> {
  const opened = await openWorkspace(shell, dir);
  const settings = editorFiles.map((file) => changeOf(opened.root, file));
  const changes = [
    ...schemaFiles(opened.workspace),
    ...settings.flatMap(({ change }) => change ?? []),
    ...(modelines ? modelinesOf(opened) : []),
  ];
  const written = await whileLocked(shell, opened.root, async () => writeChanges(shell, opened, changes));
  for (const path of written) shell.stdout.write(`Wrote ${visible(opened.shownPath(path))}\n`);
  if (written.length === 0) shell.stdout.write('Everything for editors is there already\n');
  for (const { path, content, purpose } of settings.flatMap(({ file, change }) => (change === null ? file : []))) {
    shell.stdout.write(`\nNot written: ${visible(opened.shownPath(path))} has something else in that place. Add this, ${purpose}:\n`);
    shell.stdout.write(toJson(content));
  }
  shell.exitCode = exitCodes.done;
}

/** What a file of the editor becomes; the change is null where it cannot be made without touching what is there. */
function changeOf(root: string, file: EditorFile): { readonly file: EditorFile; readonly change: FileChange | null } {
  const { path, content } = file;
  const before = textOf(join(root, path));
  const text = before === null ? toJson(content) : addToJsonc(before, content);
  return { file, change: text === null || !holds(readJsonc(text)?.data, content) ? null : { path, text, before } };
}

/** True where everything wanted is there: a key, an item of a list, a task of that label. What it holds is the user's own choice. */
function holds(data: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(data) && wanted.every((item) => data.some((other) => isSame(other, item)));
  if (!isMap(wanted)) return true;
  return isMap(data) && Object.entries(wanted).every(([key, value]) => Object.hasOwn(data, key) && holds(data[key], value));
}

function isSame(data: unknown, wanted: unknown): boolean {
  return isMap(wanted) ? isMap(data) && data['label'] === wanted['label'] : data === wanted;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The text of a file; null where there is none. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The line at the head of every file of the inventory that has none. */
function modelinesOf({ workspace }: OpenedWorkspace): readonly FileChange[] {
  return workspace.files.flatMap(({ kind, document }) => {
    // Bytes that are no text would not come back as they were.
    if (document.data === null) return [];
    return { path: document.file, text: withModeline(document, kind), before: document.text };
  });
}
