/** Which kind of entity a file holds, by where it lies. */
import { entityKinds, folders, type Kind } from '../model/entity.js';

/** The file at the root of every workspace. */
export const workspaceFile = 'tp.yaml';

/** The file of accepted findings, beside it; no part of the inventory. */
export const baselineFile = '.tp-baseline.yaml';

/** The folders of the inventory. */
export const inventoryFolders: readonly string[] = entityKinds.map((kind) => folders[kind] ?? '');

/** The kind of the file at `path`; null for a file outside the inventory. */
export function kindOf(path: string): Kind | null {
  if (path === workspaceFile) return 'tp';
  return entityKinds.find((_, index) => path.startsWith(prefixes[index] ?? '')) ?? null;
}

const prefixes = entityKinds.map((kind) => `${folders[kind]}/`);

/** The stem of the file: `touchpoints/service/hotline.yaml` → `hotline`. */
export function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.yaml') ? name.slice(0, -5) : name.replace(/\.yml$/, '');
}
