/** `owner=service`, `name.de=Telefon`, `stages+=use`, `stages-=use`: what the command line wants to set, and where that is in a file. */
import type { Path } from '../../source/location.js';
import { visible } from '../../text/visible.js';
import { nearestName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** An assignment as it was written. */
export interface WrittenAssignment {
  readonly path: string;
  /** The value; empty where a key is taken out. */
  readonly text: string;
  /** Whether the value is set, added to a list or taken from one, or all that stands at the path is taken out. */
  readonly how: 'set' | 'add' | 'take' | 'unset';
}

/** The assignment that an argument writes; a `UserError` where it sets nothing, or to nothing. */
export function parseAssignment(argument: string): WrittenAssignment {
  const [, path, sign, text] = /^([^=+]+?)([+-]?)=(.*)$/s.exec(argument) ?? [];
  if (path === undefined || text === undefined)
    throw new UserError(
      `"${visible(argument)}" sets nothing`,
      'Write a path, an equals sign and a value: owner=service, name.de=Telefon, stages+=use',
    );
  // Perhaps a variable of the shell that is empty: nothing is taken out by accident.
  if (text === '') throw new UserError(`"${visible(argument)}" gives no value`, `To take out what stands there: --unset ${visible(path)}`);
  return { path, text, how: sign === '+' ? 'add' : sign === '-' ? 'take' : 'set' };
}

/**
 * The path in `data` that the words mean: `steps[0].does`, or `steps.question.does` by the id of an item. What is not there yet is
 * taken as the name of a key; a `UserError` for an item that is not there.
 */
export function resolvePath(data: unknown, words: string): Path {
  const steps = words.split('.').flatMap((word) => [...word.matchAll(/\[(\d+)\]|([^[\]]+)/g)].map(([, index, key]) => index ?? key ?? ''));
  if (/^$|^\.|\.\.|\.$/.test(words)) throw new UserError(`"${visible(words)}" is no path`, 'Write keys with dots between them: name.de');
  let value = data;
  return steps.map((step) => {
    const found = Array.isArray(value) ? indexIn(value, step, words) : step;
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[found] : undefined;
    return found;
  });
}

/** `It has: waiting-time. `, for at most five of them. */
function hasIds(known: readonly string[]): string {
  if (known.length === 0) return '';
  return `It has: ${known.slice(0, 5).map(visible).join(', ')}${known.length > 5 ? ' …' : ''}. `;
}

function indexIn(list: readonly unknown[], step: string, words: string): number {
  const ids = list.map((item) => (typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : null));
  const index = ids.includes(step) ? ids.indexOf(step) : /^\d+$/.test(step) ? Number(step) : -1;
  if (index >= 0 && index < list.length) return index;
  const known = ids.flatMap((id) => id ?? []);
  throw new UserError(
    `There is no "${visible(step)}" in the list of "${visible(words)}"`,
    nearestName(step, known, `${hasIds(known)}Count from 0, as in steps[0], or add an item with +=`),
  );
}
