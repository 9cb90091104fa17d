/** The kinds of file in the order of the page, and what people call them. */
import type { Kind } from '../../model/entity.js';
import type { Both } from '../../text/both.js';

export interface DiffKind {
  readonly kind: Kind;
  readonly title: Both;
  readonly one: Both;
  readonly many: Both;
  /** The keys that introduce something new. */
  readonly facts: readonly string[];
}

export const diffKinds: readonly DiffKind[] = [
  {
    kind: 'touchpoint',
    title: { en: 'Touchpoints', de: 'Touchpoints' },
    one: { en: 'touchpoint', de: 'Touchpoint' },
    many: { en: 'touchpoints', de: 'Touchpoints' },
    facts: ['owner', 'channel', 'stages', 'status'],
  },
  {
    kind: 'journey',
    title: { en: 'Journeys', de: 'Kundenreisen' },
    one: { en: 'journey', de: 'Kundenreise' },
    many: { en: 'journeys', de: 'Kundenreisen' },
    facts: ['persona', 'state', 'owner'],
  },
  {
    kind: 'persona',
    title: { en: 'Personas', de: 'Personas' },
    one: { en: 'persona', de: 'Persona' },
    many: { en: 'personas', de: 'Personas' },
    facts: ['customer', 'share'],
  },
  {
    kind: 'action',
    title: { en: 'Actions', de: 'Maßnahmen' },
    one: { en: 'action', de: 'Maßnahme' },
    many: { en: 'actions', de: 'Maßnahmen' },
    facts: ['status', 'owner', 'due'],
  },
  {
    kind: 'feedback',
    title: { en: 'Feedback sources', de: 'Feedbackquellen' },
    one: { en: 'feedback source', de: 'Feedbackquelle' },
    many: { en: 'feedback sources', de: 'Feedbackquellen' },
    facts: ['data'],
  },
  {
    kind: 'tp',
    title: { en: 'Company', de: 'Unternehmen' },
    one: { en: 'company file', de: 'Unternehmensdatei' },
    many: { en: 'company files', de: 'Unternehmensdateien' },
    facts: [],
  },
];
