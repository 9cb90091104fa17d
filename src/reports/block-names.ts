/** The names of tables and charts: they become names of files, and segments, which are any text, are part of some. */
import { slug } from '../text/slug.js';
import type { Block } from './report.js';

/** The blocks, the names of their tables and charts in the letters of an id; where two are the same, the later ones are numbered. */
export function distinctlyNamed(blocks: readonly Block[]): readonly Block[] {
  const taken = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'chart') return block;
    const name = slug(block.name) || block.kind;
    const times = (taken.get(`${block.kind} ${name}`) ?? 0) + 1;
    taken.set(`${block.kind} ${name}`, times);
    return { ...block, name: times === 1 ? name : `${name}-${times}` };
  });
}
