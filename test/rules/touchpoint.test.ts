/** The rules about touchpoints, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.js';
import { type CheckOptions, checkWorkspace } from '../../src/rules/check.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { checkExample, placeOf, readExample, today } from '../support/workspace.js';

/** The findings of one rule of the group. */
async function findingsOf(rule: string, text: string, options: Partial<CheckOptions> = {}): Promise<readonly Diagnostic[]> {
  const found = await checkExample(`\n${text.trim()}\n`, options);
  return found.filter((diagnostic) => diagnostic.rule === `touchpoint/${rule}`);
}

async function messagesOf(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ message }) => message);
}

/** The files in which the rule finds something. */
async function filesOf(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ location }) => location.file);
}

/** One touchpoint with the given lines. */
function hotline(...lines: readonly string[]): string {
  return `# file: touchpoints/hotline.yaml\nname: Hotline\n${lines.join('\n')}\n`;
}

/** One journey with a step at each of the touchpoints. */
function journey(id: string, touchpoints: readonly string[], ...lines: readonly string[]): string {
  const steps = touchpoints.map((touchpoint, index) => `  - { id: step-${index}, touchpoint: ${touchpoint} }`);
  return `# file: journeys/${id}.yaml\nname: I call\n${[...lines, 'steps:', ...steps].join('\n')}\n`;
}

const aboutTheLivingOnly = ['no-owner', 'no-stage', 'no-channel', 'no-evidence', 'unused'];
const otherJourney = `# file: touchpoints/shop.yaml\nname: Shop\n${journey('order', ['shop'])}`;

describe.each(aboutTheLivingOnly)('touchpoint/%s', (rule) => {
  test.each(['active', 'retiring'])('asks what is %s', async (status) => {
    expect(await filesOf(rule, `${hotline(`status: ${status}`)}${otherJourney}`)).toContain('touchpoints/hotline.yaml');
  });

  test.each(['idea', 'planned', 'retired'])('does not ask what is %s', async (status) => {
    expect(await filesOf(rule, `${hotline(`status: ${status}`)}${otherJourney}`)).not.toContain('touchpoints/hotline.yaml');
  });

  test('does not ask where the status was refused: it may be retired', async () => {
    expect(await filesOf(rule, `${hotline('status: retird')}${otherJourney}`)).not.toContain('touchpoints/hotline.yaml');
  });

  test('says nothing about a file that cannot be read', async () => {
    expect(await filesOf(rule, '# file: touchpoints/hotline.yaml\nname: [\n')).toEqual([]);
  });
});

describe.each([
  ['no-owner', 'owner: Service Team', 'ownr: service'],
  ['no-stage', 'stages: use', 'stage: [use]'],
  ['no-channel', 'channel: 7', 'chanel: phone'],
  ['no-evidence', 'measurements: good', 'mesurements: []'],
])('touchpoint/%s', (rule, refused, misspelt) => {
  test('is silent where the value was refused', async () => {
    expect(await messagesOf(rule, hotline(refused))).toEqual([]);
  });

  test('is silent where the key is misspelt', async () => {
    expect(await messagesOf(rule, hotline(misspelt))).toEqual([]);
  });
});

describe('touchpoint/no-stage', () => {
  test('takes an empty list for no stage, and points at it', async () => {
    expect((await findingsOf('no-stage', hotline('stages: []'))).map(placeOf)).toEqual(['touchpoints/hotline.yaml:2:9-11']);
  });

  test('is content with a stage that is not known: that is another mistake', async () => {
    const stages = '# file: tp.yaml\nformat: 1\nname: Example\nstages: [{ id: use }]\n';
    expect(await messagesOf('no-stage', `${stages}${hotline('stages: [ues]')}`)).toEqual([]);
  });
});

