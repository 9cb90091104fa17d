/** A journey as a table: what its map shows, one row a step and one column a lane. */
import { type Say, speaker } from '../text/both.js';
import type { Language } from '../text/locale.js';
import { journeyFacts } from './journey-facts.js';
import type { LaneName } from './journey-map/presets.js';
import type { MapData, MapStep } from './journey-map/reading/map-data.js';
import { journeyWords } from './journey-words.js';
import type { DiagramTable } from './table.js';
import { tableLanes } from './table-lanes.js';

/** The lanes in the order of the map; those with nothing in them are left out. */
export function journeyTable(data: MapData, lanes: readonly LaneName[], language: Language): DiagramTable {
  const say = speaker(language);
  const shown = lanes.flatMap((name) => {
    const lane = tableLanes[name];
    if (lane === undefined) return [];
    const cells = data.steps.map((step) => lane.cell(step, { data, say, language }));
    return cells.every((cell) => cell.length === 0) ? [] : [{ key: name, label: say(lane.label), cells }];
  });
  const steps = { key: 'step', label: say(journeyWords.step), cells: data.steps.map((step) => stepCell(step, say)) };
  const columns = [steps, ...shown];
  return {
    title: data.title,
    language,
    facts: journeyFacts(data, language),
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: data.steps.map(({ id }, index) => ({ id, cells: columns.map(({ cells }) => cells[index] ?? []) })),
    empty: say(journeyWords.noSteps),
  };
}

function stepCell({ number, name, momentOfTruth, change }: MapStep, say: Say): readonly string[] {
  return [
    number === null ? name : `${number} ${name}`,
    ...(momentOfTruth === null ? [] : [`★ ${say(journeyWords.moment)} ${momentOfTruth}`]),
    ...(change === null ? [] : [say(journeyWords[change])]),
  ];
}
