/** The service blueprint: what people of the company do in sight of the customer. */
import { textLane } from '../cells/text-lane.js';

export const frontstage = textLane('frontstage', { en: 'Frontstage', de: 'Vorderbühne' }, ({ frontstage: texts }) =>
  texts === null ? null : texts.map((text) => ({ text, role: 'text' })),
);
