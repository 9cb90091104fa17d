/** Findings for programs: the contract, as schemas/findings.schema.json describes it. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { type Position, type Range, toPointer } from '../../source/location.js';
import { toJson } from '../../text/json.js';
import { countsOf } from './counts.js';
import type { CheckReport, DiagnosticFormat } from './format.js';

export const json: DiagnosticFormat = {
  name: 'json',
  summary: 'for programs: everything that is known, with accepted findings (tp schema findings)',
  render(report) {
    const { files, error: errors, warning: warnings, info: infos, suppressed, baselined, fixable, existing } = countsOf(report);
    const { since } = report;
    return toJson({
      formatVersion: 1,
      tool: { name: 'tp', version: report.toolVersion },
      summary: { files, errors, warnings, infos, suppressed, baselined, fixable, ...(since && { existing, fixed: since.fixed.length }) },
      ...(since && { since }),
      findings: report.diagnostics.map((diagnostic) => toFinding(diagnostic, report)),
    });
  },
};

function toFinding(diagnostic: Diagnostic, report: CheckReport): object {
  const { rule, severity, message, hint, location, entity, data, amount, related, fix } = diagnostic;
  return {
    rule,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    file: location.file,
    range: toRange(location.range),
    ...(location.path && { pointer: toPointer(location.path) }),
    ...(entity && { entity: { type: entity.type, id: entity.id } }),
    ...(data && { data }),
    ...(amount !== undefined && { amount }),
    related: related === undefined ? [] : [toRelated(related)],
    ...(fix && { fix: toFix(fix) }),
    fingerprint: report.fingerprintOf(diagnostic),
    ...toStatus(diagnostic),
    docs: report.ruleUrl(rule),
  };
}

function toStatus({ suppressed, baselined, existing }: Diagnostic): object {
  if (suppressed !== undefined) return { status: 'suppressed', reason: suppressed.reason };
  if (baselined === undefined) return { status: existing === true ? 'existing' : 'new' };
  return { status: 'baselined', ...(baselined.reason !== null && { reason: baselined.reason }) };
}

function toRange({ start, end }: Range): object {
  const at = ({ line, column }: Position) => ({ line, column });
  return { start: at(start), end: at(end) };
}

function toRelated({ location, message }: NonNullable<Diagnostic['related']>): object {
  const { line, column } = location.range.start;
  return { file: location.file, line, column, message };
}

function toFix({ safety, title, edits }: NonNullable<Diagnostic['fix']>): object {
  return { safety, title, edits: edits.map(({ start, end, text }) => ({ start, end, text })) };
}
