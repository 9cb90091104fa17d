/** What `tp init` does: copies a template and its data, the texts in one language if asked to. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { load } from '../../load/load.js';
import { allEntities } from '../../model/references/names.js';
import { textsOf } from '../../model/texts.js';
import { keepLanguage } from '../../source/editing/keep-language.js';
import type { TextFile } from '../../source/file.js';
import { readFolder } from '../../source/folder.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { templateFolder } from '../../source/templates.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { InitOptions } from '../commands/init.js';
import { rootAbove } from '../root-above.js';
import { exitCodes, type Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { writeWithFolder } from '../write.js';

export async function init(shell: Shell, folder: string | undefined, options: InitOptions): Promise<void> {
  const target = resolve(shell.cwd, options.dir ?? '.', folder ?? '.');
  if (options.modelines && !options.editor)
    throw new UserError('--modelines says something about --editor', 'Write: tp init --editor --modelines');
  if (!options.editor || rootAbove(target) === null) await copyTemplate(shell, target, options);
  if (!options.editor) return;
  const { initEditor } = await import('./init-editor.js');
  await initEditor(shell, target, options);
}

async function copyTemplate(shell: Shell, target: string, options: InitOptions): Promise<void> {
  const { files, dataFiles } = await readTemplate(options);
  const paths = [...files.map(({ path }) => path), ...dataFiles];
  const taken = paths.find((path) => existsSync(join(target, path)));
  if (taken !== undefined && !options.force) {
    throw new UserError(
      `There is a ${visible(taken)} in "${visible(target)}" already; nothing was written`,
      'Choose another folder, or write over it with --force',
    );
  }
  for (const { path, text } of files) writeWithFolder(shell, join(target, path), text);
  // Byte by byte: not all data are UTF-8.
  for (const path of dataFiles) writeWithFolder(shell, join(target, path), readFileSync(join(templateFolder(options.template), path)));
  const shown = relative(shell.cwd, target);
  const change = shown === '' ? '' : ` -C ${visible(shown)}`;
  const lines = [
    `Wrote ${plural(paths.length, 'file')} to ${visible(shown === '' ? target : shown)}:`,
    ...paths.map((path) => `  ${path}`),
    '',
    'Next:',
    `  tp validate${change}                   check them`,
    `  tp new touchpoint newsletter${change}  add a touchpoint of your own`,
  ];
  shell.stdout.write(`${lines.join('\n')}\n`);
  shell.exitCode = exitCodes.done;
}

interface Template {
  /** With `--lang`, every text in that language alone. */
  readonly files: readonly TextFile[];
  /** The paths of what is no YAML. */
  readonly dataFiles: readonly string[];
}

async function readTemplate({ template, lang }: InitOptions): Promise<Template> {
  const folder = templateFolder(template);
  const { files, paths } = readFolder(folder, [workspaceFile], inventoryFolders);
  const inventory = new Set(files.map(({ path }) => path));
  const dataFiles = paths.filter((path) => !inventory.has(path) && statSync(join(folder, path)).isFile());
  if (lang === undefined) return { files, dataFiles };
  const documents = await parseYaml(files);
  const { workspace } = load(documents, { paths, unread: [], dataFiles: new Set(dataFiles) });
  const entities = [workspace.company, ...allEntities(workspace)];
  const texts = new Map(entities.map((entity) => [entity.origin.file, [...textsOf(entity)].map(({ path }) => path)]));
  const inOneLanguage = documents.map((document) => ({
    path: document.file,
    text: keepLanguage(document, texts.get(document.file) ?? [], lang),
  }));
  return { files: inOneLanguage, dataFiles };
}
