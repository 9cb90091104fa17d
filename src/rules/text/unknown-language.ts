/** `text/unknown-language` */
import type { Finding } from '../../source/diagnostic.js';
import type { Location } from '../../source/location.js';
import { closest } from '../../text/closest.js';
import { listed } from '../../text/plural.js';
import type { Rule } from '../rule.js';

export const unknownLanguage: Rule = {
  name: 'text/unknown-language',
  severity: 'error',
  summary: 'Every language that a text is written in is listed in tp.yaml, where that lists any.',
  why: 'A text under a language that nobody asks for is never shown; mostly the code of the language is misspelt.',
  bad: `
# file: tp.yaml
format: 1
name: Example
languages: [de, en]
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, eng: Service hotline }
                             ^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
languages: [de, en]
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
`,
  sees: 'file',
  *check({ company }, { shared }) {
    const { languages } = company;
    if (languages === undefined || company.origin.refused(['languages'])) return;
    for (const { entity, path, text } of shared.unevenTexts()) {
      for (const language of Object.keys(text)) {
        if (languages.includes(language)) continue;
        const meant = nearest(language, languages, Object.keys(text));
        const at = entity.origin.locate([...path, language], 'key');
        yield toFinding(language, meant, languages, at, company.origin.locate(['languages']));
      }
    }
  },
};

/** The listed language that `language` most likely was meant to be, of those that the text does not have. */
function nearest(language: string, languages: readonly string[], present: readonly string[]): string | null {
  const free = languages.filter((candidate) => !present.includes(candidate));
  const base = language.slice(0, 2);
  return closest(language, free) ?? free.find((candidate) => candidate === base) ?? null;
}

function toFinding(language: string, meant: string | null, languages: readonly string[], at: Location, list: Location): Finding {
  const { start, end } = at.range;
  return {
    at,
    message: `"${language}" is none of the languages of this inventory`,
    hint: meant === null ? `Write ${listed(languages, 'or')}, or add "${language}" to "languages" in tp.yaml` : `Did you mean "${meant}"?`,
    related: { location: list, message: 'the languages are listed here' },
    fix:
      meant === null
        ? null
        : { safety: 'unsafe', title: `Replace with ${meant}`, edits: [{ start: start.offset, end: end.offset, text: meant }] },
    data: { value: language, suggestions: meant === null ? [] : [meant] },
  };
}
