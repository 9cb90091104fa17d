/** What may be thrown overboard, and what speaks against it. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { Naming } from '../naming.js';
import type { Block } from '../report.js';
import { labels } from '../vocabulary.js';
import type { Say } from '../words.js';
import { blockerWords, retireWords } from './gap-words.js';

export function retireBlocks({ retire }: Gaps, naming: Naming, say: Say): readonly Block[] {
  if (retire.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Of little relevance', de: 'Von geringer Relevanz' }) },
    {
      kind: 'table',
      name: 'retire',
      columns: [
        { key: 'touchpoint', label: say(labels.touchpoint), type: 'id' },
        { key: 'name', label: 'Name', type: 'text', drop: 2 },
        { key: 'verdict', label: say(labels.verdict), type: 'text' },
        {
          key: 'blockers',
          label: say({ en: 'What speaks against retiring it', de: 'Was gegen das Ausmustern spricht' }),
          type: 'text',
          drop: 1,
        },
      ],
      rows: retire.map(({ touchpoint, verdict, blockers }) => ({
        cells: [
          touchpoint,
          naming.touchpoint(touchpoint),
          say(retireWords[verdict]),
          blockers.length === 0 ? null : blockers.map((blocker) => say(blockerWords[blocker])).join(', '),
        ],
        about: { type: 'touchpoint', id: touchpoint },
      })),
      empty: '',
    },
  ];
}
