/** What the customer thinks, and the question that he or she brings, as quotes. */
import type { Say } from '../../../text/both.js';
import { textLane } from '../text-lane.js';

export const thought = textLane('thought', { en: 'Thought, question', de: 'Gedanke, Frage' }, ({ thinks, asks }, { say }) => {
  const texts = [thinks, asks].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.map((text) => ({ text: quotation(text, say), role: 'quote' }));
});

/** In the marks of the language; a text that brings its own keeps them. */
function quotation(text: string, say: Say): string {
  return /^["„“”«»]/.test(text) ? text : say({ en: `“${text}”`, de: `„${text}“` });
}
