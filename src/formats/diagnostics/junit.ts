/** Findings as test results in the XML of JUnit: a test case for each file, passed ones too, so that trends mean something. */
import { type Diagnostic, isAtLeast } from '../../source/diagnostic.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import { escapeXml } from '../../text/xml.js';
import { type CheckReport, type DiagnosticFormat, openDiagnostics, repositoryPath } from './format.js';
import { sentencesOf } from './sentence.js';

export const junit: DiagnosticFormat = {
  name: 'junit',
  summary: 'JUnit XML: a test case for each file, failed where a finding fails the run',
  render(report) {
    const cases = casesOf(report);
    const counts = `tests="${cases.length}" failures="${cases.filter(({ failed }) => failed.length > 0).length}" errors="0"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="tp" ${counts}>`,
      `  <testsuite name="tp validate" ${counts} skipped="0">`,
      ...cases.map((testCase) => toElement(testCase, report)),
      '  </testsuite>',
      '</testsuites>\n',
    ].join('\n');
  },
};

interface TestCase {
  readonly file: string;
  readonly failed: readonly Diagnostic[];
  readonly noted: readonly Diagnostic[];
}

/** One for each file that was checked, or has a finding although it could not be. */
function casesOf(report: CheckReport): readonly TestCase[] {
  const byFile = new Map<string, Diagnostic[]>(report.files.map((file) => [file, []]));
  for (const diagnostic of openDiagnostics(report)) {
    const { file } = diagnostic.location;
    const list = byFile.get(file);
    if (list === undefined) byFile.set(file, [diagnostic]);
    else list.push(diagnostic);
  }
  const fails = ({ severity }: Diagnostic) => report.failOn !== null && isAtLeast(severity, report.failOn);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => ({ file, failed: list.filter(fails), noted: list.filter((diagnostic) => !fails(diagnostic)) }));
}

function toElement({ file, failed, noted }: TestCase, report: CheckReport): string {
  const name = escapeXml(visible(repositoryPath(report, file)));
  const open = `    <testcase name="${name}" classname="${escapeXml(groupOf(file))}"`;
  const [first] = failed;
  if (first === undefined && noted.length === 0) return `${open}/>`;
  const message = failed.length === 1 && first !== undefined ? sentencesOf(first) : plural(failed.length, 'finding');
  const rules = [...new Set(failed.map(({ rule }) => rule))].join(' ');
  return [
    `${open}>`,
    // One failure for all findings: some readers see only the first of a test case.
    ...(failed.length === 0
      ? []
      : [`      <failure message="${escapeXml(message)}" type="${escapeXml(rules)}">${lines(failed)}</failure>`]),
    ...(noted.length === 0 ? [] : [`      <system-out>${lines(noted)}</system-out>`]),
    '    </testcase>',
  ].join('\n');
}

/** `touchpoints` for what lies there: readers group by it. */
function groupOf(file: string): string {
  return visible(file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ya?ml$/, ''));
}

function lines(findings: readonly Diagnostic[]): string {
  const written = findings.map((diagnostic) => {
    const { severity, rule, location } = diagnostic;
    const { line, column } = location.range.start;
    return `${line}:${column}: ${severity} ${rule} ${sentencesOf(diagnostic)}`;
  });
  return escapeXml(written.join('\n'));
}
