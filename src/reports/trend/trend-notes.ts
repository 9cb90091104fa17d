/** What a reader of trends must know: how far the history reaches, and what it could not see. */
import type { TrendRow } from '../../analysis/trend/trend-row.js';
import { type Both, counted, type Say } from '../../text/both.js';
import { formatDate, type Language } from '../../text/locale.js';
import { limitsOfShares } from '../limits-of-shares.js';
import { signalSentence } from './signal-sentence.js';

/** What was seen of the history. */
export interface HistoryFacts {
  /** Commits that touched the inventory. */
  readonly commits: number;
  /** The days of the first and the last of them; null without any. */
  readonly first: string | null;
  readonly last: string | null;
  /** True where older history was never fetched. */
  readonly shallow: boolean;
  /** Why there is none to look at, and what to do about it; null where there is. */
  readonly missing: Both | null;
  readonly hint: Both | null;
  /** Measurements that the files held once and hold no more. */
  readonly remembered: number;
  /** Feedback data that were taken away, each with the commit that did: what they say is not in the trend. */
  readonly gone: readonly { readonly path: string; readonly commit: string }[];
}

/** `history: 42 commits, 1 Nov 2024 – 20 Nov 2026`; says so where there is none, or a part only. */
export function historyLine({ commits, first, last, shallow, missing }: HistoryFacts, say: Say, language: Language): string {
  if (missing !== null) return say({ en: 'history: none', de: 'Geschichte: keine' });
  const count = counted(say, commits, { en: 'commit', de: 'Commit' }, { en: 'commits', de: 'Commits' });
  const span = first === null || last === null || first === last ? '' : `, ${formatDate(first, language)} – ${formatDate(last, language)}`;
  const part = shallow ? say({ en: ' (shallow clone)', de: ' (flacher Klon)' }) : '';
  return say({ en: `history: ${count}${span}${part}`, de: `Geschichte: ${count}${span}${part}` });
}

/** What a reader must know, and for a single figure what stands out in it. */
export function trendNotes(rows: readonly TrendRow[], history: HistoryFacts, say: Say, language: Language): readonly string[] {
  const hint = history.hint === null ? '' : ` ${say(history.hint)}`;
  const leftOut = rows.reduce((sum, { series }) => sum + series.leftOut, 0);
  const [only, ...others] = rows;
  const signals = only === undefined || others.length > 0 ? [] : signalSentence(only, language, say);
  const isShort = rows.some(({ trend }) => trend === null || trend.verdict === 'too-short');
  return [
    ...(history.missing === null
      ? []
      : [
          say({
            en: `There is no history to look at: ${say(history.missing)}.${hint}`,
            de: `Es gibt keine Geschichte zum Ansehen: ${say(history.missing)}.${hint}`,
          }),
        ]),
    ...(history.shallow
      ? [
          say({
            en: 'This is a shallow clone: what is older was not fetched, and nobody can see it. Fetch it: git fetch --unshallow',
            de: 'Dies ist ein flacher Klon: Was älter ist, wurde nicht geholt und ist nicht zu sehen. Nachholen: git fetch --unshallow',
          }),
        ]
      : []),
    ...signals,
    ...(signals.length === 0 || only?.control == null ? [] : limitsOfShares(only.control, language, say)),
    ...(leftOut === 0
      ? []
      : [
          say({
            en: `${counted(say, leftOut, { en: 'period', de: '' }, { en: 'periods', de: '' })} with too few answers left out.`,
            de: `${counted(say, leftOut, { en: '', de: 'Zeitraum' }, { en: '', de: 'Zeiträume' })} mit zu wenigen Antworten ausgelassen.`,
          }),
        ]),
    ...(history.remembered === 0 || !rows.some(({ from }) => from === 'evidence')
      ? []
      : [
          say({
            en: `${counted(say, history.remembered, { en: 'measurement counts', de: '' }, { en: 'measurements count', de: '' })} that the files held once and hold no more.`,
            de: `${counted(say, history.remembered, { en: '', de: 'Messung zählt' }, { en: '', de: 'Messungen zählen' })} mit, die früher in den Dateien ${history.remembered === 1 ? 'stand' : 'standen'}.`,
          }),
        ]),
    ...goneNote(history, rows, say),
    ...(isShort
      ? [
          say({
            en: 'A verdict takes eight periods; with fewer there is a slope at most.',
            de: 'Für ein Urteil braucht es acht Zeiträume; mit weniger gibt es höchstens eine Steigung.',
          }),
        ]
      : []),
  ];
}

/** Answers that were once committed and are gone count for nothing; they can be brought back. */
function goneNote({ gone }: HistoryFacts, rows: readonly TrendRow[], say: Say): readonly string[] {
  const [first] = gone;
  if (first === undefined || !rows.some(({ from }) => from === 'evidence')) return [];
  const names = gone.slice(0, 3).map(({ path }) => path);
  const list = gone.length > names.length ? `${names.join(', ')} … (${gone.length})` : names.join(', ');
  const back = `git checkout ${first.commit.slice(0, 7)}^ -- ${first.path}`;
  return [
    say({
      en: `Data that are only in the history are not read, as the same answers may stand in a file of today and would count twice: ${list}. Where they do not, bring them back: ${back}`,
      de: `Daten, die nur noch in der Geschichte stehen, werden nicht gelesen, denn dieselben Antworten können in einer Datei von heute stehen und zählten dann doppelt: ${list}. Wo das nicht so ist, zurückholen: ${back}`,
    }),
  ];
}
