/** Which rules run, how bad their findings are, and with which limits. */
import type { Company } from '../model/company.js';
import type { Severity } from '../source/diagnostic.js';
import { groupOf, type Rule, type RuleOptions } from './rule.js';

/** What the command line asks for on top of `tp.yaml`; rules by name or group. */
export interface RuleChoice {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
}

// The groups that say whether the files are sound at all: the whole of the preset `minimal`.
const soundness: ReadonlySet<string> = new Set(['file', 'yaml', 'schema', 'id', 'ref']);

/** The severity of a rule: from the command line, else `tp.yaml`, else its preset; `off` where it does not run. */
export function severityOf(rule: Rule, company: Company, choice: RuleChoice): Severity | 'off' {
  if (choice.only !== undefined && !names(choice.only, rule)) return 'off';
  if (choice.skip !== undefined && names(choice.skip, rule)) return 'off';
  return choice.severities?.get(rule.name) ?? configured(company, rule.name) ?? byPreset(rule, company);
}

/** The limits of a rule: from `tp.yaml`, else its defaults. */
export function optionsOf(rule: Rule, company: Company): RuleOptions {
  const entry = company.rules?.[rule.name];
  const maxAge = typeof entry === 'object' ? entry.max_age : undefined;
  return maxAge === undefined ? (rule.options ?? {}) : { ...rule.options, max_age: maxAge };
}

function names(list: readonly string[], rule: Rule): boolean {
  return list.includes(rule.name) || list.includes(groupOf(rule.name));
}

function configured(company: Company, name: string): Severity | 'off' | undefined {
  const entry = company.rules?.[name];
  return typeof entry === 'object' ? entry.severity : (entry as Severity | 'off' | undefined);
}

function byPreset(rule: Rule, company: Company): Severity | 'off' {
  switch (company.preset ?? 'recommended') {
    case 'minimal':
      return soundness.has(groupOf(rule.name)) ? rule.severity : 'off';
    case 'recommended':
      return rule.severity;
    case 'strict':
      return 'error';
  }
}
