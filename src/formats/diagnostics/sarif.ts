/** Findings as SARIF 2.1.0, the format of code scanning. */
import type { Diagnostic, Edit, Severity } from '../../source/diagnostic.js';
import { type Range, rangeBetween } from '../../source/location.js';
import { toJson } from '../../text/json.js';
import { visible } from '../../text/visible.js';
import { type CheckReport, type DiagnosticFormat, type RuleDescription, repositoryPath } from './format.js';
import { asSentence, sentencesOf } from './sentence.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

// The base that code hosts take for the root of the repository.
const base = '%SRCROOT%';

export const sarif: DiagnosticFormat = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning, with accepted findings',
  render(report) {
    const rules = rulesOf(report);
    const indexes = new Map(rules.map(({ name }, index) => [name, index]));
    return toJson({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'tp',
              version: report.toolVersion,
              semanticVersion: report.toolVersion,
              rules: rules.map(toDescriptor),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: report.diagnostics.map((diagnostic) => toResult(diagnostic, indexes.get(diagnostic.rule), report)),
        },
      ],
    });
  },
};

/** The rules that ran, and those of findings that no rule of the list made. */
function rulesOf({ rules, diagnostics, ruleUrl }: CheckReport): readonly RuleDescription[] {
  const known = new Set(rules.map(({ name }) => name));
  const others = new Map(diagnostics.filter(({ rule }) => !known.has(rule)).map((diagnostic) => [diagnostic.rule, diagnostic]));
  return [
    ...rules,
    ...[...others.values()].map(({ rule, severity }) => ({ name: rule, summary: '', why: '', severity, url: ruleUrl(rule) })),
  ];
}

function toDescriptor({ name, summary, why, severity, url }: RuleDescription): object {
  return {
    id: name,
    ...(summary !== '' && { shortDescription: { text: summary } }),
    ...(why !== '' && { fullDescription: { text: why }, help: { text: `${summary} ${why}` } }),
    helpUri: url,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [name.slice(0, name.indexOf('/'))] },
  };
}

function toResult(diagnostic: Diagnostic, ruleIndex: number | undefined, report: CheckReport): object {
  const { rule, severity, location, entity, related, fix } = diagnostic;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: plainMessage(sentencesOf(diagnostic)) },
    locations: [
      {
        physicalLocation: physical(location, report),
        ...(entity && { logicalLocations: [{ name: entity.id, fullyQualifiedName: `${entity.type}/${entity.id}`, kind: 'object' }] }),
      },
    ],
    ...(related && {
      relatedLocations: [
        {
          id: 1,
          physicalLocation: physical(related.location, report),
          message: { text: plainMessage(asSentence(visible(related.message))) },
        },
      ],
    }),
    partialFingerprints: { 'findingIdentity/v1': report.fingerprintOf(diagnostic) },
    ...(fix && { fixes: toFixes(fix, location.file, report) }),
    ...(report.since !== null && { baselineState: diagnostic.existing === true ? 'unchanged' : 'new' }),
    suppressions: toSuppressions(diagnostic),
  };
}

function toSuppressions({ suppressed, baselined }: Diagnostic): readonly object[] {
  const accepted = suppressed ?? baselined;
  if (accepted === undefined) return [];
  const kind = suppressed === undefined ? 'external' : 'inSource';
  return [{ kind, status: 'accepted', ...(accepted.reason !== null && { justification: visible(accepted.reason) }) }];
}

/** In a message `[words](target)` is a link; a value must not make one. */
function plainMessage(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

function physical({ file, range }: Diagnostic['location'], report: CheckReport): object {
  return { artifactLocation: artifact(file, report), region: regionOf(range) };
}

function artifact(file: string, report: CheckReport): object {
  return { uri: toUri(repositoryPath(report, file)), uriBaseId: base };
}

/** A relative reference: every character that has a meaning in an address is written as its bytes. */
function toUri(path: string): string {
  return path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Empty where the text that the edits belong to is not known. */
function toFixes({ title, edits }: NonNullable<Diagnostic['fix']>, file: string, report: CheckReport): readonly object[] {
  const text = report.textOf(file);
  if (text === null) return [];
  const replacements = edits.map(({ start, end, text: inserted }: Edit) => ({
    deletedRegion: regionOf(rangeBetween(text, start, end)),
    insertedContent: { text: inserted },
  }));
  return [
    { description: { text: plainMessage(visible(title)) }, artifactChanges: [{ artifactLocation: artifact(file, report), replacements }] },
  ];
}
