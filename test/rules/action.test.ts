/** The rules about actions, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample } from '../support/workspace.js';

async function findingsOf(rule: string, text: string): Promise<readonly Diagnostic[]> {
  return (await checkExample(`\n${text.trim()}\n`)).filter((diagnostic) => diagnostic.rule === `action/${rule}`);
}

async function messagesOf(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ message }) => message);
}

const action = (...lines: readonly string[]) => `# file: actions/form.yaml\ntitle: Shorter form\n${lines.join('\n')}\n`;

describe('action/overdue', () => {
  test.each([
    ['2026-11-21', 1],
    ['2026-11-22', 0],
    ['2026-11-23', 0],
  ])('due on %s finds %i on 2026-11-22', async (due, count) => {
    expect(await messagesOf('overdue', action(`due: ${due}`))).toHaveLength(count);
  });

  test.each([
    ['idea', 1],
    ['planned', 1],
    ['doing', 1],
    ['done', 0],
    ['dropped', 0],
    ['dun', 0],
  ])('with the status %s finds %i', async (status, count) => {
    expect(await messagesOf('overdue', action('due: 2026-01-31', `status: ${status}`))).toHaveLength(count);
  });

  test('says what it still is, an idea where nothing is said', async () => {
    expect(await messagesOf('overdue', action('due: 2026-01-31'))).toEqual([
      'The action "form" was due on 2026-01-31, and its status is still "idea"',
    ]);
  });

  test('says nothing of a day that was refused', async () => {
    expect(await messagesOf('overdue', action('due: 31.01.2026'))).toEqual([]);
  });
});

describe('action/changes-nothing', () => {
  test.each([
    'touchpoints: [shop]',
    'journeys: [order]',
    'expectations: [shop/fast]',
    'status: dropped',
    'touchpoints: shop',
    'touchpoint: [shop]',
    'expectations: [fast]',
    'status: droped',
  ])('says nothing with "%s"', async (line) => {
    expect(await messagesOf('changes-nothing', action(line))).toEqual([]);
  });

  test('takes empty lists for nothing', async () => {
    expect(await messagesOf('changes-nothing', action('touchpoints: []', 'journeys: []'))).toEqual([
      'The action "form" does not say what it changes',
    ]);
  });
});

describe('action/done-without-new-evidence', () => {
  const rule = 'done-without-new-evidence';
  const done = (...lines: readonly string[]) => action('status: done', 'done: 2026-02-20', ...lines);
  const shop = (...lines: readonly string[]) =>
    `# file: touchpoints/shop.yaml\nname: Shop\nexpectations: [{ id: fast, text: At once. }]\n${lines.join('\n')}\n`;
  const measuredOn = (...days: readonly string[]) =>
    shop('measurements:', ...days.map((day) => `  - { measure: nps, counts: { promoters: 60 }, date: ${day} }`));
  const order = (...lines: readonly string[]) =>
    `# file: journeys/order.yaml\nname: I order\nsteps:\n  - id: order\n    touchpoint: shop\n${lines.map((line) => `    ${line}\n`).join('')}`;
  const survey = (...lines: readonly string[]) => `# file: feedback/survey.yaml\nname: Survey\ndata: s.csv\n${lines.join('\n')}\n`;
  const aboutShop = 'answers: [{ column: Q1, touchpoint: shop, measure: csat, scale: [1, 5] }]';

  test.each([
    ['2026-02-19', 1],
    ['2026-02-20', 1],
    ['2026-02-21', 0],
  ])('of what took effect on 2026-02-20, measured on %s, finds %i', async (day, count) => {
    expect(await messagesOf(rule, `${measuredOn('2025-11-30', day)}${done('touchpoints: [shop]')}`)).toHaveLength(count);
  });

  test.each([
    ['2026-08-23', 1],
    ['2026-08-24', 0],
    ['2026-11-22', 0],
    ['2027-01-01', 0],
  ])('with %s as the day of effect finds %i on 2026-11-22: a survey needs its 90 days', async (day, count) => {
    expect(await messagesOf(rule, `${shop()}${action('status: done', `done: ${day}`, 'touchpoints: [shop]')}`)).toHaveLength(count);
  });

  test('takes its limit from tp.yaml', async () => {
    const limit = `# file: tp.yaml\nformat: 1\nname: Example\nrules:\n  action/done-without-new-evidence: { max_age: P2Y }\n`;
    expect(await messagesOf(rule, `${limit}${shop()}${done('touchpoints: [shop]')}`)).toEqual([]);
  });

  test.each([
    ['an expectation', 'expectations: [shop/fast]', ''],
    ['a journey that meets it', 'journeys: [order]', order()],
  ])('looks at the touchpoint of %s', async (_, line, text) => {
    expect(await messagesOf(rule, `${shop()}${text}${done(line)}`)).toHaveLength(1);
    expect(await messagesOf(rule, `${measuredOn('2026-05-31')}${text}${done(line)}`)).toEqual([]);
  });

  test('is content when one of several targets was measured since', async () => {
    const web = '# file: touchpoints/web.yaml\nname: Web\n';
    expect(await messagesOf(rule, `${measuredOn('2026-05-31')}${web}${done('touchpoints: [web, shop]')}`)).toEqual([]);
  });

  test.each([
    ['of a later day', 'date: { fixed: 2026-05-31 }', 0],
    ['of an earlier day', 'date: { fixed: 2025-05-31 }', 1],
    ['with a column of dates, which may be later', 'date: answered', 0],
    ['without dates, which may be of any day', 'weight: w', 0],
    ['whose date was refused', 'date: { fixed: June }', 0],
  ])('with a source %s (%s) finds %i', async (_, date, count) => {
    expect(await messagesOf(rule, `${shop()}${survey(date, aboutShop)}${done('touchpoints: [shop]')}`)).toHaveLength(count);
  });

  test.each([
    ['another touchpoint', 'answers: [{ column: Q1, touchpoint: web, measure: csat, scale: [1, 5] }]', 1],
    ['the company as a whole', 'answers: [{ column: Q1, measure: nps }]', 1],
    ['whatever its column names', 'touchpoint: contact', 0],
    ['a touchpoint that most likely means it', 'answers: [{ column: Q1, touchpoint: shopp, measure: csat, scale: [1, 5] }]', 0],
  ])('with a source about %s finds %s', async (_, line, count) => {
    const web = '# file: touchpoints/web.yaml\nname: Web\n';
    expect(await messagesOf(rule, `${shop()}${web}${survey('date: answered', line)}${done('touchpoints: [shop]')}`)).toHaveLength(count);
  });

  test.each([
    ['feelings asked since', order('feels: { score: 1, date: 2026-05-31 }'), 0],
    ['feelings asked before', order('feels: { score: 1, date: 2025-05-31 }'), 1],
    ['feelings of no day', order('feels: { score: 1 }'), 1],
    [
      'a source about the journey',
      `${order()}${survey('date: d', 'answers: [{ column: Q1, journey: order, measure: csat, scale: [1, 5] }]')}`,
      0,
    ],
    ['a source with a column of journeys', `${order()}${survey('date: d', 'journey: j')}`, 0],
    ['a source that maps other journeys', `${order()}${survey('date: d', 'journey: { column: j, map: { A: return } }')}`, 1],
    ['steps that were refused', order('moment_of_truth: maybe'), 0],
  ])('at a journey with %s', async (_, text, count) => {
    expect(await messagesOf(rule, `${shop()}${text}${done('journeys: [order]')}`)).toHaveLength(count);
  });

  test.each([
    ['names no target', done(), shop()],
    ['names one that is not there', done('touchpoints: [shop, elsewhere]'), shop()],
    ['names one that is broken', done('touchpoints: [shop]'), '# file: touchpoints/shop.yaml\nname: [\n'],
    ['has a broken one among its targets', done('touchpoints: [web, shop]'), `${shop()}# file: touchpoints/web.yaml\nname: [\n`],
    ['retired its target', done('touchpoints: [shop]', 'kind: retire'), shop('status: retired')],
    ['has targets that were refused', done('touchpoints: [shop]', 'journeys: order'), shop()],
    ['has a target whose measurements were refused', done('touchpoints: [shop]'), shop('measurements: [{ measure: nps }]')],
    ['has no day of effect', action('status: done', 'touchpoints: [shop]'), shop()],
    ['is not done', action('status: doing', 'done: 2026-02-20', 'touchpoints: [shop]'), shop()],
  ])('says nothing of an action that %s', async (_, text, touchpoint) => {
    expect(await messagesOf(rule, `${touchpoint}${text}`)).toEqual([]);
  });

  test('says nothing while a source cannot be read', async () => {
    const broken = '# file: feedback/survey.yaml\nname: [\n';
    expect(await messagesOf(rule, `${shop()}${broken}${done('touchpoints: [shop]')}`)).toEqual([]);
  });

  test('says where to measure again', async () => {
    const [found] = await findingsOf(rule, `${shop()}${order()}${done('touchpoints: [shop]', 'journeys: [order]')}`);
    expect(found.hint).toBe('Measure again at "shop" and "order", and compare before and after');
    expect(found.location.path).toEqual(['done']);
  });
});
