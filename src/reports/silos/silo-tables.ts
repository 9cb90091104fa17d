/** The other tables of the report `silos`: islands of teams, and hand-offs. */
import type { SiloResult } from '../../analysis/silos/silos.js';
import type { Transition } from '../../analysis/silos/transitions.js';
import { stepsOf } from '../../model/journeys/journey.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { Cell, TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { contextWords, siloLabels } from './silo-words.js';

/** The teams among which what is known of the customer goes round. */
export function islandsTable({ company }: SiloResult, naming: Naming, say: Say): readonly TableBlock[] {
  if (company === null || company.islands.length === 0) return [];
  const rows = company.islands.map((teams, index) => ({ number: index + 1, teams }));
  const columns: readonly CellColumn<(typeof rows)[number]>[] = [
    { key: 'island', label: say(siloLabels.island), type: 'count', cell: ({ number }) => number },
    { key: 'teams', label: say(siloLabels.teams), type: 'text', cell: ({ teams }) => teams.map(naming.team).join(', ') },
  ];
  return [toTable({ name: 'islands', columns, rows, empty: '', about: () => null })];
}

/** Where the owner changes and what is known of the customer gets lost, or nobody knows whether it does. What surely gets lost comes first. */
export function handOffsTable({ rows }: SiloResult, naming: Naming, say: Say): readonly TableBlock[] {
  if (rows.length === 0) return [];
  const open = rows.flatMap(({ journey, transitions }) =>
    transitions.filter(isOpenHandOff).map((transition): HandOff => ({ transition, steps: stepsOf(journey).map(({ id }) => id) })),
  );
  const lostFirst = [...open.filter(isLost), ...open.filter((handOff) => !isLost(handOff))];
  const columns: readonly CellColumn<HandOff>[] = [
    { key: 'journey', label: say(labels.journey), type: 'id', cell: ({ transition }) => transition.journey },
    {
      key: 'steps',
      label: say(siloLabels.way),
      type: 'text',
      cell: ({ transition: { from, to }, steps }) => arrow(steps[from], steps[to]),
    },
    {
      key: 'teams',
      label: say(siloLabels.teams),
      type: 'text',
      drop: 1,
      cell: ({ transition }) => arrow(...transition.owners.map(teamName)),
    },
    { key: 'context', label: say(siloLabels.context), type: 'text', cell: ({ transition }) => contextCell(transition, naming, say) },
  ];
  return [
    toTable({
      name: 'hand-offs',
      columns,
      rows: lostFirst,
      empty: say({
        en: 'At every hand-off what is needed is passed on.',
        de: 'Bei jeder Übergabe wird weitergegeben, was gebraucht wird.',
      }),
      about: ({ transition }) => ({ type: 'journey', id: transition.journey }),
      tone: (handOff) => (isLost(handOff) ? 'bad' : 'quiet'),
    }),
  ];

  function teamName(owner: string | null): string | undefined {
    return owner === null ? undefined : naming.team(owner);
  }
}

interface HandOff {
  readonly transition: Transition;
  /** The ids of the steps of its journey. */
  readonly steps: readonly string[];
}

/** A change of owner, or what may be one, at which context is not surely passed on. */
function isOpenHandOff({ owners: [from, to], context }: Transition): boolean {
  return context !== 'passed' && (from === null || to === null || from !== to);
}

function isLost({ transition }: HandOff): boolean {
  return transition.context === 'lost';
}

function arrow(from = '?', to = '?'): string {
  return `${from} → ${to}`;
}

function contextCell({ context, lost }: Transition, naming: Naming, say: Say): Cell {
  const word = say(contextWords[context]);
  return lost.length === 0 ? word : `${word}: ${lost.map(naming.context).join(', ')}`;
}
