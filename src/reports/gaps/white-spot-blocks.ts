/** Where nobody meets a persona in a stage, and where somebody does but nobody measures. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { Naming } from '../naming.js';
import type { Block } from '../report.js';
import { labels } from '../vocabulary.js';
import type { Say } from '../words.js';
import { cellWords } from './gap-words.js';

/** Nothing where there are no personas or stages, or no spot is open. */
export function whiteSpotBlocks({ whiteSpots: { cells } }: Gaps, naming: Naming, say: Say): readonly Block[] {
  const open = cells.filter(({ status }) => status !== 'measured');
  if (cells.length === 0) return [];
  const stages = [...new Set(cells.map(({ stage }) => stage))];
  const personas = [...new Set(cells.map(({ persona }) => persona))];
  return [
    { kind: 'heading', text: say({ en: 'White spots and blind spots', de: 'Chancenlücken und blinde Flecken' }) },
    {
      kind: 'table',
      name: 'white-spots',
      columns: [
        { key: 'stage', label: say(labels.stage), type: 'text' },
        { key: 'persona', label: say(labels.persona), type: 'text' },
        { key: 'status', label: say({ en: 'What is there', de: 'Was da ist' }), type: 'text' },
        { key: 'touchpoints', label: say({ en: 'Touchpoints', de: 'Touchpoints' }), type: 'text', drop: 1 },
      ],
      rows: open.map(({ stage, persona, status, touchpoints }) => ({
        cells: [
          naming.stage(stage),
          naming.persona(persona),
          say(cellWords[status]),
          touchpoints.length === 0 ? null : touchpoints.join(', '),
        ],
        about: { type: 'persona', id: persona },
        ...(status === 'white' && { tone: 'bad' as const }),
      })),
      empty: say({
        en: 'Every persona is met and measured in every stage.',
        de: 'Jede Persona wird in jeder Phase angetroffen und befragt.',
      }),
    },
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
        legend: say({ en: 'Touchpoints', de: 'Touchpoints' }),
      },
    },
  ];
}
