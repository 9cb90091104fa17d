/** What is said instead of an empty table where the inventory has nothing that could stand in it. */
import type { Workspace } from '../model/workspace.js';
import type { Both, Say } from '../text/both.js';
import type { TableBlock } from './report.js';

const words: Readonly<Record<'touchpoint' | 'journey' | 'action', Both>> = {
  touchpoint: {
    en: 'There are no touchpoints yet; begin with one',
    de: 'Es gibt noch keine Touchpoints; mit einem beginnen',
  },
  journey: {
    en: 'There are no journeys yet; begin with one',
    de: 'Es gibt noch keine Kundenreisen; mit einer beginnen',
  },
  action: {
    en: 'There are no actions yet; begin with one',
    de: 'Es gibt noch keine Maßnahmen; mit einer beginnen',
  },
};

/**
 * The table, which lists what its first id names; where it is empty because there are no touchpoints, journeys or actions at all, it says
 * that instead of that none matches.
 */
export function noneYet(table: TableBlock, { touchpoints, journeys, actions }: Workspace, say: Say): TableBlock {
  const counts = { touchpoint: touchpoints.size, journey: journeys.size, action: actions.size };
  const first = table.columns.find(({ type }) => type === 'id')?.key;
  const kind = (['touchpoint', 'journey', 'action'] as const).find((name) => name === first);
  if (table.rows.length > 0 || kind === undefined || counts[kind] > 0) return table;
  return { ...table, empty: `${say(words[kind])}: tp new ${kind} <id>` };
}
