/** A chart of a report as a drawing that stands alone. */
import { chartsOf, chosen, type ReportFormat, rendered } from './format.js';

export const svg: ReportFormat = {
  name: 'svg',
  extensions: ['.svg'],
  summary: 'the first chart, or the one named, as a drawing',
  async render(report, { chart }) {
    const block = chosen(chartsOf(report), 'chart', chart);
    if (block.kind === 'refused') return block;
    // Only here, and only now: the chart grammar takes longer to load than everything else together.
    const { drawChart } = await import('../../charts/draw-chart.js');
    return rendered(await drawChart(block, report.language));
  },
};
