/** Where findings go: `-f text -f sarif=tp.sarif` is one format to the terminal and one to a file. */
import type { CheckReport, DiagnosticFormat } from '../formats/diagnostics/format.js';
import { diagnosticFormats } from '../formats/diagnostics/registry.js';
import { type Style, toStyle } from '../formats/style.js';
import { closest } from '../text/closest.js';
import { visible } from '../text/visible.js';
import type { CommonOptions } from './options.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';
import { writeFile } from './write.js';

/** A format and the file it goes to; null for the terminal. */
export interface OutputTarget {
  readonly format: DiagnosticFormat;
  readonly file: string | null;
}

/** The formats that the command line asks for; text where it asks for none. */
export function outputsOf(_shell: Shell, { format = ['text'] }: { readonly format?: readonly string[] }): readonly OutputTarget[] {
  const targets = format.map((wish) => {
    const [name = '', ...file] = wish.split('=');
    return { format: formatNamed(name), file: file.length === 0 ? null : file.join('=') };
  });
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new UserError('Only one format can go to the terminal', 'Give the others a file: -f text -f sarif=tp.sarif');
  return targets;
}

function formatNamed(name: string): DiagnosticFormat {
  const found = diagnosticFormats.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = diagnosticFormats.map((format) => format.name);
  const meant = closest(name, names);
  throw new UserError(
    `There is no format "${visible(name)}"`,
    meant === null ? `Formats are: ${names.join(', ')}` : `Did you mean "${meant}"?`,
  );
}

/** Writes the report in every format asked for. */
export async function writeDiagnostics(
  shell: Shell,
  report: CheckReport,
  targets: readonly OutputTarget[],
  options: CommonOptions,
): Promise<void> {
  for (const { format, file } of targets) {
    const rendered = format.render(report, file === null ? styleOf(shell, options) : plainStyle);
    if (file === null) shell.stdout.write(rendered);
    else writeFile(shell, file, rendered);
  }
}

const plainStyle: Style = toStyle({ color: 'never', isTTY: false, env: {} });

/** How text may look on standard output. */
export function styleOf(shell: Shell, { color, width }: CommonOptions): Style {
  return toStyle({ color, width, isTTY: shell.stdout.isTTY === true, columns: shell.stdout.columns, env: shell.env });
}
