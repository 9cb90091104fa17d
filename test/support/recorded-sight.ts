/** What a rule looks at while it runs: each kind of entity, each key, each part of the workspace that it asks for. */
import type { EntityKind } from '../../src/model/entity.js';
import type { AnyEntity, Workspace } from '../../src/model/workspace.js';
import { rules } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { optionsOf } from '../../src/rules/settings.js';
import { sharedBy } from '../../src/rules/shared.js';
import { today } from './workspace.js';

/** `touchpoint` for a kind whose entities were asked for, `touchpoint.owner` for a key of one, `paths`, `references` and `data`. */
export type Seen = ReadonlySet<string>;

const kindsOf: Readonly<Record<string, EntityKind>> = {
  touchpoints: 'touchpoint',
  journeys: 'journey',
  personas: 'persona',
  actions: 'action',
  feedback: 'feedback',
};
const parts: Readonly<Record<string, string>> = {
  paths: 'paths',
  dataFiles: 'paths',
  unknownReferences: 'references',
  dataProblems: 'data',
};
// What every rule may look at, or what goes with the entities.
const free: ReadonlySet<string> = new Set(['type', 'id', 'origin']);

/** Runs a rule on the workspace and tells what it looked at. */
export function recordSight(rule: Rule, workspace: Workspace): Seen {
  const seen = new Set<string>();
  const watched = watchedWorkspace(workspace, (what) => seen.add(what));
  const shared = sharedBy(watched);
  const ruleNames = rules.map(({ name }) => name);
  const findings = rule.check?.(watched, { today, options: optionsOf(rule, workspace.company), ruleNames, shared }) ?? [];
  for (const { at } of findings) expectPlace(at.file);
  return seen;
}

function expectPlace(file: string): void {
  if (file === '') throw new Error('a finding without a file');
}

function watchedWorkspace(workspace: Workspace, see: (what: string) => void): Workspace {
  const watched = new Map<object, object>();
  const watch = (entity: AnyEntity): AnyEntity => {
    const known = watched.get(entity) ?? watchedEntity(entity, see);
    watched.set(entity, known);
    return known as AnyEntity;
  };
  const maps = new Map(
    Object.keys(kindsOf).map((key) => {
      const entities = workspace[key as keyof Workspace] as ReadonlyMap<string, AnyEntity>;
      return [key, new Map([...entities].map(([id, entity]) => [id, watch(entity)]))] as const;
    }),
  );
  return new Proxy(workspace, {
    get(target, key) {
      const name = String(key);
      const [kind, part] = [kindsOf[name], parts[name]];
      if (kind !== undefined) see(kind);
      if (part !== undefined) see(part);
      return maps.get(name) ?? Reflect.get(target, key);
    },
  });
}

function watchedEntity(entity: AnyEntity, see: (what: string) => void): object {
  const seeKey = (key: string | symbol) => {
    if (typeof key === 'string' && !free.has(key)) see(`${entity.type}.${key}`);
  };
  return new Proxy(entity, {
    get(target, key) {
      seeKey(key);
      return Reflect.get(target, key);
    },
    has(target, key) {
      seeKey(key);
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      see(`${entity.type}.*`);
      return Reflect.ownKeys(target);
    },
  });
}
