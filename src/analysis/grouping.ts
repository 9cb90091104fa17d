/** How answers are kept apart: by a segment of the data, or by persona. */
import type { Persona } from '../model/persona.js';
import type { Workspace } from '../model/workspace.js';
import { byCodePoint } from '../text/compare.js';

export interface Grouping {
  /** What the user asked for: the name of a segment, or `persona`. */
  readonly name: string;
  /** The segments that the evidence must keep apart for it. */
  readonly segments: readonly string[];
  /** The group of answers with these segments, in the order of `segments`; null where they belong to none. */
  readonly groupOf: (segments: readonly (string | null)[]) => string | null;
  /** What respondents of a group have in common, to ask for their rows; null for a group that there is not. */
  readonly conditionOf: (group: string) => Readonly<Record<string, string>> | null;
  /** Within each group, whose answers count by their share of the customers; absent: every answer counts by itself. */
  readonly strata?: Strata;
}

/** Personas that answers are told apart by, each with its share of the customers. */
export interface Strata {
  /** The persona of answers with these segments; null for nobody of them. */
  readonly personaOf: (segments: readonly (string | null)[]) => string | null;
  /** By persona, in the order of ids; each above 0, in any unit. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Everybody together. */
export const everybody: Grouping = { name: '', segments: [], groupOf: () => null, conditionOf: () => ({}) };

/** The groups by one segment of the data. */
export function groupedBySegment(name: string): Grouping {
  return { name, segments: [name], groupOf: ([segment]) => segment ?? null, conditionOf: (group) => ({ [name]: group }) };
}

/** The groups that the personas describe by `segment`; the first persona in the order of ids wins where two fit. */
export function groupedByPersona({ personas }: Workspace): Grouping {
  const described = [...personas.values()].filter(isDescribed).sort((a, b) => byCodePoint(a.id, b.id));
  const conditions = new Map(described.map((persona) => [persona.id, conditionOf(persona)]));
  const segments = [...new Set([...conditions.values()].flatMap((condition) => Object.keys(condition)))].sort(byCodePoint);
  // What a persona asks of a segment, in the order of the segments; null where it does not mind.
  const asked = [...conditions].map(([id, condition]) => ({ id, values: segments.map((name) => condition[name] ?? null) }));
  return {
    name: 'persona',
    segments,
    groupOf: (values) => asked.find((one) => one.values.every((value, index) => value === null || value === values[index]))?.id ?? null,
    conditionOf: (group) => conditions.get(group) ?? null,
  };
}

/** Everybody together, each persona by its share; null where fewer than two personas have a share and are described by `segment`. */
export function weightedByPersona(workspace: Workspace): Grouping | null {
  const { segments, groupOf } = groupedByPersona(workspace);
  const described = [...workspace.personas.values()].filter(isDescribed).sort((a, b) => byCodePoint(a.id, b.id));
  const shares = new Map(described.flatMap(({ id, share = 0 }) => (share > 0 ? [[id, share] as const] : [])));
  return shares.size < 2 ? null : { ...everybody, segments, strata: { personaOf: groupOf, shares } };
}

/** The segments that the feedback sources know, for those who misspell one. */
export function segmentNames({ feedback }: Workspace): readonly string[] {
  return [...new Set([...feedback.values()].flatMap(({ segments }) => Object.keys(segments ?? {})))].sort(byCodePoint);
}

/** An empty description would fit everybody. */
function isDescribed({ segment = {} }: Persona): boolean {
  return Object.keys(segment).length > 0;
}

function conditionOf({ segment }: Persona): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(segment ?? {}).map(([name, value]) => [name, String(value)]));
}
