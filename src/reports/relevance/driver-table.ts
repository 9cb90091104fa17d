/** The tables of drivers: one for each source that has an outcome. */
import { intervalOf } from '../../analysis/quality/score.js';
import type { Driver, Excluded } from '../../analysis/relevance/driver-types.js';
import type { Relevance } from '../../analysis/relevance/relevance.js';
import { measureName } from '../../model/measure-name.js';
import type { Naming } from '../../model/naming.js';
import type { Both, Say } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Block } from '../report.js';
import { withSegment } from '../segment-label.js';
import { type CellColumn, toTable } from '../table.js';
import { labels, observational } from '../vocabulary.js';
import { driverSummary } from './driver-summary.js';

type SegmentDrivers = Relevance['drivers'][number];

export function driverTables({ drivers }: Relevance, naming: Naming, say: Say, language: Language): readonly Block[] {
  if (drivers.length === 0) return [];
  return [
    ...drivers.flatMap((found) => blocksOf(found, naming, say, language)),
    { kind: 'paragraph', text: say(observational), tone: 'note' },
  ];
}

function blocksOf(found: SegmentDrivers, naming: Naming, say: Say, language: Language): readonly Block[] {
  const { source, segment } = found;
  const name = withSegment(naming.source(source), segment);
  return [
    { kind: 'heading', text: say({ en: `Drivers of the overall judgement: ${name}`, de: `Treiber des Gesamturteils: ${name}` }) },
    { kind: 'paragraph', text: driverSummary(found, say, language) },
    toTable<Driver>({
      name: segment === null ? `drivers-${source}` : `drivers-${source}-${segment}`,
      columns: [
        { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint },
        { key: 'measure', label: say(labels.measure), type: 'text', drop: 5, cell: ({ measure }) => say(measureName(measure)) },
        { key: 'share', label: say({ en: 'Share', de: 'Anteil' }), type: 'share', cell: ({ share }) => share },
        { key: 'interval', label: say(labels.interval), type: 'share-interval', of: 'share', cell: intervalOf },
        placeColumn(found.drivers, say),
        {
          key: 'correlation',
          label: say({ en: 'Alone (r)', de: 'Allein (r)' }),
          type: 'correlation',
          drop: 4,
          cell: ({ correlation }) => correlation,
        },
        {
          key: 'correlation-interval',
          label: say(labels.interval),
          type: 'correlation-interval',
          of: 'correlation',
          cell: ({ correlationInterval }) => correlationInterval,
        },
        { key: 'n', label: say(labels.answers), type: 'count', of: 'share', cell: ({ n }) => n },
        ...(found.drivers.some(({ excluded }) => excluded !== null) ? [noteColumn(say)] : []),
      ],
      rows: found.drivers.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1)),
      empty: '',
      about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
      tone: ({ excluded }) => (excluded === null ? null : 'quiet'),
    }),
  ];
}

/** How sure its place is: of at most three drivers all are among the first three. */
function placeColumn(drivers: readonly Driver[], say: Say): CellColumn<Driver> {
  const isFew = drivers.filter(({ lmg }) => lmg !== null).length <= 3;
  return isFew
    ? { key: 'first', label: say({ en: 'Comes first', de: 'An 1. Stelle' }), type: 'share', drop: 3, cell: ({ first }) => first }
    : {
        key: 'top-three',
        label: say({ en: 'In top 3', de: 'Unter den 3 ersten' }),
        type: 'share',
        drop: 3,
        cell: ({ topThree }) => topThree,
      };
}

function noteColumn(say: Say): CellColumn<Driver> {
  return { key: 'note', label: '', type: 'text', drop: 2, cell: (driver) => whyNotRanked(driver, say) };
}

/** A correlation that may as well be above zero contradicts nothing: it shows no connection. */
function whyNotRanked({ excluded, correlationInterval }: Driver, say: Say): string | null {
  if (excluded === 'negative' && correlationInterval !== null && correlationInterval.high >= 0) return say(noConnection);
  return excluded && say(excludedWords[excluded]);
}

const noConnection: Both = { en: 'no connection with the judgement to be seen', de: 'kein Zusammenhang mit dem Urteil erkennbar' };

const excludedWords: Readonly<Record<Excluded, Both>> = {
  'no-variance': { en: 'all answers are the same', de: 'alle Antworten sind gleich' },
  'too-few-pairs': { en: 'too few answered it with the others', de: 'zu wenige haben es zusammen mit den anderen beantwortet' },
  negative: { en: 'the better, the worse the judgement: check the coding', de: 'je besser, desto schlechter das Urteil: Codierung prüfen' },
};
