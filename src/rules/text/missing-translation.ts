/** `text/missing-translation` */
import { allEntities } from '../../model/names.js';
import { textsOf } from '../../model/texts.js';
import type { Workspace } from '../../model/workspace.js';
import { closest } from '../../text/closest.js';
import { listed } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import type { TextOfEntity } from '../shared.js';

export const missingTranslation: Rule = {
  name: 'text/missing-translation',
  severity: 'warning',
  summary: 'Every text that is written by language is written in all languages of the inventory.',
  why: 'On the poster for the other language a text in the wrong one stands in its place, and people stumble over it in the middle of the workshop.',
  bad: `
# file: tp.yaml
format: 1
name: Example
languages: [de, en]
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
description:
^^^^^^^^^^^
  de: Hier rufen Kunden an, wenn etwas nicht geht.
`,
  good: `
# file: tp.yaml
format: 1
name: Example
languages: [de, en]
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
description:
  de: Hier rufen Kunden an, wenn etwas nicht geht.
  en: Customers call here when something does not work.
`,
  *check(workspace, { shared }) {
    const wanted = languagesWanted(workspace);
    for (const placed of shared.unevenTexts()) {
      const missing = missingIn(placed, wanted);
      if (missing.length === 0) continue;
      yield {
        at: placed.entity.origin.locate(placed.path, 'key'),
        message: `This text is not written in ${listed(missing)}`,
        hint: `Add ${listed(missing.map((language) => `"${language}: …"`))}, or write one text for all languages`,
        data: { missing },
      };
    }
  },
};

/** The languages that `tp.yaml` lists; where it lists none, those in which at least half of the texts are written. */
function languagesWanted(workspace: Workspace): readonly string[] {
  if (workspace.company.languages !== undefined) return workspace.languages;
  const counts = new Map<string, number>();
  let texts = 0;
  for (const entity of [workspace.company, ...allEntities(workspace)]) {
    for (const { text } of textsOf(entity)) {
      texts += 1;
      for (const language of Object.keys(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  // A language in one text of many is a slip, not a reason to translate all the others.
  return workspace.languages.filter((language) => 2 * (counts.get(language) ?? 0) >= texts);
}

/** The languages that the text lacks; one that stands under a misspelt or refused key is reported there. */
function missingIn({ text, path, entity: { origin } }: TextOfEntity, wanted: readonly string[]): readonly string[] {
  const missing = wanted.filter((language) => !Object.hasOwn(text, language));
  if (missing.length === 0 || origin.refused(path)) return [];
  const misspelt = Object.keys(text)
    .filter((language) => !wanted.includes(language))
    .map((language) => closest(language, missing) ?? language.split('-')[0]);
  return missing.filter((language) => !misspelt.includes(language));
}
