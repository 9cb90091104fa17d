/** Data with one value changed or taken out: what a file must say after an edit. */
import type { Path } from '../location.js';
import { sameData } from './same-data.js';

/** A change of one value: it is set, or added to the list at the path, where that does not have it yet. */
export interface Assignment {
  readonly path: Path;
  readonly value: unknown;
  readonly append: boolean;
}

/** The data with the assignment made; maps on the way that are not there are made. Null where something else is in the way. */
export function withValue(data: unknown, { path, value, append }: Assignment): { readonly data: unknown } | null {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (!append) return { data: value };
    if (data === undefined) return { data: [value] };
    if (!Array.isArray(data)) return null;
    return { data: data.some((item) => sameData(item, value)) ? data : [...data, value] };
  }
  if (typeof step === 'number') {
    if (!Array.isArray(data) || step >= data.length) return null;
    const inner = withValue(data[step], { path: rest, value, append });
    return inner && { data: data.with(step, inner.data) };
  }
  if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))) return null;
  const map: Readonly<Record<string, unknown>> = { ...data };
  const inner = withValue(Object.hasOwn(map, step) ? map[step] : undefined, { path: rest, value, append });
  return inner && { data: { ...map, [step]: inner.data } };
}

/** The data without what stands at the path, which must be there. */
export function withoutValue(data: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(data))
    return rest.length === 0 ? data.filter((_, index) => index !== step) : data.with(Number(step), withoutValue(data[Number(step)], rest));
  if (typeof data !== 'object' || data === null || step === undefined) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key !== step ? [[key, value]] : rest.length === 0 ? [] : [[key, withoutValue(value, rest)]],
    ),
  );
}
