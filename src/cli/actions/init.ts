/** What `tp init` does: copies a template, in one language if asked to. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { load } from '../../load/load.js';
import { allEntities } from '../../model/names.js';
import { textsOf } from '../../model/texts.js';
import type { TextFile } from '../../source/file.js';
import { readFolder } from '../../source/folder.js';
import { keepLanguage } from '../../source/keep-language.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { templateFolder } from '../../source/templates.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { InitOptions } from '../commands/init.js';
import { exitCodes, type Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { writeFile } from '../write.js';

export async function init(shell: Shell, folder: string | undefined, options: InitOptions): Promise<void> {
  const target = resolve(shell.cwd, options.dir ?? '.', folder ?? '.');
  const files = await templateFiles(options);
  const taken = files.filter(({ path }) => existsSync(join(target, path)));
  if (taken[0] !== undefined && !options.force) {
    throw new UserError(
      `There is a ${visible(taken[0].path)} in "${visible(target)}" already; nothing was written`,
      'Choose another folder, or write over it with --force',
    );
  }
  for (const { path, text } of files) {
    mkdirSync(join(target, dirname(path)), { recursive: true });
    writeFile({ cwd: target }, path, text);
  }
  const shown = relative(shell.cwd, target);
  const change = shown === '' ? '' : ` -C ${visible(shown)}`;
  const lines = [
    `Wrote ${plural(files.length, 'file')} to ${visible(shown === '' ? target : shown)}:`,
    ...files.map(({ path }) => `  ${path}`),
    '',
    'Next:',
    `  tp validate${change}                   check them`,
    `  tp new touchpoint newsletter${change}  add a touchpoint of your own`,
  ];
  shell.stdout.write(`${lines.join('\n')}\n`);
  shell.exitCode = exitCodes.done;
}

/** The files of the template; with `--lang`, every text in that language alone. */
async function templateFiles({ template, lang }: InitOptions): Promise<readonly TextFile[]> {
  const { files, paths } = readFolder(templateFolder(template), [workspaceFile], inventoryFolders);
  if (lang === undefined) return files;
  const documents = await parseYaml(files);
  const { workspace } = load(documents, { paths, unread: [], dataFiles: new Set() });
  const entities = [workspace.company, ...allEntities(workspace)];
  const texts = new Map(entities.map((entity) => [entity.origin.file, [...textsOf(entity)].map(({ path }) => path)]));
  return documents.map((document) => ({ path: document.file, text: keepLanguage(document, texts.get(document.file) ?? [], lang) }));
}
