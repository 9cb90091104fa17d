/** What a rule says it sees is all that it sees: tried on every example of every rule and on whole inventories. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/model/journeys/journey.js';
import type { AnyEntity, Workspace } from '../../src/model/workspace.js';
import { rules } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { optionsOf } from '../../src/rules/settings.js';
import { sharedBy } from '../../src/rules/shared.js';
import type { WideSight } from '../../src/rules/sight.js';
import type { Finding } from '../../src/source/diagnostic.js';
import { recordSight } from '../support/recorded-sight.js';
import { loadExample, openFolder, today } from '../support/workspace.js';

const checked = rules.filter(({ check }) => check !== undefined);
const workspaces: Workspace[] = [];

beforeAll(async () => {
  for (const rule of rules.filter(({ notAsText }) => !notAsText)) {
    for (const text of [rule.bad, rule.good]) workspaces.push((await loadExample(text)).workspace);
  }
  for (const name of ['airport', 'minimal', 'office'])
    workspaces.push((await openFolder(resolve(import.meta.dirname, '../../examples', name))).workspace);
});

test('whoever finds unknown references or looks into data runs each time, all others say what they see', () => {
  const silent = checked.filter(({ sees }) => sees === undefined).map(({ name }) => name);
  const mayBe = (name: string) => name.startsWith('ref/unknown-') || rules.some((rule) => rule.name === name && rule.readsData);
  expect(silent.filter((name) => !mayBe(name))).toEqual([]);
});

describe.each(checked.filter(({ sees }) => sees === 'file').map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('finds in a file alone what it finds in the whole inventory', () => {
    for (const workspace of workspaces) {
      const alone = workspace.files.flatMap(({ document: { file } }) =>
        findings(rule, only(workspace, file)).filter(({ at }) => at.file === file),
      );
      expect(inWords(alone)).toEqual(inWords(findings(rule, workspace)));
    }
  });
});

describe.each(checked.flatMap((rule) => (typeof rule.sees === 'object' ? [[rule.name, rule, rule.sees] as const] : [])))(
  '%s',
  (_, rule, sight) => {
    test('looks at nothing else than it says', () => {
      for (const workspace of workspaces) {
        expect([...recordSight(rule, workspace)].filter((seen) => !allows(sight, seen))).toEqual([]);
      }
    });
  },
);

describe.each(
  checked.flatMap((rule) => (typeof rule.sees === 'object' && rule.sees.each === 'journey' ? [[rule.name, rule] as const] : [])),
)('%s', (_, rule) => {
  test('finds in a journey with its own touchpoints what it finds there in the whole inventory', () => {
    for (const workspace of workspaces) {
      const alone = [...workspace.journeys.values()].flatMap((journey) => {
        const named = new Set(stepsOf(journey).map(({ touchpoint }) => touchpoint));
        const touchpoints = new Map([...workspace.touchpoints].filter(([id]) => named.has(id)));
        const found = findings(rule, { ...workspace, journeys: new Map([[journey.id, journey]]), touchpoints });
        expect(found.every(({ at }) => at.file === journey.origin.file)).toBe(true);
        return found;
      });
      expect(inWords(alone)).toEqual(inWords(findings(rule, workspace)));
    }
  });
});

// The names that an unknown reference could have meant.
const names = ['touchpoint.expectations', 'touchpoint.metrics', 'journey.steps', 'feedback.segments'];

function allows(sight: WideSight, seen: string): boolean {
  const [kind = '', key] = seen.split('.');
  if (kind === 'paths' || kind === 'references' || kind === 'data') return sight[kind] === true;
  if (sight.references && (key === undefined || names.includes(seen))) return true;
  const keys: unknown = sight[kind as keyof WideSight];
  return Array.isArray(keys) && (key === undefined || keys.includes(key));
}

function findings(rule: Rule, workspace: Workspace): readonly Finding[] {
  const ruleNames = rules.map(({ name }) => name);
  return [
    ...(rule.check?.(workspace, { today, options: optionsOf(rule, workspace.company), ruleNames, shared: sharedBy(workspace) }) ?? []),
  ];
}

function only(workspace: Workspace, file: string): Workspace {
  const few = <E extends AnyEntity>(entities: ReadonlyMap<string, E>) =>
    new Map([...entities].filter(([, { origin }]) => origin.file === file));
  const { touchpoints, journeys, personas, actions, feedback, files } = workspace;
  return {
    ...workspace,
    touchpoints: few(touchpoints),
    journeys: few(journeys),
    personas: few(personas),
    actions: few(actions),
    feedback: few(feedback),
    files: files.filter(({ document }) => document.file === file),
  };
}

function inWords(found: readonly Finding[]): readonly string[] {
  return found.map((finding) => JSON.stringify(finding)).sort();
}
