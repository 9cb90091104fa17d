/** The report without a name, the cockpit: one screen, the five things to know. */
import type { GapRow } from '../../analysis/gaps/gap-row.js';
import { type Gaps, gapsOf } from '../../analysis/gaps/gaps.js';
import { everybody } from '../../analysis/grouping.js';
import { qualityOf } from '../../analysis/quality/quality.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { intervalOf } from '../../analysis/quality/score.js';
import { type Naming, namingOf } from '../../model/naming.js';
import { type Say, speaker } from '../../text/both.js';
import { importanceWords } from '../gaps/gap-words.js';
import type { Block } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { isSelectedIn } from '../selected-touchpoints.js';
import { evidenceSpan } from '../span.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { thingsToKnow } from './things-to-know.js';

// More do not fit on one screen, nor into one head.
const mostRows = 5;

export const overview: ReportMaker = {
  name: 'overview',
  summary: { en: 'The cockpit: one screen, the five things to know', de: 'Das Cockpit: ein Bildschirm, die fünf wichtigsten Dinge' },
  heeds: ['against'],
  async make(input) {
    const { workspace, evidence, options } = input;
    const gaps = await gapsOf(workspace, evidence, { grouping: everybody, importance: options.importance, seed: options.seed });
    const quality = qualityOf(workspace, evidence, { grouping: everybody, selects: options.selects, withCompany: !options.filtered });
    return content(input, { ...gaps, rows: gaps.rows.filter(isSelectedIn(input)) }, quality);
  },
};

function content(input: ReportInput, gaps: Gaps, quality: readonly QualityRow[]): ReportContent {
  const { workspace, evidence, options } = input;
  const say = speaker(options.language);
  const naming = namingOf(workspace, options.language);
  const things = thingsToKnow(input, gaps, quality, naming, say);
  const first = gaps.rows.filter(({ group }) => group === 'relation-breaker' || group === 'priority').slice(0, mostRows);
  const blocks: readonly Block[] = [
    ...things.map(({ text, tone }): Block => ({ kind: 'paragraph', text, ...(tone && { tone }) })),
    ...(first.length === 0 ? [] : [firstTable(first, input, naming, say)]),
    { kind: 'paragraph', text: nextCommands(first[0], say) },
  ];
  return {
    title: naming.company,
    subtitle: evidenceSpan(evidence, say, options.language),
    blocks,
    data: {
      rows: things.map(({ thing, touchpoints, n, of }) => ({ thing, touchpoints, n, of })),
      first: first.map(({ touchpoint, group, importance, performance, measure, n, status, priority }) => {
        return { touchpoint, group, importance, performance, measure, n, status, priority };
      }),
      notes: things.map(({ text }) => text),
    },
  };
}

function firstTable(rows: readonly GapRow[], { workspace, options }: ReportInput, naming: Naming, say: Say): Block {
  const ownerOf = ({ touchpoint }: GapRow) => {
    const owner = workspace.touchpoints.get(touchpoint)?.owner;
    return owner === undefined ? null : naming.team(owner);
  };
  return toTable<GapRow>({
    name: 'first',
    columns: [
      { key: 'touchpoint', label: say({ en: 'First', de: 'Zuerst' }), type: 'id', cell: ({ touchpoint }) => touchpoint },
      { key: 'name', label: say(labels.name), type: 'text', drop: 4, cell: ({ touchpoint }) => naming.touchpoint(touchpoint) },
      { key: 'owner', label: say(labels.owner), type: 'text', drop: 3, cell: ownerOf },
      {
        key: 'importance',
        label: say(importanceWords[options.importance]),
        type: 'score',
        drop: 2,
        cell: ({ importance }) => importance?.value ?? null,
      },
      { key: 'quality', label: say(labels.quality), type: 'score', cell: ({ performance }) => performance?.value ?? null },
      { key: 'interval', label: say(labels.interval), type: 'interval', of: 'quality', cell: ({ performance }) => intervalOf(performance) },
      { key: 'n', label: say(labels.answers), type: 'count', of: 'quality', cell: ({ n }) => n },
      { key: 'priority', label: say(labels.priority), type: 'score', cell: ({ priority }) => priority?.value ?? null },
      { key: 'bar', label: '', type: 'bar', drop: 5, cell: ({ priority }) => priority?.value ?? null },
    ],
    rows,
    empty: '',
    about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
    tone: ({ group }) => (group === 'relation-breaker' ? 'bad' : null),
  });
}

function nextCommands(first: GapRow | undefined, say: Say): string {
  const explain = first === undefined ? '' : `tp explain ${first.touchpoint}.priority · `;
  return `${say({ en: 'More', de: 'Mehr' })}: ${explain}tp report gaps · tp report quality · tp report relevance`;
}