describe('touchpoint/unused', () => {
  test('waits for the first journey', async () => {
    expect(await messagesOf('unused', hotline())).toEqual([]);
  });

  test.each(['current', 'target', 'future'])('counts a %s journey', async (state) => {
    expect(await messagesOf('unused', `${hotline()}${journey('call', ['hotline'], `state: ${state}`)}`)).toEqual([]);
  });

  test('waits until all journeys can be read: the broken one may meet it', async () => {
    expect(await messagesOf('unused', `${hotline()}${otherJourney}# file: journeys/call.yaml\nname: [\n`)).toEqual([]);
  });

  test('waits until all steps are sound: the refused one may meet it', async () => {
    expect(await messagesOf('unused', `${hotline()}${otherJourney}${journey('call', ['Hotline'])}`)).toEqual([]);
  });

  test('waits while two journeys have one id: only the first is read', async () => {
    const second = journey('order', ['hotline']).replace('journeys/', 'journeys/web/');
    expect(await messagesOf('unused', `${hotline()}${otherJourney}${second}`)).toEqual([]);
  });

  test('waits while a journey is there and was not read', async () => {
    const documents = await parseYaml(readExample(`${hotline()}${otherJourney}`).files);
    const unread = [{ path: 'journeys/call.yaml', reason: 'it is a symbolic link' }];
    const { workspace, findings } = load(documents, { paths: [], unread, dataFiles: new Set() });
    expect(checkWorkspace(workspace, findings, { today, only: ['touchpoint/unused'] })).toEqual([]);
  });

  test('says nothing of one that a misspelt step most likely means, and still finds the others', async () => {
    const letter = '# file: touchpoints/letter.yaml\nname: Letter\n';
    expect(await filesOf('unused', `${hotline()}${letter}${otherJourney}${journey('call', ['hotlin'])}`)).toEqual([
      'touchpoints/letter.yaml',
    ]);
  });

  test('says nothing at all where the names were changed wholesale', async () => {
    const many = journey(
      'call',
      Array.from({ length: 101 }, (_, index) => `gone-${index}`),
    );
    expect(await messagesOf('unused', `${hotline()}${otherJourney}${many}`)).toEqual([]);
  });
});

describe('touchpoint/no-evidence', () => {
  const survey = (...lines: readonly string[]) => `# file: feedback/survey.yaml\nname: Survey\ndata: s.csv\n${lines.join('\n')}\n`;

  test('says that an assessment is assumed', async () => {
    expect(await messagesOf('no-evidence', hotline('assessment: { satisfaction: 4, date: 2026-10-12 }'))).toEqual([
      'Nothing is measured at the touchpoint "hotline"; its assessment of 2026-10-12 is assumed',
    ]);
  });

  test.each([
    ['a column about it', 'answers: [{ column: Q1, touchpoint: hotline, measure: csat, scale: [1, 5] }]'],
    ['a Kano pair about it', 'answers: [{ expectation: hotline/fast, functional: F, dysfunctional: D }]'],
    ['a promise kept there', 'answers: [{ column: kept, touchpoint: hotline, promise: fast, kept: ["yes"] }]'],
    ['a value that stands for it', 'touchpoint: { column: contact, map: { CALL: hotline } }'],
    ['a column of touchpoints, which may name it', 'touchpoint: contact'],
    ['a column of touchpoints without a map', 'touchpoint: { column: contact }'],
  ])('accepts a source with %s', async (_, line) => {
    const expecting = 'expectations: [{ id: fast, text: At once. }]';
    expect(await messagesOf('no-evidence', `${hotline(expecting)}${survey(line)}`)).toEqual([]);
  });

  test.each([
    ['one step', 'answers: [{ column: Q1, journey: call, step: step-0, measure: csat, scale: [1, 5] }]'],
    ['such a step of any journey', 'answers: [{ column: Q1, step: step-0, measure: csat, scale: [1, 5] }]'],
    ['steps that only the data know', 'journey: journey\nstep: step'],
  ])('accepts a source that asks about %s where it is met', async (_, lines) => {
    expect(await messagesOf('no-evidence', `${hotline()}${journey('call', ['hotline'])}${survey(lines)}`)).toEqual([]);
  });

  test.each([
    ['about another touchpoint', 'answers: [{ column: Q1, touchpoint: shop, measure: csat, scale: [1, 5] }]'],
    ['about the company as a whole', 'answers: [{ column: Q1, measure: nps }]'],
    ['whose map names others', 'touchpoint: { column: contact, map: { SHOP: shop } }'],
  ])('is not content with a source %s', async (_, line) => {
    expect(await filesOf('no-evidence', `${hotline()}${otherJourney}${survey(line)}`)).toContain('touchpoints/hotline.yaml');
  });

  test('waits until all sources can be read', async () => {
    expect(await messagesOf('no-evidence', `${hotline()}# file: feedback/survey.yaml\nname: [\n`)).toEqual([]);
    expect(await messagesOf('no-evidence', `${hotline()}${survey('answers: [{ column: Q1, touchpoint: hotline }]')}`)).toEqual([]);
  });

  test('waits until the journeys can be read whose steps are asked about', async () => {
    const answers = 'answers: [{ column: Q1, journey: call, step: step-0, measure: csat, scale: [1, 5] }]';
    const broken = '# file: journeys/call.yaml\nname: [\n';
    expect(await messagesOf('no-evidence', `${hotline()}${broken}${survey(answers)}`)).toEqual([]);
  });

  test('says nothing of one that a misspelt source most likely means', async () => {
    const answers = 'answers: [{ column: Q1, touchpoint: hotlin, measure: csat, scale: [1, 5] }]';
    expect(await messagesOf('no-evidence', `${hotline()}${survey(answers)}`)).toEqual([]);
  });
});

