/** `text/missing-translation` */
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
  sees: 'file',
  *check({ usualLanguages }, { shared }) {
    for (const placed of shared.unevenTexts()) {
      const missing = missingIn(placed, usualLanguages);
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

/** The languages that the text lacks; one that stands under a misspelt or refused key is reported there. */
function missingIn({ text, path, entity: { origin } }: TextOfEntity, wanted: readonly string[]): readonly string[] {
  const missing = wanted.filter((language) => !Object.hasOwn(text, language));
  if (missing.length === 0 || origin.refused(path)) return [];
  const misspelt = Object.keys(text)
    .filter((language) => !wanted.includes(language))
    .map((language) => closest(language, missing) ?? language.split('-')[0]);
  return missing.filter((language) => !misspelt.includes(language));
}
