/** What a report still has to say where not all of its columns are shown. */
import type { Block, ParagraphBlock } from './report.js';

/** The blocks without the sentences that explain columns of which none is among `keys`; a paragraph that is nothing else is gone. */
export function neededBlocks<Other extends Exclude<Block, ParagraphBlock>>(
  blocks: readonly (Other | ParagraphBlock)[],
  keys: ReadonlySet<string>,
): readonly (Other | ParagraphBlock)[] {
  return blocks.flatMap((block): readonly (Other | ParagraphBlock)[] => (isParagraph(block) ? neededParagraph(block, keys) : [block]));
}

function neededParagraph(block: ParagraphBlock, keys: ReadonlySet<string>): readonly ParagraphBlock[] {
  if (block.sentences === undefined) return [block];
  const sentences = block.sentences.filter(({ explains }) => explains.length === 0 || explains.some((key) => keys.has(key)));
  return sentences.length === 0 ? [] : [{ ...block, text: sentences.map(({ text }) => text).join(' '), sentences }];
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph';
}
