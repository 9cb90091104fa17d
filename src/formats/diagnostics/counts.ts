/** How many findings there are, in numbers and in words. */
import { type Fix, isExisting, type Severity, severities } from '../../source/diagnostic.js';
import { plural } from '../../text/plural.js';
import { type CheckReport, openDiagnostics, type Since } from './format.js';

export interface Counts extends Readonly<Record<Severity, number>> {
  /** Accepted by comments. */
  readonly suppressed: number;
  /** Accepted by the baseline. */
  readonly baselined: number;
  /** Findings that were there before the change that is looked at. */
  readonly existing: number;
  /** Open findings with a fix, by what it takes to have it made. */
  readonly fixable: Readonly<Record<Fix['safety'], number>>;
  /** Files that were checked, or have a finding although they could not be. */
  readonly files: number;
  /** Files with an open finding. */
  readonly filesWithFindings: number;
  /** The worst severity of an open finding; null where there is none. */
  readonly worst: Severity | null;
}

/** The counts of all findings of the report, shown or not. */
export function countsOf(report: CheckReport): Counts {
  const open = openDiagnostics(report);
  const withFindings = new Set(open.map(({ location }) => location.file));
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  const fixable = (safety: Fix['safety']) => open.filter(({ fix }) => fix?.safety === safety).length;
  const bySeverity = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    ...bySeverity,
    suppressed: report.diagnostics.filter(({ suppressed }) => suppressed !== undefined).length,
    baselined: report.diagnostics.filter(({ baselined }) => baselined !== undefined).length,
    existing: report.diagnostics.filter(isExisting).length,
    fixable: { safe: fixable('safe'), unsafe: fixable('unsafe') },
    files: new Set([...report.files, ...withFindings]).size,
    filesWithFindings: withFindings.size,
    worst: severities.find((severity) => bySeverity[severity] > 0) ?? null,
  };
}

/**
 * `3 errors, 1 warning in 2 of 148 files`; `148 files, 121 touchpoints: no problems` where there are none. What is compared with a
 * revision: `new: 3 errors   fixed: 4   unchanged: 96 (not blocking)`.
 */
export function inWords(counts: Counts, { inventory, since }: Pick<CheckReport, 'inventory' | 'since'>): string {
  if (since !== null) return comparedInWords(counts, since);
  if (counts.worst === null) {
    const entities = inventory.filter(({ count }) => count > 0).map(({ count, noun, plural: many }) => plural(count, noun, many));
    return `${[plural(counts.files, 'file'), ...entities].join(', ')}: no problems`;
  }
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], nounOf(severity)));
  return `${found.join(', ')} in ${counts.filesWithFindings} of ${plural(counts.files, 'file')}`;
}

function comparedInWords(counts: Counts, { fixed }: Since): string {
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], nounOf(severity)));
  const unchanged = counts.existing === 0 ? 'unchanged: none' : `unchanged: ${counts.existing} (not blocking)`;
  return `new: ${found.length === 0 ? 'none' : found.join(', ')}   fixed: ${fixed.length === 0 ? 'none' : fixed.length}   ${unchanged}`;
}

/** `(2 suppressed, 11 in baseline)`; the empty text where nothing is accepted. */
export function acceptedInWords({ suppressed, baselined }: Counts): string {
  const parts = [...(suppressed > 0 ? [`${suppressed} suppressed`] : []), ...(baselined > 0 ? [`${baselined} in baseline`] : [])];
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function nounOf(severity: Severity): string {
  return severity === 'info' ? 'note' : severity;
}
