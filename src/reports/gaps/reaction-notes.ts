/** What a reader must know of reactions: where they are a stopgap, who could not be delighted, and whose answers are left out. */
import type { Disconfirmation } from '../../analysis/gaps/disconfirmation.js';
import type { GapRow } from '../../analysis/gaps/gap-row.js';
import type { Say } from '../../text/both.js';
import { formatNumber, formatShare, type Language } from '../../text/locale.js';
import { withSegment } from '../segment-label.js';

/** A row of which the reactions are known. */
export type Reacted = Omit<GapRow, 'reactions'> & { readonly reactions: Disconfirmation };

/** At most three sentences; none where all were asked directly. */
export function reactionNotes(rows: readonly Reacted[], language: Language, say: Say): readonly string[] {
  const listed = (wordOf: (reactions: Disconfirmation) => string | null) =>
    rows
      .flatMap(({ touchpoint, segment, reactions }) => {
        const word = wordOf(reactions);
        return word === null ? [] : [`${withSegment(touchpoint, segment)} ${word}`];
      })
      .join(', ');
  const top = listed(({ source, ceiling }) =>
    (source === 'expectation' || source === 'tolerance') && ceiling !== null && ceiling > 0 ? formatShare(ceiling, 0, language) : null,
  );
  const contrary = listed(({ contradictory }) => (contradictory > 0 ? formatNumber(contradictory, 0, language) : null));
  const notes: readonly (string | null)[] = [
    rows.some(({ reactions }) => reactions.source === 'satisfaction')
      ? say({
          en: 'Where satisfaction alone was asked, the two worst answers (of fewer than four points the worst) count as disappointed and the best as delighted: a stopgap, as nobody was asked what they had expected.',
          de: 'Wo nur nach der Zufriedenheit gefragt wurde, gelten die zwei schlechtesten Antworten (bei weniger als vier Stufen die schlechteste) als enttäuscht und die beste als begeistert: ein Behelf, denn nach der Erwartung hat niemand gefragt.',
        })
      : null,
    top === ''
      ? null
      : say({
          en: `Cannot be delighted, as they expect or wish for the top of the scale: ${top}.`,
          de: `Können nicht begeistert sein, weil sie das Höchste der Skala erwarten oder wünschen: ${top}.`,
        }),
    contrary === ''
      ? null
      : say({
          en: `Answers left out, as they wish for less than would just do: ${contrary}.`,
          de: `Ausgelassene Antworten, die weniger wünschen, als gerade noch genügt: ${contrary}.`,
        }),
  ];
  return notes.filter((note) => note !== null);
}
