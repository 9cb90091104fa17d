/** The touchpoint matrix as a table: one row a touchpoint, in the order of the channels and then of the stages. */
import { type Say, speaker } from '../../text/both.js';
import { formatDate, formatNumber, type Language } from '../../text/locale.js';
import { mediaWords } from '../media-words.js';
import type { DiagramTable } from '../table.js';
import { type MatrixData, type MatrixSource, type MatrixTouchpoint, matrixData } from './matrix-data.js';
import { countsOf, leftOutOf, matrixTitle, qualityCounts } from './matrix-texts.js';
import { matrixWords } from './matrix-words.js';

/** A touchpoint and the cells of the matrix that it stands in. */
interface Placed {
  readonly touchpoint: MatrixTouchpoint;
  readonly channel: string;
  readonly stages: readonly string[];
}

interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly cell: (placed: Placed) => readonly string[];
}

/** What the matrix shows of these touchpoints. A figure that is known of none of them has no column; one that is known of some is unknown of the others. */
export function matrixTable(source: MatrixSource): DiagramTable {
  const { language } = source;
  const data = matrixData(source);
  const say = speaker(language);
  const columns = columnsOf(data, say, language);
  return {
    title: matrixTitle(data, say),
    language,
    facts: factsOf(data, say, language),
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: placed(data, say).map((one) => ({ id: one.touchpoint.id, cells: columns.map(({ cell }) => cell(one)) })),
    empty: say(matrixWords.none),
  };
}

/** Each touchpoint where it is met first: those of the first channel, from its first stage on. */
function placed({ cells, channels, stages }: MatrixData, say: Say): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const { channel, stage, touchpoints } of cells)
    for (const touchpoint of touchpoints) {
      const { stages: before = [] } = found.get(touchpoint.id) ?? {};
      const stageName = stages[stage]?.name ?? say(matrixWords.unknown);
      const channelName = channels[channel]?.name ?? say(matrixWords.unknown);
      found.set(touchpoint.id, { touchpoint, channel: channelName, stages: [...before, stageName] });
    }
  return [...found.values()];
}

function columnsOf({ touchpoints }: MatrixData, say: Say, language: Language): readonly TableColumn[] {
  const has = (key: 'relevance' | 'quality') => touchpoints.some((touchpoint) => touchpoint[key] !== null);
  const number = (value: number) => formatNumber(value, 0, language);
  return [
    {
      key: 'touchpoint',
      label: say({ en: 'Touchpoint', de: 'Touchpoint' }),
      cell: ({ touchpoint: { name, isRetiring } }) => [name, ...(isRetiring ? [say(matrixWords.retiring)] : [])],
    },
    { key: 'channel', label: say({ en: 'Channel', de: 'Kanal' }), cell: ({ channel }) => [channel] },
    { key: 'stages', label: say({ en: 'Stages', de: 'Phasen' }), cell: ({ stages }) => [stages.join(', ')] },
    {
      key: 'media',
      label: say({ en: 'Medium', de: 'Medium' }),
      cell: ({ touchpoint: { media, isIndirect } }) => [
        media === null ? say(matrixWords.unknown) : say(mediaWords[media]),
        ...(isIndirect ? [say(matrixWords.indirect)] : []),
      ],
    },
    ...(has('relevance')
      ? [
          {
            key: 'relevance',
            label: say({ en: 'Relevance, 0–100', de: 'Relevanz, 0–100' }),
            cell: ({ touchpoint: { relevance } }: Placed) => [relevance === null ? say(matrixWords.unknown) : number(relevance)],
          },
        ]
      : []),
    ...(has('quality')
      ? [
          {
            key: 'quality',
            label: say({ en: 'Quality, 0–100', de: 'Qualität, 0–100' }),
            cell: ({ touchpoint: { quality } }: Placed) => [
              quality === null
                ? say(matrixWords.unknown)
                : `${number(quality.value)} (${say(quality.isAssumed ? matrixWords.assumed : matrixWords.measured)})`,
            ],
          },
        ]
      : []),
  ];
}

function factsOf(data: MatrixData, say: Say, language: Language): DiagramTable['facts'] {
  const leftOut = leftOutOf(data, say);
  return [
    { label: say({ en: 'Shown', de: 'Gezeigt' }), text: countsOf(data, say).join(', ') },
    { label: say(matrixWords.quality), text: qualityCounts(data, say) ?? say(matrixWords.noEvidence) },
    ...(data.asOf === null ? [] : [{ label: say(matrixWords.asOf), text: formatDate(data.asOf, language) }]),
    ...(leftOut === null ? [] : [{ label: say(matrixWords.leftOut), text: leftOut }]),
  ];
}
