/** How many findings there are, in numbers and in words. */
import { type Severity, severities } from '../../source/diagnostic.js';
import { plural } from '../../text/plural.js';
import { type CheckReport, openDiagnostics } from './format.js';

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly suppressed: number;
  /** Files that were checked, or have a finding although they could not be. */
  readonly files: number;
  /** Files with an open finding. */
  readonly filesWithFindings: number;
  /** The worst severity of an open finding; null where there is none. */
  readonly worst: Severity | null;
}

export function countsOf(report: CheckReport): Counts {
  const open = openDiagnostics(report);
  const withFindings = new Set(open.map(({ location }) => location.file));
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  const bySeverity = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    ...bySeverity,
    suppressed: report.diagnostics.length - open.length,
    files: new Set([...report.files, ...withFindings]).size,
    filesWithFindings: withFindings.size,
    worst: severities.find((severity) => bySeverity[severity] > 0) ?? null,
  };
}

/** `3 errors, 1 warning in 2 of 148 files`; `148 files, 121 touchpoints: no problems` where there are none. */
export function inWords(counts: Counts, { inventory }: Pick<CheckReport, 'inventory'>): string {
  if (counts.worst === null) {
    const entities = inventory.filter(({ count }) => count > 0).map(({ count, noun, plural: many }) => plural(count, noun, many));
    return `${[plural(counts.files, 'file'), ...entities].join(', ')}: no problems`;
  }
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], nounOf(severity)));
  return `${found.join(', ')} in ${counts.filesWithFindings} of ${plural(counts.files, 'file')}`;
}

function nounOf(severity: Severity): string {
  return severity === 'info' ? 'note' : severity;
}
