/** What holds for every inventory: a mistake is reported where it was made, and nothing depends on anything else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/source/diagnostic.js';
import type { TextFile } from '../src/source/file.js';
import type { Place } from '../src/source/places.js';
import { readFullYaml } from '../src/source/yaml/full-yaml.js';
import { checkFiles } from './support/workspace.js';

const files: readonly TextFile[] = [
  {
    path: 'tp.yaml',
    text: `format: 1
name: { de: Müller GmbH, en: Muller Ltd }
languages: [de, en]
stages:
  - { id: information, name: { de: Information, en: Information }, moment: before }
  - { id: use, name: { de: Nutzung, en: Use }, moment: after }
teams:
  - { id: service, name: { de: Kundendienst, en: Service }, kind: department }
  - { id: sales, name: { de: Vertrieb, en: Sales }, kind: department }
channels:
  - { id: phone, name: { de: Telefon, en: Phone }, medium: human }
  - { id: web, name: { de: Web, en: Web }, medium: digital }
promises:
  - { id: reliable, text: { de: Wir halten Termine., en: We keep our dates. }, weight: 2 }
`,
  },
  {
    path: 'touchpoints/hotline.yaml',
    text: `# the first address
name: { de: Service-Hotline, en: Service hotline }
audience: [customer, prospect]
directness: direct
media: owned
channel: phone
stages: [use]
owner: service
responsible: "Leitung Service"
contributors: [sales]
status: active
effect: { awareness: 1, image: 4, revenue: 2, loyalty: 5 }
legal_duty: false
reach: { contacts: 12000, customers: 5200, per: month, date: 2026-09-30, source: 'telephony log' }
cost: { amount: 8000, currency: EUR, per: month }
expectations:
  - id: fast
    text: { de: Ich komme sofort durch., en: I get through at once. }
    kind: basic
    promise: reliable
review_by: 2027-01-31
`,
  },
  {
    path: 'touchpoints/web-order.yaml',
    text: `name: { de: Bestellung im Web, en: Order on the web }
channel: web
stages: [information]
owner: sales
`,
  },
  {
    path: 'journeys/order.yaml',
    text: `name:
  de: Ich bestelle ein Teil
  en: I order a part
persona: anna-keller
state: current
owner: sales
volume: { count: 600, per: month }
steps:
  - id: question
    touchpoint: hotline
    stage: use
    does:
      de: ruft an
      en: calls
    feels: { score: -1, date: 2026-10-12, source: "5 interviews", n: 5 }
    after: P2D
    moment_of_truth: true
    pains: [{ text: { de: wartet, en: waits }, severity: 2 }]
    next: [order, { step: exit, share: 0.2 }]
  - id: order
    touchpoint: web-order
`,
  },
  {
    path: 'personas/anna-keller.yaml',
    text: `name: Anna Keller
role: { de: Einkäuferin, en: Buyer }
customer: prospect
share: 0.4
channels: { phone: 5, web: 4 }
importance: { hotline: 5 }
segment: { class: Business }
`,
  },
];

/** A changed text, and which part of it is new or stands around what is gone. */
interface Mutation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes one mistake, the `choice`th of its kind that the text has room for; null where it has none. */
type Mistake = (text: string, choice: number) => Mutation | null;

