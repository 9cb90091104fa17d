/** Made-up journeys: every touchpoint is met in one, in the order of the stages, and what a team learns is passed on. */
import { cases, markets, ranges, stages, steps as stepWords } from './words.js';

// Per ten journeys 107 steps, so that a hundred touchpoints all find a place and some are met twice.
const lengths = [12, 12, 11, 12, 8, 12, 11, 12, 5, 12];

/** The journeys for `touchpoints`, a tenth as many; writes into the touchpoints for whom they are and what they need. */
export function journeysFor(touchpoints, people, random) {
  const paths = pathsThrough(touchpoints, random);
  const visits = new Map();
  for (const [index, path] of paths.entries()) {
    const persona = people[index % people.length].id;
    for (const { id, data } of path) {
      visits.set(id, (visits.get(id) ?? 0) + 1);
      if (!data.personas.includes(persona)) data.personas.push(persona);
    }
  }
  // What a touchpoint needs to know must arrive in every journey through it: easiest where there is only one.
  const once = new Set([...visits].filter(([, count]) => count === 1).map(([id]) => id));
  return paths.map((path, index) => journeyNumber(index, people[index % people.length], path, once, random));
}

function pathsThrough(touchpoints, random) {
  const waiting = random.some(touchpoints, touchpoints.length);
  return Array.from({ length: Math.max(1, Math.floor(touchpoints.length / 10)) }, (_, index) => {
    const wanted = Math.min(lengths[index % lengths.length], touchpoints.length);
    const met = new Set(waiting.splice(0, wanted));
    while (met.size < wanted) met.add(random.pick(touchpoints));
    return [...met].sort((a, b) => a.stage - b.stage || (a.id < b.id ? -1 : 1));
  });
}

function journeyNumber(index, persona, path, once, random) {
  const { pick, chance, between, day } = random;
  const subject = cases[index % cases.length];
  const range = ranges[Math.floor(index / cases.length) % ranges.length];
  const market = markets[Math.floor(index / (cases.length * ranges.length)) % markets.length];
  const data = {
    name: { de: `${subject.de}: ${range.name.de} (${market.name.de})`, en: `${subject.en}: ${range.name.en} (${market.name.en})` },
    persona: persona.id,
    ...(chance(0.6) && { scenario: { de: 'Frühjahr, der Garten ist neu.', en: 'Spring, and the garden is new.' } }),
    state: 'current',
    owner: pick(path).data.owner,
    volume: { count: between(20, 4000), per: 'month', date: day('2026-03-01', '2026-10-31'), source: 'CRM' },
    review: { status: 'reviewed', date: day('2026-06-01', '2026-10-31'), by: 'CX workshop' },
    steps: stepsOf(path, once, random),
  };
  return { id: `case-${index + 1}-${range.id}`, folder: `journeys/${market.id}`, data };
}

function stepsOf(path, once, random) {
  const { pick, chance, between, day } = random;
  const truth = path.findIndex(({ data }, index) => index > 1 && data.measurements !== undefined);
  const learnt = [];
  return path.map((touchpoint, index) => {
    const { data, stage } = touchpoint;
    for (const item of data.context.gives) if (!learnt.includes(item)) learnt.push(item);
    const following = path[index + 1];
    const handsOver = following !== undefined && following.data.owner !== data.owner;
    if (handsOver && once.has(following.id) && chance(0.3)) {
      following.data.context = { needs: learnt.slice(0, 2), ...following.data.context };
    }
    const [does, thinks] = pick(stepWords);
    return {
      id: `step-${index + 1}`,
      touchpoint: touchpoint.id,
      stage: stages[stage].id,
      does,
      ...(chance(0.4) && { thinks }),
      ...(chance(0.3) && { asks: { de: 'Wie lange dauert das?', en: 'How long will it take?' } }),
      feels: {
        score: between(-2, 2),
        date: day('2026-03-01', '2026-10-31'),
        source: '5 interviews',
        n: 5,
      },
      ...(index > 0 && chance(0.4) && { after: pick(['P1D', 'PT2H', 'P2W', 'PT15M']) }),
      ...(index === truth && { moment_of_truth: true }),
      ...(chance(0.2) && { frontstage: [{ de: 'Beraterin hört zu', en: 'The adviser listens' }] }),
      ...(chance(0.2) && { systems: ['CRM'] }),
      ...(handsOver && { passes_on: [...learnt] }),
      ...(chance(0.2) && { pains: [{ text: { de: 'Doppelte Eingabe', en: 'Typing it twice' }, severity: between(1, 3) }] }),
      ...(following !== undefined &&
        chance(0.08) && {
          next: [`step-${index + 2}`, { step: 'exit', share: 0.1, when: { de: 'wenn es zu lange dauert', en: 'when it takes too long' } }],
        }),
    };
  });
}
