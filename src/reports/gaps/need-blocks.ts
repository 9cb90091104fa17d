/** What personas need and no touchpoint answers, or none that is measured. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { NeedRow, NeedStatus } from '../../analysis/gaps/needs.js';
import type { Naming } from '../../model/naming.js';
import { textIn } from '../../model/text.js';
import { type Both, counted, type Say } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Block } from '../report.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';

const statusOf: Readonly<Record<NeedStatus, Both>> = {
  unmet: { en: 'nobody answers it', de: 'niemand erfüllt ihn' },
  blind: { en: 'not measured', de: 'nicht gemessen' },
  met: { en: 'answered and measured', de: 'erfüllt und gemessen' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

/** Nothing where no persona says what it needs. */
export function needBlocks({ needs }: Gaps, naming: Naming, language: Language, say: Say): readonly Block[] {
  if (needs.length === 0) return [];
  const unknown = needs.filter(({ status }) => status === 'unknown').length;
  const linked = needs.length - unknown;
  return [
    ...(linked === 0 ? [] : [heading(say), needTable(needs, naming, language, say)]),
    ...(unknown === 0 ? [] : [unlinkedNote(unknown, needs.length, say)]),
  ];
}

function heading(say: Say): Block {
  return { kind: 'heading', text: say({ en: 'Needs without an answer', de: 'Bedürfnisse ohne Antwort' }) };
}

function needTable(needs: readonly NeedRow[], naming: Naming, language: Language, say: Say): Block {
  return toTable<NeedRow>({
    name: 'needs',
    columns: [
      { key: 'persona', label: say(labels.persona), type: 'text', cell: ({ persona }) => naming.persona(persona) },
      { key: 'need', label: say({ en: 'Need', de: 'Bedürfnis' }), type: 'text', cell: ({ need }) => textIn(need, [language]) },
      { key: 'status', label: say({ en: 'What is there', de: 'Was da ist' }), type: 'text', cell: ({ status }) => say(statusOf[status]) },
      {
        key: 'touchpoints',
        label: 'Touchpoints',
        type: 'text',
        drop: 1,
        cell: ({ touchpoints }) => touchpoints?.join(', ') || null,
      },
    ],
    rows: needs.filter(({ status }) => status === 'unmet' || status === 'blind'),
    empty: say({
      en: 'Every need that names touchpoints has one that is measured.',
      de: 'Jedes Bedürfnis, das Touchpoints nennt, hat einen, der gemessen wird.',
    }),
    about: ({ persona }) => ({ type: 'persona', id: persona }),
    tone: ({ status }) => (status === 'unmet' ? 'bad' : null),
  });
}

function unlinkedNote(unknown: number, all: number, say: Say): Block {
  const needs = counted(say, all, { en: 'need', de: 'Bedürfnis' }, { en: 'needs', de: 'Bedürfnissen' });
  const text = say({
    en: `${unknown} of ${needs} of the personas do not say which touchpoints answer them, so nobody knows whether one does: write { text: …, touchpoints: […] }.`,
    de: `Bei ${unknown} von ${needs} der Personas steht nicht, welche Touchpoints sie erfüllen, daher weiß niemand, ob es einer tut: Schreiben Sie { text: …, touchpoints: […] }.`,
  });
  return { kind: 'paragraph', text, tone: 'note' };
}
