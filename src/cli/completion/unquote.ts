/** Words as bash hands them to completion: with the quotes that were typed. */

/** The word without its quotes; nothing in it is carried out, and what is not closed yet counts as closed. */
export function unquote(word: string): string {
  return word.replace(/\\([\s\S])|'([^']*)'?|"((?:\\[\s\S]|[^"\\])*)"?/g, (_, escaped?: string, single?: string, double?: string) => {
    return escaped ?? single ?? (double ?? '').replace(/\\(["\\$`])/g, '$1');
  });
}
