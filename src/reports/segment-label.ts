/** What is shown of a group of respondents beside a name. */

/** `Hotline · Business`; the name alone where all respondents are together. */
export function withSegment(name: string, segment: string | null): string {
  return segment === null ? name : `${name} · ${segment}`;
}
