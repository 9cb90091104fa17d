/** The parts of the chart grammar that our charts are made of. Types only: nothing is loaded. */
import type { TopLevelSpec } from 'vega-lite';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;

/** A chart in Vega-Lite: layers over a plain area, with data inside. */
export type Spec = Layered;

/** One mark with its data and its encoding. */
export type Layer = Layered['layer'][number];
