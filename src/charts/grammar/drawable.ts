/** Texts of a chart made safe to draw. */
import { visible } from '../../text/visible.js';

/**
 * The same data with every text as a drawing can hold it: on one line, controls written out, and nothing that XML cannot hold.
 */
export function drawable<Data>(data: Data): Data;
export function drawable(data: unknown): unknown {
  if (typeof data === 'string') return visible(data).replace(/[\ufffe\uffff]/g, '\ufffd');
  if (Array.isArray(data)) return data.map((item) => drawable<unknown>(item));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, drawable<unknown>(value)]));
}
