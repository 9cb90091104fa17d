/** How large input may be. A file of the workspace can never raise these. */
export const limits = {
  /** Bytes of one YAML file. */
  fileBytes: 1024 * 1024,
  /** UTF-16 code units of one scalar. */
  scalarLength: 256 * 1024,
  /** Collections inside each other. */
  depth: 64,
  /** Lexical tokens of one file. */
  tokens: 100_000,
  /** Entries of one map or list. */
  items: 2_000,
  /** Aliases of one file. */
  aliases: 100,
  /** Values of one file once its aliases are written out. */
  expandedNodes: 100_000,
  /** Findings of one file that are kept. */
  findingsPerFile: 100,
  /** Findings of one run that are kept. */
  findingsPerRun: 10_000,
  /** Files of one workspace. */
  files: 100_000,
} as const;
