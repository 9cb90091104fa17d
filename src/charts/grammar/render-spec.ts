/**
 * A specification drawn. Only this file runs the chart grammar: without expressions turned into code, without anything to load,
 * without a canvas.
 */
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import { fontWidth } from '../../text/font-width.js';
import type { Spec } from './vega-spec.js';

declare module 'vega' {
  /** How the package measures text; it lacks the type. */
  export const textMetrics: { width: (item: TextItem, line: unknown) => number };
}

/** What is known of a text that is to be measured. */
interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

type Warn = (message: string) => void;

/** The chart as SVG, the same bytes for the same specification; `warn` hears what the grammar finds odd. */
export async function renderSpec(spec: Spec, warn: Warn = () => undefined): Promise<string> {
  return renderVega(compile(spec, { logger: loggerTo(warn) }).spec, warn);
}

/** The same for a specification in the full grammar. */
export async function renderVega(spec: vega.Spec, warn: Warn = () => undefined): Promise<string> {
  // The package keeps both for the whole process: ids that count on, and a canvas in case that one is installed.
  vega.resetSVGDefIds();
  vega.textMetrics.width = (item, line) =>
    fontWidth(String(line ?? ''), { size: item.fontSize ?? 11, bold: /bold|[6-9]00/.test(String(item.fontWeight)) });
  const runtime = vega.parse(spec, undefined, { ast: true });
  const view = new vega.View(runtime, { renderer: 'none', expr: expressionInterpreter, loader: closedLoader, logger: loggerTo(warn) });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

const closedLoader: vega.Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

function refuse(address: string): Promise<never> {
  return Promise.reject(new Error(`A chart may not load ${address}`));
}

function loggerTo(warn: Warn): NonNullable<vega.ViewOptions['logger']> {
  const logger: NonNullable<vega.ViewOptions['logger']> = {
    level: () => logger,
    error(...words) {
      throw new Error(words.map(String).join(' '));
    },
    warn(...words) {
      warn(words.map(String).join(' '));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
