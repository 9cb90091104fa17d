/** Made-up personas and actions. */
import { actionTitles, channels, people, wishes } from './words.js';

/** So many personas as a company of that size describes: 8 of a hundred touchpoints, 20 of 10,000. */
export function personasFor(touchpoints, random) {
  const count = Math.min(people.length, Math.max(1, Math.round(Math.log10(touchpoints.length) * 6 - 4)));
  return people.slice(0, count).map(({ id, name, role, customer }) => ({
    id,
    folder: 'personas',
    data: {
      name,
      role,
      customer,
      share: Math.floor(100 / count) / 100,
      quote: { de: 'Ich will nicht suchen, ich will finden.', en: 'I do not want to search, I want to find.' },
      goals: random.some(wishes, 2),
      needs: random.some(wishes, 2),
      channels: Object.fromEntries(random.some(channels, 4).map((channel) => [channel.id, random.between(1, 5)])),
      importance: Object.fromEntries(random.some(touchpoints, 4).map((touchpoint) => [touchpoint.id, random.between(1, 5)])),
      segment: { group: id },
    },
  }));
}

/** One action for 25 touchpoints. */
export function actionsFor(touchpoints, random) {
  const { pick, between, chance, day } = random;
  return Array.from({ length: Math.ceil(touchpoints.length / 25) }, (_, index) => {
    const touchpoint = pick(touchpoints);
    const title = actionTitles[index % actionTitles.length];
    const done = chance(0.3);
    return {
      id: `action-${index + 1}`,
      folder: 'actions',
      data: {
        title: { de: `${title.de} (${index + 1})`, en: `${title.en} (${index + 1})` },
        kind: pick(['fix', 'improve', 'delight', 'add', 'connect']),
        touchpoints: [touchpoint.id],
        expectations: [`${touchpoint.id}/${touchpoint.data.expectations[0].id}`],
        owner: touchpoint.data.owner,
        status: done ? 'done' : pick(['planned', 'doing']),
        effort: between(1, 40),
        cost: { amount: between(1, 80) * 100, currency: 'EUR' },
        impact: { quality: { from: between(30, 50), to: between(55, 90) }, confidence: 0.6 },
        ...(done ? { done: day('2025-06-01', '2026-02-28') } : { due: day('2027-01-31', '2027-10-31') }),
      },
    };
  });
}
