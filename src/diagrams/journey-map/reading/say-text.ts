/** A text of the inventory in the language of the map. */
import type { Text } from '../../../model/text.js';

/** A text in the language of the map; null where there is none. */
export type SayText = (text: Text | undefined) => string | null;
