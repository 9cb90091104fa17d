/** Where nobody meets a persona in a stage, and where somebody does but nobody measures. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { ServedCell } from '../../analysis/gaps/white-spots.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { Block } from '../report.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { cellWords } from './gap-words.js';

/** Nothing where there are no personas or stages. */
export function whiteSpotBlocks({ whiteSpots: { cells } }: Gaps, naming: Naming, say: Say): readonly Block[] {
  if (cells.length === 0) return [];
  const stages = [...new Set(cells.map(({ stage }) => stage))];
  const personas = [...new Set(cells.map(({ persona }) => persona))];
  return [
    { kind: 'heading', text: say({ en: 'White spots and blind spots', de: 'Chancenlücken und blinde Flecken' }) },
    toTable<ServedCell>({
      name: 'white-spots',
      columns: [
        { key: 'stage', label: say(labels.stage), type: 'text', cell: ({ stage }) => naming.stage(stage) },
        { key: 'persona', label: say(labels.persona), type: 'text', cell: ({ persona }) => naming.persona(persona) },
        {
          key: 'status',
          label: say({ en: 'What is there', de: 'Was da ist' }),
          type: 'text',
          cell: ({ status }) => say(cellWords[status]),
        },
        { key: 'touchpoints', label: 'Touchpoints', type: 'text', drop: 1, cell: ({ touchpoints }) => touchpoints.join(', ') || null },
      ],
      rows: cells.filter(({ status }) => status !== 'measured'),
      empty: say({
        en: 'Every persona is met and measured in every stage.',
        de: 'Jede Persona wird in jeder Phase angetroffen und befragt.',
      }),
      about: ({ persona }) => ({ type: 'persona', id: persona }),
      tone: ({ status }) => (status === 'white' ? 'bad' : null),
    }),
    {
      kind: 'chart',
      name: 'white-spots',
      description: say({ en: 'Number of touchpoints for each persona in each stage', de: 'Zahl der Touchpoints je Persona und Phase' }),
      chart: {
        kind: 'heat',
        rows: stages.map(naming.stage),
        columns: personas.map(naming.persona),
        cells: cells.map(({ stage, persona, status, touchpoints }) => ({
          row: naming.stage(stage),
          column: naming.persona(persona),
          value: touchpoints.length === 0 ? null : touchpoints.length,
          text:
            status === 'measured'
              ? String(touchpoints.length)
              : touchpoints.length === 0
                ? say(cellWords.white)
                : `${touchpoints.length} · ${say(cellWords.blind)}`,
        })),
        legend: 'Touchpoints',
      },
    },
  ];
}
