/** What a format gets that writes a journey in words instead of drawing pages, and what it gives. */

import type { LaneName } from '../../diagrams/journey-map/presets.js';
import type { MapData } from '../../diagrams/journey-map/reading/map-data.js';
import type { Language } from '../../text/locale.js';
import type { Style } from '../style.js';

export interface JourneyContext {
  readonly language: Language;
  /** What is shown, in the order of the map. */
  readonly lanes: readonly LaneName[];
  /** How text may look, where it is for a terminal. */
  readonly style: Style;
  /** Steps of which nobody knows how people feel are left out, where the format would have to invent something. */
  readonly skipUnknown: boolean;
}

export interface WrittenJourney {
  /** Ends in a line break. */
  readonly text: string;
  /** What the format could not express, a sentence each, for whoever called. */
  readonly notes: readonly string[];
}

export interface JourneyFormat {
  readonly name: string;
  /** Of files in this format, with the dot; the first is that of files which tp names itself. */
  readonly extensions: readonly string[];
  /** One line, which a shell shows beside the name. */
  readonly summary: string;
  readonly write: (journey: MapData, context: JourneyContext) => WrittenJourney;
}
