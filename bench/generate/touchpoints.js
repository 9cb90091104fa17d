/** Made-up touchpoints: sound, complete enough to give no warning, and as different from each other as real ones. */
import {
  context,
  descriptions,
  expectations,
  guidelines,
  information,
  markets,
  metrics,
  observations,
  promises,
  purposes,
  ranges,
  responsible,
  sources,
  stages,
  teams,
  technology,
  things,
  worksheet,
} from './words.js';

const evidence = ['2026-03-01', '2026-10-31'];

/** The touchpoint with the number `index`, of 10,000 that differ: id, folder and data, its place in journeys still open. */
export function touchpointNumber(index, random) {
  const thing = things[index % things.length];
  const range = ranges[Math.floor(index / things.length) % ranges.length];
  const market = markets[Math.floor(index / (things.length * ranges.length)) % markets.length];
  const name = {
    de: `${thing.name.de} ${range.name.de} (${market.name.de})`,
    en: `${thing.name.en} ${range.name.en} (${market.name.en})`,
  };
  return {
    id: `${thing.id}-${range.id}-${market.id}`,
    folder: `touchpoints/${thing.owner}`,
    stage: stages.findIndex(({ id }) => id === thing.stage),
    data: {
      name,
      ...identity(thing, random),
      ...judged(index, random),
      ...thoughts(random),
      review_by: random.day('2027-01-31', '2027-12-31'),
    },
  };
}

function identity(thing, random) {
  const { pick, some, chance, between } = random;
  const others = teams.map(({ id }) => id).filter((id) => id !== thing.owner);
  return {
    ...(chance(0.75) && { description: pick(descriptions) }),
    audience: ['prospect', 'customer'],
    personas: [],
    directness: thing.media === 'earned' ? 'indirect' : 'direct',
    media: thing.media,
    channel: thing.channel,
    stages: [thing.stage],
    owner: thing.owner,
    ...(chance(0.5) && { responsible: pick(responsible) }),
    ...(chance(0.3) && { contributors: some(others, between(1, 3)) }),
    ...(chance(0.3) && { status: 'active' }),
    purposes: some(purposes, between(1, 3)),
    ...(chance(0.5) && { effect: { awareness: between(0, 5), image: between(0, 5), revenue: between(0, 5), loyalty: between(0, 5) } }),
    ...(chance(0.4) && { technology: some(technology, between(1, 3)) }),
    ...(chance(0.25) && { information: some(information, between(1, 3)) }),
    ...(thing.id === 'invoice' && { legal_duty: true }),
    ...(chance(0.6) && { reach: reachOf(random) }),
    ...((thing.media === 'paid' || chance(0.4)) && {
      cost: { amount: between(1, 90) * 100, currency: 'EUR', per: pick(['month', 'year']) },
    }),
  };
}

function reachOf({ between, pick, day }) {
  const contacts = between(40, 20_000);
  return {
    contacts,
    customers: Math.ceil(contacts * 0.6),
    per: pick(['month', 'quarter']),
    date: day(...evidence),
    source: pick(sources),
  };
}

/** Evidence and expectations: they share the metric and the promises. */
function judged(index, random) {
  const { pick, some, chance, between, day } = random;
  const metric = chance(0.45) ? pick(metrics) : null;
  const measurements = [
    ...(metric === null || chance(0.45) ? [countsOf(random)] : []),
    ...(metric === null ? [] : [measured(metric, random)]),
    ...(chance(0.25) ? [kept(random)] : []),
    ...(chance(0.05) ? [lost(random)] : []),
  ];
  const assessment = {
    importance: between(1, 5),
    ...(chance(0.5) && { business_importance: between(1, 5) }),
    satisfaction: between(1, 5),
    date: day(...evidence),
    ...(chance(0.8) && { by: 'CX workshop' }),
  };
  return {
    ...(chance(0.35) && { assessment }),
    measurements,
    ...(metric !== null && { metrics: [metric] }),
    expectations: some(expectations, between(1, 2)).map((expectation, place) => ({
      ...expectation,
      ...(metric !== null && place === 0 && { standard: standardOf(metric) }),
    })),
    context: { gives: [context[index % context.length].id, ...(chance(0.3) ? [context[(index + 3) % context.length].id] : [])] },
  };
}

function countsOf({ between, chance, day, pick }) {
  const date = day(...evidence);
  const source = pick(sources);
  if (chance(0.3)) {
    return { measure: 'nps', date, counts: { detractors: between(1, 60), passives: between(5, 60), promoters: between(10, 120) }, source };
  }
  const counts = Object.fromEntries([1, 2, 3, 4, 5].map((answer) => [answer, between(answer, answer * 20)]));
  return { measure: pick(['csat', 'csat', 'effort']), scale: [1, 5], date, counts, source };
}

function measured({ id, target, better }, { between, chance, day }) {
  const n = between(100, 9000);
  const date = day(...evidence);
  if (chance(0.4)) return { metric: id, date, within: Math.floor(n * 0.8), n };
  return { metric: id, date, value: better === 'lower' ? Math.round(target * 1.2) : target - 3.5, n };
}

function kept({ pick, between, day }) {
  const n = between(20, 400);
  return { promise: pick(promises).id, date: day(...evidence), kept: Math.floor(n * 0.7), n };
}

function lost({ between, day }) {
  const n = between(20, 90);
  return {
    incidents: { n, left: Math.floor(n / 5) },
    without: { n: n * 9, left: Math.floor(n / 4) },
    horizon: 'P90D',
    date: day(...evidence),
  };
}

function standardOf({ id, target, better }) {
  return { metric: id, [better === 'lower' ? 'at_most' : 'at_least']: target };
}

function thoughts({ chance, some, pick, between, day }) {
  const answers = Object.entries(worksheet).map(([question, texts]) => [question, some(texts, between(1, texts.length))]);
  return {
    ...(chance(0.2) && { worksheet: Object.fromEntries(answers) }),
    ...(chance(0.25) && { guidelines: some(guidelines, between(1, 2)).map((text) => ({ text, since: day('2025-01-01', '2026-06-30') })) }),
    ...(chance(0.25) && {
      observations: [{ date: day(...evidence), about: pick(['contacts', 'self', 'brand']), text: pick(observations) }],
    }),
    ...(chance(0.15) && { links: ['https://example.com/cx/overview', 'docs/process.md'].slice(0, between(1, 2)) }),
  };
}
