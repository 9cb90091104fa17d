/** How customers react: disappointed, okay, delighted; and what that does to their overall judgement. */
import type { Verdict } from '../../analysis/gaps/asymmetry.js';
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { ReactionSource } from '../../analysis/gaps/reactions.js';
import { intervalOf } from '../../analysis/quality/score.js';
import type { Naming } from '../../model/naming.js';
import type { Both, Say } from '../../text/both.js';
import { noteBlock } from '../note.js';
import type { Block } from '../report.js';
import type { ReportOptions } from '../report-maker.js';
import { withSegment } from '../segment-label.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { type Reacted, reactionNotes } from './reaction-notes.js';

export function reactionBlocks(options: ReportOptions, { rows }: Gaps, naming: Naming, say: Say): readonly Block[] {
  const reacted = rows.flatMap((row): readonly Reacted[] => (row.reactions === null ? [] : [{ ...row, reactions: row.reactions }]));
  if (reacted.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Disappointed, okay, delighted', de: 'Enttäuscht, okay, begeistert' }) },
    toTable<Reacted>({
      name: 'reactions',
      columns: columnsIn(say).filter(({ key }) => key !== 'segment' || options.grouping.name !== ''),
      rows: reacted,
      empty: '',
      about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
    }),
    ...reactionNotes(reacted, options.language, say).map(noteBlock),
    {
      kind: 'chart',
      name: 'reactions',
      description: say({
        en: 'Shares of customers: disappointed, okay, delighted',
        de: 'Anteile der Kunden: enttäuscht, okay, begeistert',
      }),
      chart: {
        kind: 'stack',
        axis: say({ en: 'Share of answers', de: 'Anteil der Antworten' }),
        parts: [say({ en: 'disappointed', de: 'enttäuscht' }), 'okay', say({ en: 'delighted', de: 'begeistert' })],
        bars: reacted.map(({ touchpoint, segment, reactions: { disappointed, satisfied, delighted, n } }) => ({
          label: withSegment(naming.touchpoint(touchpoint), segment),
          counts: [disappointed, satisfied, delighted].map(({ value }) => value * n),
        })),
      },
    },
  ];
}

function columnsIn(say: Say): readonly CellColumn<Reacted>[] {
  return [
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint },
    { key: 'segment', label: say(labels.segment), type: 'text', cell: ({ segment }) => segment },
    {
      key: 'disappointed',
      label: say({ en: 'Disappointed', de: 'Enttäuscht' }),
      type: 'share',
      cell: ({ reactions }) => reactions.disappointed.value,
    },
    {
      key: 'disappointed-interval',
      label: say(labels.interval),
      type: 'share-interval',
      of: 'disappointed',
      cell: ({ reactions }) => intervalOf(reactions.disappointed),
    },
    { key: 'okay', label: 'Okay', type: 'share', drop: 5, cell: ({ reactions }) => reactions.satisfied.value },
    {
      key: 'delighted',
      label: say({ en: 'Delighted', de: 'Begeistert' }),
      type: 'share',
      drop: 2,
      cell: ({ reactions }) => reactions.delighted.value,
    },
    {
      key: 'delighted-interval',
      label: say(labels.interval),
      type: 'share-interval',
      of: 'delighted',
      cell: ({ reactions }) => intervalOf(reactions.delighted),
    },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'disappointed', cell: ({ reactions }) => reactions.n },
    {
      key: 'from',
      label: say({ en: 'Told from', de: 'Abgelesen an' }),
      type: 'text',
      drop: 4,
      cell: ({ reactions }) => say(sourceWords[reactions.source]),
    },
    {
      key: 'effect',
      label: say({ en: 'On the overall judgement', de: 'Wirkung auf das Gesamturteil' }),
      type: 'text',
      drop: 6,
      cell: ({ asymmetry }) => asymmetry && say(effectWords[asymmetry.verdict]),
    },
  ];
}

const sourceWords: Readonly<Record<ReactionSource, Both>> = {
  direct: { en: 'asked directly', de: 'direkt gefragt' },
  tolerance: { en: 'zone of tolerance', de: 'Toleranzzone' },
  expectation: { en: 'expectation', de: 'Erwartung' },
  satisfaction: { en: 'satisfaction alone', de: 'nur Zufriedenheit' },
};

const effectWords: Readonly<Record<Verdict, Both>> = {
  'strong-satisfier': { en: 'delight counts most', de: 'Begeisterung zählt am meisten' },
  satisfier: { en: 'delight counts more', de: 'Begeisterung zählt mehr' },
  hybrid: { en: 'both count alike', de: 'beides zählt gleich' },
  dissatisfier: { en: 'disappointment counts more', de: 'Enttäuschung zählt mehr' },
  'strong-dissatisfier': { en: 'disappointment counts most', de: 'Enttäuschung zählt am meisten' },
  'no-effect': { en: 'no effect seen', de: 'keine Wirkung erkennbar' },
  'unexpected-sign': { en: 'contradictory', de: 'widersprüchlich' },
  'not-estimated': { en: 'too few extremes', de: 'zu wenige extreme Antworten' },
};
