/** One report in every format, as bytes. Look at a changed file before you accept it with `npx vitest run -u`. */
import { expect, test } from 'vitest';
import { reportFormats } from '../../../src/formats/reports/registry.js';
import { text } from '../../../src/formats/reports/text.js';
import { toStyle } from '../../../src/formats/style.js';
import { terminal } from '../../support/report.js';
import { rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

const languages = ['en', 'de'] as const;

test.each(reportFormats.flatMap((format) => languages.map((language) => ({ format, language, name: format.name }))))(
  '$name writes the report in $language as in the golden file',
  async ({ format, language }) => {
    const { text: written, files } = await rendered(format, sampleReport(language), { beside: true });
    const [extension] = format.extensions;
    await expect(written).toMatchFileSnapshot(`golden/${format.name}-${language}${extension}`);
    for (const file of files) await expect(file.text).toMatchFileSnapshot(`golden/${language}-${file.name}`);
  },
);

test.each([60, 40])('text fits into a terminal of %i columns as in the golden file', async (columns) => {
  const { text: written } = await rendered(text, sampleReport('de'), { style: terminal(columns) });
  await expect(written).toMatchFileSnapshot(`golden/text-de-${columns}.txt`);
});

test('text has colours, and only ASCII of its own, where the terminal wants that', async () => {
  const style = toStyle({ color: 'always', isTTY: true, columns: 100, env: { LANG: 'C' } });
  const { text: written } = await rendered(text, sampleReport('en'), { style });
  await expect(written.replaceAll('\u001b', '<ESC>')).toMatchFileSnapshot('golden/text-color-ascii.txt');
});

test.each(reportFormats)('$name gives the same bytes twice', async (format) => {
  const first = await rendered(format, sampleReport('de'), { beside: true });
  expect(await rendered(format, sampleReport('de'), { beside: true })).toEqual(first);
});
