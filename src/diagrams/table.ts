/** A drawing as a table: for those who do not see it, and for formats that hold no picture. */
import type { Language } from '../text/locale.js';

export interface DiagramTable {
  readonly title: string;
  readonly language: Language;
  /** What the head of the drawing says. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** `key` is the same in every language, in kebab-case. */
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly DiagramRow[];
  /** What is said instead of an empty table. */
  readonly empty: string;
}

export interface DiagramRow {
  readonly id: string;
  /** For each column its paragraphs; none where the drawing is left blank. */
  readonly cells: readonly (readonly string[])[];
}
