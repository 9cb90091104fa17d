/** What is wrong, where, and what to do: the one shape of every finding. */
import { byCodePoint } from '../text/compare.js';
import type { Location } from './location.js';

export type Severity = 'error' | 'warning' | 'info';

/** From the worst to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** True where `severity` is as bad as `bar`, or worse. */
export function isAtLeast(severity: Severity, bar: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(bar);
}

/** A second place that belongs to a finding, and what is there. */
export interface Related {
  readonly location: Location;
  readonly message: string;
}

/** Replaces the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What would mend a finding; `safe` when it cannot change what the file means to say. */
export interface Fix {
  readonly safety: 'safe' | 'unsafe';
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Which entity a finding is about: `touchpoint`, `hotline`. */
export interface EntityName {
  readonly type: string;
  readonly id: string;
}

/** What a reader or a rule says; name, severity and status are added once, for all. */
export interface Finding {
  readonly at: Location;
  readonly message: string;
  readonly hint?: string | null | undefined;
  readonly related?: Related | null | undefined;
  readonly fix?: Fix | null | undefined;
  readonly data?: Readonly<Record<string, unknown>>;
  /** How much of it there is, where the rule counts or measures: more is worse. */
  readonly amount?: number;
}

/** A finding with the rule it belongs to. */
export interface NamedFinding extends Finding {
  readonly rule: string;
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly hint?: string;
  readonly related?: Related;
  readonly fix?: Fix;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly entity?: EntityName;
  readonly amount?: number;
  /** Accepted by a comment in the file. */
  readonly suppressed?: { readonly reason: string };
  /** Accepted by the baseline; the reason is null where it gives none. */
  readonly baselined?: { readonly reason: string | null };
  /** It was there before the change that is looked at. */
  readonly existing?: true;
}

/** True for a finding that counts: nobody has accepted it, and it was not there before the change that is looked at. */
export function isOpen(diagnostic: Diagnostic): boolean {
  return !isAccepted(diagnostic) && diagnostic.existing === undefined;
}

/** True for a finding that was there before the change that is looked at, and that nobody has accepted. */
export function isExisting(diagnostic: Diagnostic): boolean {
  return !isAccepted(diagnostic) && diagnostic.existing === true;
}

function isAccepted({ suppressed, baselined }: Diagnostic): boolean {
  return suppressed !== undefined || baselined !== undefined;
}

/** The one order of diagnostics: by file, place, rule and message; never by locale. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodePoint(a.location.file, b.location.file) ||
    a.location.range.start.offset - b.location.range.start.offset ||
    a.location.range.end.offset - b.location.range.end.offset ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.message, b.message)
  );
}
