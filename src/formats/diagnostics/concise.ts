/** Findings for editors, grep and people in a hurry: one line each, and one that counts them unless only findings are wanted. */
import { countsOf, inWords } from './counts.js';
import { type DiagnosticFormat, openDiagnostics, placeOf } from './format.js';
import { logText } from './log-text.js';
import { sentencesOf } from './sentence.js';
import { colorOf } from './severity.js';

export const concise: DiagnosticFormat = {
  name: 'concise',
  summary: 'one line a finding: file:line:column: severity rule message',
  render(report, style) {
    const lines = openDiagnostics(report).map((diagnostic) => {
      const { location, severity, rule } = diagnostic;
      const place = style.color.cyan(logText(placeOf(report, location)));
      return `${place}: ${colorOf(severity, style)(severity)} ${rule} ${logText(sentencesOf(diagnostic))}\n`;
    });
    return lines.join('') + (report.quiet ? '' : `${inWords(countsOf(report), report)}\n`);
  },
};
