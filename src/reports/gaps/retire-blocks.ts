/** What may be thrown overboard, and what speaks against it. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { Block } from '../report.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { blockerWords, importanceWords, reasonWords, retireWords } from './gap-words.js';

export function retireBlocks({ retire }: Gaps, naming: Naming, say: Say): readonly Block[] {
  if (retire.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Of little relevance', de: 'Von geringer Relevanz' }) },
    toTable<Gaps['retire'][number]>({
      name: 'retire',
      columns: [
        { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint },
        { key: 'name', label: say(labels.name), type: 'text', drop: 2, cell: ({ touchpoint }) => naming.touchpoint(touchpoint) },
        { key: 'verdict', label: say(labels.verdict), type: 'text', cell: ({ verdict }) => say(retireWords[verdict]) },
        { key: 'reach', label: say(importanceWords.reach), type: 'score', drop: 4, cell: ({ reach }) => reach?.value ?? null },
        {
          key: 'why',
          label: say({ en: 'Who uses it', de: 'Wer ihn nutzt' }),
          type: 'text',
          drop: 3,
          cell: ({ reasons }) =>
            reasons
              .flatMap((reason) => reasonWords[reason] ?? [])
              .map(say)
              .join(', ') || null,
        },
        {
          key: 'blockers',
          label: say({ en: 'What speaks against retiring it', de: 'Was gegen das Ausmustern spricht' }),
          type: 'text',
          drop: 1,
          cell: ({ blockers }) => blockers.map((blocker) => say(blockerWords[blocker])).join(', ') || null,
        },
      ],
      rows: retire,
      empty: '',
      about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
    }),
  ];
}
