/** The tables of the report `actions`. */

import type { ActionRow, Actions } from '../../analysis/actions/actions.js';
import type { BeforeAfter } from '../../analysis/actions/before-after.js';
import { actionStatusWords } from '../../model/action-status-words.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { changeWords, labels } from '../vocabulary.js';
import { actionLabels, kindWords, quadrantWords } from './action-words.js';

/** One line an action: what it is expected to bring, for what effort, and when. */
export function actionsTable({ rows }: Actions, naming: Naming, say: Say): TableBlock {
  const overdue: CellColumn<ActionRow> = {
    key: 'overdue',
    label: say(actionLabels.overdue),
    type: 'count',
    cell: ({ overdueDays }) => overdueDays,
  };
  const columns: readonly CellColumn<ActionRow>[] = [
    { key: 'action', label: say(actionLabels.action), type: 'id', cell: ({ action }) => action.id },
    { key: 'title', label: say(actionLabels.title), type: 'text', drop: 11, cell: ({ action }) => naming.action(action.id) },
    {
      key: 'kind',
      label: say(actionLabels.kind),
      type: 'text',
      drop: 12,
      cell: ({ action: { kind } }) => (kind === undefined ? null : say(kindWords[kind])),
    },
    { key: 'status', label: say(actionLabels.status), type: 'text', drop: 3, cell: ({ status }) => say(actionStatusWords[status]) },
    { key: 'owner', label: say(labels.owner), type: 'id', drop: 5, cell: ({ action }) => action.owner ?? null },
    { key: 'from', label: say(actionLabels.from), type: 'score', drop: 9, cell: ({ impact }) => impact.from },
    { key: 'to', label: say(actionLabels.to), type: 'score', drop: 9, cell: ({ impact }) => impact.to },
    { key: 'gain', label: say(actionLabels.gain), type: 'difference', cell: ({ impact }) => impact.uplift },
    { key: 'effort', label: say(actionLabels.effort), type: 'number', drop: 2, cell: ({ impact }) => impact.effort },
    { key: 'gain-per-day', label: say(actionLabels.perDay), type: 'difference', drop: 7, cell: ({ impact }) => impact.upliftPerDay },
    {
      key: 'field',
      label: say(actionLabels.quadrant),
      type: 'text',
      drop: 4,
      cell: ({ quadrant }) => quadrant && say(quadrantWords[quadrant]),
    },
    {
      key: 'cost',
      label: say(actionLabels.cost),
      type: 'money',
      drop: 10,
      cell: ({ action: { cost } }) => (cost === undefined ? null : { amount: cost.amount, currency: cost.currency }),
    },
    { key: 'due', label: say(actionLabels.due), type: 'date', drop: 6, cell: ({ impact }) => impact.due },
    ...(rows.some(({ overdueDays }) => overdueDays !== null) ? [overdue] : []),
  ];
  return toTable({
    name: 'actions',
    columns,
    rows,
    empty: say({ en: 'No action matches.', de: 'Keine Maßnahme passt.' }),
    about: ({ action }) => ({ type: 'action', id: action.id }),
    tone: ({ overdueDays, status }) => (overdueDays !== null ? 'bad' : status === 'done' || status === 'dropped' ? 'quiet' : null),
  });
}

/** What was measured before and after the actions that are done; none where none has taken effect yet. */
export function resultsTable({ rows }: Actions, naming: Naming, say: Say): readonly TableBlock[] {
  const done = rows.filter(({ status, action }) => status === 'done' && action.done !== undefined);
  if (done.length === 0) return [];
  const results = done.flatMap(({ action, results: measured }) =>
    measured.map((result): Result => ({ ...result, action: action.id, done: action.done ?? null })),
  );
  const columns: readonly CellColumn<Result>[] = [
    { key: 'action', label: say(actionLabels.action), type: 'id', cell: ({ action }) => action },
    { key: 'done', label: say(actionLabels.done), type: 'date', drop: 6, cell: ({ done: day }) => day },
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', drop: 3, cell: ({ touchpoint }) => touchpoint },
    {
      key: 'measure',
      label: say(labels.measure),
      type: 'text',
      drop: 5,
      cell: ({ touchpoint, measure }) => naming.measure(touchpoint, measure),
    },
    { key: 'before', label: say(actionLabels.before), type: 'score', drop: 1, cell: ({ before }) => before.score?.value ?? null },
    { key: 'n-before', label: say(actionLabels.answersBefore), type: 'count', of: 'before', cell: ({ before }) => before.n },
    { key: 'after', label: say(actionLabels.after), type: 'score', drop: 1, cell: ({ after }) => after.score?.value ?? null },
    { key: 'n-after', label: say(actionLabels.answersAfter), type: 'count', of: 'after', cell: ({ after }) => after.n },
    { key: 'change', label: say(labels.change), type: 'difference', cell: ({ change }) => change?.difference ?? null },
    { key: 'interval', label: say(labels.interval), type: 'difference-interval', of: 'change', cell: ({ change }) => change },
    { key: 'verdict', label: say(labels.verdict), type: 'text', cell: ({ change }) => changeWord(change, say) },
  ];
  return [
    toTable({
      name: 'before-after',
      columns,
      rows: results,
      empty: say({
        en: 'Nothing was measured where an action is done.',
        de: 'Wo eine Maßnahme erledigt ist, wurde nichts gemessen.',
      }),
      about: ({ action }) => ({ type: 'action', id: action }),
      tone: ({ change }) => (change?.verdict === 'improved' ? 'good' : change?.verdict === 'worsened' ? 'bad' : null),
    }),
  ];
}

type Result = BeforeAfter & { readonly action: string; readonly done: string | null };

function changeWord(change: BeforeAfter['change'], say: Say): string {
  const words = change && changeWords[change.verdict];
  return say(words ?? actionLabels.tooFew);
}
