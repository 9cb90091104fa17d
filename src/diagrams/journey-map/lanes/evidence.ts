/** The service blueprint: what the customer is shown and told. */
import { textLane } from '../cells/text-lane.js';

export const evidence = textLane(
  'evidence',
  { en: 'Evidence: what the customer learns', de: 'Sichtbar: was der Kunde erfährt' },
  ({ information }) => (information === null ? null : information.map((text) => ({ text, role: 'text' }))),
);
