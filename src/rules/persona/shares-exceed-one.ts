/** `persona/shares-exceed-one` */
import type { Persona } from '../../model/persona.js';
import { listed } from '../../text/plural.js';
import type { Rule } from '../rule.js';

// Sums of decimal shares miss 1 by less than this.
const rounding = 1e-9;

export const personaSharesExceedOne: Rule = {
  name: 'persona/shares-exceed-one',
  severity: 'warning',
  summary: 'The shares of all personas add up to no more than 1.',
  why: 'A share is a part of all customers. Where the parts are more than the whole, every number weighted by them is wrong.',
  bad: `
# file: personas/anna.yaml
name: Anna
share: 0.6
# file: personas/ben.yaml
name: Ben
share: 0.5
       ^^^
`,
  good: `
# file: personas/anna.yaml
name: Anna
share: 0.6
# file: personas/ben.yaml
name: Ben
share: 0.4
`,
  sees: { persona: ['share'] },
  *check({ personas }) {
    // A share that is not known adds nothing: with it the sum would only be larger.
    const shared = [...personas.values()].filter(hasShare).sort((a, b) => (a.id < b.id ? -1 : 1));
    const sum = shared.reduce((total, { share }) => total + share, 0);
    const last = shared.at(-1);
    if (last === undefined || sum <= 1 + rounding) return;
    yield {
      at: last.origin.locate(['share']),
      message: `The shares of the personas add up to ${Number(sum.toFixed(9))}: ${inWords(shared)}`,
      hint: 'Change them so that all together are 1 or less',
      amount: Number(sum.toFixed(9)),
    };
  },
};

type Shared = Persona & { readonly share: number };

function hasShare(persona: Persona): persona is Shared {
  return persona.share !== undefined;
}

const shown = 8;

function inWords(shared: readonly Shared[]): string {
  const words = shared.slice(0, shown).map(({ id, share }) => `"${id}" ${share}`);
  return listed(shared.length > shown ? [...words, `${shared.length - shown} more`] : words);
}
