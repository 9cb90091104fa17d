/** What is to be drawn of a journey, as plain data in one language: names resolved, feelings on −2 … +2, unknown as null. */

import type { ActionStatus } from '../../../model/action.js';
import type { Step } from '../../../model/journeys/journey.js';
import type { Touchpoint } from '../../../model/touchpoint.js';
import type { TouchpointFigures } from '../../touchpoint-figures.js';

/** A thing with its name in the language of the map. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Feeling {
  /** −2 … +2. */
  readonly score: number;
  /** `measured`: from answers. `assumed`: judged, or asked in a few interviews. */
  readonly source: 'measured' | 'assumed';
  /** How many answers or people; null where nobody says. */
  readonly n: number | null;
  /** The interval of 95 %, −2 … +2; null where it is unknown or n is below 5. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Pain {
  readonly text: string;
  /** 1–3; null where nobody says. */
  readonly severity: number | null;
}

export interface MapAction {
  readonly id: string;
  readonly title: string;
  /** Null for an action that there is not. */
  readonly status: ActionStatus | null;
  /** The day by which it is to be done, YYYY-MM-DD; null where nobody says. */
  readonly due: string | null;
  /** The day it took effect; null where nobody says. */
  readonly done: string | null;
}

export interface Idea {
  readonly text: string;
  /** The action that it became; null for a mere idea. */
  readonly action: MapAction | null;
}

/** What leaves or enters the row of steps: a way that is more than "then comes the next step", giving up, an end, a second beginning. */
export type SideWay =
  | { readonly kind: 'way'; readonly at: number; readonly to: number; readonly share: number | null; readonly when: string | null }
  | { readonly kind: 'exit'; readonly at: number; readonly share: number | null; readonly when: string | null }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'entry'; readonly at: number };

export type StepChange = 'new' | 'changed' | 'removed';

/** What the first and the last step, and the highest and the lowest feeling, are on the curve. */
export type Turn = 'first' | 'last' | 'highest' | 'lowest';

export interface MapStep {
  readonly step: Step;
  readonly id: string;
  /** Its place in `MapData.steps`. */
  readonly index: number;
  /** From 1; null for a step that is gone. */
  readonly number: number | null;
  /** Null where the inventory has no such touchpoint. */
  readonly touchpoint: Touchpoint | null;
  /** Of the touchpoint; its id where it has no name. */
  readonly name: string;
  readonly stage: Named | null;
  readonly owner: Named | null;
  readonly channel: Named | null;
  readonly does: string | null;
  readonly thinks: string | null;
  readonly asks: string | null;
  /** Null: unknown. */
  readonly feeling: Feeling | null;
  /** What people are to feel here, −2 … +2, in the journey that shows the wanted state; null where it says nothing. */
  readonly wanted: number | null;
  /** False where the wanted state goes without this step, so that its curve passes over it. */
  readonly isInWanted: boolean;
  /** 1, 2, 3 … along the journey; null for other steps. */
  readonly momentOfTruth: number | null;
  readonly turns: readonly Turn[];
  /** Null: nobody says; empty: deliberately none. */
  readonly frontstage: readonly string[] | null;
  readonly backstage: readonly string[] | null;
  readonly systems: readonly string[] | null;
  readonly pains: readonly Pain[] | null;
  readonly ideas: readonly Idea[] | null;
  /** What is done about it: for its ideas and for its touchpoint. */
  readonly actions: readonly MapAction[];
  /** What the touchpoint is measured by; null where nothing is known. */
  readonly figures: TouchpointFigures | null;
  /** What the customer must learn here; null where nobody says. */
  readonly information: readonly string[] | null;
  /** The time since the step before, ISO 8601; null: nobody says. */
  readonly after: string | null;
  /** On the way that most people go. */
  readonly isOnPath: boolean;
  /** The owner changes from the step before on that way. */
  readonly isHandOff: boolean;
  readonly change: StepChange | null;
}

export interface MapFacts {
  readonly persona: {
    readonly name: string;
    readonly role: string | null;
    readonly goal: string | null;
    readonly quote: string | null;
  } | null;
  readonly scenario: string | null;
  readonly scope: string | null;
  readonly state: 'current' | 'target' | 'future';
  readonly owner: string | null;
  readonly review: { readonly status: 'draft' | 'reviewed'; readonly date: string | null } | null;
  /** How many steps are measured. */
  readonly measured: number;
  /** How many teams the customer meets, and how often the owner changes on the way that most people go. */
  readonly teams: number;
  readonly handOffs: number;
  /** How often it changes on all ways, each pair of steps once. */
  readonly handOffsOnAllWays: number;
  readonly asOf: string | null;
  readonly stamp: string | null;
}

export interface MapData {
  readonly id: string;
  readonly file: string;
  readonly company: string;
  readonly title: string;
  readonly facts: MapFacts;
  readonly steps: readonly MapStep[];
  readonly ways: readonly SideWay[];
  /** The same by the place of the step that they leave or enter. */
  readonly waysAt: ReadonlyMap<number, readonly SideWay[]>;
  /** Those in which a step takes place, in the order of the company; null, at the end: where that is not known. */
  readonly channels: readonly (Named | null)[];
}

/** A step with its place on the page, in millimetres. */
export interface Column {
  readonly step: MapStep;
  readonly x: number;
  readonly width: number;
  /** Where its marks stand. */
  readonly centre: number;
  /** True for the last step of the sheet before, shown again in grey. */
  readonly isRepeated: boolean;
}
