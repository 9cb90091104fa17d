/** A text file: the only thing that goes in and comes out. */

/** `path` is relative to the workspace, with `/`; `text` is decoded, a leading byte order mark kept. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
