/** What drawings of journeys say in words, where these stand in no lane of their own. */
import type { Both } from '../text/both.js';

export const journeyWords = {
  step: { en: 'Step', de: 'Schritt' },
  persona: { en: 'Persona', de: 'Persona' },
  quote: { en: 'In their words', de: 'In eigenen Worten' },
  goal: { en: 'Goal', de: 'Ziel' },
  scenario: { en: 'Scenario', de: 'Szenario' },
  scope: { en: 'Scope', de: 'Geltung' },
  state: { en: 'State', de: 'Zustand' },
  owner: { en: 'Owner', de: 'Verantwortung' },
  status: { en: 'Status', de: 'Status' },
  evidence: { en: 'Evidence', de: 'Belege' },
  handOffs: { en: 'Hand-offs', de: 'Übergaben' },
  asOf: { en: 'As of', de: 'Stand' },
  version: { en: 'Version', de: 'Version' },
  draft: { en: 'draft', de: 'Entwurf' },
  reviewed: { en: 'reviewed', de: 'geprüft' },
  measured: { en: 'measured', de: 'gemessen' },
  assumed: { en: 'assumed', de: 'angenommen' },
  unknown: { en: 'unknown', de: 'unbekannt' },
  wanted: { en: 'wanted', de: 'Soll' },
  moment: { en: 'moment of truth', de: 'Moment der Wahrheit' },
  handOff: { en: 'hand-off', de: 'Übergabe' },
  begins: { en: 'can begin here', de: 'kann hier beginnen' },
  ends: { en: 'ends here', de: 'endet hier' },
  givesUp: { en: 'gives up', de: 'gibt auf' },
  new: { en: 'new', de: 'neu' },
  changed: { en: 'changed', de: 'geändert' },
  removed: { en: 'removed', de: 'entfallen' },
  noSteps: { en: 'The journey has no steps yet.', de: 'Die Kundenreise hat noch keine Schritte.' },
} as const satisfies Record<string, Both>;

/** `2 of 5 steps measured`. */
export function measuredSteps(count: number, steps: number): Both {
  return {
    en: `${count} of ${steps} ${steps === 1 ? 'step' : 'steps'} measured`,
    de: `${count} von ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'} gemessen`,
  };
}

/** In the quotation marks of the language; a text that brings its own keeps them. */
export function quotation(text: string): Both {
  return /^["„“”«»]/.test(text) ? { en: text, de: text } : { en: `“${text}”`, de: `„${text}“` };
}

/** Behind the hand-offs of the way that most people go: that they are these, where all ways have another number. */
export function onWhichWays(handOffs: number, onAllWays: number): Both {
  if (handOffs === onAllWays) return { en: '', de: '' };
  return { en: ` on the most frequent way, ${onAllWays} on all`, de: ` auf dem häufigsten Weg, ${onAllWays} auf allen` };
}
