import { expect, test } from 'vitest';
import { groupedBySegment } from '../../src/analysis/grouping.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { relevance } from '../../src/reports/relevance/relevance.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt, tableOf } from '../support/made-report.js';

const office = `
# file: tp.yaml
format: 1
name: Office
languages: [en, de]
customers: { count: 1000 }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
assessment: { importance: 4, date: 2026-01-01 }
reach: { customers: 500, per: month }
# file: touchpoints/email.yaml
name: E-mail
reach: { customers: 800, per: month }
# file: touchpoints/fax.yaml
name: Fax
# file: journeys/ask.yaml
name: I ask
steps: [{ id: call, touchpoint: hotline, moment_of_truth: true }, { id: answer, touchpoint: email }]
`;
const survey = `${office}
# file: feedback/survey.yaml
name: { en: Survey, de: Befragung }
data: survey.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]
`;
const scores = (people: number) => Float64Array.from({ length: people }, (_, row) => (row % 5) + 1);

/** Answers about e-mail, of which every judgement follows, and about the hotline, which are all the same. */
function surveyed(
  people: number,
  told: { readonly missing?: number; readonly total?: number; readonly outcome?: Float64Array } = {},
): Evidence {
  const email = scores(people).fill(Number.NaN, 0, told.missing ?? 0);
  const tallies = ['email', 'hotline'].map((id) => answers(id, 'csat', { 5: people }, { source: 'survey' }));
  return {
    ...evidenceOf(tallies, {
      rows: () => ({
        total: told.total ?? people,
        columns: [email, new Float64Array(people).fill(3)],
        outcome: told.outcome ?? scores(people),
        left: null,
        weights: null,
        respondents: null,
      }),
    }),
  };
}

/** Answers about these touchpoints and a judgement, all in an order of their own. */
function ratedBy(people: number, touchpoints: readonly string[]): Evidence {
  const column = (step: number) => Float64Array.from({ length: people }, (_, row) => 1 + ((row * row + step * row + step) % 5));
  return {
    ...evidenceOf(
      touchpoints.map((id) => answers(id, 'csat', { 5: people }, { source: 'survey' })),
      {
        rows: () => ({
          total: people,
          columns: touchpoints.map((_, index) => column(index)),
          outcome: Float64Array.from({ length: people }, (_, row) => (row * 37) % 11),
          left: null,
          weights: null,
          respondents: null,
        }),
      },
    ),
  };
}

test('shows no driver of fewer than five respondents: nobody is to be known by an answer', async () => {
  expect(sentencesOf(await madeReport(relevance, survey, surveyed(4))).join(' ')).not.toContain('Together they explain');
  expect(sentencesOf(await madeReport(relevance, survey, surveyed(5))).join(' ')).toContain('Together they explain');
});

test('shows the four sides, what they say together, and how much of it is known', async () => {
  const report = await madeReport(relevance, office);
  const [hotline, email, fax] = cellsOf(report, 'relevance');
  expect(hotline).toMatchObject({
    rank: 1,
    touchpoint: 'hotline',
    'rank-range': { low: 1, high: 1 },
    known: 0.65,
    stated: 75,
    derived: null,
    reach: 50,
  });
  expect(hotline.score).toBeCloseTo(75, 9);
  expect(hotline.bounds).toEqual({ low: expect.closeTo(48.75, 9), high: expect.closeTo(83.75, 9) });
  expect(email).toMatchObject({ rank: null, known: 0.4, stated: null, reach: 80, view: 'inside and outside' });
  expect(fax).toMatchObject({ rank: null, structural: 0, reach: null, view: 'inside only' });
  expect(tableOf(report, 'relevance').rows.map(({ tone }) => tone)).toEqual([undefined, 'quiet', 'quiet']);
});

