/** The words of the goals. */
import type { GoalState } from '../../analysis/goals/goal-state.js';
import type { Both } from '../../text/both.js';

export const goalLabels = {
  goal: { en: 'Goal', de: 'Ziel' },
  at: { en: 'At', de: 'Wo' },
  now: { en: 'Now', de: 'Jetzt' },
  unit: { en: 'Unit', de: 'Einheit' },
  target: { en: 'Target', de: 'Zielwert' },
  by: { en: 'By', de: 'Bis' },
  leadsTo: { en: 'Leads to', de: 'Führt zu' },
  state: { en: 'State', de: 'Stand' },
  asOf: { en: 'As of', de: 'Stand vom' },
} as const satisfies Record<string, Both>;

export const goalStateWords: Readonly<Record<GoalState, Both>> = {
  met: { en: 'met', de: 'erreicht' },
  'on-the-way': { en: 'on the way', de: 'auf dem Weg' },
  open: { en: 'open', de: 'offen' },
  behind: { en: 'behind', de: 'im Rückstand' },
  unclear: { en: 'unclear', de: 'unklar' },
  missed: { en: 'missed', de: 'verfehlt' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

/** What a state means, for those that occur. */
export const goalStateNotes: Readonly<Record<GoalState, Both>> = {
  met: { en: 'met: the whole interval reaches the target', de: 'erreicht: der ganze Vertrauensbereich erreicht den Zielwert' },
  'on-the-way': {
    en: 'on the way: not there yet, and the course can lead there by the day',
    de: 'auf dem Weg: noch nicht dort, und der Verlauf kann bis zum Tag hinführen',
  },
  open: { en: 'open: not there yet, and the course is not known', de: 'offen: noch nicht dort, und der Verlauf ist nicht bekannt' },
  behind: {
    en: 'behind: as it goes now, the target is not reached by the day, not even at best',
    de: 'im Rückstand: so wie es jetzt läuft, wird der Zielwert bis zum Tag auch bestenfalls nicht erreicht',
  },
  unclear: {
    en: 'unclear: the target lies in the interval; more answers would tell',
    de: 'unklar: der Zielwert liegt im Vertrauensbereich; mehr Antworten schaffen Klarheit',
  },
  missed: {
    en: 'missed: the whole interval falls short, and the day is over or none was set',
    de: 'verfehlt: der ganze Vertrauensbereich bleibt hinter dem Zielwert zurück, und der Tag ist vorbei oder keiner gesetzt',
  },
  unknown: {
    en: 'unknown: nobody has measured it, too few have answered, or no target is set',
    de: 'unbekannt: niemand hat es gemessen, zu wenige haben geantwortet, oder es ist kein Zielwert gesetzt',
  },
};

/** Why the goal of a journey has no number. */
export const unknownJourneyNote: Both = {
  en: 'the number of a journey are the answers that name it: a feedback source says so with “journey:”, and at least five have to answer',
  de: 'die Zahl einer Kundenreise sind die Antworten, die sie nennen: Eine Feedback-Quelle sagt das mit „journey:“, und mindestens fünf müssen antworten',
};

/** Goals whose number has no interval: it is judged by itself. */
export function averageNote(goals: readonly string[]): Both {
  const list = goals.join(', ');
  return {
    en: `only an average is known of ${list}, so the number itself is judged, without an interval`,
    de: `von ${list} ist nur ein Mittelwert bekannt, daher wird die Zahl selbst beurteilt, ohne Vertrauensbereich`,
  };
}
