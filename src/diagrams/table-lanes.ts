/** What a lane of the journey map says of a step, in words. */
import type { Both, Say } from '../text/both.js';
import { durationInWords } from '../text/duration.js';
import { formatDifference, formatNumber, type Language } from '../text/locale.js';
import { actionState } from './journey-map/cells/action-remark.js';
import type { LaneName } from './journey-map/presets.js';
import { kpiWords } from './journey-map/reading/kpi-words.js';
import type { Feeling, MapAction, MapData, MapStep } from './journey-map/reading/map-data.js';
import { journeyWords, quotation } from './journey-words.js';
import { mediaWords } from './media-words.js';
import { wayWords } from './way-words.js';

export interface TableLaneContext {
  readonly data: MapData;
  readonly say: Say;
  readonly language: Language;
}

export interface TableLane {
  readonly label: Both;
  /** The paragraphs of a cell; none where the map is left blank. */
  readonly cell: (step: MapStep, context: TableLaneContext) => readonly string[];
}

/** The lanes that say something; lines and the steps themselves are no columns. */
export const tableLanes: Readonly<Partial<Record<LaneName, TableLane>>> = {
  time: {
    label: { en: 'Time', de: 'Zeit' },
    cell: ({ after }, { say }) => (after === null ? [] : [say(later(durationInWords(after, say)))]),
  },
  stage: { label: { en: 'Stage', de: 'Phase' }, cell: ({ stage }) => named(stage) },
  action: { label: { en: 'Action', de: 'Handlung' }, cell: ({ does }) => known([does]) },
  thought: {
    label: { en: 'Thought, question', de: 'Gedanke, Frage' },
    cell: ({ thinks, asks }, { say }) => known([thinks, asks]).map((text) => say(quotation(text))),
  },
  emotion: {
    label: { en: 'Experience', de: 'Erleben' },
    // Nobody can know how people feel at a step that is gone.
    cell: ({ feeling, wanted, change }, context) => (change === 'removed' ? [] : feelingCell(feeling, wanted, context)),
  },
  channel: { label: { en: 'Channel', de: 'Kanal' }, cell: ({ channel }) => named(channel) },
  evidence: {
    label: { en: 'Evidence: what the customer learns', de: 'Sichtbar: was der Kunde erfährt' },
    cell: ({ information }) => listed(information),
  },
  media: {
    label: { en: 'Medium', de: 'Medium' },
    cell: ({ touchpoint }, { say }) => (touchpoint?.media === undefined ? [] : [say(mediaWords[touchpoint.media])]),
  },
  relevance: {
    label: { en: 'Relevance, 0–100', de: 'Relevanz, 0–100' },
    cell: ({ figures }, { language }) => number(figures?.relevance ?? null, language),
  },
  quality: {
    label: { en: 'Quality, 0–100', de: 'Qualität, 0–100' },
    cell: ({ figures }, { language }) => number(figures?.quality?.value ?? null, language),
  },
  metric: {
    label: { en: 'Figures', de: 'Kennzahlen' },
    cell: ({ figures }, { say, language }) =>
      (figures?.kpis ?? []).map((kpi) => {
        const { head, target, remark } = kpiWords(kpi, say, language);
        return [head, target, remark]
          .filter((part) => part !== null)
          .join('; ')
          .replaceAll('\u00a0', ' ');
      }),
  },
  frontstage: { label: { en: 'Frontstage', de: 'Vorderbühne' }, cell: ({ frontstage }) => listed(frontstage) },
  backstage: { label: { en: 'Backstage', de: 'Hinterbühne' }, cell: ({ backstage }) => listed(backstage) },
  systems: { label: { en: 'Systems', de: 'Systeme' }, cell: ({ systems }) => listed(systems) },
  owner: {
    label: { en: 'Owner', de: 'Verantwortung' },
    cell: ({ owner, isHandOff }, { say }) => [...(isHandOff ? [`» ${say(journeyWords.handOff)}`] : []), ...named(owner)],
  },
  pain: {
    label: { en: 'Pain', de: 'Schmerzpunkt' },
    cell: ({ pains }) => listed(pains?.map(({ text, severity }) => (severity === null ? text : `${'!'.repeat(severity)} ${text}`)) ?? null),
  },
  opportunity: {
    label: { en: 'Opportunity, action', de: 'Chance, Maßnahme' },
    cell: ({ ideas }, { say, language }) =>
      listed(ideas?.map(({ text, action }) => (action === null ? text : `${text} (${namedState(action, say, language)})`)) ?? null),
  },
  measure: {
    label: { en: 'Improvement', de: 'Maßnahme' },
    cell: ({ actions }, { say, language }) => actions.map((action) => `${action.title} (${namedState(action, say, language)})`),
  },
  ways: {
    label: { en: 'Ways', de: 'Wege' },
    cell: ({ index }, { data, language }) =>
      (data.waysAt.get(index) ?? []).map((way) => `${signs[way.kind]} ${wayWords(way, data.steps, language)}`),
  },
};

/** `shorter-form: doing, due 1 Mar 2027`. */
function namedState(action: MapAction, say: Say, language: Language): string {
  const state = actionState(action, say, language).replaceAll('\u00a0', ' ');
  return action.status === null ? state : `${action.id}: ${state}`;
}

const signs = { way: '→', exit: '⊣', end: '⊣', entry: '⊢' } as const;

function feelingCell(feeling: Feeling | null, wanted: number | null, { say, language }: TableLaneContext): readonly string[] {
  const goal = wanted === null ? [] : [`${say(journeyWords.wanted)} ${formatDifference(wanted, 1, language)}`];
  return [feeling === null ? say(journeyWords.unknown) : feelingWords(feeling, say, language), ...goal];
}

function feelingWords({ score, source, n, low, high }: Feeling, say: Say, language: Language): string {
  const number = (value: number) => formatDifference(value, 1, language);
  const details = [
    say(journeyWords[source]),
    ...(n === null ? [] : [`n = ${formatNumber(n, 0, language)}`]),
    ...(low === null || high === null ? [] : [say({ en: `${number(low)} to ${number(high)}`, de: `${number(low)} bis ${number(high)}` })]),
  ];
  return `${number(score)} (${details.join('; ')})`;
}

function number(value: number | null, language: Language): readonly string[] {
  return value === null ? [] : [formatNumber(value, 0, language)];
}

function later(words: string): Both {
  return { en: `${words} later`, de: `${words} später` };
}

function named(thing: { readonly name: string } | null): readonly string[] {
  return thing === null ? [] : [thing.name];
}

function known(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text) => text !== null);
}

/** A dash where the file says that there is none. */
function listed(texts: readonly string[] | null): readonly string[] {
  return texts !== null && texts.length === 0 ? ['–'] : (texts ?? []);
}
