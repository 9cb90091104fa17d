/** What `tp show` does: open, find, write. */
import { besideLabel, labelWidths, paintedLine } from '../../formats/beside-label.js';
import { type Described, describeData } from '../../formats/describe-data.js';
import { toSummary } from '../../formats/entity-json.js';
import type { Style } from '../../formats/style.js';
import { titleIn } from '../../model/query.js';
import type { Reference } from '../../model/references/reference.js';
import { referencesOf } from '../../model/references/references.js';
import type { AnyEntity } from '../../model/workspace.js';
import { toWords } from '../../source/location.js';
import { toJson } from '../../text/json.js';
import { visible } from '../../text/visible.js';
import { textWidth } from '../../text/width.js';
import type { ShowOptions } from '../commands/show.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { entityNamed } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';

export async function show(shell: Shell, name: string, options: ShowOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const entity = entityNamed(opened, name);
  const references = referencesOf(opened.workspace).filter((reference) => reference.kind === entity.type && reference.id === entity.id);
  if (options.format === 'json') {
    const namedIn = references.map(({ from, path }) => ({ type: from.type, id: from.id, file: from.origin.file, as: toWords(path) }));
    shell.stdout.write(toJson({ formatVersion: 1, ...toSummary(entity), namedIn }));
  } else {
    shell.stdout.write(page(shell, opened, entity, references, options));
  }
  shell.exitCode = exitCodes.done;
}

function page(shell: Shell, opened: OpenedWorkspace, entity: AnyEntity, references: readonly Reference[], options: ShowOptions): string {
  const style = styleOf(shell, options);
  const { bold, cyan, dim } = style.color;
  const languages = options.lang === undefined ? opened.workspace.languages : [options.lang, ...opened.workspace.languages];
  const { type, id, origin, ...data } = entity;
  const title = [
    { text: visible(titleIn(entity, languages)), paint: bold },
    { text: `${type} ${id}`, paint: dim },
  ];
  const described = describeData(data, languages).filter(({ label }) => label !== 'name' && label !== 'title');
  const lines = [...together(title, style.width), cyan(visible(opened.shownPath(origin.file))), '', ...layOut(described, style)];
  const named = references.flatMap((reference) => namedLines(opened, reference, style));
  const heading = references.length === 0 ? dim('No other file names it.') : bold('Named in');
  return `${[...lines, '', heading, ...named].join('\n')}\n`;
}

function namedLines(opened: OpenedWorkspace, { from, path, part }: Reference, { color, width }: Style): readonly string[] {
  const at = from.origin.locate(path, part);
  const named = [`  ${from.type} ${from.id}`, toWords(path)].map((text) => ({ text, paint: (plain: string) => plain }));
  const place = { text: `${visible(opened.shownPath(at.file))}:${at.range.start.line}`, paint: color.cyan };
  return together([...named, place], width, '    ');
}

interface Painted {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** As many on each line as find room there; further lines are indented. */
function together(parts: readonly Painted[], width: number, indent = ''): readonly string[] {
  const lines: { columns: number; text: string }[] = [];
  for (const { text, paint } of parts) {
    const line = lines.at(-1);
    const columns = line === undefined ? textWidth(text) : line.columns + 2 + textWidth(text);
    if (line === undefined || columns > width) {
      const start = line === undefined ? '' : indent;
      lines.push({ columns: start.length + textWidth(text), text: start + paint(text) });
    } else {
      lines[lines.length - 1] = { columns, text: `${line.text}  ${paint(text)}` };
    }
  }
  return lines.map(({ text }) => text);
}

/** Labels in one column, values beside them, broken to the width. */
function layOut(described: readonly Described[], style: Style): readonly string[] {
  const widths = labelWidths(
    described.map(({ label }) => label),
    style.width,
  );
  const facts = described.flatMap(({ label, values }) =>
    values.map((value, index) => ({ label: index === 0 ? label : '', text: visible(value) })),
  );
  const lines = facts.flatMap((fact) => besideLabel(fact, widths));
  return lines.map((line) => paintedLine(line, style).trimEnd());
}
