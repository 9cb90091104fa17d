/** What a map shows for whom. */

export const laneNames = [
  'time',
  'stage',
  'ways',
  'step',
  'evidence',
  'action',
  'thought',
  'emotion',
  'channel',
  'interaction-line',
  'frontstage',
  'visibility-line',
  'backstage',
  'internal-line',
  'systems',
  'owner',
  'media',
  'relevance',
  'quality',
  'metric',
  'pain',
  'opportunity',
  'measure',
] as const;
export type LaneName = (typeof laneNames)[number];

export const presetNames = ['experience', 'blueprint', 'management', 'touchpoints', 'workshop'] as const;
export type PresetName = (typeof presetNames)[number];

export interface Preset {
  /** From top to bottom. */
  readonly lanes: readonly LaneName[];
  /** True where cells without content are dotted, for sticky notes. */
  readonly hasNotes: boolean;
  /** True where only the ends and the extremes of the curve carry their values. */
  readonly hasOnlyTurns: boolean;
}

const experience: readonly LaneName[] = ['stage', 'ways', 'step', 'action', 'thought', 'emotion', 'channel', 'pain', 'opportunity'];

// How good and how important touchpoints are: a blueprint shows how the service comes about.
const ofTouchpoints: readonly LaneName[] = ['media', 'relevance', 'quality', 'metric', 'measure'];

export const presets: Readonly<Record<PresetName, Preset>> = {
  experience: { lanes: experience, hasNotes: false, hasOnlyTurns: false },
  blueprint: {
    lanes: laneNames.filter((name) => !ofTouchpoints.includes(name)),
    hasNotes: false,
    hasOnlyTurns: false,
  },
  management: { lanes: ['stage', 'ways', 'step', 'emotion', 'owner', 'metric', 'measure'], hasNotes: false, hasOnlyTurns: true },
  touchpoints: { lanes: ['stage', 'step', 'channel', 'media', 'relevance', 'quality', 'owner'], hasNotes: false, hasOnlyTurns: false },
  // Without channels: sticky notes need the height.
  workshop: { lanes: experience.filter((name) => name !== 'channel'), hasNotes: true, hasOnlyTurns: false },
};
