/** What there is to say about a rule, for the pages that explain it. */
import type { Company } from '../model/company.js';
import type { Severity } from '../source/diagnostic.js';
import { rules } from './registry.js';
import { optionsOf, severityOf } from './settings.js';

export interface RuleExplanation {
  readonly name: string;
  readonly severity: Severity | 'off';
  readonly summary: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly notAsText: boolean;
  readonly options: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
}

const meanings: Readonly<Record<string, string>> = { max_age: 'the age from which it reports, as an ISO 8601 duration' };

/** The rule called `name`, with the severity it has for `company`, or by default; throws for an unknown name. */
export function pageOf(name: string, company: Company | null): RuleExplanation {
  const rule = rules.find((candidate) => candidate.name === name);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  const { severity, summary, why, bad, good, notAsText = false, options = {} } = rule;
  const limits = company === null ? options : optionsOf(rule, company);
  return {
    name,
    severity: company === null ? severity : severityOf(rule, company, {}),
    summary,
    why,
    bad,
    good,
    notAsText,
    options: Object.entries(limits).map(([key, value]) => ({ name: key, value: String(value), meaning: meanings[key] ?? '' })),
  };
}
