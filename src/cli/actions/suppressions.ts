/** What `tp suppressions` does: opens, checks, lists what is accepted. */
import { csvTable } from '../../formats/reports/csv-table.js';
import { markdownTable } from '../../formats/reports/markdown-table.js';
import { plainLines } from '../../formats/reports/plain-lines.js';
import { textTable } from '../../formats/reports/text-table.js';
import type { TableBlock } from '../../reports/report.js';
import { type CellColumn, toTable } from '../../reports/table.js';
import { type Acceptance, type AcceptanceState, acceptancesOf } from '../../rules/acceptances.js';
import { toJson } from '../../text/json.js';
import { plural } from '../../text/plural.js';
import type { SuppressionsOptions } from '../commands/suppressions.js';
import { withData } from '../findings/with-data.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { selectFiles } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { todayOf } from '../today.js';

export async function suppressions(shell: Shell, what: readonly string[], options: SuppressionsOptions): Promise<void> {
  const opened = await withData(shell, await openWorkspace(shell, options.dir, options.baseline), options);
  const files = selectFiles(opened, what, shell.cwd, shell.env);
  const all = acceptancesOf(opened.workspace, opened.findings, { today: todayOf(shell, options) }, opened.checks.check);
  const rows = files === null ? all : all.filter(({ file }) => file !== null && files.has(file));
  shell.stdout.write(render(shell, opened, rows, options));
  shell.exitCode = exitCodes.done;
}

function render(shell: Shell, opened: OpenedWorkspace, rows: readonly Acceptance[], options: SuppressionsOptions): string {
  if (options.format === 'json') return toJson({ formatVersion: 1, accepted: rows.map(toRecord) });
  const table = registerOf(rows, opened.shownPath);
  if (options.format === 'csv') return csvTable(table);
  if (options.format === 'plain') return plainLines(table);
  if (rows.length === 0) return `${table.empty}\n`;
  if (options.format === 'markdown') return `${markdownTable(table, 'en', () => null)}\n\n${countsOf(rows)}\n`;
  return `${textTable(table, 'en', styleOf(shell, options), ['-f csv']).join('\n')}\n\n${countsOf(rows)}\n`;
}

const words: Readonly<Record<AcceptanceState, string>> = {
  accepts: 'in use',
  over: 'over',
  worse: 'more than accepted',
  other: 'another than accepted',
  incomplete: 'incomplete',
  unused: 'unused',
  unchecked: 'not checked',
};

function registerOf(rows: readonly Acceptance[], shownPath: (file: string) => string): TableBlock {
  const columns: readonly CellColumn<Acceptance>[] = [
    { key: 'rule', label: 'rule', type: 'id', cell: ({ rule }) => rule },
    { key: 'at', label: 'at', type: 'text', cell: ({ at }) => at },
    { key: 'reason', label: 'reason', type: 'text', cell: ({ reason }) => reason },
    { key: 'owner', label: 'owner', type: 'text', drop: 3, cell: ({ owner }) => owner },
    { key: 'until', label: 'until', type: 'date', drop: 2, cell: ({ until }) => until },
    { key: 'state', label: 'state', type: 'text', cell: ({ state }) => words[state] },
    {
      key: 'place',
      label: 'place',
      type: 'id',
      drop: 4,
      cell: ({ location: { file, range } }) => `${shownPath(file)}:${range.start.line}`,
    },
  ];
  return toTable({
    name: 'suppressions',
    columns,
    rows,
    empty: 'Nothing is accepted: every finding counts.',
    about: () => null,
    tone: ({ state }) => (state === 'accepts' ? null : state === 'unchecked' ? 'quiet' : 'bad'),
  });
}

/** `3 accepted: 1 in comments, 2 in the baseline; 1 over, 1 unused` */
function countsOf(rows: readonly Acceptance[]): string {
  const comments = rows.filter(({ by }) => by === 'comment').length;
  const where = [
    ...(comments > 0 ? [`${comments} in comments`] : []),
    ...(rows.length > comments ? [`${rows.length - comments} in the baseline`] : []),
  ];
  const states = (['over', 'worse', 'other', 'incomplete', 'unused', 'unchecked'] as const).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${words[state]}`];
  });
  return `${plural(rows.length, 'acceptance')}: ${where.join(', ')}${states.length === 0 ? '' : `; ${states.join(', ')}`}`;
}

function toRecord({ location, ...row }: Acceptance): object {
  const { file, range } = location;
  return { ...row, place: { file, line: range.start.line, column: range.start.column } };
}
