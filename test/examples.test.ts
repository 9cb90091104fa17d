/** The example workspaces: sound for years, complete in both languages, and true to what they claim to show. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inventoryFolders, workspaceFile } from '../src/load/kinds.js';
import { type Loaded, load } from '../src/load/load.js';
import type { Entity } from '../src/model/entity.js';
import { touchpointsAskedAbout } from '../src/model/feedback.js';
import { stepsOf } from '../src/model/journeys/journey.js';
import { textsOf } from '../src/model/texts.js';
import { type AnyEntity, entitiesOf } from '../src/model/workspace.js';
import { checkWorkspace } from '../src/rules/check.js';
import type { Diagnostic } from '../src/source/diagnostic.js';
import { readFolder } from '../src/source/folder.js';
import { parseYaml } from '../src/source/parse-yaml.js';
import { today } from './support/workspace.js';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const office = await open('office');
const airport = await open('airport');

async function open(name: string): Promise<Loaded> {
  const { files, paths, unread } = readFolder(`${examples}/${name}`, [workspaceFile], inventoryFolders);
  return load(await parseYaml(files), { paths, unread, dataFiles: new Set(paths) });
}

function check({ workspace, findings }: Loaded, day: string): readonly Diagnostic[] {
  return checkWorkspace(workspace, findings, { today: day });
}

describe.each([
  ['office', office],
  ['airport', airport],
])('examples/%s', (name, example) => {
  test.each([today, '2028-01-01'])('has no finding on %s', (day) => {
    const open = check(example, day).filter(({ suppressed }) => suppressed === undefined);
    expect(open.map(({ rule, location, message }) => `${location.file}:${location.range.start.line} ${rule}: ${message}`)).toEqual([]);
  });

  test('is checked by the preset that a new inventory begins with', () => {
    expect(example.workspace.company.preset ?? 'recommended').toBe('recommended');
  });

  test('says in a README what it is', () => {
    expect(readdirSync(`${examples}/${name}`)).toContain('README.md');
  });

  test('names no schema by a path, which would be wrong in a copy', () => {
    for (const { document } of example.workspace.files) expect(document.text).not.toContain('$schema');
  });
});

describe('examples/office', () => {
  const { workspace } = office;
  const entities: readonly Entity[] = [workspace.company, ...everything(office)];

  test('has every text in German and in English', () => {
    const lacking = entities.flatMap((entity) =>
      [...textsOf(entity)]
        .filter(({ text }) => Object.keys(text).join() !== 'de,en')
        .map(({ path }) => `${entity.origin.file} ${path.join('.')}`),
    );
    expect(lacking).toEqual([]);
  });

  test('has as one text for both languages only what is a name', () => {
    const single = new Set(entities.flatMap((entity) => [...plainTextsWithin(entity, null)]));
    expect([...single].sort()).toEqual(['Anna Keller', 'CRM', 'ERP', 'Federwerk', 'Jörg Brandt', 'Mira Sommer', 'Nordlauf', 'Shop']);
  });

  test('says that it is invented', () => {
    expect(workspace.company.description).toMatchObject({
      de: expect.stringContaining('erfunden'),
      en: expect.stringContaining('invented'),
    });
  });

  test('orders a product in eleven steps, from the hint to the newsletter', () => {
    expect(stepsOf(workspace.journeys.get('order-a-product')!).map(({ touchpoint }) => touchpoint)).toEqual([
      'expert-forum',
      'trade-journal-article',
      'website',
      'reception-phone',
      'product-information',
      'web-order',
      'confirmation-mail',
      'delivery',
      'invoice',
      'review-request',
      'newsletter',
    ]);
  });

  test('keeps the ids of these steps in the target, so that the curves can be laid over each other', () => {
    const current = workspace.journeys.get('order-a-product')!;
    const wanted = stepsOf(workspace.journeys.get(current.target!)!).map(({ id }) => id);
    const ids = stepsOf(current).map(({ id }) => id);
    expect(wanted.filter((id) => ids.includes(id))).toEqual(ids);
  });

  test('does not know how the delivery feels, and only that', () => {
    const unknown = stepsOf(workspace.journeys.get('order-a-product')!).filter(({ feels }) => feels === undefined);
    expect(unknown.map(({ id }) => id)).toEqual(['delivery']);
  });

  test('asks nobody about the delivery, and about the payment reminder in one source alone', () => {
    const asked = [...workspace.feedback.values()].map((source) => touchpointsAskedAbout(source)!);
    expect(asked.filter((ids) => ids.has('delivery'))).toEqual([]);
    expect(asked.filter((ids) => ids.has('payment-reminder'))).toHaveLength(1);
  });

  test('accepts a lost context and an unused touchpoint, each with its reason', () => {
    const accepted = check(office, today).filter(({ suppressed }) => suppressed !== undefined);
    expect(accepted.map(({ rule }) => rule).sort()).toEqual(['journey/context-lost', 'touchpoint/unused']);
  });

  test('shows every kind and status of an action, and all three kinds of expectation', () => {
    const actions = [...workspace.actions.values()];
    expect(new Set(actions.map(({ kind }) => kind))).toEqual(new Set(['fix', 'improve', 'delight', 'add', 'connect', 'retire']));
    expect(new Set(actions.map(({ status }) => status))).toEqual(new Set(['idea', 'planned', 'doing', 'done', 'dropped']));
    const expectations = [...workspace.touchpoints.values()].flatMap((touchpoint) => touchpoint.expectations ?? []);
    expect(new Set(expectations.map(({ kind }) => kind))).toEqual(new Set(['basic', 'performance', 'delight']));
  });
});

/** What the survey asks about, by its name there in 2016 (for what was asked earlier only: in the year named), and our touchpoint. */
const asked: readonly (readonly [question: string, touchpoint: string])[] = [
  ['Q7ART', 'art-exhibitions'],
  ['Q7FOOD', 'restaurants'],
  ['Q7STORE', 'shops'],
  ['Q7SIGN', 'indoor-signs'],
  ['Q7WALKWAYS', 'walkways'],
  ['Q7SCREENS', 'flight-screens'],
  ['Q7INFODOWN', 'information-booth-arrivals'],
  ['Q7INFOUP', 'information-booth-departures'],
  ['Q7WIFI', 'wifi'],
  ['Q7ROADS', 'roadway-signs'],
  ['Q7PARK', 'parking'],
  ['Q7AIRTRAIN', 'airtrain'],
  ['Q7LTPARKING', 'long-term-parking-shuttle'],
  ['Q7RENTAL', 'rental-car-center'],
  ['Q9BOARDING', 'boarding-areas'],
  ['Q9AIRTRAIN', 'airtrain'],
  ['Q9RENTAL', 'rental-car-center'],
  ['Q9FOOD', 'restaurants'],
  ['Q9RESTROOM', 'restrooms'],
  ['Q10SAFE', 'safety'],
  ['Q12PRECHECKRATE', 'precheck-lane'],
  ['Q13GETRATE', 'trip-to-the-airport'],
  ['Q14FIND', 'wayfinding'],
  ['Q14PASSTHRU', 'security-checkpoint'],
  ['Q4BAGS', 'baggage-check'],
  ['2012: Q10B_CLNPARK', 'parking'],
  ['2012: Q13_RATEWEB', 'website'],
  ['2013: Q11B_USESFOAPP', 'mobile-app'],
  ['2013: Q11D_USESOCMED', 'social-media'],
];

