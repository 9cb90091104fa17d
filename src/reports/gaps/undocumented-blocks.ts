/** What answers are about and the inventory does not have. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { Naming } from '../../model/naming.js';
import { counted, type Say } from '../../text/both.js';
import type { Block } from '../report.js';

/** One sentence for each source that speaks of such touchpoints. */
export function undocumentedBlocks({ undocumented }: Gaps, naming: Naming, say: Say): readonly Block[] {
  return undocumented.map(({ source, rows, names }): Block => {
    const count = counted(say, rows, { en: 'row', de: 'Zeile' }, { en: 'rows', de: 'Zeilen' });
    const list = names.map((name) => say({ en: `“${name}”`, de: `„${name}“` })).join(', ');
    const of = naming.source(source);
    return {
      kind: 'paragraph',
      tone: 'note',
      text: say({
        en: `Undocumented: ${count} of “${of}” ${rows === 1 ? 'is' : 'are'} about touchpoints that the inventory does not have: ${list}. Often others run them; write them down, or say under “map” what they are.`,
        de: `Nicht im Inventar: ${count} von „${of}“ ${rows === 1 ? 'handelt' : 'handeln'} von Touchpoints, die das Inventar nicht kennt: ${list}. Oft betreiben sie andere; nehmen Sie sie auf, oder sagen Sie unter „map“, was sie sind.`,
      }),
    };
  });
}
