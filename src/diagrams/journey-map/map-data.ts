/** What is to be drawn of a journey, as plain data in one language: names resolved, feelings on −2 … +2, unknown as null. */

import type { Step } from '../../model/journey.js';
import type { Touchpoint } from '../../model/touchpoint.js';

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

export interface Idea {
  readonly text: string;
  /** The id of the action that it became; null for a mere idea. */
  readonly action: string | null;
}

/** A way that is more than "then comes the next step": a branch, a loop or an exit. */
export interface SideWay {
  /** Index of the step it starts from. */
  readonly from: number;
  /** Index of the step it leads to; null for giving up. */
  readonly to: number | null;
  /** 0–1; null where the file states none. */
  readonly share: number | null;
  readonly when: string | null;
}

export type StepChange = 'new' | 'changed' | 'removed';

export interface MapStep {
  readonly step: Step;
  readonly id: string;
  /** From 0, in the order of the file. */
  readonly index: number;
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
  /** What people are to feel here, in the journey that shows the wanted state; null where it says nothing. */
  readonly wanted: number | null;
  /** 1, 2, 3 … along the journey; null for other steps. */
  readonly momentOfTruth: number | null;
  /** Null: nobody says; empty: deliberately none. */
  readonly frontstage: readonly string[] | null;
  readonly backstage: readonly string[] | null;
  readonly systems: readonly string[] | null;
  readonly pains: readonly Pain[] | null;
  readonly ideas: readonly Idea[] | null;
  /** The time since the step before, ISO 8601; null: nobody says. */
  readonly after: string | null;
  readonly isEntry: boolean;
  /** On the way that most people go. */
  readonly isOnPath: boolean;
  /** The owner changes from the step before on that way. */
  readonly isHandOff: boolean;
  readonly change: StepChange | null;
}

export interface MapData {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly MapStep[];
  readonly ways: readonly SideWay[];
}

/** A step with its place on the page, in millimetres. */
export interface Column {
  readonly step: MapStep;
  readonly x: number;
  readonly width: number;
  readonly centre: number;
  /** True for the last step of the sheet before, shown again in grey. */
  readonly isRepeated: boolean;
}
