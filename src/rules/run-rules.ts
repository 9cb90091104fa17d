/** Runs the rules over a workspace; after a change only those that can find something else than before. */
import type { Workspace } from '../model/workspace.js';
import type { NamedFinding } from '../source/diagnostic.js';
import { type Changes, changesBetween, concern, onlyChanged } from './changes.js';
import { concernsJourneys, inJourneys, onlyJourneysConcerned } from './journeys-concerned.js';
import { rules } from './registry.js';
import type { Rule } from './rule.js';
import { optionsOf } from './settings.js';
import { sharedBy } from './shared.js';

/** What the rules found in a workspace, kept for the next time. */
export interface Found {
  readonly workspace: Workspace;
  /** The day that was today. */
  readonly today: string;
  /** The findings of each rule that ran. */
  readonly byRule: ReadonlyMap<string, readonly NamedFinding[]>;
}

/** What was found, without what the data have to do with: nobody knows of these that they are the same the next time. */
export function withoutData({ workspace, today, byRule }: Found): Found {
  if (workspace.dataProblems === null) return { workspace, today, byRule };
  const ofData = new Set(
    rules.filter(({ sees, readsData }) => readsData || sees === undefined || (sees !== 'file' && sees.data)).map(({ name }) => name),
  );
  return { workspace: { ...workspace, dataProblems: null }, today, byRule: new Map([...byRule].filter(([rule]) => !ofData.has(rule))) };
}

/** What the rules called `active` find. With `before`, from a state that shares what has not changed, it costs what has changed. */
export function runRules(workspace: Workspace, active: { has(rule: string): boolean }, today: string, before: Found | null = null): Found {
  const changes = before === null || before.today !== today ? null : changesBetween(before.workspace, workspace);
  const everything = runner(workspace, today);
  const changed = changes === null ? null : runner(onlyChanged(workspace, changes), today);
  let concerned: JourneysConcerned | null = null;
  const find = (rule: Rule): readonly NamedFinding[] => {
    const known = before?.byRule.get(rule.name);
    if (changes === null || changed === null || known === undefined || rule.sees === undefined) return everything(rule);
    if (rule.sees === 'file') return inFiles(known, changed(rule), changes);
    if (!concern(changes, rule.sees, known)) return known;
    if (!concernsJourneys(rule.sees, changes)) return everything(rule);
    concerned ??= journeysConcerned(workspace, changes, today);
    return inJourneys(known, concerned.find(rule), concerned.workspace, changes);
  };
  const running = rules.filter((rule) => rule.check !== undefined && active.has(rule.name));
  return { workspace, today, byRule: new Map(running.map((rule) => [rule.name, find(rule)])) };
}

interface JourneysConcerned {
  readonly workspace: Workspace;
  readonly find: (rule: Rule) => readonly NamedFinding[];
}

function journeysConcerned(all: Workspace, changes: Changes, today: string): JourneysConcerned {
  const workspace = onlyJourneysConcerned(all, changes);
  return { workspace, find: runner(workspace, today) };
}

/** The findings of before in files that have not changed, and those of now in files that have. */
function inFiles(before: readonly NamedFinding[], now: readonly NamedFinding[], { files }: Changes): readonly NamedFinding[] {
  const kept = before.filter(({ at }) => !files.has(at.file));
  const found = now.filter(({ at }) => files.has(at.file));
  return found.length === 0 && kept.length === before.length ? before : [...kept, ...found];
}

function runner(workspace: Workspace, today: string): (rule: Rule) => readonly NamedFinding[] {
  const shared = sharedBy(workspace);
  const ruleNames = rules.map(({ name }) => name);
  return (rule) => {
    const context = { today, options: optionsOf(rule, workspace.company), ruleNames, shared };
    return [...(rule.check?.(workspace, context) ?? [])].map((finding) => ({ ...finding, rule: rule.name }));
  };
}
