/** Workspaces for tests, from text as a person would write it. */
import { inventoryFolders, workspaceFile } from '../../src/load/kinds.js';
import { type Loaded, load } from '../../src/load/load.js';
import { fileLoader } from '../../src/load/load-file.js';
import { type CheckOptions, checkWorkspace } from '../../src/rules/check.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import type { TextFile } from '../../src/source/file.js';
import { readFolder } from '../../src/source/folder.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

/** The day on which all tests take place. */
export const today = '2026-11-22';

/** A place that a line of carets marks: `file:line:column-endColumn`. */
export interface Example {
  readonly files: readonly TextFile[];
  readonly marked: readonly string[];
}

/**
 * The files of an example: `# file: path` begins each; a line of blanks and carets marks a place in the line above it.
 * A `tp.yaml` is added where there is none.
 */
export function readExample(text: string): Example {
  const files: TextFile[] = [];
  const marked: string[] = [];
  for (const part of text
    .replace(/^\n/, '')
    .split(/^# file: /m)
    .slice(1)) {
    const newline = part.indexOf('\n');
    const path = part.slice(0, newline).trim();
    const lines: string[] = [];
    for (const line of part.slice(newline + 1).split('\n')) {
      const carets = /^( *)(\^+)\s*$/.exec(line);
      if (carets === null) lines.push(line);
      else marked.push(`${path}:${lines.length}:${carets[1].length + 1}-${carets[1].length + carets[2].length + 1}`);
    }
    files.push({ path, text: lines.join('\n') });
  }
  if (!files.some(({ path }) => path === 'tp.yaml')) files.push({ path: 'tp.yaml', text: 'format: 1\nname: Example\n' });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), marked };
}

/** The workspace of some files, in memory; of those that are no YAML only the path is known. */
export async function loadFiles(files: readonly TextFile[], otherPaths: readonly string[] = []): Promise<Loaded> {
  const documents = await parseYaml(files.filter(({ path }) => isYaml(path)));
  const dataFiles = [...files.map(({ path }) => path).filter((path) => !isYaml(path)), ...otherPaths];
  const paths = [...documents.map(({ file }) => file), ...dataFiles].sort();
  return load(documents, { paths, unread: [], dataFiles: new Set(dataFiles) }, loadFile);
}

// One for all tests: to read the schemas takes longer than to load a few small files.
const loadFile = fileLoader();

/** The workspace in a folder. */
export async function openFolder(root: string): Promise<Loaded> {
  const folder = readFolder(root, [workspaceFile], inventoryFolders);
  return load(await parseYaml(folder.files), { paths: folder.paths, unread: folder.unread, dataFiles: new Set(folder.paths) }, loadFile);
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

/** The workspace of an example text. */
export async function loadExample(text: string): Promise<Loaded> {
  return loadFiles(readExample(text).files);
}

/** All diagnostics of some files. */
export async function checkFiles(files: readonly TextFile[], options: Partial<CheckOptions> = {}): Promise<readonly Diagnostic[]> {
  const { workspace, findings } = await loadFiles(files);
  return checkWorkspace(workspace, findings, { today, ...options });
}

/** All diagnostics of an example text. */
export async function checkExample(text: string, options: Partial<CheckOptions> = {}): Promise<readonly Diagnostic[]> {
  return checkFiles(readExample(text).files, options);
}

/** `file:line:column-endColumn`, the way carets are read. */
export function placeOf({ location: { file, range } }: Diagnostic): string {
  const end = range.end.line === range.start.line ? range.end.column : Number.POSITIVE_INFINITY;
  return `${file}:${range.start.line}:${range.start.column}-${end}`;
}
