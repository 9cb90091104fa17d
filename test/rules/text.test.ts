/** Languages: what the examples of the rules cannot show. */
import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/workspace.js';

async function found(text: string): Promise<readonly string[]> {
  const diagnostics = await checkExample(text, { only: ['text', 'schema'] });
  return diagnostics.map(({ rule, location: { file, range } }) => `${file}:${range.start.line}:${range.start.column} ${rule}`);
}

const german = '# file: tp.yaml\nformat: 1\nname: X\nlanguages: [de, en, fr]\n';

describe('text/missing-translation', () => {
  test('one finding for a text, with all languages that it lacks', async () => {
    const diagnostics = await checkExample(`${german}# file: touchpoints/a.yaml\nname: { de: A }\n`, { only: ['text'] });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', message: 'This text is not written in en and fr', data: { missing: ['en', 'fr'] } },
    ]);
  });

  test('one text for all languages lacks none', async () => {
    expect(await found(`${german}# file: touchpoints/a.yaml\nname: A\ninformation: [Preis]\n`)).toEqual([]);
  });

  test('texts deep in a file, and those of tp.yaml', async () => {
    const text = `${german}stages: [{ id: use, name: { de: Nutzung, en: Use } }]\n# file: journeys/j.yaml\nname: J\nsteps:\n  - id: a\n    touchpoint: x\n    pains: [{ text: { de: lang, fr: long } }]\n    systems: [{ de: CRM }]\n`;
    expect(await found(text)).toEqual([
      'journeys/j.yaml:5:15 text/missing-translation',
      'journeys/j.yaml:6:15 text/missing-translation',
      'tp.yaml:4:21 text/missing-translation',
    ]);
  });

  test('not a language that stands there and was refused', async () => {
    expect(await found(`${german}# file: touchpoints/a.yaml\nname: { de: A, en: , fr: "" }\n`)).toEqual([
      'touchpoints/a.yaml:1:16 schema/wrong-type',
      'touchpoints/a.yaml:1:26 schema/bad-format',
    ]);
  });

  test('not a language under a misspelt code, but the others', async () => {
    expect(await found(`${german}# file: touchpoints/a.yaml\nname: { de: A, eng: A }\n`)).toEqual([
      'touchpoints/a.yaml:1:1 text/missing-translation',
      'touchpoints/a.yaml:1:16 text/unknown-language',
    ]);
  });

  test('without languages in tp.yaml: those in which most texts are written', async () => {
    const text = (name: string, rest: string) => `# file: touchpoints/${name}.yaml\nname: ${rest}\n`;
    const both = ['a', 'b', 'c'].map((name) => text(name, '{ de: X, en: X }')).join('');
    expect(await found(`${both}${text('d', '{ de: X }')}${text('e', '{ de: X, en: X, dee: X }')}`)).toEqual([
      'touchpoints/d.yaml:1:1 text/missing-translation',
    ]);
  });
});

describe('text/unknown-language', () => {
  test('points to the list, and mends the code where it is clear', async () => {
    const text = `${german}# file: touchpoints/a.yaml\nname: { de: A, en: A, fra: A }\n`;
    expect(await checkExample(text, { only: ['text'] })).toMatchObject([
      {
        severity: 'error',
        hint: 'Did you mean "fr"?',
        related: { location: { file: 'tp.yaml', range: { start: { line: 3 } } } },
        fix: { safety: 'unsafe', edits: [{ text: 'fr' }] },
      },
    ]);
  });

  test('takes the code of a country for its language, where that is free', async () => {
    const hints = async (name: string) =>
      (await checkExample(`${german}# file: touchpoints/a.yaml\nname: ${name}\n`, { only: ['text/unknown-language'] })).map(
        ({ hint }) => hint,
      );
    expect(await hints('{ de-AT: A, en: A, fr: A }')).toEqual(['Did you mean "de"?']);
    expect(await hints('{ de: A, de-AT: A, en: A, fr: A }')).toEqual(['Write de, en or fr, or add "de-AT" to "languages" in tp.yaml']);
  });

  test('knows no unknown language where tp.yaml lists none, or its list is not sound', async () => {
    const touchpoint = '# file: touchpoints/a.yaml\nname: { xx: A }\n';
    expect(await found(touchpoint)).toEqual([]);
    expect(await found(`# file: tp.yaml\nformat: 1\nname: X\nlanguages: [de, Englisch]\n${touchpoint}`)).not.toContain(
      'touchpoints/a.yaml:1:9 text/unknown-language',
    );
  });
});
