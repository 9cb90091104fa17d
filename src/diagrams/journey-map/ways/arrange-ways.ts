/** The ways of one sheet: arcs on levels, and below them the notes of each step. */
import { textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { MapContext } from '../map-context.js';
import type { SideWay } from '../reading/map-data.js';
import { type Arc, levelled } from './arc-levels.js';
import { type ArcPlace, placedArcs } from './arc-places.js';
import { wayNote } from './way-note.js';
import { conditionText } from './way-text.js';
import { type ArcDrawing, noWays, type WaysArrangement, wordsLift } from './ways-arrangement.js';

/** More levels are hard to follow: what is left becomes notes. */
const mostLevels = 4;
/** At A3, in millimetres: from leg to leg, the height of the lowest line above the notes, the air above a line. */
const spacing = 2;
const legHeight = 3;
const air = 0.8;

export function arrangeWays(context: MapContext): WaysArrangement {
  const { columns, data, theme } = context;
  const { scale } = theme;
  const placeOf = new Map(columns.map(({ step }, place) => [step.index, place]));
  if (data.ways.length === 0) return noWays;
  const here = columns.flatMap(({ step, isRepeated }) => (isRepeated ? [] : (data.waysAt.get(step.index) ?? [])));
  const { placed, left } = levelled(
    here.flatMap((way) => arcOf(way, placeOf) ?? []),
    mostLevels,
  );
  const inArcs = new Set<SideWay>(placed.map(({ way }) => way));
  const leftOver = new Set<SideWay>(left.map(({ way }) => way));
  const notes = columns.map((column) => {
    const ways = column.isRepeated ? [] : (data.waysAt.get(column.step.index) ?? []);
    return ways.filter((way) => !inArcs.has(way) || leftOver.has(way)).map((way) => wayNote(way, column, context));
  });
  const notesHeight = notes.reduce(
    (most, of) =>
      Math.max(
        most,
        of.reduce((sum, { height }) => sum + height, 0),
      ),
    0,
  );
  const arcs = withRise(placedArcs(placed, columns, spacing * scale), context);
  const top = arcs.reduce((most, { rise, words }) => Math.max(most, rise + words.height + (wordsLift + air) * scale), 0);
  return { arcs, notes, notesHeight, height: top + notesHeight === 0 ? 0 : top + notesHeight + air * scale };
}

function arcOf(way: SideWay, placeOf: ReadonlyMap<number, number>): Arc | null {
  if (way.kind !== 'way' || way.at === way.to) return null;
  const [at, to] = [placeOf.get(way.at), placeOf.get(way.to)];
  if (at === undefined || to === undefined) return null;
  return { way, left: Math.min(at, to), right: Math.max(at, to), isLoop: to < at };
}

/** Each level lies above the words of the one below. */
function withRise(places: readonly ArcPlace[], context: MapContext): readonly ArcDrawing[] {
  const { theme } = context;
  const style = typeStyle(theme, 'small', colours.quiet);
  const worded = places.map((place) => {
    const text = conditionText(place.arc.way, context);
    return { ...place, words: text === '' ? { ...textBlock('', style), lines: [], height: 0 } : textBlock(text, style, place.textWidth) };
  });
  const rises: number[] = [];
  for (let level = 0, rise = legHeight * theme.scale; level < mostLevels; level++) {
    rises.push(rise);
    const words = worded.filter(({ arc }) => arc.level === level).map(({ words: { height } }) => height);
    rise += Math.max(1.2 * theme.scale, ...words) + (wordsLift + air) * theme.scale;
  }
  return worded.map((place) => ({ ...place, rise: rises[place.arc.level] ?? 0 }));
}
