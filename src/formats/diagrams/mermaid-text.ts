/** Text in a Mermaid diagram: what Mermaid would read as its own language is written as a number, and shown as it was. */
import { drawnText } from '../../diagrams/type/drawn-text.js';

// A percent sign only where it begins a comment or a directive; the last two are how Mermaid itself notes such numbers while it reads.
const marks = /[#:;,<>]|^%|%(?=[%{])|ﬂ(?=°)|¶(?=ß)/g;
const keyword = /^(?:title|section|journey|acc)/i;

/** `text` for a title or the name of a section. */
export function mermaidText(text: string): string {
  return drawnText(text).trim().replace(marks, numbered) || '?';
}

/** `text` for the name of a task or an actor, where a word of the language at the start would be obeyed. */
export function mermaidName(text: string): string {
  const escaped = mermaidText(text);
  return keyword.test(escaped) ? `${numbered(escaped.charAt(0))}${escaped.slice(1)}` : escaped;
}

function numbered(character: string): string {
  return `#${character.codePointAt(0)};`;
}
