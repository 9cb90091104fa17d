/** What the rules of this group share: most of them are about touchpoints that people can meet. */
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';

/** The touchpoints that are surely live: not those whose status was refused, which may be retired. */
export function liveTouchpoints({ touchpoints }: Workspace): readonly Touchpoint[] {
  return [...touchpoints.values()].filter((touchpoint) => isLive(touchpoint) && !touchpoint.origin.refused(['status']));
}
