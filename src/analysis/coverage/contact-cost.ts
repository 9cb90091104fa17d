/** What a contact costs, and what touchpoints cost in a month. */
import type { Touchpoint } from '../../model/touchpoint.js';
import { byCodePoint } from '../../text/compare.js';
import { perMonth } from '../per-month.js';

/** `no-cost`, `no-contacts`: not known. `one-off`: the cost is paid once, so that it belongs to no month. */
export type UnknownCost = 'no-cost' | 'one-off' | 'no-contacts';

export interface ContactCost {
  readonly id: string;
  /** ISO 4217; amounts of different currencies are never compared. Null without a cost. */
  readonly currency: string | null;
  /** Per month; null where not known. */
  readonly cost: number | null;
  readonly contacts: number | null;
  /** For one contact; null with a reason. */
  readonly perContact: number | null;
  readonly reason: UnknownCost | null;
}

/** The costs of a month in one currency, over the touchpoints that state them. */
export interface CurrencyCost {
  readonly currency: string;
  readonly cost: number;
  readonly touchpoints: readonly string[];
}

/** What each of these touchpoints costs in a month and for each contact; where nobody met it in the period, nothing can be said. */
export function contactCosts(touchpoints: readonly Touchpoint[]): readonly ContactCost[] {
  return touchpoints.map(({ id, cost: money, reach }) => {
    const cost = money?.per === undefined ? null : perMonth(money.amount, money.per);
    const contacts = reach?.contacts === undefined ? null : perMonth(reach.contacts, reach.per);
    const reason = money === undefined ? 'no-cost' : cost === null ? 'one-off' : contacts === null || contacts === 0 ? 'no-contacts' : null;
    const perContact = cost === null || contacts === null || contacts === 0 ? null : cost / contacts;
    return { id, currency: money?.currency ?? null, cost, contacts, perContact, reason };
  });
}

/** The monthly costs by currency, which are never added up. */
export function costByCurrency(costs: readonly ContactCost[]): readonly CurrencyCost[] {
  const known = costs.flatMap(({ id, currency, cost }) => (currency === null || cost === null ? [] : [{ id, currency, cost }]));
  return [...new Set(known.map(({ currency }) => currency))].sort(byCodePoint).map((currency) => {
    const own = known.filter((one) => one.currency === currency);
    return { currency, cost: own.reduce((sum, { cost }) => sum + cost, 0), touchpoints: own.map(({ id }) => id) };
  });
}
