/** What a format of drawings gets, and what it gives. */
import type { Scene } from '../../diagrams/scene.js';

/** What a drawing shows, as a table for those who do not see it: every row as long as `columns`. */
export interface TwinTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A font of the user for characters that the bundled fonts lack. */
export interface FontFile {
  readonly path: string;
  /** Whether it can show a code point. */
  readonly has: (codePoint: number) => boolean;
  /** The name of the font in a collection of fonts; null where the file is one font. */
  readonly collectionName: string | null;
}

/** What a format may want to know besides the pages. */
export interface DiagramContext {
  /** The table twin; null where there is none. */
  readonly table: TwinTable | null;
  /** Dots per inch, for formats of dots. */
  readonly dpi: number;
  readonly font: FontFile | null;
}

/** A character that no font at hand can show, and a text that has it. */
export interface MissingCharacter {
  readonly character: string;
  readonly text: string;
}

/** A drawing, written. */
export interface RenderedDiagram {
  /** The files: one for each page, or one for all where the format holds several. */
  readonly files: readonly (string | Uint8Array)[];
  /** Each character once, in the order they occur; they are shown by their codes. */
  readonly missing: readonly MissingCharacter[];
}

/** One way to write the pages of a drawing. */
export interface DiagramFormat {
  readonly name: string;
  /** Of files in this format, with the dot; the first is that of files which tp names itself. */
  readonly extensions: readonly string[];
  /** True where its files are no text, so that no terminal can show them. */
  readonly isBinary?: boolean;
  /** One line, which a shell shows beside the name. */
  readonly summary: string;
  /** Writes the pages of one drawing, at least one. */
  render(scenes: readonly Scene[], context: DiagramContext): Promise<RenderedDiagram>;
}
