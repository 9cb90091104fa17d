/** A diff in two sentences: how much changed, and what it did to the whole. */
import type { ScoreChanges } from '../../analysis/changes/score-changes.js';
import type { Kind } from '../../model/entity.js';
import { counted, type Say } from '../../text/both.js';
import { formatDifference, formatNumber, type Language } from '../../text/locale.js';
import { diffKinds } from './diff-kinds.js';

interface Marked {
  readonly mark: 'new' | 'removed' | 'changed';
}

/** `1 touchpoint new, 2 changed · 1 journey changed`; null where nothing changed. */
export function summaryOf(sections: readonly { readonly kind: Kind; readonly entities: readonly Marked[] }[], say: Say): string | null {
  const marks = [
    ['new', { en: 'new', de: 'neu' }],
    ['removed', { en: 'removed', de: 'entfernt' }],
    ['changed', { en: 'changed', de: 'geändert' }],
  ] as const;
  const parts = sections.map(({ kind, entities }) => {
    const nouns = diffKinds.find((one) => one.kind === kind);
    const counts = marks.flatMap(([mark, word]) => {
      const count = entities.filter((entity) => entity.mark === mark).length;
      return count === 0 ? [] : [{ count, word: say(word) }];
    });
    if (kind === 'tp' || nouns === undefined) return say({ en: 'tp.yaml changed', de: 'tp.yaml geändert' });
    return counts
      .map(({ count, word }, index) => (index === 0 ? `${counted(say, count, nouns.one, nouns.many)} ${word}` : `${count} ${word}`))
      .join(', ');
  });
  return parts.length === 0 ? null : parts.join(' · ');
}

/** Where nothing changed: a part that did not change says nothing of the whole. */
export function nothingChanged(isPart: boolean, say: Say): string {
  return isPart
    ? say({ en: 'Nothing changed in what the query matches', de: 'An dem, was die Abfrage trifft, hat sich nichts geändert' })
    : say({ en: 'Nothing changed in the inventory', de: 'Am Inventar hat sich nichts geändert' });
}

/** Null where nobody can know, or nothing moved. */
export function wholeSentence(scores: ScoreChanges | null, say: Say, language: Language): string | null {
  if (scores?.whole == null) return null;
  const { before, after, split } = scores.whole;
  const [from, to] = [before, after].map((value) => formatNumber(value, 1, language));
  const [rates, mix] = [split.rates, split.mix].map((value) => formatDifference(value, 1, language));
  return say({
    en: `Quality where it matters: ${from} → ${to} (touchpoints got better or worse ${rates}, other touchpoints matter ${mix})`,
    de: `Qualität, nach Relevanz gewichtet: ${from} → ${to} (Touchpoints besser oder schlechter ${rates}, andere Touchpoints zählen ${mix})`,
  });
}
