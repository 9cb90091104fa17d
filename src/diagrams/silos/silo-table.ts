/** The silo map as a table: one row a step, with its team, what is known of the customer there, and how it goes on. */
import type { Journey } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { type Both, type Say, speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { DiagramTable } from '../table.js';
import { type SiloData, type SiloStep, type SiloWay, siloData } from './silo-data.js';
import { companyCount, companyWords, siloFacts, siloTitle } from './silo-texts.js';
import { siloWords } from './silo-words.js';

/** Null where the steps of the journey could not all be read: the map says so. */
export function siloTable(workspace: Workspace, journey: Journey, language: Language): DiagramTable | null {
  const data = siloData(workspace, journey, language);
  if (data === null) return null;
  const say = speaker(language);
  const columns = columnsOf(data, say);
  return {
    title: siloTitle(data, say),
    language,
    facts: [
      { label: say({ en: 'Journey', de: 'Kundenreise' }), text: siloFacts(data, say) },
      { label: say({ en: 'Silo test', de: 'Silo-Test' }), text: `${companyCount(data)} ${companyWords(data, say)}` },
    ],
    columns: columns.map(({ key, label }) => ({ key, label: say(label) })),
    rows: data.steps.map((step) => ({ id: step.id, cells: columns.map(({ cell }) => cell(step)) })),
    empty: say({ en: 'The journey has no steps yet.', de: 'Die Kundenreise hat noch keine Schritte.' }),
  };
}

interface TableColumn {
  readonly key: string;
  readonly label: Both;
  readonly cell: (step: SiloStep) => readonly string[];
}

function columnsOf({ lanes, steps, ways }: SiloData, say: Say): readonly TableColumn[] {
  return [
    { key: 'step', label: { en: 'Step', de: 'Schritt' }, cell: ({ index, name }) => [`${index + 1} ${name}`] },
    { key: 'team', label: { en: 'Team', de: 'Team' }, cell: ({ lane }) => [lanes[lane]?.name ?? say(siloWords.noOwner)] },
    { key: 'missing', label: { en: 'Missing', de: 'Fehlt' }, cell: ({ lost }) => lost },
    { key: 'passes-on', label: { en: 'Passes on', de: 'Gibt weiter' }, cell: ({ passesOn }) => passesOn },
    {
      key: 'next',
      label: { en: 'Goes on', de: 'Geht weiter' },
      cell: ({ index }) => ways.filter(({ from }) => from === index).map((way) => `→ ${nextStep(steps, way)}: ${fate(way, say)}`),
    },
  ];
}

function nextStep(steps: readonly SiloStep[], { to }: SiloWay): string {
  return `${to + 1} ${steps[to]?.name ?? ''}`;
}

/** What the line of the way says on the map. */
function fate({ between, context }: SiloWay, say: Say): string {
  if (between === 'one') return say(siloWords.sameTeam);
  const change = between === 'two' ? siloWords.handOff : siloWords.possibleHandOff;
  return `${say(change)}, ${say(fates[context])}`;
}

const fates = {
  passed: { en: 'customer context passed on', de: 'Kundenwissen weitergegeben' },
  lost: siloWords.lost,
  unknown: { en: 'unknown whether customer context is passed on', de: 'unbekannt, ob Kundenwissen weitergegeben wird' },
} as const satisfies Readonly<Record<SiloWay['context'], Both>>;
