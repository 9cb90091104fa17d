/** What a format of findings gets, and what it is. */
import { type Diagnostic, isOpen, type Severity } from '../../source/diagnostic.js';
import type { Location } from '../../source/location.js';
import type { Style } from '../style.js';

/** The findings of a run, with what a format may want to say about it. */
export interface CheckReport {
  /** In the one order of diagnostics; accepted ones are among them, marked. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were checked, in code point order. */
  readonly files: readonly string[];
  /** How many entities there are: `121 touchpoints, 9 journeys`. */
  readonly inventory: readonly { readonly noun: string; readonly plural: string; readonly count: number }[];
  /** The text of a file, for frames; null where there is none to show. */
  readonly textOf: (file: string) => string | null;
  /** A file of the workspace as the user can click on it. */
  readonly shownPath: (file: string) => string;
  /** The rules that ran, for formats that describe them. */
  readonly rules: readonly RuleDescription[];
  readonly toolVersion: string;
  /** What the findings are compared with; null where all of them count. */
  readonly since: Since | null;
  /** From which severity on a finding fails the run; null where none does. */
  readonly failOn: Severity | null;
  /** How many findings a person wants to see at most; 0 for all. */
  readonly maxFindings: number;
  /** Only the findings are wanted, no summary. */
  readonly quiet: boolean;
  /** The identity of a finding: `v1:` and 16 hexadecimal digits, unique in the run. */
  readonly fingerprintOf: (diagnostic: Diagnostic) => string;
  /** The team that owns what a file describes; null where nobody does or nobody could. */
  readonly ownerOf: (file: string) => string | null;
  /** The address of a rule's page in the manual. */
  readonly ruleUrl: (rule: string) => string;
}

/** The revision that findings are compared with: those that were there already count for nothing. */
export interface Since {
  /** As the user names it: `main`. */
  readonly ref: string;
  /** The id of the commit. */
  readonly commit: string;
  /** Its day, YYYY-MM-DD. */
  readonly date: string;
  /** What was wrong there and is no more. */
  readonly fixed: readonly FixedFinding[];
}

export interface FixedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The file as it was called then. */
  readonly file: string;
}

/** A rule that was active, for formats that list them. */
export interface RuleDescription {
  readonly name: string;
  readonly summary: string;
  readonly why: string;
  readonly severity: Severity;
  readonly url: string;
}

/** One way to write findings. */
export interface DiagnosticFormat {
  readonly name: string;
  readonly summary: string;
  /** The findings as text that ends in a line break, or empty text. */
  render(report: CheckReport, style: Style): string;
}

/** A place as people and editors read it: `file:line:column`. */
export function placeOf({ shownPath }: CheckReport, { file, range: { start } }: Location): string {
  return `${shownPath(file)}:${start.line}:${start.column}`;
}

/**
 * A path for a code host: relative to the folder that tp was run in, which is the root of the repository there;
 * relative to the workspace where that lies elsewhere.
 */
export function repositoryPath({ shownPath }: CheckReport, file: string): string {
  const shown = shownPath(file);
  return /^(?:\/|\.\.\/|[A-Za-z]:)/.test(shown) ? file : shown;
}

/** The findings that count. */
export function openDiagnostics({ diagnostics }: CheckReport): readonly Diagnostic[] {
  return diagnostics.filter(isOpen);
}
