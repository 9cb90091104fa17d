/** Because of what a score moved, in a few words. */
import type { Cause, QualityState, ScoreMove, ScoreState, TouchpointScores } from '../../analysis/changes/score-change.js';
import { measureName } from '../../model/measure-name.js';
import type { Say } from '../../text/both.js';
import { formatDifference, formatNumber, type Language } from '../../text/locale.js';

const sides: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  derived: { en: 'derived importance', de: 'abgeleitete Wichtigkeit' },
  stated: { en: 'stated importance', de: 'genannte Wichtigkeit' },
  structural: { en: 'place in the journeys', de: 'Stellung in den Kundenreisen' },
  reach: { en: 'reach', de: 'Reichweite' },
};

/** What moved the quality; then, where it has several sources, how much of it is another mix of them. */
export function qualityCauses(move: ScoreMove<QualityState>, say: Say, language: Language): string {
  const { split } = move;
  // With a single source its own score is that of the row.
  const isMixed = split !== null && Math.abs(split.mix) >= 0.05;
  const words = move.causes.map((cause) =>
    cause.kind === 'source' ? sourceWords(cause, isMixed, language) : causeWords(cause, say, language),
  );
  const mix = isMixed
    ? [
        say({
          en: `other answers ${points(split.rates, language)}, other mix of sources ${points(split.mix, language)}`,
          de: `andere Antworten ${points(split.rates, language)}, andere Mischung der Quellen ${points(split.mix, language)}`,
        }),
      ]
    : [];
  return [...words, ...mix].join('; ') || say({ en: 'targets or limits', de: 'Ziele oder Grenzen' });
}

/** What moved the relevance: sides of it, and their weights. */
export function relevanceCauses({ causes, split }: ScoreMove<ScoreState>, say: Say, language: Language): string {
  const words = causes.map((cause) => causeWords(cause, say, language));
  const isReweighted =
    causes.length === 0 || (split !== null && Math.abs(split.mix) >= 0.05 && causes.every(({ from, to }) => from !== null && to !== null));
  const weights = isReweighted
    ? [say({ en: 'other weights', de: 'andere Gewichte' }) + (split === null ? '' : ` ${points(split.mix, language)}`)]
    : [];
  return [...words, ...weights].join('; ');
}

/** What moved the gap: relevance and quality, each with its points. */
export function gapCauses({ quality, relevance }: TouchpointScores, say: Say, language: Language): string {
  const known = [
    { name: say({ en: 'relevance', de: 'Relevanz' }), difference: relevance?.difference ?? null },
    { name: say({ en: 'quality', de: 'Qualität' }), difference: quality?.difference == null ? null : -quality.difference },
  ];
  return known.flatMap(({ name, difference }) => (difference === null ? [] : [`${name} ${points(difference, language)}`])).join('; ');
}

function points(value: number, language: Language): string {
  return formatDifference(value, 1, language);
}

/** `pulse (n 136 → 73)`; among several sources with its own score: `pulse 40.2 → 34.1 (n 136 → 73)`. */
function sourceWords({ name, from, to, n }: Cause, isOneOfSeveral: boolean, language: Language): string {
  const score = isOneOfSeveral ? ` ${scoreWords(from, language)} → ${scoreWords(to, language)}` : '';
  return `${name}${score}${n === null ? '' : ` (${countWords(n, language)})`}`;
}

function causeWords({ kind, name, from, to, n, points: moved }: Cause, say: Say, language: Language): string {
  switch (kind) {
    case 'assessment':
      return say({
        en: `judgement ${String(from ?? '–')} → ${String(to ?? '–')}, assumed`,
        de: `Einschätzung ${String(from ?? '–')} → ${String(to ?? '–')}, angenommen`,
      });
    case 'measure':
      return say({
        en: `${measureName(String(to)).en} instead of ${measureName(String(from)).en}`,
        de: `${measureName(String(to)).de} statt ${measureName(String(from)).de}`,
      });
    case 'status':
      return statusWords(String(from), String(to), n?.to ?? 0, say);
    case 'source':
      return sourceWords({ kind, name, from, to, n, points: moved }, true, language);
    case 'side':
      return `${say(sides[name] ?? { en: name, de: name })} ${scoreWords(from, language)} → ${scoreWords(to, language)}${moved === null ? '' : ` (${points(moved, language)})`}`;
  }
}

function countWords({ from, to }: NonNullable<Cause['n']>, language: Language): string {
  const shown = (value: number) => formatNumber(value, 0, language);
  return from === to ? `n ${shown(to)}` : `n ${shown(from)} → ${shown(to)}`;
}

function statusWords(from: string, to: string, n: number, say: Say): string {
  if (to === 'assumed')
    return from === 'no-data'
      ? say({ en: 'judged now, not measured', de: 'jetzt eingeschätzt, nicht gemessen' })
      : say({ en: 'no longer measured, assumed', de: 'nicht mehr gemessen, angenommen' });
  if (to === 'too-few') return say({ en: `too few answers (n ${n})`, de: `zu wenige Antworten (n ${n})` });
  if (to === 'no-data') return say({ en: 'no longer known', de: 'nicht mehr bekannt' });
  return from === 'assumed'
    ? say({ en: `measured now (n ${n}), assumed before`, de: `jetzt gemessen (n ${n}), vorher angenommen` })
    : say({ en: `measured now (n ${n})`, de: `jetzt gemessen (n ${n})` });
}

function scoreWords(value: Cause['from'], language: Language): string {
  return typeof value === 'number' ? formatNumber(value, 1, language) : '–';
}
