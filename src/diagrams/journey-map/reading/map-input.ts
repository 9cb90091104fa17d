/** What a map is made from. */
import type { JourneyRow } from '../../../analysis/journey/journeys.js';
import type { Step } from '../../../model/journeys/journey.js';
import type { Workspace } from '../../../model/workspace.js';
import type { Language } from '../../../text/locale.js';
import type { Orientation, Paper } from '../../page.js';
import type { Density } from '../../theme.js';
import type { TouchpointFigures } from '../../touchpoint-figures.js';
import type { LaneName, PresetName } from '../presets.js';

export interface MapOptions {
  readonly preset: PresetName;
  /** Instead of those of the preset; null: those. */
  readonly lanes: readonly LaneName[] | null;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly density: Density;
  readonly language: Language;
  /** `ordinal`: all columns are as wide. `scale`: long waits are wide. */
  readonly time: 'ordinal' | 'scale';
  readonly curve: 'smooth' | 'straight';
}

/** What is different from an earlier version of the journey. */
export interface MapChanges {
  /** By the id of the step. */
  readonly steps: ReadonlyMap<string, 'new' | 'changed'>;
  /** Steps that are gone, each with the id of the step that it came after; null: it was the first. */
  readonly removed: readonly { readonly step: Step; readonly after: string | null }[];
}

export interface MapInput {
  readonly workspace: Workspace;
  readonly journey: JourneyRow;
  /** The journey that shows the wanted state; null where there is none. */
  readonly target: JourneyRow | null;
  /** The newest day of the evidence, YYYY-MM-DD; null: nobody knows. */
  readonly asOf: string | null;
  /** The version of the files, where the reader asked for it. */
  readonly stamp: string | null;
  readonly changes: MapChanges | null;
  /** By touchpoint, for the lanes of relevance, quality and figures; absent: nothing is known of them. */
  readonly figures?: ReadonlyMap<string, TouchpointFigures>;
  readonly options: MapOptions;
}

/** What is read of a journey, whatever is drawn of it. */
export interface ReadInput extends Omit<MapInput, 'options'> {
  readonly options: Pick<MapOptions, 'language'>;
}
