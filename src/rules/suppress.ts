/** Applies the suppressions, and says which of them are without reason, unused or expired. */
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic, Severity } from '../source/diagnostic.js';
import { listed } from '../text/plural.js';
import { covers, findSuppressions, type Suppression } from './suppressions.js';

type Active = ReadonlyMap<string, Severity>;

/** The diagnostics with the suppressed ones marked, and the findings about the suppressions themselves. */
export function suppress(workspace: Workspace, diagnostics: readonly Diagnostic[], active: Active, today: string): Diagnostic[] {
  const suppressions = findSuppressions(workspace);
  if (suppressions.length === 0) return [...diagnostics];
  const valid = suppressions.filter((suppression) => suppression.reason !== '' && !isExpired(suppression, today));
  const marked = diagnostics.map((diagnostic) => {
    const by = valid.find((suppression) => covers(suppression, diagnostic));
    return by === undefined ? diagnostic : { ...diagnostic, suppressed: { reason: by.reason } };
  });
  const about = suppressions.flatMap((suppression) => findingsAbout(suppression, diagnostics, active, today));
  const entityOf = new Map(workspace.files.map(({ kind, id, document }) => [document.file, { type: kind, id }]));
  return [
    ...marked,
    ...about.map((diagnostic) => ({ ...diagnostic, entity: entityOf.get(diagnostic.location.file) ?? { type: 'tp', id: 'tp' } })),
  ];
}

function isExpired({ until }: Suppression, today: string): boolean {
  return until !== null && until < today;
}

function findingsAbout(suppression: Suppression, diagnostics: readonly Diagnostic[], active: Active, today: string): readonly Diagnostic[] {
  const { rules, reason, until } = suppression;
  const say = (rule: string, message: string, hint: string): readonly Diagnostic[] => {
    const severity = active.get(rule);
    const location = suppression.document.between(suppression.start, suppression.end);
    return severity === undefined ? [] : [{ rule, severity, message, hint, location }];
  };
  if (rules.length === 0) return say('suppress/no-reason', 'This comment names no rule', 'Write "# tp-ignore <rule>: <reason>"');
  if (reason === '')
    return say(
      'suppress/no-reason',
      'This comment gives no reason, so it suppresses nothing',
      `Write "# tp-ignore ${rules.join(', ')}: <reason>"`,
    );
  if (isExpired(suppression, today))
    return say('suppress/expired', `This suppression ended on ${until}`, 'Mend the finding, or set a later day with a reason');
  const unused = rules.filter(
    (rule) => active.has(rule) && !diagnostics.some((diagnostic) => covers({ ...suppression, rules: [rule] }, diagnostic)),
  );
  if (unused.length === 0) return [];
  return say(
    'suppress/unused',
    `There is no finding of ${listed(unused)} here any more`,
    rules.length === unused.length ? 'Delete the comment' : `Delete ${listed(unused)} from it`,
  );
}
