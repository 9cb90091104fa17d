/** The expectations that customers were asked about in pairs of questions, by Kano's categories. */
import type { KanoCategory } from '../../analysis/gaps/kano.js';
import type { KanoRow } from '../../analysis/gaps/kano-of.js';
import type { Both, Say } from '../../text/both.js';
import type { Block } from '../report.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';

export function kanoBlocks(rows: readonly KanoRow[], say: Say): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Kinds of expectation', de: 'Arten von Erwartungen' }) },
    toTable<KanoRow>({
      name: 'kano',
      columns: [
        { key: 'expectation', label: say({ en: 'Expectation', de: 'Erwartung' }), type: 'id', cell: ({ expectation }) => expectation },
        {
          key: 'kind',
          label: say({ en: 'Kind', de: 'Art' }),
          type: 'text',
          cell: ({ category, isMixed }) => say(isMixed ? mixed : categoryWords[category]),
        },
        { key: 'better', label: say({ en: 'If there', de: 'Wenn da' }), type: 'share', drop: 2, cell: ({ better }) => better },
        { key: 'worse', label: say({ en: 'If missing', de: 'Wenn fehlt' }), type: 'share', drop: 2, cell: ({ worse }) => worse },
        { key: 'n', label: say(labels.answers), type: 'count', of: 'kind', cell: ({ n }) => n },
      ],
      rows,
      empty: '',
      about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
    }),
    { kind: 'paragraph', tone: 'note', text: say(howToRead) },
    ...wordingNote(rows, say),
  ];
}

const howToRead: Both = {
  en: 'If there: the share of those whom it pleases; if missing: the share of those whom it disappoints, with a minus. Mixed: no kind is clearly ahead of the others.',
  de: 'Wenn da: der Anteil derer, die es freut; wenn fehlt: der Anteil derer, die es enttäuscht, mit Minus. Gemischt: keine Art liegt klar vor den anderen.',
};

const mixed: Both = { en: 'mixed', de: 'gemischt' };

const categoryWords: Readonly<Record<KanoCategory, Both>> = {
  'must-be': { en: 'basic', de: 'Basis' },
  'one-dimensional': { en: 'performance', de: 'Leistung' },
  attractive: { en: 'delight', de: 'Begeisterung' },
  indifferent: { en: 'indifferent', de: 'gleichgültig' },
  reverse: { en: 'unwanted', de: 'unerwünscht' },
  questionable: { en: 'contradictory', de: 'widersprüchlich' },
};

function wordingNote(rows: readonly KanoRow[], say: Say): readonly Block[] {
  const unclear = rows.filter(({ hasWordingProblem }) => hasWordingProblem).map(({ expectation }) => expectation);
  if (unclear.length === 0) return [];
  const names = unclear.join(', ');
  return [
    {
      kind: 'paragraph',
      tone: 'note',
      text: say({
        en: `More than 5 % contradict themselves about ${names}: the questions were not understood.`,
        de: `Mehr als 5 % widersprechen sich bei ${names}: Die Fragen wurden nicht verstanden.`,
      }),
    },
  ];
}
