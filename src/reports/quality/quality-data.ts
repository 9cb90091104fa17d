/** A row of the report `quality` as other programs read it. */
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Evidence } from '../../evidence/evidence.js';

/** Numbers as they were computed; what was not asked for is not there, what is not known is null. */
export function qualityData(row: QualityRow, { request }: Evidence): object {
  const { series, topTwo, nps, change, moments: _moments, ...rest } = row;
  return {
    ...rest,
    topTwo: topTwo && { k: topTwo.k, share: topTwo.value, low: topTwo.low, high: topTwo.high },
    ...(row.measure === 'nps' && { nps }),
    ...(request.windows.length > 1 && { change }),
    series: series && {
      grain: series.grain,
      points: series.points.map(({ period, score, n }) => ({ period, score, n })),
    },
  };
}
