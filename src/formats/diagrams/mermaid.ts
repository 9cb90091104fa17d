/** A journey in the language of Mermaid, for pages that draw it themselves. What Mermaid cannot say is told to whoever called. */
import type { MapData, MapStep } from '../../diagrams/journey-map/reading/map-data.js';
import { journeyWords } from '../../diagrams/journey-words.js';
import { speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import { plural } from '../../text/plural.js';
import type { JourneyFormat } from './journey-format.js';
import { mermaidName, mermaidText } from './mermaid-text.js';

export const mermaid: JourneyFormat = {
  name: 'mermaid',
  extensions: ['.mmd', '.mermaid'],
  summary: 'for pages that draw Mermaid themselves; what it cannot say is told on standard error',
  write(journey, { language, skipUnknown }) {
    const steps = journey.steps.filter(({ change, feeling }) => change !== 'removed' && !(skipUnknown && feeling === null));
    return { text: documentOf(journey, steps, language), notes: notesOf(journey, steps, skipUnknown) };
  },
};

function documentOf({ title, facts }: MapData, steps: readonly MapStep[], language: Language): string {
  const customer = facts.persona?.name ?? speaker(language)({ en: 'Customer', de: 'Kunde' });
  const lines = [
    'journey',
    `    accTitle: ${mermaidText(title)}`,
    `    title ${mermaidText(title)}`,
    ...sectionsOf(steps, language).flatMap((section) => [
      ...(section.name === null ? [] : [`    section ${section.name}`]),
      ...section.steps.map((step) => `      ${taskOf(step, customer)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

interface Section {
  /** As Mermaid reads it; null where no step of the journey has a stage. */
  readonly name: string | null;
  readonly steps: readonly MapStep[];
}

/** The steps of one stage after the other. Two neighbours with one name would be drawn as one, so the second is counted. */
function sectionsOf(steps: readonly MapStep[], language: Language): readonly Section[] {
  const hasStages = steps.some(({ stage }) => stage !== null);
  const sections: { id: string | null; name: string | null; steps: MapStep[] }[] = [];
  for (const step of steps) {
    const last = sections.at(-1);
    const id = step.stage?.id ?? null;
    if (last !== undefined && last.id === id) {
      last.steps.push(step);
      continue;
    }
    const name = hasStages ? mermaidText(step.stage?.name ?? speaker(language)(journeyWords.unknown)) : null;
    sections.push({ id, name: name !== null && name === last?.name ? `${name} (2)` : name, steps: [step] });
  }
  return sections;
}

/** Mermaid draws what it does not know as no number at all: the middle of the scale, and a mark that says so, stand in its place. */
function taskOf({ name, feeling, owner }: MapStep, customer: string): string {
  const score = feeling === null ? 3 : 3 + Math.sign(feeling.score) * Math.round(Math.abs(feeling.score));
  const actors = [customer, ...(owner === null ? [] : [owner.name])].map(mermaidName);
  return `${mermaidName(feeling === null ? `${name} (?)` : name)}: ${score}: ${[...new Set(actors)].join(', ')}`;
}

function notesOf({ ways, steps: all }: MapData, steps: readonly MapStep[], skipUnknown: boolean): readonly string[] {
  const unknown = all.filter(({ feeling, change }) => feeling === null && change !== 'removed');
  const has = (holds: (step: MapStep) => boolean) => steps.some(holds);
  const lost = [
    ...(has(({ feeling }) => feeling !== null) ? ['feelings finer than five faces, and which of them are measured'] : []),
    ...(ways.length === 0 ? [] : [`branches, loops and ends (${ways.length})`]),
    ...(has(({ momentOfTruth }) => momentOfTruth !== null) ? ['moments of truth'] : []),
    ...(has(({ channel }) => channel !== null) ? ['channels'] : []),
    ...(has(({ does, thinks, asks }) => does !== null || thinks !== null || asks !== null) ? ['what people do, think and ask'] : []),
    ...(has(({ pains, ideas }) => (pains?.length ?? 0) + (ideas?.length ?? 0) > 0) ? ['pains and ideas'] : []),
  ];
  return [
    ...(lost.length === 0 ? [] : [`Mermaid cannot say: ${lost.join('; ')}`]),
    ...(unknown.length === 0 ? [] : [unknownNote(unknown, skipUnknown)]),
  ];
}

function unknownNote(unknown: readonly MapStep[], skipUnknown: boolean): string {
  const ids = unknown.map(({ id }) => id).join(', ');
  const steps = plural(unknown.length, 'step');
  return skipUnknown
    ? `${steps} where nobody knows how people feel: left out (${ids})`
    : `${steps} where nobody knows how people feel: drawn as neutral and marked "(?)" (${ids}); --skip-unknown leaves such steps out`;
}
