/**
 * What a chart may ask of the grammar. All specifications are made by tp, from data alone, and hold no expression at all; this
 * is the second look at that. A foreign specification would need a process of its own with limits of time and memory as well:
 * ours have so few rows and marks that they need none.
 */

const mostDepth = 64;
const mostParts = 500_000;
const mostPixels = 10_000;
const mostTicks = 1_000;

/** Keys that read from elsewhere, lead elsewhere, react, or hold an expression. */
const refusedKeys = new Set(
  'url href image images cursor blend on events signal signals expr calculate filter init bind tooltip labelExpr'.split(' '),
);
/** Names that every object has: as a name of anything they are a trap. */
const takenNames = new Set(['__proto__', 'constructor', 'prototype']);
/** Texts for people stand here and nowhere else outside of the data. */
const wordKeys = new Set(['title', 'text']);

/** Why the specification is refused, with the place; null for one that may be drawn. */
export function problemIn(spec: unknown): string | null {
  const parts = { left: mostParts };
  return problemOf(spec, [], parts) ?? (parts.left < 0 ? 'it has too many parts' : null);
}

function problemOf(value: unknown, path: readonly string[], parts: { left: number }): string | null {
  const key = path.at(-1) ?? '';
  parts.left -= 1;
  if (parts.left < 0) return null;
  if (path.length > mostDepth) return 'it is nested too deeply';
  const refused = problemOfKey(key, value) ?? problemOfValue(key, value, path);
  if (refused !== null) return `${path.join('/')} ${refused}`;
  if (value === null || typeof value !== 'object') return null;
  for (const [name, item] of Object.entries(value)) {
    const problem = problemOf(item, [...path, name], parts);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfKey(key: string, value: unknown): string | null {
  if (refusedKeys.has(key)) return 'is not allowed';
  if (takenNames.has(key)) return 'is a name that every object has';
  return (key === 'update' || key === 'test') && typeof value === 'string' ? 'is an expression' : null;
}

function problemOfValue(key: string, value: unknown, path: readonly string[]): string | null {
  if (typeof value === 'number') return problemOfNumber(key, value);
  if (typeof value === 'string') return isData(path) || isWords(path) ? null : problemOfText(key, value);
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' ? 'is no data' : null;
}

function problemOfNumber(key: string, value: number): string | null {
  if (!Number.isFinite(value)) return 'is not finite';
  if ((key === 'width' || key === 'height') && value > mostPixels) return `is more than ${mostPixels} pixels`;
  return key === 'tickCount' && value > mostTicks ? `is more than ${mostTicks} ticks` : null;
}

function problemOfText(key: string, value: string): string | null {
  if (/url\s*\(|(?:javascript|vbscript|data)\s*:/i.test(value)) return 'leads elsewhere';
  if (key === 'name' && takenNames.has(value)) return 'is a name that every object has';
  return (key === 'type' || key === 'mark') && value === 'image' ? 'is not allowed' : null;
}

/** A text for people, or a line of one. */
function isWords(path: readonly string[]): boolean {
  return wordKeys.has(path.at(-1) ?? '') || (/^\d+$/.test(path.at(-1) ?? '') && wordKeys.has(path.at(-2) ?? ''));
}

/** Values of the data are only ever drawn. */
function isData(path: readonly string[]): boolean {
  return path.includes('data') && path.includes('values');
}
