/** `ref/unknown-rule` */
import type { Finding } from '../../source/diagnostic.js';
import type { Location } from '../../source/location.js';
import { closest } from '../../text/closest.js';
import { groupOf, type Rule } from '../rule.js';
import { findSuppressions } from '../suppressions.js';

export const unknownRule: Rule = {
  name: 'ref/unknown-rule',
  severity: 'error',
  summary: 'Every rule that tp.yaml sets or a comment suppresses exists.',
  why: 'A setting for a rule that does not exist changes nothing, while everybody believes that it does.',
  bad: `
# file: tp.yaml
format: 1
name: Example
rules:
  touchpoint/no-ower: error
  ^^^^^^^^^^^^^^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
rules:
  touchpoint/no-owner: error
`,
  sees: 'file',
  *check(workspace, { ruleNames }) {
    const known = new Set(ruleNames);
    const { company } = workspace;
    for (const name of Object.keys(company.rules ?? {})) {
      if (!known.has(name)) yield unknown(name, company.origin.locate(['rules', name], 'key'), ruleNames);
    }
    for (const suppression of findSuppressions(workspace)) {
      for (const { name, start } of suppression.rules) {
        if (!known.has(name)) yield unknown(name, suppression.document.between(start, start + name.length), ruleNames);
      }
    }
  },
};

function unknown(name: string, at: Location, ruleNames: readonly string[]): Finding {
  const meant = closest(name, ruleNames) ?? withoutGroup(name, ruleNames);
  const { start, end } = at.range;
  return {
    at,
    message: `There is no rule "${name}"`,
    hint: meant === null ? hintFor(name, ruleNames) : `Did you mean "${meant}"?`,
    fix:
      meant === null
        ? null
        : { safety: 'unsafe', title: `Replace with ${meant}`, edits: [{ start: start.offset, end: end.offset, text: meant }] },
    data: { value: name, suggestions: meant === null ? [] : [meant] },
  };
}

/** The rule that is called `name` in its group, where there is only one. */
function withoutGroup(name: string, ruleNames: readonly string[]): string | null {
  const [only = null, ...others] = ruleNames.filter((rule) => rule.endsWith(`/${name}`));
  return others.length === 0 ? only : null;
}

function hintFor(name: string, ruleNames: readonly string[]): string {
  const isGroup = ruleNames.some((rule) => groupOf(rule) === name.replace(/\/$/, ''));
  return isGroup ? 'Name each rule; a whole group can only be left out with --skip' : 'See all rules with: tp explain';
}
