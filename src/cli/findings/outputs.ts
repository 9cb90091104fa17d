/** Where findings go: `-f text -f sarif=tp.sarif` is one format to the terminal and one to a file. */
import { resolve } from 'node:path';
import type { CheckReport, DiagnosticFormat } from '../../formats/diagnostics/format.js';
import { diagnosticFormats } from '../../formats/diagnostics/registry.js';
import { summary } from '../../formats/diagnostics/summary.js';
import { text } from '../../formats/diagnostics/text.js';
import { plainStyle, type Style } from '../../formats/style.js';
import { visible } from '../../text/visible.js';
import type { Outcome } from '../memory/memo.js';
import type { Shell } from '../shell.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** A format and the file it goes to; null for the terminal. */
export interface OutputTarget {
  readonly format: DiagnosticFormat;
  readonly file: string | null;
}

/** The formats that the command line asks for; text where it asks for none. With `summary`, counts take the place of text. */
export function outputsOf(
  shell: Pick<Shell, 'cwd'>,
  { format = ['text'], summary: counts = false }: { readonly format?: readonly string[]; readonly summary?: boolean },
): readonly OutputTarget[] {
  const targets = format.map((wish) => {
    const [name = '', ...file] = wish.split('=');
    return { format: formatNamed(name), file: file.length === 0 ? null : file.join('=') };
  });
  checkFiles(targets, shell.cwd);
  if (!counts) return targets;
  if (!targets.some(({ format: { name } }) => name === text.name))
    throw new UserError('--summary is for people: no other format can count', 'Leave --format out, or add -f text');
  return targets.map((target) => (target.format === text ? { ...target, format: summary } : target));
}

function checkFiles(targets: readonly OutputTarget[], cwd: string): void {
  const places = targets.map(({ file }) => file && resolve(cwd, file));
  const twice = targets.find((_, index) => places.indexOf(places[index] ?? null) !== index)?.file;
  if (twice === null) throw new UserError('Only one format can go to the terminal', 'Give the others a file: -f text -f sarif=tp.sarif');
  if (twice !== undefined) throw new UserError(`Two formats would go to the file "${visible(twice)}"`, 'Give each a file of its own');
  const nameless = targets.find(({ file }) => file === '');
  if (nameless !== undefined) {
    const { name } = nameless.format;
    throw new UserError(`"${name}=" names no file`, `Write -f ${name}=<file>, or -f ${name} for the terminal`);
  }
}

function formatNamed(name: string): DiagnosticFormat {
  const found = diagnosticFormats.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = diagnosticFormats.map((format) => format.name);
  throw unknownName('format', name, names);
}

/** The report in every format asked for: what goes to the terminal, and what goes to files. */
export function renderDiagnostics(report: CheckReport, targets: readonly OutputTarget[], style: Style): Omit<Outcome, 'exitCode'> {
  const rendered = targets.map(({ format, file }) => ({ path: file, text: format.render(report, file === null ? style : plainStyle) }));
  return {
    stdout: rendered.flatMap(({ path, text: written }) => (path === null ? [written] : [])).join(''),
    files: rendered.flatMap(({ path, text: written }) => (path === null ? [] : [{ path, text: written }])),
  };
}
