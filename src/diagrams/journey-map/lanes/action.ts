/** What the customer does. */
import { textLane } from '../cells/text-lane.js';

export const action = textLane('action', { en: 'Action', de: 'Handlung' }, ({ does }) =>
  does === null ? null : [{ text: does, role: 'text' }],
);
