/** Data with the key of one entry exchanged: what a file must say after a key was renamed. */
import type { Path } from '../location.js';

/** The data with the last step of `path` called `name`; null where the path leads nowhere, or the name is taken. */
export function withKey(data: unknown, path: Path, name: string): { readonly data: unknown } | null {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return null;
  if (rest.length === 0) {
    if (Array.isArray(data) || !Object.hasOwn(data, step) || Object.hasOwn(data, name)) return null;
    return { data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key === step ? name : key, value])) };
  }
  const inner = withKey((data as Readonly<Record<string | number, unknown>>)[step], rest, name);
  if (inner === null) return null;
  return { data: Array.isArray(data) ? data.with(Number(step), inner.data) : { ...data, [step]: inner.data } };
}
