/** A chart of a report as a drawing. */
import type { ChartBlock } from '../reports/report.js';
import type { Language } from '../text/locale.js';
import { chartSpec } from './chart-spec.js';
import { describeChart } from './describe-chart.js';
import { problemIn } from './grammar/check-spec.js';
import { finishSvg } from './grammar/check-svg.js';
import { drawable } from './grammar/drawable.js';

/**
 * The chart as an SVG document that stands alone: words and numbers in the language of the report, the same bytes for the same
 * chart. The chart grammar is loaded by the first call.
 */
export async function drawChart(block: ChartBlock, language: Language): Promise<string> {
  const { chart, description } = drawable(block);
  const spec = chartSpec(chart, language);
  const problem = problemIn(spec);
  if (problem !== null) throw new Error(`The chart ${block.name} cannot be drawn: ${problem}`);
  const { renderSpec } = await import('./grammar/render-spec.js');
  return finishSvg(await renderSpec(spec), { title: description, description: describeChart(chart, language) });
}
