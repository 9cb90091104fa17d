/** Where a report goes: to the terminal or into files, in the format that was asked for or that the file name says. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { RenderedReport, ReportContext, ReportFormat } from '../../formats/reports/format.js';
import { reportFormats } from '../../formats/reports/registry.js';
import { entityKinds } from '../../model/entity.js';
import { entitiesOf } from '../../model/workspace.js';
import type { Report } from '../../reports/report.js';
import { visible } from '../../text/visible.js';
import type { ReportCommandOptions } from '../commands/report.js';
import type { OpenedWorkspace } from '../open.js';
import type { CommonOptions } from '../options.js';
import type { Shell } from '../shell.js';
import { styleOf, styleOfFile } from '../style-of.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';
import { writeFile } from '../write.js';

export interface ReportTarget {
  readonly format: ReportFormat;
  /** One record a line, for programs. */
  readonly plain: boolean;
  /** Null: the terminal. */
  readonly file: string | null;
}

/** The target that the options name; a `UserError` where format and file make no sense together. */
export function targetOf({ format, output, check }: Pick<ReportCommandOptions, 'format' | 'output' | 'check'>): ReportTarget {
  if (check === true && output === undefined) throw new UserError('--check needs a file to compare with', 'Name it with -o');
  if (format !== undefined)
    return { format: formatNamed(format === 'plain' ? 'text' : format), plain: format === 'plain', file: output ?? null };
  if (output === undefined) return { format: formatNamed('text'), plain: false, file: null };
  const extension = extname(output).toLowerCase();
  const found = reportFormats.find(({ extensions }) => extensions.includes(extension));
  if (found !== undefined) return { format: found, plain: false, file: output };
  const known = reportFormats.flatMap(({ extensions }) => extensions).join(', ');
  throw new UserError(
    `The name "${visible(output)}" does not say which format is meant`,
    `Formats are known by ${known}; or say it with -f`,
  );
}

/** The format of that name; a `UserError` where there is none. */
export function formatNamed(name: string): ReportFormat {
  const found = reportFormats.find((format) => format.name === name);
  if (found !== undefined) return found;
  throw unknownName('format', name, [...reportFormats.map((format) => format.name), 'plain']);
}

/** The report in its format; a `UserError` where it has no table or chart to give. */
export async function renderReport(
  shell: Shell,
  opened: OpenedWorkspace,
  report: Report,
  { format, plain, file }: ReportTarget,
  options: CommonOptions & Pick<ReportCommandOptions, 'table' | 'chart'>,
  ways: readonly string[] = ['--columns', '-f csv'],
): Promise<RenderedReport> {
  const style = file === null ? styleOf(shell, options) : styleOfFile(options);
  const context: ReportContext = {
    style,
    plain,
    table: options.table ?? null,
    chart: options.chart ?? null,
    beside: file !== null,
    ways,
    pathOf: ({ type, id }) => pathBetween(shell, opened, file, type, id),
  };
  const result = await format.render(report, context);
  if (result.kind === 'rendered') return result;
  const { lacks, wanted, names } = result;
  throw new UserError(
    wanted === null ? `The report "${report.name}" has no ${lacks}` : `The report "${report.name}" has no ${lacks} "${visible(wanted)}"`,
    names.length === 0
      ? `Nothing is known yet that a ${lacks} could show; what there is: tp report ${report.name}`
      : `It has: ${names.join(', ')}`,
  );
}

/** Where the file of an entity lies, seen from the folder of the report; null for what has no file. */
function pathBetween(shell: Shell, { root, workspace }: OpenedWorkspace, file: string | null, type: string, id: string): string | null {
  const kind = entityKinds.find((name) => name === type);
  const entity = kind && entitiesOf(workspace, kind).get(id);
  if (!entity || file === null) return null;
  return relative(dirname(resolve(shell.cwd, file)), join(root, entity.origin.file))
    .split(sep)
    .join('/');
}

/** Writes the report and the files that it links to; on the terminal when no file is named. */
export function writeReport(shell: Shell, file: string | null, { text, files }: RenderedReport): void {
  if (file === null) shell.stdout.write(text);
  else for (const { path, text: content } of placed(file, text, files)) writeFile(shell, path, content);
}

/** The files that are not what would be written now. */
export function staleFiles(shell: Shell, file: string, { text, files }: RenderedReport): readonly string[] {
  return placed(file, text, files)
    .filter(({ path, text: content }) => {
      const target = resolve(shell.cwd, path);
      return !existsSync(target) || readFileSync(target, 'utf8') !== content;
    })
    .map(({ path }) => path);
}

function placed(file: string, text: string, files: RenderedReport['files']): readonly { readonly path: string; readonly text: string }[] {
  return [
    ...files.map(({ name, text: content }) => ({ path: join(dirname(file), name), text: content })),
    { path: join(dirname(file), basename(file)), text },
  ];
}