describe('touchpoint/retired-in-journey', () => {
  test.each([
    ['retired', 'which is retired'],
    ['planned', 'which is not there yet'],
    ['idea', 'which is not there yet'],
  ])('reports one that is %s, and shows its status', async (status, how) => {
    const [found] = await findingsOf('retired-in-journey', `${hotline(`status: ${status}`)}${journey('call', ['hotline'])}`);
    expect(found.message).toBe(`The journey "call" meets the touchpoint "hotline", ${how}`);
    expect(found.location.path).toEqual(['steps', 0, 'touchpoint']);
    expect(found.related?.location).toMatchObject({ file: 'touchpoints/hotline.yaml', path: ['status'] });
  });

  test.each(['active', 'retiring'])('lets one be met that is %s', async (status) => {
    expect(await messagesOf('retired-in-journey', `${hotline(`status: ${status}`)}${journey('call', ['hotline'])}`)).toEqual([]);
  });

  test.each(['target', 'future', 'curent'])('leaves a journey alone whose state is "%s"', async (state) => {
    expect(await messagesOf('retired-in-journey', `${hotline('status: idea')}${journey('call', ['hotline'], `state: ${state}`)}`)).toEqual(
      [],
    );
  });

  test('points at the step of the file where the schema took one out before it', async () => {
    const steps = 'steps:\n  - { id: first }\n  - { id: second, touchpoint: hotline }\n';
    const found = await findingsOf('retired-in-journey', `${hotline('status: retired')}# file: journeys/call.yaml\nname: I call\n${steps}`);
    expect(found.map(placeOf)).toEqual(['journeys/call.yaml:4:31-38']);
  });

  test('says nothing of a status that was refused, nor of a file that is broken or missing', async () => {
    expect(await messagesOf('retired-in-journey', `${hotline('status: retird')}${journey('call', ['hotline'])}`)).toEqual([]);
    expect(await messagesOf('retired-in-journey', `# file: touchpoints/fax.yaml\nname: [\n${journey('call', ['fax', 'telex'])}`)).toEqual(
      [],
    );
  });
});

