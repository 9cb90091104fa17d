/** The scores that moved as a table, each with what moved it. */
import type { ScoreMove, ScoreState, TouchpointScores } from '../../analysis/changes/score-change.js';
import { type Both, type Say, speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Cell, TableBlock, TableRow } from '../report.js';
import { labels } from '../vocabulary.js';
import { gapCauses, qualityCauses, relevanceCauses } from './cause-words.js';

/** Smaller moves are in the data; in a table they would hide the others. */
const smallest = 0.5;

/** One row for each number of a touchpoint that moved so that one can see it: quality, relevance, and the gap where both moved. */
export function scoreTable(touchpoints: readonly TouchpointScores[], language: Language): TableBlock {
  const say = speaker(language);
  return {
    kind: 'table',
    name: 'scores',
    columns: [
      { key: 'touchpoint', label: say(labels.touchpoint), type: 'id' },
      { key: 'number', label: say({ en: 'Number', de: 'Zahl' }), type: 'text' },
      { key: 'before', label: say({ en: 'Before', de: 'Vorher' }), type: 'score' },
      { key: 'after', label: say({ en: 'After', de: 'Nachher' }), type: 'score' },
      { key: 'change', label: say(labels.change), type: 'difference' },
      { key: 'because', label: say({ en: 'Because of', de: 'Wegen' }), type: 'text' },
    ],
    rows: touchpoints.flatMap((scores) => rowsOf(scores, say, language)),
    empty: say({ en: 'No score moved.', de: 'Kein Wert hat sich bewegt.' }),
  };
}

function rowsOf(scores: TouchpointScores, say: Say, language: Language): readonly TableRow[] {
  const { touchpoint, quality, relevance, gap } = scores;
  const about = { type: 'touchpoint', id: touchpoint };
  const cells = (label: Both, { from, to }: Ends, because: string): readonly Cell[] => {
    return [touchpoint, say(label), from, to, differenceOf({ from, to }), because];
  };
  const gaps = { from: gap.before, to: gap.after };
  const both = isSeen(quality) && isSeen(relevance);
  return [
    ...(isSeen(quality)
      ? [{ cells: cells(labels.quality, endsOf(quality), qualityCauses(quality, say, language)), about, ...toneOf(quality) }]
      : []),
    ...(isSeen(relevance) ? [{ cells: cells(labels.relevance, endsOf(relevance), relevanceCauses(relevance, say, language)), about }] : []),
    ...(both && Math.abs(differenceOf(gaps) ?? 0) >= smallest
      ? [{ cells: cells(labels.gap, gaps, gapCauses(scores, say, language)), about }]
      : []),
  ];
}

function isSeen<State extends ScoreState>(move: ScoreMove<State> | null): move is ScoreMove<State> {
  return move !== null && Math.abs(move.difference ?? 100) >= smallest;
}

interface Ends {
  readonly from: number | null;
  readonly to: number | null;
}

function endsOf({ before, after }: ScoreMove<ScoreState>): Ends {
  return { from: before.value, to: after.value };
}

function differenceOf({ from, to }: Ends): number | null {
  return from === null || to === null ? null : to - from;
}

function toneOf({ difference }: ScoreMove<ScoreState>): Pick<TableRow, 'tone'> {
  return difference === null ? {} : { tone: difference > 0 ? 'good' : 'bad' };
}
