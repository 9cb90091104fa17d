/** The service blueprint: what they do out of sight. */
import { textLane } from '../cells/text-lane.js';

export const backstage = textLane('backstage', { en: 'Backstage', de: 'Hinterbühne' }, ({ backstage: texts }) =>
  texts === null ? null : texts.map((text) => ({ text, role: 'text' })),
);
