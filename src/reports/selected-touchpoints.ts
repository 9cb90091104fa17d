/** Which rows of touchpoints a query chooses: ranks and shares are among all of them, a query only chooses what is shown. */
import type { ReportInput } from './report-maker.js';

/** True for rows of touchpoints that the inventory has and the query chooses. */
export function isSelectedIn({ workspace, options }: ReportInput): (row: { readonly touchpoint: string }) => boolean {
  return ({ touchpoint }) => {
    const entity = workspace.touchpoints.get(touchpoint);
    return entity !== undefined && options.selects(entity);
  };
}
