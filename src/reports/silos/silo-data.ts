/** The report `silos` as other programs read it. */
import type { Continuity } from '../../analysis/silos/continuity.js';
import type { SiloFigures, SiloResult, SiloRow } from '../../analysis/silos/silos.js';
import { stepsOf } from '../../model/journeys/journey.js';
import type { ReportData } from '../report.js';

/** One row a journey, and beside them all of them together (`company`) and those of which nothing can be said (`unread`). */
export function siloData({ rows, unread, company }: SiloResult, notes: readonly string[]): ReportData {
  return { rows: rows.map(rowData), company: company && figuresData(company), unread, notes };
}

/** `contextLost` and `contextUnknown` are counted along the way that most people go, like `handOffs`; the rest over all ways. */
function rowData({ journey, companies, owners, transitions, figures }: SiloRow): object {
  const { value, low, high, handOffs, handOffDensity } = companies;
  const steps = stepsOf(journey);
  return {
    journey: journey.id,
    state: journey.state ?? 'current',
    companies: { value, low, high },
    handOffs,
    handOffDensity,
    contextLost: low - 1,
    contextUnknown: high - low,
    owners,
    ...figuresData(figures),
    transitions: transitions.map(({ from, to, owners: teams, channels, context, lost }) => ({
      from: steps[from]?.id ?? null,
      to: steps[to]?.id ?? null,
      owners: teams,
      channels,
      context,
      lost,
    })),
  };
}

function figuresData({ handOffs, channels, quality, consistency, repetition, islands, unknownPairs, index }: SiloFigures): object {
  return {
    continuity: handOffs.score,
    channelContinuity: channels.score,
    consistency: consistency?.score ?? null,
    ownerQuality: quality && {
      measure: quality.measure,
      owners: [...quality.owners].map(([owner, { mean, n }]) => ({ owner, score: mean, n })),
    },
    repeated: repetition && { ...repetition.share, n: repetition.n },
    index: index.value,
    indexReason: index.reason,
    allHandOffs: countsOf(handOffs),
    allChannelChanges: countsOf(channels),
    islands,
    unknownPairs,
  };
}

function countsOf({ changes, passed, lost, unknown }: Continuity): object {
  return { changes, passed, lost, unknown };
}