test('gives programs the fields of the contract', async () => {
  const { data } = await madeReport(relevance, survey, surveyed(60), { language: 'de' });
  const email = data.rows.find((row) => 'touchpoint' in row && row.touchpoint === 'email');
  expect(email).toMatchObject({
    segment: null,
    score: { value: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
    coverage: expect.closeTo(0.75, 12),
    rank: expect.any(Number),
    rankRange: { low: expect.any(Number), high: expect.any(Number) },
    stated: null,
    derived: { lmg: 1, share: 1, low: 1, high: 1, index: 100, n: 60, status: 'ok', sources: ['survey'] },
    structural: { share: expect.closeTo(1 / 3, 12), index: expect.closeTo(50, 9) },
    reach: { value: 80, low: null, high: null, n: null, from: 'counted', frequency: null },
  });
  const hotline = data.rows.find((row) => 'touchpoint' in row && row.touchpoint === 'hotline');
  expect(hotline).toMatchObject({ stated: { value: 75, low: null, high: null, n: 0, from: 'assessment' }, derived: null });
  expect(data).toMatchObject({ drivers: [{ source: 'survey', segment: null, r2: 1, n: 60, missing: 'listwise', respondents: 60 }] });
});

test('says what the bounds are, and that they are no intervals of chance', async () => {
  const sentences = sentencesOf(await madeReport(relevance, office));
  expect(sentences).toEqual([
    'Relevance = 35 % derived + 25 % stated + 20 % structural + 20 % reach, of what is known.',
    '“Could be” is what the missing sides could change, not a 95 % interval. “Ranks” are the places under other weights.',
    'No rank for 2 of 3 touchpoints: less than half of their relevance is known.',
    'Without volume or share of the persona a journey counts like the middle one: ask.',
  ]);
});

test('says at how many touchpoints stated importance tells nothing apart', async () => {
  const asked = evidenceOf([answers('fax', 'importance', { 5: 9 }), answers('email', 'importance', { 1: 9 })]);
  const sentences = sentencesOf(await madeReport(relevance, office, asked));
  expect(sentences.some((sentence) => sentence.startsWith('Most people call 1 of the 2 touchpoints they were asked about important'))).toBe(
    true,
  );
  expect(sentencesOf(await madeReport(relevance, office)).join(' ')).not.toContain('Most people');
});

test('shows the drivers of each source, the strongest first, and why others are left out', async () => {
  const report = await madeReport(relevance, survey, surveyed(60));
  expect(cellsOf(report, 'drivers-survey').map(({ touchpoint, share, note }) => [touchpoint, share, note])).toEqual([
    ['email', 1, null],
    ['hotline', null, 'all answers are the same'],
  ]);
  const sentences = sentencesOf(report);
  expect(sentences).toContain(
    'Together they explain 100.0 % of the differences in the overall judgement; the shares below divide that. 60 of 60 respondents answered everything. Intervals from 1,000 resamples.',
  );
  expect(sentences.at(-1)).toMatch(/^Observational: /);
  expect(report.blocks).toContainEqual({ kind: 'heading', text: 'Drivers of the overall judgement: Survey' });
});

test.each([
  // r is about −0.14, and its interval lies on both sides of zero.
  ['no connection with the judgement to be seen', Float64Array.from({ length: 60 }, (_, row) => 10 + (row % 7) - (row % 5 === 4 ? 1 : 0))],
  ['the better, the worse the judgement: check the coding', Float64Array.from({ length: 60 }, (_, row) => 100 - 20 * (row % 5))],
])('says of a driver with a negative correlation: %s', async (words, outcome) => {
  const report = await madeReport(relevance, survey, surveyed(60, { outcome }));
  const [driver] = cellsOf(report, 'drivers-survey');
  expect(driver.correlation).toBeLessThan(0);
  expect(driver.note).toBe(words);
  // It counts for nothing, so its answers are not behind the relevance either.
  expect(cellsOf(report, 'relevance').map(({ n }) => n)).toEqual([null, null, null]);
});

test.each([
  [3, 'first'],
  [4, 'top-three'],
])('says of %i drivers how often each comes %s', async (count, key) => {
  const touchpoints = ['email', 'fax', 'hotline', 'shop'].slice(0, count);
  const report = await madeReport(relevance, survey, ratedBy(30, touchpoints));
  expect(tableOf(report, 'drivers-survey').columns.map((column) => column.key)).toContain(key);
});

test('says how incomplete answers were treated, in the numbers of the language', async () => {
  const pairwise = await madeReport(relevance, survey, surveyed(2000, { missing: 800 }), { language: 'de' });
  expect(sentencesOf(pairwise).join(' ')).toContain('zählt jedes Paar von Fragen für sich (2.000 Befragte, mindestens 1.200 je Paar).');
});

test.each([
  ['too few', ratedBy(7, ['email', 'fax']), 'Too few respondents for so many drivers'],
  [
    'as many drivers as respondents',
    ratedBy(5, ['email', 'fax', 'hotline', 'shop']),
    'So few respondents can be explained whatever they say',
  ],
  [
    'little explained',
    surveyed(60, { outcome: Float64Array.from({ length: 60 }, (_, row) => (row * 7) % 12) }),
    'That is little: do not rank them.',
  ],
])('warns of reading an order into %s', async (_, evidence, warning) => {
  expect(sentencesOf(await madeReport(relevance, survey, evidence)).join(' ')).toContain(warning);
});

test('draws the scores with what missing sides could change', async () => {
  const { blocks } = await madeReport(relevance, office);
  expect(blocks.at(-1)).toMatchObject({
    kind: 'chart',
    name: 'relevance',
    chart: {
      kind: 'bars',
      marks: [
        { label: 'Hotline', low: expect.closeTo(48.75, 9), high: expect.closeTo(83.75, 9), certainty: 'measured' },
        { label: 'E-mail', certainty: 'few' },
        { label: 'Fax', certainty: 'few' },
      ],
    },
  });
});

test('shows the touchpoints that are asked for, with their ranks among all', async () => {
  const { data } = await madeReport(relevance, office, evidenceOf([]), { query: 'not:owner:service' });
  expect(data.rows).toMatchObject([{ touchpoint: 'email' }, { touchpoint: 'fax' }]);
});

test('shows segments side by side', async () => {
  const tallies = ['eco', 'business'].map((segment) => answers('fax', 'importance', { 3: 9 }, { segments: [segment] }));
  const report = await madeReport(relevance, office, evidenceOf(tallies, { by: ['class'] }), { grouping: groupedBySegment('class') });
  expect(
    cellsOf(report, 'relevance')
      .filter(({ stated }) => stated === 50)
      .map(({ touchpoint, segment }) => [touchpoint, segment]),
  ).toEqual([
    ['fax', 'business'],
    ['fax', 'eco'],
  ]);
  expect(sentencesOf(report)).toContain('No rank for 3 of 3 touchpoints: less than half of their relevance is known.');
});

test('shows nothing as a number where nothing is known', async () => {
  const report = await madeReport(relevance, '\n# file: touchpoints/fax.yaml\nname: Fax\n');
  expect(report.data.rows).toMatchObject([
    { score: null, rank: null, rankRange: null, coverage: 0, stated: null, derived: null, structural: null, reach: null },
  ]);
  expect(await shownAt(report, 80)).toMatch(/fax .*–/);
});

test('says where ratings are nearly the same, so that coefficients would mislead', async () => {
  const [ratings, noise] = [scores(60), Float64Array.from({ length: 60 }, (_, row) => ((row * 7) % 4) / 10)];
  const rows = (spread: number) => ({
    total: 60,
    columns: [ratings, ratings.map((rating, row) => rating + spread * noise[row])],
    outcome: ratings.map((rating, row) => rating + noise[59 - row]),
    left: null,
    weights: null,
    respondents: null,
  });
  const tallies = ['email', 'hotline'].map((id) => answers(id, 'csat', { 5: 60 }, { source: 'survey' }));
  const saying = async (spread: number) =>
    sentencesOf(await madeReport(relevance, survey, evidenceOf(tallies, { rows: () => rows(spread) }))).join(' ');
  expect(await saying(1)).toContain('regression coefficients would be no importance');
  expect(await saying(20)).not.toContain('regression coefficients');
});

test('says whether those who rated importance agree, and what to do where they do not', async () => {
  const asked = ['email', 'hotline'].map((id) => answers(id, 'importance', { 3: 6 }, { source: 'survey' }));
  const rated = (...email: readonly number[]) => ({
    total: email.length,
    columns: [Float64Array.from(email), new Float64Array(email.length).fill(3)],
    outcome: null,
    left: null,
    weights: null,
    respondents: null,
  });
  const report = async (...email: readonly number[]) => madeReport(relevance, survey, evidenceOf(asked, { rows: () => rated(...email) }));
  const agreed = '6 respondents agree to 1.00 on the order of 2 touchpoints by importance (Kendall’s W: 0 not at all, 1 fully; Survey).';
  expect(sentencesOf(await report(5, 5, 5, 4, 4, 4))).toContain(agreed);
  const split = await report(5, 5, 5, 1, 1, 1);
  expect(sentencesOf(split).join(' ')).toContain('They disagree, so their mean is no consensus: look at segments (--by).');
  expect(split.data).toMatchObject({ agreement: [{ source: 'survey', segment: null, touchpoints: ['email', 'hotline'], n: 6, w: 0 }] });
});