const mistakes: Readonly<Record<string, Mistake>> = {
  'a misspelt key': (text, choice) => {
    const keys = [...text.matchAll(/(?<=^|[\s{])([a-z_]{3,})(?=:)/gm)].filter(([key]) => !freeKeys.has(key));
    return swap(text, keys, choice, (key) => key.slice(0, -2) + key.slice(-1) + key.slice(-2, -1) + key.slice(-1));
  },
  'a word that is not allowed': (text, choice) =>
    swap(
      text,
      [...text.matchAll(/(?<=(?:directness|media|status|kind|per|state|customer|medium|moment): )[a-z-]+/g)],
      choice,
      () => 'whatever',
    ),
  'a number out of range': (text, choice) =>
    swap(
      text,
      [...text.matchAll(/(?<=(?:awareness|image|revenue|loyalty|score|severity|share|phone|web|hotline): )-?[\d.]+/g)],
      choice,
      () => '77',
    ),
  'a reference to nothing': (text, choice) =>
    swap(
      text,
      [
        ...text.matchAll(
          /(?<=(?:channel|owner|persona|touchpoint|stage|promise|stages: \[|contributors: \[|next: \[)(?:: )?)[a-z][a-z-]+/g,
        ),
      ],
      choice,
      (id) => `${id}-x`,
    ),
  'a value of another type': (text, choice) => swapValue(text, choice, (value) => (/^["'[{]/.test(value) ? '17' : '[[x]]')),
  'no value': (text, choice) => swap(text, [...text.matchAll(/(?<=^ *[a-z_]+:) [^\n|>]+$/gm)], choice, () => ''),
  'a day that there is not': (text, choice) => swap(text, [...text.matchAll(/\d{4}-\d\d-\d\d/g)], choice, () => '2026-02-30'),
  'a tab before a line': (text, choice) => swap(text, [...text.matchAll(/^(?= )/gm)], choice, () => '\t'),
  'a control character': (text, choice) => insert(text, choice, '\u0000'),
  'an override of the writing direction': (text, choice) => insert(text, choice, '\u202e'),
  'a line that stands twice': (text, choice) => swap(text, [...text.matchAll(/^ *[a-z_]+: [^\n]*\n/gm)], choice, (line) => line + line),
  'a quote that is not closed': (text, choice) => swap(text, [...text.matchAll(/(?<=["'][^"'\n]+)["']/g)], choice, () => ''),
  'a bracket that is not closed': (text, choice) => swap(text, [...text.matchAll(/[\]}](?=\n)/g)], choice, () => ''),
  'a bracket too many': (text, choice) => swap(text, [...text.matchAll(/[\]}]/g)], choice, (bracket) => bracket + bracket),
  'a missing colon': (text, choice) => swap(text, [...text.matchAll(/(?<=^ *[a-z_]+):/gm)], choice, () => ''),
  'a missing blank behind a colon': (text, choice) => swap(text, [...text.matchAll(/(?<=^ *[a-z_]+:) /gm)], choice, () => ''),
  'a colon in a text': (text, choice) => swap(text, [...text.matchAll(/(?<=^ *(?:de|en): \S+) /gm)], choice, () => ': '),
  'a tag': (text, choice) => swapValue(text, choice, (value) => `!t ${value}`),
  'an anchor': (text, choice) => swapValue(text, choice, (value) => `&t ${value}`),
  'an alias without an anchor': (text, choice) => swapValue(text, choice, () => '*t'),
  'a merge key': (text, choice) => swap(text, [...text.matchAll(/(?<=\{ )/g)], choice, () => '<<: { x-a: 1 }, '),
  'leading zeros': (text, choice) => swap(text, [...text.matchAll(/(?<=: )(?=\d+[ ,}\n])/g)], choice, () => '00'),
  'a comment that swallows a text': (text, choice) => swap(text, [...text.matchAll(/(?<=^ *(?:de|en): \S+ )/gm)], choice, () => '#'),
  'a conflict in git': (text, choice) => swap(text, [...text.matchAll(/^(?=[a-z])/gm)], choice, () => '<<<<<<< HEAD\n'),
  'a second document': (text, choice) => swap(text, [...text.matchAll(/(?<=\n)(?=[a-z])/g)], choice, () => '---\n'),
};

/** Keys that are ids of the user, and languages: the rules about references answer for these. */
const freeKeys: ReadonlySet<string> = new Set(['phone', 'web', 'hotline', 'class']);

const bases = fc.constantFrom(...files);
const sound = /^(?:file|yaml|schema|id|ref|text)\//;

test('the inventory of these tests is sound', async () => {
  expect((await findings(files)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

describe('a mistake is reported in the lines where it was made, or changes nothing', () => {
  test.each(Object.entries(mistakes))('%s', async (_, make) => {
    const made = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bases, fc.nat(200), async (file, choice) => {
        const mutation = make(file.text, choice);
        if (mutation === null || made.has(mutation.text)) return;
        made.add(mutation.text);
        const found = await findings(files.map((other) => (other === file ? { path: file.path, text: mutation.text } : other)));
        const near = found.filter((finding) => touches(finding, file.path, mutation));
        if (near.length === 0) expect(readFullYaml(mutation.text).data).toEqual(readFullYaml(file.text).data);
      }),
      { seed: 20261122, numRuns: 25 },
    );
    expect(made.size).toBeGreaterThan(0);
  });
});

test('the order of the files does not matter', async () => {
  const mutated = fc.record({ make: fc.constantFrom(...Object.values(mistakes)), file: bases, choice: fc.nat(200) });
  await fc.assert(
    fc.asyncProperty(mutated, fc.shuffledSubarray([...files], { minLength: files.length }), async ({ make, file, choice }, shuffled) => {
      const text = make(file.text, choice)?.text ?? file.text;
      const change = (other: TextFile) => (other === file ? { path: file.path, text } : other);
      expect(await findings(shuffled.map(change))).toEqual(await findings(files.map(change)));
    }),
    { seed: 20261122, numRuns: 30 },
  );
});

test('an unrelated file changes no other finding', async () => {
  const more = {
    path: 'touchpoints/trade-fair.yaml',
    text: 'name: { de: Messe, en: Trade fair }\nstages: [information]\nchannel: phone\nowner: sales\n',
  };
  const broken = { path: 'touchpoints/broken.yaml', text: 'name: "x\nstages: [use\n' };
  const mutated = fc.record({ make: fc.constantFrom(...Object.values(mistakes)), file: bases, choice: fc.nat(200) });
  await fc.assert(
    fc.asyncProperty(mutated, fc.constantFrom(more, broken), async ({ make, file, choice }, added) => {
      const text = make(file.text, choice)?.text ?? file.text;
      const changed = files.map((other) => (other === file ? { path: file.path, text } : other));
      const before = await findings(changed);
      const after = await findings([...changed, added]);
      expect(after.filter(({ location }) => location.file !== added.path)).toEqual(before);
    }),
    { seed: 20261122, numRuns: 30 },
  );
});

function swap(text: string, places: readonly RegExpExecArray[], choice: number, write: (old: string) => string): Mutation | null {
  const place = places[choice % Math.max(1, places.length)];
  if (place === undefined) return null;
  const [old] = place;
  const written = write(old);
  return {
    text: text.slice(0, place.index) + written + text.slice(place.index + old.length),
    start: place.index,
    end: place.index + written.length,
  };
}

function insert(text: string, choice: number, piece: string): Mutation {
  const start = (choice * 7) % text.length;
  return { text: text.slice(0, start) + piece + text.slice(start), start, end: start + piece.length };
}

/** Changes a value that is no map and no list. */
function swapValue(text: string, choice: number, write: (old: string) => string): Mutation | null {
  const leaves = [...leavesOf(readFullYaml(text).place)];
  const leaf = leaves[choice % Math.max(1, leaves.length)];
  if (leaf === undefined) return null;
  const written = write(text.slice(leaf.start, leaf.end));
  return { text: text.slice(0, leaf.start) + written + text.slice(leaf.end), start: leaf.start, end: leaf.start + written.length };
}

function* leavesOf(place: Place | null): Generator<Place> {
  if (place === null) return;
  if (place.entries === null) yield place;
  for (const entry of place.entries?.values() ?? []) yield* leavesOf(entry.value);
}

/** True where the finding, or what it points to as well, is in the lines of the mutation. */
function touches({ location, related }: Diagnostic, file: string, { text, start, end }: Mutation): boolean {
  const first = text.slice(0, start).split('\n').length;
  const last = first + text.slice(start, end).split('\n').length - 1;
  return [location, related?.location].some(
    (place) => place?.file === file && place.range.start.line <= last && place.range.end.line >= first,
  );
}

async function findings(all: readonly TextFile[]): Promise<readonly Diagnostic[]> {
  return (await checkFiles(all)).filter(({ rule }) => sound.test(rule));
}
