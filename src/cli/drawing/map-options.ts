/** What a call of `tp journey render` wants to be drawn, understood. */

import { type LaneName, laneNames, presets } from '../../diagrams/journey-map/presets.js';
import type { MapOptions } from '../../diagrams/journey-map/reading/map-input.js';
import type { Paper } from '../../diagrams/page.js';
import type { Language } from '../../text/locale.js';
import type { JourneyRenderOptions } from '../commands/journey-render.js';
import { unknownName } from '../unknown-name.js';

/** On which paper a preset has room and can be read. A blueprint holds so much that it is read from near. */
const usualPaper: Readonly<Record<MapOptions['preset'], Paper>> = {
  experience: 'A3',
  blueprint: 'A2',
  management: 'A3',
  touchpoints: 'A3',
  workshop: 'A1',
};

/** A `UserError` for a lane that there is not. */
export function mapOptionsOf(
  { preset, lanes, paper, orientation, density, time, curve }: JourneyRenderOptions,
  language: Language,
): MapOptions {
  return {
    preset,
    lanes: lanes === undefined ? null : lanesNamed(lanes),
    paper: paper ?? usualPaper[preset],
    orientation,
    density: density ?? (preset === 'blueprint' ? 'native' : 'reading'),
    language,
    time,
    curve,
  };
}

/** The lanes that are shown, from top to bottom. */
export function shownLanes({ preset, lanes }: Pick<MapOptions, 'preset' | 'lanes'>): readonly LaneName[] {
  return lanes ?? presets[preset].lanes;
}

function lanesNamed(text: string): readonly LaneName[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    const found = laneNames.find((lane) => lane === name);
    if (found === undefined) throw unknownName('lane', name, laneNames);
    return found;
  });
}
