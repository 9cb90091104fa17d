/** Findings as a report of GitLab Code Quality. */
import { toJson } from '../../text/json.js';
import { visible } from '../../text/visible.js';
import { type DiagnosticFormat, openDiagnostics, repositoryPath } from './format.js';
import { sentencesOf } from './sentence.js';

// GitLab also knows critical and blocker: words for code that is dangerous, not for an inventory with a mistake.
const severityOf = { error: 'major', warning: 'minor', info: 'info' } as const;

export const gitlab: DiagnosticFormat = {
  name: 'gitlab',
  summary: 'a Code Quality report for GitLab',
  render(report) {
    return toJson(
      openDiagnostics(report).map((diagnostic) => ({
        description: sentencesOf(diagnostic),
        check_name: diagnostic.rule,
        // GitLab drops a finding whose fingerprint it has seen in the same report.
        fingerprint: report.fingerprintOf(diagnostic),
        severity: severityOf[diagnostic.severity],
        location: {
          path: visible(repositoryPath(report, diagnostic.location.file)),
          lines: { begin: diagnostic.location.range.start.line, end: diagnostic.location.range.end.line },
        },
      })),
    );
  },
};
