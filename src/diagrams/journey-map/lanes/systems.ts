/** The service blueprint: the systems behind it. */
import { textLane } from '../cells/text-lane.js';

export const systems = textLane('systems', { en: 'Systems', de: 'Systeme' }, ({ systems: texts }) =>
  texts === null ? null : texts.map((text) => ({ text, role: 'text' })),
);
