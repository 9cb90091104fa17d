/** The words of the report `coverage`. */
import type { InventoryDivision } from '../../analysis/coverage/inventory-groups.js';
import type { Fact } from '../../analysis/coverage/unknowns.js';
import type { Both } from '../../text/both.js';
import { labels } from '../vocabulary.js';

export const factWords: Readonly<Record<Fact, Both>> = {
  owner: labels.owner,
  stage: labels.stage,
  channel: labels.channel,
  quality: labels.quality,
  reach: { en: 'Reach', de: 'Reichweite' },
  cost: { en: 'Cost', de: 'Kosten' },
};

export const divisionWords: Readonly<Record<InventoryDivision, Both>> = {
  stage: labels.stage,
  moment: { en: 'Moment', de: 'Zeitpunkt' },
  owner: labels.owner,
  channel: labels.channel,
  media: { en: 'Media', de: 'Medium' },
  directness: { en: 'Direct or not', de: 'Direkt oder nicht' },
};

const groups: Readonly<Record<string, Both>> = {
  before: { en: 'before the transaction', de: 'vor der Transaktion' },
  during: { en: 'during the transaction', de: 'während der Transaktion' },
  after: { en: 'after the transaction', de: 'nach der Transaktion' },
  owned: { en: 'owned', de: 'eigen (owned)' },
  paid: { en: 'paid', de: 'bezahlt (paid)' },
  earned: { en: 'earned', de: 'verdient (earned)' },
  partner: { en: 'partner', de: 'Partner' },
  direct: { en: 'direct', de: 'direkt' },
  indirect: { en: 'indirect', de: 'indirekt' },
};

/** The word for a value that has the same meaning in every workspace: a moment, a kind of medium, direct or not. */
export function fixedGroup(id: string): Both {
  return groups[id] ?? { en: id, de: id };
}

export const coverageLabels = {
  touchpoints: { en: 'Touchpoints', de: 'Touchpoints' },
  measured: { en: 'Measured', de: 'Gemessen' },
  share: { en: 'Share', de: 'Anteil' },
  contacts: { en: 'Contacts a month', de: 'Kontakte im Monat' },
  costPerContact: { en: 'Cost a contact', de: 'Kosten je Kontakt' },
  costPerMonth: { en: 'Cost a month', de: 'Kosten im Monat' },
  answersLacking: { en: 'Lacking for ±5', de: 'Fehlen für ±5' },
  newest: { en: 'Newest', de: 'Neuester Beleg' },
  age: { en: 'Days old', de: 'Tage alt' },
  unknown: { en: 'Unknown', de: 'Unbekannt' },
  what: { en: 'What', de: 'Was' },
  known: { en: 'Known', de: 'Bekannt' },
  of: { en: 'Of', de: 'Von' },
  lacking: { en: 'Not known of', de: 'Unbekannt bei' },
  currency: { en: 'Currency', de: 'Währung' },
  notSaid: { en: '(not said)', de: '(ohne Angabe)' },
} as const satisfies Record<string, Both>;
