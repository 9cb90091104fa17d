/** How customers react: disappointed, okay, delighted; and what that does to their overall judgement. */
import type { Verdict } from '../../analysis/gaps/asymmetry.js';
import type { GapRow, Gaps } from '../../analysis/gaps/gaps.js';
import type { ReactionSource } from '../../analysis/gaps/reactions.js';
import type { Naming } from '../naming.js';
import type { Block, TableRow } from '../report.js';
import { labels } from '../vocabulary.js';
import type { Both, Say } from '../words.js';

export function reactionBlocks({ rows }: Gaps, naming: Naming, say: Say): readonly Block[] {
  const reacted = rows.filter(({ reactions }) => reactions !== null);
  if (reacted.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Disappointed, okay, delighted', de: 'Enttäuscht, okay, begeistert' }) },
    {
      kind: 'table',
      name: 'reactions',
      columns: [
        { key: 'touchpoint', label: say(labels.touchpoint), type: 'id' },
        { key: 'segment', label: say(labels.segment), type: 'text', drop: 9 },
        { key: 'disappointed', label: say({ en: 'Disappointed', de: 'Enttäuscht' }), type: 'share' },
        { key: 'disappointed-interval', label: say(labels.interval), type: 'share-interval', drop: 3 },
        { key: 'okay', label: say({ en: 'Okay', de: 'Okay' }), type: 'share' },
        { key: 'delighted', label: say({ en: 'Delighted', de: 'Begeistert' }), type: 'share' },
        { key: 'delighted-interval', label: say(labels.interval), type: 'share-interval', drop: 3 },
        { key: 'n', label: say(labels.answers), type: 'count', drop: 1 },
        { key: 'from', label: say({ en: 'Told from', de: 'Abgelesen an' }), type: 'text', drop: 2 },
        { key: 'effect', label: say({ en: 'On the overall judgement', de: 'Wirkung auf das Gesamturteil' }), type: 'text', drop: 4 },
      ],
      rows: reacted.map((row) => toRow(row, say)),
      empty: '',
    },
    ...sourceNote(reacted, say),
    {
      kind: 'chart',
      name: 'reactions',
      description: say({
        en: 'Shares of disappointed, okay and delighted customers',
        de: 'Anteile enttäuschter, zufriedener und begeisterter Kunden',
      }),
      chart: {
        kind: 'stack',
        axis: say({ en: 'Share of answers', de: 'Anteil der Antworten' }),
        parts: [say({ en: 'disappointed', de: 'enttäuscht' }), 'okay', say({ en: 'delighted', de: 'begeistert' })],
        bars: reacted.map(({ touchpoint, segment, reactions }) => ({
          label: segment === null ? naming.touchpoint(touchpoint) : `${naming.touchpoint(touchpoint)} · ${segment}`,
          counts: [reactions?.disappointed, reactions?.satisfied, reactions?.delighted].map(
            (share) => (share?.value ?? 0) * (reactions?.n ?? 0),
          ),
        })),
      },
    },
  ];
}

function toRow({ touchpoint, segment, reactions, asymmetry }: GapRow, say: Say): TableRow {
  const interval = (share: { readonly low: number; readonly high: number } | undefined) =>
    share === undefined ? null : { low: share.low, high: share.high };
  return {
    cells: [
      touchpoint,
      segment,
      reactions?.disappointed.value ?? null,
      interval(reactions?.disappointed),
      reactions?.satisfied.value ?? null,
      reactions?.delighted.value ?? null,
      interval(reactions?.delighted),
      reactions?.n ?? null,
      reactions && say(sourceWords[reactions.source]),
      asymmetry && say(effectWords[asymmetry.verdict]),
    ],
    about: { type: 'touchpoint', id: touchpoint },
  };
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

function sourceNote(rows: readonly GapRow[], say: Say): readonly Block[] {
  if (!rows.some(({ reactions }) => reactions?.source === 'satisfaction')) return [];
  return [
    {
      kind: 'paragraph',
      tone: 'note',
      text: say({
        en: '“satisfaction alone” is a stopgap: the two worst answers count as disappointed, the best as delighted; nobody was asked what they had expected.',
        de: '„nur Zufriedenheit“ ist ein Behelf: Die zwei schlechtesten Antworten gelten als enttäuscht, die beste als begeistert; nach der Erwartung wurde nicht gefragt.',
      }),
    },
  ];
}
