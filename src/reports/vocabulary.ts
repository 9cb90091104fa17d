/** The words that more than one report uses: measures, states, verdicts, labels of columns. */
import type { Trend } from '../analysis/quality/course.js';
import type { ChangeVerdict } from '../analysis/statistics/change-verdict.js';
import type { Status } from '../analysis/status.js';
import type { Both } from '../text/both.js';

/** The words of the columns. */
export const labels = {
  touchpoint: { en: 'Touchpoint', de: 'Touchpoint' },
  name: { en: 'Name', de: 'Name' },
  journey: { en: 'Journey', de: 'Kundenreise' },
  step: { en: 'Step', de: 'Schritt' },
  measure: { en: 'Measure', de: 'Messgröße' },
  owner: { en: 'Owner', de: 'Verantwortung' },
  stage: { en: 'Stage', de: 'Phase' },
  channel: { en: 'Channel', de: 'Kanal' },
  state: { en: 'State', de: 'Zustand' },
  segment: { en: 'Segment', de: 'Segment' },
  persona: { en: 'Persona', de: 'Persona' },
  quality: { en: 'Quality', de: 'Qualität' },
  relevance: { en: 'Relevance', de: 'Relevanz' },
  importance: { en: 'Importance', de: 'Wichtigkeit' },
  interval: { en: '95 %', de: '95 %' },
  answers: { en: 'n', de: 'n' },
  missing: { en: 'Missing', de: 'Ohne Angabe' },
  notUsed: { en: 'Not used', de: 'Nicht genutzt' },
  invalid: { en: 'Invalid', de: 'Ungültig' },
  evidence: { en: 'Evidence', de: 'Beleg' },
  topTwo: { en: 'Top two', de: 'Obere zwei' },
  change: { en: 'Change', de: 'Änderung' },
  verdict: { en: 'Verdict', de: 'Urteil' },
  trend: { en: 'Trend', de: 'Verlauf' },
  rank: { en: 'Rank', de: 'Rang' },
  target: { en: 'Target', de: 'Ziel' },
  gap: { en: 'Gap', de: 'Lücke' },
  priority: { en: 'Priority', de: 'Vorrang' },
  wholeCompany: { en: '(the company as a whole)', de: '(das Unternehmen insgesamt)' },
} as const satisfies Record<string, Both>;

/** What a status means, in a word or two. */
export const statusWords: Readonly<Record<Status, Both>> = {
  'no-data': { en: 'unknown', de: 'unbekannt' },
  'too-few': { en: 'too few', de: 'zu wenige' },
  indicative: { en: 'indicative', de: 'Hinweis' },
  low: { en: 'few answers', de: 'wenige Antworten' },
  ok: { en: 'measured', de: 'gemessen' },
  assumed: { en: 'assumed', de: 'angenommen' },
};

/** The verdict of a change between two windows. */
export const changeWords: Readonly<Record<ChangeVerdict, Both>> = {
  improved: { en: 'improved', de: 'verbessert' },
  worsened: { en: 'worsened', de: 'verschlechtert' },
  'improved-but-negligible': { en: 'improved, but hardly', de: 'verbessert, aber kaum' },
  'worsened-but-negligible': { en: 'worsened, but hardly', de: 'verschlechtert, aber kaum' },
  stable: { en: 'stable', de: 'stabil' },
  unclear: { en: 'unclear', de: 'unklar' },
};

/** The verdict of a trend over many periods. */
export const trendWords: Readonly<Record<Trend['verdict'], Both>> = {
  increasing: { en: 'rising', de: 'steigend' },
  decreasing: { en: 'falling', de: 'fallend' },
  'no-trend': { en: 'no trend', de: 'kein Trend' },
  'too-short': { en: 'too short', de: 'zu kurz' },
};

/** Said below every table of drivers and attributions. */
export const observational: Both = {
  en: 'Observational: these are associations; only an experiment shows what an improvement would bring.',
  de: 'Beobachtung: Dies sind Zusammenhänge; was eine Verbesserung bewirkt, zeigt nur ein Versuch.',
};
