/** The journey map: sheets for the wall. */
import { speaker } from '../../text/both.js';
import type { Drawing, DrawingProblem } from '../drawing.js';
import type { Scene, Shape } from '../scene.js';
import { type Arrangement, arrangeMap, type MapSheet } from './arrangement/arrange-map.js';
import { mostColumns } from './arrangement/columns.js';
import { type Frame, frameOf } from './arrangement/frame.js';
import { noSteps } from './arrangement/map-problems.js';
import { sheetsOf } from './arrangement/sheets.js';
import { background } from './background.js';
import { laneLabel } from './cells/lane-label.js';
import { describeMap } from './describe-map.js';
import { footer } from './footer.js';
import { headerOf } from './header.js';
import type { Lane } from './lane.js';
import { lanes } from './lanes.js';
import type { MapContext } from './map-context.js';
import { presets } from './presets.js';
import type { MapData } from './reading/map-data.js';
import type { MapInput, MapOptions } from './reading/map-input.js';
import { readMap } from './reading/read-map.js';
import { stepGroup } from './step-group.js';
import { noWays } from './ways/arrange-ways.js';

/** Draws a journey; what cannot be drawn at a readable size is a problem, never small print. */
export function journeyMap(input: MapInput): Drawing {
  const data = readMap(input);
  if (data.steps.length === 0) return { scenes: [], problem: noSteps({ data }) };
  const { options } = input;
  const preset = presets[options.preset];
  const wanted = options.lanes ?? preset.lanes;
  const shown = wanted.flatMap((name) => lanes.find((lane) => lane.name === name) ?? []);
  const { frame, arranged } = roomiest(shown, data, options);
  if ('message' in arranged) return { scenes: [], problem: arranged };
  const description = describeMap(data, speaker(options.language), options.language);
  return {
    scenes: arranged.sheets.map((sheet, index) => sceneOf(sheet, index, arranged.sheets.length, description, frame)),
    problem: null,
  };
}

/** How much larger everything may be where there is room, the largest first. */
const enlargements = [1.5, 1.35, 1.2, 1.1];

/** What is larger must leave something of the page to the curve. */
const mostFill = 0.92;

interface Fitted {
  readonly frame: Frame;
  readonly arranged: Arrangement | DrawingProblem;
}

/** The largest that needs no more sheets than it must. Sticky notes are as large as they are. */
function roomiest(shown: readonly Lane[], data: MapData, options: MapOptions): Fitted {
  const ofSize = (factor: number): Fitted => {
    const frame = frameOf(options, factor);
    return { frame, arranged: arrangeMap(shown, contextFor(data, options, frame), frame) };
  };
  const least = ofSize(1);
  if (presets[options.preset].hasNotes || !('sheets' in least.arranged)) return least;
  const { fill, sheets } = least.arranged;
  for (const factor of enlargements) {
    // Lanes grow at least as much as their type: what cannot fit need not be tried.
    if (fill * factor > 1 || sheetsNeeded(data, options, factor) > sheets.length) continue;
    const larger = ofSize(factor);
    const { arranged } = larger;
    if ('sheets' in arranged && arranged.sheets.length === sheets.length && arranged.fill <= mostFill) return larger;
  }
  return least;
}

function sheetsNeeded({ steps }: MapData, options: MapOptions, factor: number): number {
  return sheetsOf(steps.length, mostColumns(frameOf(options, factor), options.time)).length;
}

function contextFor(data: MapData, options: MapOptions, frame: Frame): MapContext {
  const { language, curve, preset, time } = options;
  const { hasNotes, hasOnlyTurns } = presets[preset];
  return {
    data,
    columns: [],
    ways: noWays,
    labelWidth: frame.labelWidth,
    theme: frame.theme,
    language,
    say: speaker(language),
    curve,
    time,
    hasNotes,
    hasOnlyTurns,
  };
}

function sceneOf(sheet: MapSheet, index: number, count: number, description: string, frame: Frame): Scene {
  const { context, placed, legend, legendY } = sheet;
  const { data, language } = context;
  const laneGroups = placed.map(
    ({ lane, band, isUsed }): Shape => ({
      kind: 'group',
      id: `_lane-${lane.name}`,
      role: 'lane',
      ...(lane.label !== null && { label: context.say(lane.label) }),
      children: [...(isUsed ? laneLabel(lane, band, context) : []), ...lane.draw(context, band)],
    }),
  );
  return {
    id: `tp-${data.id}${index === 0 ? '' : `_${index + 1}`}`,
    width: frame.page.width,
    height: frame.page.height,
    language,
    title: count === 1 ? data.title : `${data.title} (${index + 1}/${count})`,
    description,
    shapes: [
      headerOf(context, frame, { number: index + 1, count }).shapes,
      background(context, placed, frame),
      ...laneGroups,
      ...context.columns.map((column) => stepGroup(column, placed, context)),
      ...(legend.height === 0 ? [] : [legend.draw(frame.labelX, legendY)]),
      footer(context, frame, index + 1, count),
    ],
  };
}