describe('touchpoint/review-overdue', () => {
  test.each([
    ['2026-11-21', 1],
    ['2026-11-22', 0],
    ['2026-11-23', 0],
  ])('with the review by %s finds %i on 2026-11-22', async (day, count) => {
    expect(await messagesOf('review-overdue', hotline(`review_by: ${day}`))).toHaveLength(count);
  });

  test('also asks for an idea, not for what is retired or may be', async () => {
    const late = (status: string) => messagesOf('review-overdue', hotline('review_by: 2026-01-01', `status: ${status}`));
    expect([await late('idea'), await late('retired'), await late('retird')].map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  test('says nothing of a day that does not exist', async () => {
    expect(await messagesOf('review-overdue', hotline('review_by: 2026-02-30'))).toEqual([]);
  });
});

describe('touchpoint/stale-assessment', () => {
  const assessed = (day: string) => hotline(`assessment: { importance: 5, date: ${day} }`);
  const limit = (age: string) =>
    `# file: tp.yaml\nformat: 1\nname: Example\nrules:\n  touchpoint/stale-assessment: { severity: warning, max_age: ${age} }\n`;

  test.each([
    ['2025-11-21', 1],
    ['2025-11-22', 0],
    ['2027-01-01', 0],
  ])('of %s finds %i on 2026-11-22', async (day, count) => {
    expect(await messagesOf('stale-assessment', assessed(day))).toHaveLength(count);
  });

  test('counts a year from a 29 February to the 28th', async () => {
    const on = (today: string) => findingsOf('stale-assessment', assessed('2024-02-29'), { today });
    expect(await on('2025-02-28')).toHaveLength(0);
    expect(await on('2025-03-01')).toHaveLength(1);
  });

  test.each([
    ['P6M', '2026-05-21', 'older than 6 months: it is of 2026-05-21'],
    ['P1Y6M', '2025-05-21', 'older than 1 year and 6 months: it is of 2025-05-21'],
    ['P90D', '2026-08-23', 'older than 90 days: it is of 2026-08-23'],
    ['PT5H', '2026-11-21', 'older than 0 days: it is of 2026-11-21'],
  ])('takes its limit %s from tp.yaml, and says it in words', async (age, day, words) => {
    const [message] = await messagesOf('stale-assessment', `${limit(age)}${assessed(day)}`);
    expect(message).toBe(`The assessment of the touchpoint "hotline" is ${words}`);
  });

  test.each(['P3000Y', 'P99999999999999D'])('can be told never to report, with %s', async (age) => {
    expect(await messagesOf('stale-assessment', `${limit(age)}${assessed('1990-01-01')}`)).toEqual([]);
  });

  test('says nothing of a day that was refused', async () => {
    expect(await messagesOf('stale-assessment', assessed('12.10.2020'))).toEqual([]);
  });
});

describe('touchpoint/similar-name', () => {
  /** The findings on two touchpoints with these names. */
  const byName = (a: string, b: string, ...lines: readonly string[]) =>
    findingsOf(
      'similar-name',
      `# file: touchpoints/alpha.yaml\nname: ${JSON.stringify(a)}\n# file: touchpoints/omega.yaml\nname: ${JSON.stringify(b)}\n${lines.join('\n')}\n`,
    );
  /** The findings on two touchpoints with these ids. */
  const byId = (a: string, b: string) =>
    findingsOf('similar-name', `# file: touchpoints/${a}.yaml\nname: Left side\n# file: touchpoints/${b}.yaml\nname: Right hand\n`);

  test.each([
    ['Hotline', 'Hotline', 'the same'],
    ['Hotline', 'HOTLINE', 'case'],
    ['Service-Hotline', 'Service Hotline', 'a hyphen for a blank'],
    ['Servicehotline', 'Service-Hotline', 'a hyphen'],
    ['Service–Hotline', 'Service-Hotline', 'a dash for a hyphen'],
    ['Service\u00adhotline', 'Servicehotline', 'a soft hyphen'],
    ['E-Mail', 'Email', 'a hyphen in a short word'],
    ['Händlersuche', 'Haendlersuche', 'an umlaut spelled out'],
    ['Außendienst', 'Aussendienst', 'ß spelled out'],
    ['Ha\u0308ndlersuche', 'Händlersuche', 'an umlaut of two characters'],
    ['Café', 'Cafe', 'an accent'],
    ['Rechnung', 'Rechnungen', 'a German plural in -en'],
    ['Anzeige', 'Anzeigen', 'a German plural in -n'],
    ['Brief', 'Briefe', 'a German plural in -e'],
    ['Preis', 'Preise', 'a plural of a word in -s'],
    ['Newsletter', 'Newsletters', 'a plural in -s'],
    ['Invoice', 'Invoices', 'a plural in -s after e'],
    ['Delivery', 'Deliveries', 'a plural in -ies'],
    ['Branch', 'Branches', 'a plural in -es'],
    ['Class', 'Classes', 'a plural of a word in -ss'],
    ['Service-Hotlines', 'Servicehotline', 'hyphen and plural'],
    ['Rechnungen per Brief', 'Rechnung per Brief', 'a plural in the middle'],
    ['Newsletter', 'Newsleter', 'a letter left out'],
    ['Newsletter', 'Newsletterr', 'a letter put in'],
    ['Newsletter', 'Newslettar', 'another letter'],
    ['Newsletter', 'Newslettre', 'two letters swapped'],
    ['Online Bestellung', 'Online-Besetllung', 'a slip in one word of two'],
    ['Produktseite', 'Productseite', 'a foreign spelling'],
    ['Newsletter 2025', 'Newsletters 2025', 'the plural, with the same number'],
    ['Перезвон', 'перезвон', 'case in another script'],
  ])('takes "%s" and "%s" for one: %s', async (a, b) => {
    expect(await byName(a, b)).toHaveLength(1);
    expect(await byName(b, a)).toHaveLength(1);
  });

  test.each([
    ['Rechnung 1', 'Rechnung 2', 'another number'],
    ['Rechnung 1-12', 'Rechnung 11-2', 'other numbers of the same digits'],
    ['Newsletter', 'Newsletter 2', 'a number more'],
    ['Newsletter 2025', 'Newslettr 2026', 'another number besides a slip'],
    ['Phase II', 'Phase III', 'a Roman number'],
    ['Halle A', 'Halle B', 'a letter for a number'],
    ['Halle', 'Halle E', 'a letter that looks like an ending'],
    ['Paket', 'Paket S', 'a size that looks like a plural'],
    ['B2B-Portal', 'B2C-Portal', 'an abbreviation'],
    ['Telefonverkauf', 'Telefonservice', 'another half'],
    ['Phone sales', 'Phone service', 'another word'],
    ['Beratung (Telefon)', 'Beratung (Filiale)', 'another word in brackets'],
    ['Anmeldung', 'Abmeldung', 'opposites by their beginning'],
    ['Anreise', 'Abreise', 'opposites by their beginning'],
    ['Ausgabe', 'Aufgabe', 'other beginnings'],
    ['Zahlung', 'Zählung', 'an umlaut that makes another word'],
    ['Booking', 'Cooking', 'another first letter'],
    ['Store', 'Stone', 'a short word'],
    ['Kundenclub', 'Kundenclub+', 'a sign that means something'],
    ['Website', 'Webshop', 'another compound'],
    ['Newsletter', 'Newsletter-Anmeldung', 'a word more'],
    ['Presse', 'Messe', 'two letters'],
    ['सेवा', 'सेवी', 'a vowel sign'],
    ['★', '☆', 'signs without a letter'],
    ['!', '?', 'nothing but punctuation'],
  ])('takes "%s" and "%s" for two: %s', async (a, b) => {
    expect(await byName(a, b)).toEqual([]);
    expect(await byName(b, a)).toEqual([]);
  });

  test.each([
    ['e-mail', 'email'],
    ['webshop', 'web-shop'],
    ['store', 'stores'],
    ['haendlersuche', 'handlersuche', false],
    ['newsletter', 'newsleter'],
    ['invoice-1', 'invoice-2', false],
    ['invoice-1-12', 'invoice-11-2', false],
    ['phone-sales', 'phone-service', false],
    ['tour-2025', 'tours-2025'],
    ['hall-a', 'hall-b', false],
  ])('compares the ids %s and %s as well', async (a, b, same = true) => {
    expect(await byId(a as string, b as string)).toHaveLength(same ? 1 : 0);
  });

  test('reports a pair once, at the later file, and shows the earlier one', async () => {
    const [found, ...others] = await byName('Service hotline', 'Service-Hotline');
    expect(others).toEqual([]);
    expect(found.message).toBe('"omega" may be the same touchpoint as "alpha": they are called "Service-Hotline" and "Service hotline"');
    expect(found.location).toMatchObject({ file: 'touchpoints/omega.yaml', path: ['name'] });
    expect(found.related?.location).toMatchObject({ file: 'touchpoints/alpha.yaml', path: ['name'] });
  });

  test('reports ids and names of one pair once', async () => {
    const text = '# file: touchpoints/e-mail.yaml\nname: E-Mail\n# file: touchpoints/email.yaml\nname: Email\n';
    expect(await messagesOf('similar-name', text)).toEqual(['"email" may be the same touchpoint as "e-mail": their ids are nearly equal']);
  });

  test('reports each of many of one name once', async () => {
    const files = ['a', 'b', 'c', 'd'].map((id) => `# file: touchpoints/desk-${id}.yaml\nname: Info desk\n`);
    expect(await filesOf('similar-name', files.join(''))).toEqual(['b', 'c', 'd'].map((id) => `touchpoints/desk-${id}.yaml`));
  });

  test('compares names within a language, and a name without one with each', async () => {
    const files = (a: string, b: string) =>
      filesOf('similar-name', `# file: touchpoints/alpha.yaml\nname: ${a}\n# file: touchpoints/omega.yaml\nname: ${b}\n`);
    expect(await files('{ de: Rat, en: Advice }', '{ de: Ratte, en: Rat }')).toEqual([]);
    expect(await files('{ de: Rat, en: Advice }', '{ de: Beirat, en: advice }')).toEqual(['touchpoints/omega.yaml']);
    expect(await files('{ de: Rat, en: Advice }', 'Advice')).toEqual(['touchpoints/omega.yaml']);
  });

  test('points at the name in the language that is alike', async () => {
    const text = '# file: touchpoints/a.yaml\nname: { de: Post, en: Mail }\n# file: touchpoints/z.yaml\nname: { de: Brief, en: Mails }\n';
    expect((await findingsOf('similar-name', text))[0].location.path).toEqual(['name', 'en']);
  });

  test('lets a successor have the name of what is retired, or may be', async () => {
    expect(await byName('Hotline', 'Hotline', 'status: retired')).toEqual([]);
    expect(await byName('Hotline', 'Hotline', 'status: retird')).toEqual([]);
    expect(await byName('Hotline', 'Hotline', 'status: idea')).toHaveLength(1);
  });

  test('does not compare the id that stands in for a refused name', async () => {
    const text = '# file: touchpoints/hotline.yaml\nname: 7\n# file: touchpoints/phone.yaml\nname: Hotline\n';
    expect(await messagesOf('similar-name', text)).toEqual([]);
  });

  test('takes many words one letter apart for a series', async () => {
    const files = (count: number) =>
      [...'abcdefghijklmnop'].slice(0, count).map((letter) => `# file: touchpoints/kanal${letter}x.yaml\nname: Point ${letter}\n`);
    expect(await filesOf('similar-name', files(3).join(''))).toHaveLength(2);
    expect(await filesOf('similar-name', files(16).join(''))).toEqual([]);
  });
});

describe('touchpoint/moment-of-truth-without-expectation', () => {
  const moment = (id: string, touchpoint = 'hotline') =>
    `# file: journeys/${id}.yaml\nname: I call\nsteps:\n  - { id: call, touchpoint: ${touchpoint}, moment_of_truth: true }\n`;
  const rule = 'moment-of-truth-without-expectation';

  test('reports once, and shows the first moment', async () => {
    const found = await findingsOf(rule, `${hotline()}${moment('order')}${moment('claim')}`);
    expect(found.map(({ location }) => location.file)).toEqual(['touchpoints/hotline.yaml']);
    expect(found[0].related?.location).toMatchObject({ file: 'journeys/claim.yaml', path: ['steps', 0, 'moment_of_truth'] });
  });

  test('takes an empty list for none', async () => {
    expect(await messagesOf(rule, `${hotline('expectations: []')}${moment('order')}`)).toHaveLength(1);
  });

  test.each(['status: idea', 'status: retired', 'status: retird', 'expectations: fast', 'expectation: []'])(
    'says nothing with "%s"',
    async (line) => {
      expect(await messagesOf(rule, `${hotline(line)}${moment('order')}`)).toEqual([]);
    },
  );

  test('says nothing of a touchpoint that is not there or broken', async () => {
    expect(await messagesOf(rule, `# file: touchpoints/fax.yaml\nname: [\n${moment('order', 'fax')}${moment('claim', 'telex')}`)).toEqual(
      [],
    );
  });

  test('says nothing where no moment of truth is marked', async () => {
    expect(await messagesOf(rule, `${hotline()}${journey('order', ['hotline'])}`)).toEqual([]);
  });
});

describe('touchpoint/paid-without-cost', () => {
  test.each([
    ['media: paid\ncost: { amount: 0, currency: EUR }', 'the cost of nothing is a cost'],
    ['media: paid\ncost: cheap', 'a refused cost'],
    ['media: payed', 'a refused medium'],
    ['media: earned', 'earned'],
    ['status: idea\nmedia: paid', 'an idea'],
  ])('says nothing with "%s": %s', async (lines) => {
    expect(await messagesOf('paid-without-cost', hotline(lines))).toEqual([]);
  });
});
