/** In which languages an inventory is written. */
import type { Entity } from '../model/entity.js';
import { textsOf } from '../model/texts.js';
import type { Workspace } from '../model/workspace.js';

/**
 * The languages of `tp.yaml`; where it names none, those that the texts of `entities` are written in, by code point, and as usual ones those
 * in which at least half of the texts are: a language in one text of many is a slip, not a reason to translate all the others. Texts of
 * entities that are none `inEffect`, the second of two with one id, do not count there.
 */
export function languagesOf(
  { languages: declared }: Workspace['company'],
  entities: Iterable<Entity>,
  inEffect: (entity: Entity) => boolean,
): Pick<Workspace, 'languages' | 'usualLanguages'> {
  if (declared !== undefined && declared.length > 0) return { languages: declared, usualLanguages: declared };
  const counts = new Map<string, number>();
  let texts = 0;
  for (const entity of entities) {
    const weight = inEffect(entity) ? 1 : 0;
    for (const { text } of textsOf(entity)) {
      texts += weight;
      for (const language of Object.keys(text)) counts.set(language, (counts.get(language) ?? 0) + weight);
    }
  }
  const languages = [...counts.keys()].sort();
  const isUsual = (language: string) => declared !== undefined || 2 * (counts.get(language) ?? 0) >= texts;
  return { languages, usualLanguages: languages.filter(isUsual) };
}
