/** The report `actions` in plain words: what is late, what is quickly won, what came of what is done. */
import type { ActionRow, Actions } from '../../analysis/actions/actions.js';
import { counted, firstOf, type Say } from '../../text/both.js';
import type { Block } from '../report.js';

// Longer lists nobody reads in a sentence; the table has them all.
const mostNamed = 5;

/** One sentence each, only where there is something to say. */
export function actionSentences({ rows }: Actions, say: Say): readonly Block[] {
  const late = rows.filter(({ overdueDays }) => overdueDays !== null);
  const quick = rows.filter(({ quadrant }) => quadrant === 'quick-win');
  const changes = rows.flatMap(({ results }) => results.flatMap(({ change }) => change ?? []));
  const blocks: readonly (Block | null)[] = [
    late.length > 0 ? { kind: 'paragraph', tone: 'bad', text: `${say({ en: 'Overdue:', de: 'Überfällig:' })} ${named(late, say)}` } : null,
    quick.length > 0 ? { kind: 'paragraph', text: `${say({ en: 'Quick wins:', de: 'Schnelle Erfolge:' })} ${named(quick, say)}` } : null,
    changes.length > 0
      ? {
          kind: 'paragraph',
          text: outcome(
            changes.map(({ verdict }) => verdict),
            say,
          ),
        }
      : null,
  ];
  return blocks.filter((block) => block !== null);
}

function named(rows: readonly ActionRow[], say: Say): string {
  const ids = rows.map(({ action }) => action.id);
  return `${firstOf(ids, mostNamed, say)}.`;
}

function outcome(verdicts: readonly string[], say: Say): string {
  const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
  const [better, worse] = [count('improved'), count('worsened')];
  const measured = counted(say, verdicts.length, { en: 'comparison', de: 'Vergleich' }, { en: 'comparisons', de: 'Vergleichen' });
  return say({
    en: `Before against after: ${better} surely better and ${worse} surely worse, of ${measured}.`,
    de: `Vorher gegen nachher: ${better} sicher besser und ${worse} sicher schlechter, von ${measured}.`,
  });
}
