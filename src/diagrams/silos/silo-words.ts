/** The words of the silo map. */
import type { Team } from '../../model/company.js';
import type { Both } from '../../text/both.js';

export const siloWords = {
  title: { en: 'Silos', de: 'Silos' },
  team: { en: 'team', de: 'Team' },
  teams: { en: 'teams', de: 'Teams' },
  step: { en: 'step', de: 'Schritt' },
  steps: { en: 'steps', de: 'Schritte' },
  handOff: { en: 'hand-off', de: 'Übergabe' },
  possibleHandOff: { en: 'perhaps a hand-off', de: 'vielleicht eine Übergabe' },
  handOffs: { en: 'hand-offs', de: 'Übergaben' },
  noOwner: { en: 'Owner unknown', de: 'Verantwortung unbekannt' },
  missing: { en: 'missing', de: 'fehlt' },
  passesOn: { en: 'passes on', de: 'gibt weiter' },
  company: { en: 'company experienced', de: 'erlebtes Unternehmen' },
  companies: { en: 'companies experienced', de: 'erlebte Unternehmen' },
  ideal: { en: 'the ideal is one', de: 'ideal ist eines' },
  reached: { en: 'as it should be', de: 'so soll es sein' },
  sameTeam: { en: 'within a team', de: 'im Team' },
  passed: { en: 'hand-off, customer context passed on', de: 'Übergabe, Kundenwissen weitergegeben' },
  lost: { en: 'customer context lost', de: 'Kundenwissen verloren' },
  unknown: { en: 'nobody knows whether it is passed on', de: 'niemand weiß, ob es weitergeht' },
  missingHere: { en: 'needed here, but not known', de: 'hier gebraucht, aber nicht bekannt' },
  target: { en: 'target state', de: 'Soll' },
  future: { en: 'future state', de: 'Zukunft' },
} as const satisfies Record<string, Both>;

export const teamKinds: Readonly<Record<NonNullable<Team['kind']>, Both>> = {
  department: { en: 'department', de: 'Abteilung' },
  agency: { en: 'agency', de: 'Agentur' },
  partner: { en: 'partner', de: 'Partner' },
};
