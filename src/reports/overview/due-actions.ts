/** Of the things to know: what is under way, and what of it is late. */

import { newestDay } from '../../analysis/newest-day.js';
import { isOpen } from '../../model/action.js';
import type { Naming } from '../../model/naming.js';
import { counted, type Say } from '../../text/both.js';
import type { ReportInput } from '../report-maker.js';
import { listed, type Thing } from './thing.js';

/** Actions that should be done by now; without any day nobody can know which. */
export function dueActions({ workspace, evidence, options }: ReportInput, naming: Naming, say: Say): Thing {
  const day = options.asOf ?? newestDay(evidence);
  const open = [...workspace.actions.values()].filter(isOpen);
  const late = day === null ? [] : open.filter(({ due: until }) => until !== undefined && until < day);
  const actions = counted(say, open.length, { en: 'open action', de: 'offene Maßnahme' }, { en: 'open actions', de: 'offene Maßnahmen' });
  const ids = late.map(({ id }) => id);
  const lateness =
    late.length > 0
      ? `, ${say({ en: 'overdue', de: 'überfällig' })}: ${listed(ids, naming.action, say)}`
      : day === null
        ? ''
        : `, ${say({ en: 'none overdue', de: 'keine überfällig' })}`;
  const text =
    open.length === 0
      ? say({ en: 'What is under way: no open action.', de: 'Was läuft: keine offene Maßnahme.' })
      : `${say({ en: 'What is under way', de: 'Was läuft' })}: ${actions}${lateness}.`;
  return {
    thing: 'due',
    touchpoints: [],
    n: day === null && open.length > 0 ? null : late.length,
    of: open.length,
    text,
    tone: late.length > 0 ? 'bad' : null,
  };
}
