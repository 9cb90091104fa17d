/** Text from files in a log that a build server reads: it must not find commands there. */
import { visible } from '../../text/visible.js';

/**
 * The text made visible, with what GitHub, Azure and TeamCity take for a command broken: `::` at the beginning of a word
 * (a line may be broken there, and blanks before it do not count) and `##[…` or `##word[…` anywhere.
 */
export function logText(text: string): string {
  return withoutMarkers(visible(text)).replace(/(^|\s)::/g, '$1:<U+003A>');
}

/** The same for text that never begins a line. */
export function logTextInside(text: string): string {
  return withoutMarkers(visible(text));
}

/** True where the character at the index makes the text before it and after it a command. */
export function isMarkerAt(text: string, index: number): boolean {
  return text[index] === '#' && text[index - 1] === '#' && /^#\w*\[/.test(text.slice(index, index + 40));
}

function withoutMarkers(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '#<U+0023>');
}
