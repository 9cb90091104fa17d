/** The findings of an opened workspace as the formats want them. */
import type { CheckReport, Since } from '../../formats/diagnostics/format.js';
import { allEntities } from '../../model/references/names.js';
import type { Workspace } from '../../model/workspace.js';
import type { RuleChoice } from '../../rules/settings.js';
import type { Diagnostic, Severity } from '../../source/diagnostic.js';
import { fingerprintsOf } from '../../source/fingerprint.js';
import type { OpenedWorkspace } from '../open.js';
import { version } from '../version.js';
import { describeRules, ruleUrl } from './rule-choice.js';

/** What is shown, and from which severity on it fails the run; `files` null for all files. */
export interface ReportScope {
  readonly files?: ReadonlySet<string> | null;
  readonly failOn?: Severity | null;
  readonly maxFindings?: number;
  readonly quiet?: boolean;
  /** All findings of the run, where not all are shown: a finding keeps its fingerprint then. */
  readonly all?: readonly Diagnostic[];
  /** What the findings are compared with. */
  readonly since?: Since | null;
  /** What the command line says about the rules. */
  readonly choice?: RuleChoice;
}

/** The report about `diagnostics`; fingerprints and owners are worked out where a format asks for them. */
export function checkReport(opened: OpenedWorkspace, diagnostics: readonly Diagnostic[], scope: ReportScope = {}): CheckReport {
  const { files = null, failOn = 'error', maxFindings = 0, quiet = false, all = diagnostics, choice = {}, since = null } = scope;
  const { workspace, shownPath } = opened;
  const documents = new Map(workspace.files.map(({ document }) => [document.file, document]));
  const baseline = workspace.baseline?.document;
  let fingerprints: ReadonlyMap<Diagnostic, string> | null = null;
  return {
    diagnostics,
    files: [...documents.keys()].filter((file) => files?.has(file) ?? true),
    inventory: inventoryOf(opened, files),
    textOf: (file) => (documents.get(file) ?? (baseline?.file === file ? baseline : null))?.text ?? null,
    shownPath,
    rules: describeRules(workspace.company, choice),
    toolVersion: version,
    since,
    failOn,
    maxFindings,
    quiet,
    fingerprintOf: (diagnostic) => {
      fingerprints ??= fingerprintsOf(all, (file) => documents.get(file) ?? null);
      return fingerprints.get(diagnostic) ?? '';
    },
    ownerOf: ownersOf(workspace),
    ruleUrl,
  };
}

/** The team that owns the entity of a file, where its kind has owners. */
function ownersOf(workspace: Workspace): CheckReport['ownerOf'] {
  let owners: Map<string, string> | null = null;
  return (file) => {
    owners ??= new Map(
      [...allEntities(workspace)].flatMap((entity) =>
        'owner' in entity && typeof entity.owner === 'string' ? [[entity.origin.file, entity.owner]] : [],
      ),
    );
    return owners.get(file) ?? null;
  };
}

const nouns = [
  ['touchpoint', 'touchpoints'],
  ['journey', 'journeys'],
  ['persona', 'personas'],
  ['action', 'actions'],
  ['feedback', 'feedback sources', 'feedback source'],
] as const;

function inventoryOf({ workspace }: OpenedWorkspace, files: ReadonlySet<string> | null): CheckReport['inventory'] {
  return nouns.map(([kind, plural, noun = kind]) => {
    const count = workspace.files.filter((file) => file.kind === kind && (files?.has(file.document.file) ?? true)).length;
    return { noun, plural, count };
  });
}
