/** White spots: where in the relation nobody meets a persona, and where somebody does but nobody measures. */

/** A persona in a stage of the relation. */
export interface Cell {
  readonly stage: string;
  readonly persona: string;
}

/** A touchpoint, and whom it serves in which stage. */
export interface ServingTouchpoint {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly isMeasured: boolean;
  readonly owner: string | null;
}

/** `white`: no touchpoint. `blind`: touchpoints, but none is measured. */
export type CellStatus = 'white' | 'blind' | 'measured';

export interface ServedCell extends Cell {
  /** Ids in the order given. */
  readonly touchpoints: readonly string[];
  readonly status: CellStatus;
}

export interface WhiteSpots {
  /** Every stage with every persona: by stage, then by persona, both in the order given. */
  readonly cells: readonly ServedCell[];
  /** The part of the cells with a touchpoint, 0–1; null where there are no cells. */
  readonly coverage: number | null;
  readonly unowned: readonly string[];
  readonly unmeasured: readonly string[];
}

/** The matrix of stages and personas. What a touchpoint serves outside of these is passed over. Without touchpoints all is white. */
export function whiteSpots(stages: readonly string[], personas: readonly string[], touchpoints: readonly ServingTouchpoint[]): WhiteSpots {
  const serving = new Map<string, ServingTouchpoint[]>();
  for (const touchpoint of touchpoints)
    for (const key of new Set(touchpoint.cells.map(keyOf))) {
      const here = serving.get(key);
      if (here === undefined) serving.set(key, [touchpoint]);
      else here.push(touchpoint);
    }
  const cells = stages.flatMap((stage) =>
    personas.map((persona): ServedCell => {
      const here = serving.get(keyOf({ stage, persona })) ?? [];
      const status = here.length === 0 ? 'white' : here.some(({ isMeasured }) => isMeasured) ? 'measured' : 'blind';
      return { stage, persona, touchpoints: here.map(({ id }) => id), status };
    }),
  );
  const ids = (isSuch: (touchpoint: ServingTouchpoint) => boolean) => touchpoints.filter(isSuch).map(({ id }) => id);
  return {
    cells,
    coverage: cells.length === 0 ? null : cells.filter(({ status }) => status !== 'white').length / cells.length,
    unowned: ids(({ owner }) => owner === null),
    unmeasured: ids(({ isMeasured }) => !isMeasured),
  };
}

function keyOf({ stage, persona }: Cell): string {
  return `${stage}/${persona}`;
}
