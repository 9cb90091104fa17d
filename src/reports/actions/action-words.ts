/** The words of the report `actions`. */

import type { UnknownOfAction } from '../../analysis/actions/action-impact.js';
import type { ActionQuadrant } from '../../analysis/actions/action-quadrants.js';
import type { Action } from '../../model/action.js';
import type { Both } from '../../text/both.js';
import { labels } from '../vocabulary.js';

export const kindWords: Readonly<Record<NonNullable<Action['kind']>, Both>> = {
  fix: { en: 'fix', de: 'beheben' },
  improve: { en: 'improve', de: 'verbessern' },
  delight: { en: 'delight', de: 'begeistern' },
  add: { en: 'add', de: 'ergänzen' },
  connect: { en: 'connect', de: 'verbinden' },
  retire: { en: 'retire', de: 'ausmustern' },
};

export const quadrantWords: Readonly<Record<ActionQuadrant, Both>> = {
  'quick-win': { en: 'quick win', de: 'schneller Erfolg' },
  'major-project': { en: 'major project', de: 'großes Vorhaben' },
  'fill-in': { en: 'fill-in', de: 'nebenbei' },
  drop: { en: 'drop', de: 'eher lassen' },
};

export const unknownWords: Readonly<Record<UnknownOfAction, Both>> = {
  quality: { en: 'impact', de: 'Wirkung' },
  confidence: { en: 'confidence', de: 'Sicherheit' },
  relevance: labels.relevance,
  effort: { en: 'effort', de: 'Aufwand' },
};

export const actionLabels = {
  action: { en: 'Action', de: 'Maßnahme' },
  title: { en: 'Title', de: 'Titel' },
  kind: { en: 'Kind', de: 'Art' },
  status: { en: 'Status', de: 'Stand' },
  from: { en: 'From', de: 'Von' },
  to: { en: 'To', de: 'Auf' },
  gain: { en: 'Gain', de: 'Gewinn' },
  effort: { en: 'Person-days', de: 'Personentage' },
  perDay: { en: 'Gain a day', de: 'Gewinn je Tag' },
  quadrant: { en: 'Field', de: 'Feld' },
  due: { en: 'Due', de: 'Fällig' },
  overdue: { en: 'Days late', de: 'Tage zu spät' },
  cost: { en: 'Cost', de: 'Kosten' },
  done: { en: 'Done', de: 'Erledigt' },
  before: { en: 'Before', de: 'Vorher' },
  after: { en: 'After', de: 'Nachher' },
  answersBefore: { en: 'n before', de: 'n vorher' },
  tooFew: { en: 'too few answers', de: 'zu wenige Antworten' },
  answersAfter: { en: 'n after', de: 'n nachher' },
} as const satisfies Record<string, Both>;
