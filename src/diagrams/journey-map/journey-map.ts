/** The journey map: sheets for the wall. */
import { speaker } from '../../text/both.js';
import type { Drawing } from '../drawing.js';
import type { Scene, Shape } from '../scene.js';
import type { MapSheet } from './arrangement/arrange-map.js';
import type { Frame } from './arrangement/frame.js';
import { noSteps } from './arrangement/map-problems.js';
import { roomiest } from './arrangement/roomiest.js';
import { sheetLegend } from './arrangement/sheet-legend.js';
import { background } from './background.js';
import { laneLabel } from './cells/lane-label.js';
import { describeMap } from './describe-map.js';
import { footer } from './footer.js';
import { headerOf } from './header.js';
import { lanes } from './lanes.js';
import type { MapContext } from './map-context.js';
import { presets } from './presets.js';
import type { MapData } from './reading/map-data.js';
import type { MapInput, MapOptions } from './reading/map-input.js';
import { readMap } from './reading/read-map.js';
import { stepGroup } from './step-group.js';
import { noWays } from './ways/ways-arrangement.js';

/** Draws a journey; what cannot be drawn at a readable size is a problem, never small print. */
export function journeyMap(input: MapInput): Drawing {
  const data = readMap(input);
  if (data.steps.length === 0) return { scenes: [], problem: noSteps({ data }) };
  const { options } = input;
  const preset = presets[options.preset];
  const wanted = options.lanes ?? preset.lanes;
  const shown = wanted.flatMap((name) => lanes.find((lane) => lane.name === name) ?? []);
  const { frame, arranged } = roomiest(shown, options, (size) => contextFor(data, options, size));
  if ('message' in arranged) return { scenes: [], problem: arranged };
  const description = describeMap(data, speaker(options.language), options.language);
  return {
    scenes: arranged.sheets.map((sheet, index) => sceneOf(sheet, index, arranged.sheets.length, description, frame)),
    problem: null,
  };
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
  const { context, placed, legendY } = sheet;
  const legend = sheetLegend(sheet, frame);
  const { data, language } = context;
  const laneGroups = placed.map(
    ({ lane, band, laid }): Shape => ({
      kind: 'group',
      id: `_lane-${lane.name}`,
      role: 'lane',
      ...(lane.label !== null && { label: context.say(lane.label) }),
      children: [...(laid.height > 0 ? laneLabel(lane, band, context) : []), ...laid.draw(band)],
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
      ...context.columns.map((column, place) => stepGroup(column, place, placed)),
      ...(legend.height === 0 ? [] : [legend.draw(frame.labelX, legendY)]),
      footer(context, frame, index + 1, count),
    ],
  };
}
