/** One realistic run in every format, as bytes. Look at a changed file before you accept it with `npx vitest run -u`. */
import { expect, test } from 'vitest';
import { diagnosticFormats } from '../../src/formats/diagnostics/registry.js';
import { summary } from '../../src/formats/diagnostics/summary.js';
import { text } from '../../src/formats/diagnostics/text.js';
import { toStyle } from '../../src/formats/style.js';
import { piped, report, terminal } from '../support/report.js';
import { files, mixed } from './mixed-report.js';

const endings: Record<string, string> = { json: 'json', gitlab: 'json', sarif: 'json', junit: 'xml', markdown: 'md' };

test.each(diagnosticFormats)('$name writes the run as in the golden file', async (format) => {
  await expect(format.render(mixed, piped)).toMatchFileSnapshot(`golden/${format.name}.${endings[format.name] ?? 'txt'}`);
});

test.each(diagnosticFormats)('$name writes a run without findings as in the golden file', async (format) => {
  const sound = report(files, [], { inventory: mixed.inventory });
  await expect(format.render(sound, piped)).toMatchFileSnapshot(`golden/${format.name}-sound.${endings[format.name] ?? 'txt'}`);
});

test.each(diagnosticFormats)('$name gives the same bytes twice', (format) => {
  expect(format.render(mixed, piped)).toBe(format.render(mixed, piped));
});

test('text has frames, colours and a hint on a terminal', async () => {
  const style = toStyle({ isTTY: true, columns: 60, env: { TERM: 'xterm', LANG: 'de_DE.UTF-8' } });
  await expect(text.render(mixed, style).replaceAll('\u001b', '<ESC>')).toMatchFileSnapshot('golden/text-60-color.txt');
});

test('--summary counts by rule', async () => {
  await expect(summary.render(mixed, terminal(100))).toMatchFileSnapshot('golden/summary.txt');
});
