/** What the texts of long data stand for: touchpoints, measures, journeys and steps. */
import { stepsOf } from '../../model/journeys/journey.js';
import { isStandardMeasure } from '../../model/measure.js';
import type { Workspace } from '../../model/workspace.js';
import { exists } from '../../model/workspace.js';
import { isEmptyText, lookUp } from '../answers/codes.js';
import type { MappedColumn } from '../source/source-plan.js';

/** What a text stands for: a word, nothing (there is none), or something that nobody knows. */
export type Word = { readonly kind: 'word'; readonly word: string } | { readonly kind: 'none' } | { readonly kind: 'unknown' };

/** By the map of the column, else by what is known under that very name. */
export function wordOf(column: Pick<MappedColumn, 'map'> | null, text: string | null, isKnown: (name: string) => boolean): Word {
  if (column === null || text === null) return { kind: 'none' };
  const mapped = column.map === null ? null : lookUp(column.map, text);
  if (mapped !== null) return { kind: 'word', word: mapped };
  const name = text.trim();
  if (isKnown(name)) return { kind: 'word', word: name };
  return { kind: isEmptyText(text) ? 'none' : 'unknown' };
}

/** Which names the inventory knows. */
export interface KnownNames {
  readonly touchpoint: (name: string) => boolean;
  readonly measure: (name: string) => boolean;
  readonly journey: (name: string) => boolean;
  /** A step of the journey; of any where that is null. */
  readonly step: (journey: string | null, name: string) => boolean;
  readonly touchpoints: () => readonly string[];
  readonly measures: () => readonly string[];
  readonly metrics: ReadonlySet<string>;
}

/** The names of the workspace, also of files that could not be read. */
export function knownNames(workspace: Workspace): KnownNames {
  const metrics = new Set([...workspace.touchpoints.values()].flatMap((touchpoint) => (touchpoint.metrics ?? []).map(({ id }) => id)));
  const steps = new Map([...workspace.journeys].map(([id, journey]) => [id, new Set(stepsOf(journey).map((step) => step.id))]));
  const anyStep = new Set([...steps.values()].flatMap((ids) => [...ids]));
  return {
    touchpoint: (name) => exists(workspace, 'touchpoint', name),
    measure: (name) => isStandardMeasure(name) || metrics.has(name),
    journey: (name) => exists(workspace, 'journey', name),
    step: (journey, name) => (journey === null ? anyStep : steps.get(journey))?.has(name) ?? false,
    touchpoints: () => [...workspace.touchpoints.keys()],
    measures: () => [...metrics],
    metrics,
  };
}
