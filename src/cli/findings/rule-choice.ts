/** Which rules the command line asks for. */

import type { RuleDescription } from '../../formats/diagnostics/format.js';
import type { Company } from '../../model/company.js';
import { rules } from '../../rules/registry.js';
import { groupOf } from '../../rules/rule.js';
import { type RuleChoice, severityOf } from '../../rules/settings.js';
import type { Severity } from '../../source/diagnostic.js';
import { visible } from '../../text/visible.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';
import { version } from '../version.js';

/** The address of a rule's page in the manual, as it ships in the package of this version. */
export function ruleUrl(name: string): string {
  return `https://unpkg.com/touchpoint-toolkit@${version}/docs/rules/${name}.md`;
}

/** The choice that `--only`, `--skip` and `--rule` make; a `UserError` for a rule or group that there is not. */
export function ruleChoice(options: {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly rule?: readonly string[];
}): RuleChoice {
  const severities = new Map((options.rule ?? []).map(parseSeverity));
  const { only, skip } = options;
  for (const name of [...(only ?? []), ...(skip ?? []), ...severities.keys()]) checkName(name, severities.has(name));
  return { ...(only && { only }), ...(skip && { skip }), severities };
}

function parseSeverity(setting: string): readonly [string, Severity | 'off'] {
  const [name = '', severity = ''] = setting.split('=');
  const known = ['error', 'warning', 'info', 'off'] as const;
  const found = known.find((candidate) => candidate === severity || (candidate === 'warning' && severity === 'warn'));
  if (found === undefined)
    throw new UserError(
      `"${visible(setting)}" is not a rule with a severity`,
      'Write for example --rule touchpoint/no-owner=error (error, warning, info or off)',
    );
  return [name, found];
}

function checkName(name: string, onlyRules: boolean): void {
  const names = rules.map((rule) => rule.name);
  const groups = onlyRules ? [] : [...new Set(names.map(groupOf))];
  if (names.includes(name) || groups.includes(name)) return;
  throw unknownName('rule', name, [...names, ...groups], { otherwise: 'See all rules with: tp explain' });
}

/** The rules that run, as the formats describe them, with the severity they have in this workspace. */
export function describeRules(company: Company, choice: RuleChoice = {}): readonly RuleDescription[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, company, choice);
    return severity === 'off' ? [] : [{ name: rule.name, summary: rule.summary, why: rule.why, severity, url: ruleUrl(rule.name) }];
  });
}
