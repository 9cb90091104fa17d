/** What a rule is: its documentation, its examples, and its check. */
import type { Workspace } from '../model/workspace.js';
import type { Finding, Severity } from '../source/diagnostic.js';
import type { Shared } from './shared.js';
import type { Sight } from './sight.js';

/** One thing that must hold. */
export interface Rule {
  /** `group/name`, permanent. */
  readonly name: string;
  /** Its severity in the preset `recommended`. */
  readonly severity: Severity;
  /** What must hold, as one sentence. */
  readonly summary: string;
  /** What goes wrong in practice where it does not hold. */
  readonly why: string;
  /** A small workspace that breaks the rule; `# file:` begins a file, carets below a line mark the expected place. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
  /** True where the fault cannot be written down as text (bytes, sizes): `bad` then describes it, and its test stands elsewhere. */
  readonly notAsText?: boolean;
  /** True where only a look into the data can find what breaks the rule: without one, it does not run. */
  readonly readsData?: boolean;
  /** What its findings can depend on; absent where they can depend on anything: then it runs after every change. */
  readonly sees?: Sight;
  /** The limits that `tp.yaml` can set for the rule, with their defaults. */
  readonly options?: RuleOptions;
  /** Finds what breaks the rule; absent where the reader finds it, before there is a workspace. */
  check?(workspace: Workspace, context: RuleContext): Iterable<Finding>;
}

/** `max_age`: the age, as an ISO 8601 duration, from which the rule reports. */
export interface RuleOptions {
  readonly max_age?: string;
}

/** What a rule may know besides the workspace. */
export interface RuleContext {
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
  /** The limits of the rule: from `tp.yaml`, else its defaults. */
  readonly options: RuleOptions;
  /** The names of all rules, for the rule about those. */
  readonly ruleNames: readonly string[];
  /** What several rules ask for, found once for all of them. */
  readonly shared: Shared;
}

/** `ref/unknown-team` is in the group `ref`. */
export function groupOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}
