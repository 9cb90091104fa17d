/** Why a silo map cannot be drawn, or not at a readable size, in words. */
import type { DrawingProblem } from '../drawing.js';
import type { SiloData } from './silo-data.js';
import type { SheetLane, SiloLayout } from './silo-layout.js';

/** Nobody hangs up more. */
const mostSheets = 200;

export function unreadSteps(journey: string): DrawingProblem {
  return {
    message: `The steps of "${journey}" could not all be read, so nobody can tell who hands over to whom`,
    hint: 'Mend what tp validate reports there',
  };
}

export function noSteps(journey: string): DrawingProblem {
  return { message: `The journey "${journey}" has no steps yet`, hint: 'Write its steps, then draw it' };
}

/** Null where it can be drawn in `room` millimetres. */
export function siloProblem({ id, steps, lanes }: SiloData, { sheets, height }: SiloLayout, room: number): DrawingProblem | null {
  if (sheets.length > mostSheets) {
    return {
      message: `The ${steps.length} steps of "${id}" would need ${sheets.length} sheets`,
      hint: 'Divide the journey into several, or draw it with more on a sheet: --density native --paper A0',
    };
  }
  if (height <= room) return null;
  // On the way here lanes and steps have become as few as they can: a single one is too high.
  const tallest = sheets.flatMap((sheet) => sheet.lanes).reduce((most, lane) => (lane.height > most.height ? lane : most), noLane);
  return {
    message: `The lane "${lanes[tallest.index]?.id ?? '?'}" of "${id}" needs ${Math.ceil(height)} mm, and a sheet has ${Math.floor(room)} mm for it`,
    hint: 'Let larger paper hold more: --paper A1 --density native, or turn the page: --orientation portrait',
  };
}

const noLane: SheetLane = { index: -1, height: 0, tallest: 0 };
