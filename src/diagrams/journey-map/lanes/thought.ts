/** What the customer thinks, and the question that he or she brings, as quotes. */
import { quotation } from '../../quotation.js';
import { textLane } from '../cells/text-lane.js';

export const thought = textLane('thought', { en: 'Thought, question', de: 'Gedanke, Frage' }, ({ thinks, asks }, { say }) => {
  const texts = [thinks, asks].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.map((text) => ({ text: quotation(text, say), role: 'quote' }));
});
