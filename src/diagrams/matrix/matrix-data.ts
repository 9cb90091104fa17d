/** What the touchpoint matrix shows, before anybody knows where on the page. */
import { inventoryGroups } from '../../analysis/coverage/inventory-groups.js';
import { namingOf } from '../../model/naming.js';
import { isLive, statusOf, type Touchpoint, type TouchpointStatus } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { Language } from '../../text/locale.js';
import type { Media } from '../media-mark.js';
import type { ShownQuality, TouchpointFigures } from '../touchpoint-figures.js';

/** What the matrix needs of the figures of a touchpoint. */
export type MatrixFigures = Pick<TouchpointFigures, 'relevance' | 'quality'>;

/** A touchpoint with all that its mark says. */
export interface MatrixTouchpoint {
  readonly id: string;
  readonly name: string;
  /** Null where the file does not say. */
  readonly media: Media | null;
  readonly isIndirect: boolean;
  readonly isRetiring: boolean;
  /** 0–100; null where it is not known. */
  readonly relevance: number | null;
  readonly quality: ShownQuality | null;
}

/** A stage or a channel; its `id` is null for the touchpoints that name none. */
export interface MatrixAxis {
  readonly id: string | null;
  /** Null where the id is. */
  readonly name: string | null;
}

export interface MatrixCell {
  /** The index of the stage and of the channel. */
  readonly stage: number;
  readonly channel: number;
  /** The most relevant first, those of unknown relevance last; where that is the same, by name. */
  readonly touchpoints: readonly MatrixTouchpoint[];
}

export interface MatrixData {
  readonly company: string;
  readonly stages: readonly MatrixAxis[];
  readonly channels: readonly MatrixAxis[];
  /** Only cells that hold something; one touchpoint stands in the cell of each of its stages. */
  readonly cells: readonly MatrixCell[];
  /** Each touchpoint once, in the order of the ids. */
  readonly touchpoints: readonly MatrixTouchpoint[];
  /** How many are left out, as nobody can meet them, by their status. */
  readonly leftOut: Readonly<Record<Exclude<TouchpointStatus, 'active' | 'retiring'>, number>>;
  /** The newest day of evidence, YYYY-MM-DD; null without any. */
  readonly asOf: string | null;
}

export interface MatrixSource {
  readonly workspace: Workspace;
  /** By touchpoint; what is missing is unknown. */
  readonly figures: ReadonlyMap<string, MatrixFigures>;
  readonly language: Language;
  readonly asOf: string | null;
  /** Which touchpoints to show. */
  readonly selects: (touchpoint: Touchpoint) => boolean;
}

/** The live touchpoints that are selected, by stage and channel. Stages and channels that `tp.yaml` lists are there even if they are empty. */
export function matrixData({ workspace, figures, language, asOf, selects }: MatrixSource): MatrixData {
  const selected = [...workspace.touchpoints.values()].filter(selects).sort((a, b) => byCodePoint(a.id, b.id));
  const live = selected.filter(isLive);
  const naming = namingOf(workspace, language);
  const shown = new Map(live.map((touchpoint) => [touchpoint.id, toShown(touchpoint, naming.touchpoint(touchpoint.id), figures)]));
  const { stage: stages, channel: channels } = inventoryGroups(workspace, live);
  const cells = channels.flatMap((channel, row) => {
    const inChannel = new Set(channel.touchpoints);
    return stages.flatMap((stage, column): readonly MatrixCell[] => {
      const touchpoints = stage.touchpoints.flatMap((id) => (inChannel.has(id) ? (shown.get(id) ?? []) : []));
      return touchpoints.length === 0 ? [] : [{ stage: column, channel: row, touchpoints: [...touchpoints].sort(byRelevance) }];
    });
  });
  const count = (status: TouchpointStatus) => selected.filter((touchpoint) => statusOf(touchpoint) === status).length;
  return {
    company: naming.company,
    stages: stages.map(({ id }) => ({ id, name: id === null ? null : naming.stage(id) })),
    channels: channels.map(({ id }) => ({ id, name: id === null ? null : naming.channel(id) })),
    cells,
    touchpoints: [...shown.values()],
    leftOut: { idea: count('idea'), planned: count('planned'), retired: count('retired') },
    asOf,
  };
}

function toShown(touchpoint: Touchpoint, name: string, figures: MatrixSource['figures']): MatrixTouchpoint {
  const { relevance = null, quality = null } = figures.get(touchpoint.id) ?? {};
  return {
    id: touchpoint.id,
    name,
    media: touchpoint.media ?? null,
    isIndirect: touchpoint.directness === 'indirect',
    isRetiring: statusOf(touchpoint) === 'retiring',
    relevance,
    quality,
  };
}

function byRelevance(a: MatrixTouchpoint, b: MatrixTouchpoint): number {
  return (b.relevance ?? -1) - (a.relevance ?? -1) || byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id);
}
