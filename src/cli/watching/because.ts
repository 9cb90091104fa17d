/** Why a watch does its work again, in words. */
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';

/** ` after a change of touchpoints/hotline.yaml and 2 more files`; the empty text where nobody knows what has changed. */
export function because(touched: ReadonlySet<string>): string {
  // What editors and tools put beside a file while they write it has no ending, or one of its own.
  const named = [...touched].filter((path) => path !== '');
  const files = named.filter((path) => /\/[^./][^/]*\.[a-z]+$|^[^/]*$/.test(path));
  const [first, ...more] = (files.length > 0 ? files : named).sort();
  if (first === undefined) return '';
  return ` after a change of ${visible(first)}${more.length === 0 ? '' : ` and ${plural(more.length, 'more file')}`}`;
}
