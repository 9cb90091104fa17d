/** Journeys made up by fast-check, as files of an inventory. */
import fc from 'fast-check';

const words = [
  'Ja',
  'prüft',
  'Bestellung',
  'Versandbestätigung',
  'die Rechnung',
  'Kraftfahrzeughaftpflichtversicherung',
  'a',
  'OK/Abbruch',
  'e-mail',
  '客户服务',
  'مرحبا',
  '👍🏽',
  '22',
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((found) => found.join(' '));
const long = fc.oneof(
  { weight: 9, arbitrary: text },
  { weight: 1, arbitrary: fc.array(text, { minLength: 4, maxLength: 8 }).map((all) => all.join(', ')) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>) => maybe(fc.array(arbitrary, { maxLength: 3 }));

const way = fc.record(
  { to: fc.nat(), isExit: fc.boolean(), share: maybe(fc.constantFrom(0, 0.05, 0.2, 0.3)), when: maybe(text) },
  { requiredKeys: ['to', 'isExit'] },
);

const step = fc.record({
  touchpoint: fc.nat({ max: 3 }),
  stage: maybe(fc.constantFrom('before', 'purchase', 'use')),
  does: maybe(long),
  thinks: maybe(long),
  asks: maybe(text),
  feels: maybe(fc.record({ score: fc.constantFrom(-2, -1.5, -1, -0.4, 0, 0.3, 1, 1.7, 2) })),
  after: maybe(fc.constantFrom('P1D', 'PT1M', 'P3M', 'P2DT5H', 'P1Y')),
  moment_of_truth: maybe(fc.boolean()),
  entry: maybe(fc.constant(true)),
  frontstage: few(text),
  backstage: few(text),
  systems: few(text),
  pains: few(fc.record({ text, severity: fc.integer({ min: 1, max: 3 }) })),
  ideas: few(fc.record({ text })),
  ways: maybe(fc.array(way, { maxLength: 3 })),
});

const touchpoint = fc.record({
  name: text,
  channel: maybe(fc.constantFrom('phone', 'web', 'a-channel-that-nobody-has-listed')),
  media: maybe(fc.constantFrom('owned', 'paid', 'earned', 'partner')),
  directness: maybe(fc.constantFrom('direct', 'indirect')),
  owner: maybe(fc.constantFrom('sales', 'service')),
});

/** The text of an example with one journey of up to so many steps. */
export function generatedJourney(mostSteps: number): fc.Arbitrary<string> {
  return fc
    .record({
      name: text,
      scenario: maybe(long),
      scope: maybe(text),
      persona: maybe(fc.record({ name: text, role: maybe(text), quote: maybe(text) })),
      touchpoints: fc.array(touchpoint, { minLength: 4, maxLength: 4 }),
      steps: fc.array(step, { minLength: 1, maxLength: mostSteps }),
    })
    .map(({ name, scenario, scope, persona, touchpoints, steps }) => {
      const named = steps.map(({ ways, touchpoint: at, ...rest }, index) => ({
        id: `s${index}`,
        ...rest,
        touchpoint: `t${at}`,
        next: ways?.map(({ to, isExit, share, when }) => ({ step: isExit ? 'exit' : `s${to % steps.length}`, share, when })),
      }));
      return [
        file('tp.yaml', { format: 1, name: 'Company', channels: [{ id: 'web', name: 'Website und Shop' }] }),
        ...touchpoints.map((one, index) => file(`touchpoints/t${index}.yaml`, one)),
        ...(persona === undefined ? [] : [file('personas/anna.yaml', persona)]),
        file('journeys/journey.yaml', { name, scenario, scope, ...(persona && { persona: 'anna' }), steps: named }),
      ].join('\n');
    });
}

function file(path: string, data: unknown): string {
  return `# file: ${path}\n${block(data, '')}`;
}

/** Plain YAML as people write it, which is read faster than braces. */
function block(data: unknown, indent: string): string {
  if (Array.isArray(data)) return data.map((item) => `${indent}-${after(item, indent)}`).join('\n');
  return Object.entries(data ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${key}:${after(value, indent)}`)
    .join('\n');
}

function after(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return ` ${JSON.stringify(value)}`;
  if (Object.keys(value).length === 0) return Array.isArray(value) ? ' []' : ' {}';
  return `\n${block(value, `${indent}  `)}`;
}
