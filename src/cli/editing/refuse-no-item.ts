/** What `-=` was given where it cannot mean an item of the list: to say that nothing is to be done would be wrong. */
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';

/** Throws a `UserError` where `written` is no item of `list` that might have been there; `words` is the path of the list. */
export function refuseNoItem(list: readonly unknown[], written: string, words: string): void {
  refuseGroups(list, written, words);
  refuseSeveral(list, written, words);
}

/** A group of keys is named by its id, so that no value can mean it. */
function refuseGroups(list: readonly unknown[], written: string, words: string): void {
  const ids = list.map((item) => (typeof item === 'object' && item !== null ? ('id' in item ? item.id : null) : undefined));
  if (ids.length === 0 || ids.includes(undefined)) return;
  throw new UserError(
    `The items of "${visible(words)}" are groups of keys, so "${visible(written)}" is none of them`,
    `Take one out by its id or its place: --unset ${ids.includes(written) ? `${visible(words)}.${visible(written)}` : `'${visible(words)}[0]'`}`,
  );
}

function refuseSeveral(list: readonly unknown[], written: string, words: string): void {
  const parts = written.split(',').map((part) => part.trim());
  const known = list.map(String);
  if (parts.length === 1 || !parts.some((part) => known.includes(part))) return;
  throw new UserError(
    `"${visible(written)}" is no item of "${visible(words)}"`,
    `Take out one at a time: ${parts.map((part) => `${visible(words)}-=${visible(part)}`).join(' ')}`,
  );
}
