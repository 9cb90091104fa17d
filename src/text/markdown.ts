/** Text inside Markdown. */
import { visible } from './visible.js';

/**
 * `text` as literal text on one line, for a paragraph or a table cell: every mark that Markdown or HTML could read is
 * written as a character reference. GitHub looks for mentions, issues and emoji only after references are resolved,
 * so a zero-width space parts those.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(/[!#$&(-+.:<=>@[-`{-~-]/g, (mark, at: number, whole: string) => {
    const parted = isMention(mark, whole.slice(at + 1, at + 40));
    return `&#${mark.charCodeAt(0)};${parted ? '&#8203;' : ''}`;
  });
}

// A place such as hotline.yaml:12:4 is no emoji, except for the two that are named by a number.
function isMention(mark: string, rest: string): boolean {
  if (mark === '@' || mark === '#') return /^\w/.test(rest);
  return mark === ':' && /^(?!\d+:)[\w+-]+:|^(?:100|1234):/.test(rest);
}