describe('examples/airport', () => {
  const { touchpoints } = airport.workspace;

  test.each(asked)('has a touchpoint for %s', (_question, touchpoint) => {
    expect([...touchpoints.keys()]).toContain(touchpoint);
  });

  test('has no touchpoint that the survey does not ask about', () => {
    expect([...touchpoints.keys()].sort()).toEqual([...new Set(asked.map(([, touchpoint]) => touchpoint))].sort());
  });

  test('tells cleanliness from the rest where both are asked about one point', () => {
    const cleaned = [...touchpoints.values()].filter(({ metrics = [] }) => metrics.some(({ id }) => id === 'cleanliness'));
    expect(cleaned.map(({ id }) => id).sort()).toEqual(['airtrain', 'parking', 'rental-car-center', 'restaurants']);
  });

  test('holds no figures but the counts of answers', () => {
    expect([...touchpoints.values()].filter(({ measurements, reach, assessment }) => measurements ?? reach ?? assessment)).toEqual([]);
    const data = airport.workspace.paths.filter((path) => !path.endsWith('.yaml') && !/\/[a-z-]+$/.test(path));
    expect(data).toEqual(['feedback/sfo-surveys.csv']);
  });

  test('counts the answers about every touchpoint but those of which the survey asks only who uses them', () => {
    const counted = touchpointsAskedAbout(airport.workspace.feedback.get('sfo-surveys')!)!;
    expect([...touchpoints.keys()].filter((id) => !counted.has(id)).sort()).toEqual(['baggage-check', 'mobile-app', 'social-media']);
  });

  test('accepts, with its reason, that nothing is measured at these', () => {
    const accepted = check(airport, today).filter(({ suppressed }) => suppressed !== undefined);
    expect(accepted.map(({ rule, entity }) => `${rule} ${entity?.id}`).sort()).toEqual([
      'touchpoint/no-evidence baggage-check',
      'touchpoint/no-evidence mobile-app',
      'touchpoint/no-evidence social-media',
    ]);
  });
});

function everything({ workspace }: Loaded): readonly AnyEntity[] {
  const kinds = ['touchpoint', 'journey', 'persona', 'action'] as const;
  return kinds.flatMap((kind): readonly AnyEntity[] => [...entitiesOf(workspace, kind).values()]);
}

// The keys whose values people read; `needs` and `goals` are texts only in a persona.
const textKeys =
  /^(?:name|title|description|text|role|quote|does|thinks|asks|scenario|scope|when|information|frontstage|backstage|systems)$/;
const listKeys = /^(?:needs|goals|frustrations|promise|expect|disappoint|delight)$/;

/** The texts that are written once for all languages, below `parent`, the key that holds `value`. */
function* plainTextsWithin(value: object, parent: string | null): Generator<string> {
  for (const [key, item] of Object.entries(value)) {
    const holder = Array.isArray(value) ? (parent ?? key) : key;
    const isText = Array.isArray(value)
      ? textKeys.test(holder) || (listKeys.test(holder) && /\s/.test(String(item)))
      : textKeys.test(key) && !isLanguageMap(value);
    if (typeof item === 'string' && isText) yield item;
    else if (item !== null && typeof item === 'object' && key !== 'origin') yield* plainTextsWithin(item, holder);
  }
}

function isLanguageMap(value: object): boolean {
  return Object.keys(value).join() === 'de,en';
}
