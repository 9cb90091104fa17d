import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { svg } from '../../../src/formats/reports/svg.js';
import { contextOf, rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

test('is the first chart, or the one that is named', async () => {
  const report = sampleReport();
  const [chart] = report.blocks.filter((block) => block.kind === 'chart');
  const two = { ...report, blocks: [...report.blocks, { ...chart, name: 'second', description: 'The second' }] };
  expect((await rendered(svg, two)).text).toContain('<title>Quality of three touchpoints');
  expect((await rendered(svg, two, { chart: 'second' })).text).toContain('<title>The second</title>');
});

test('is XML that stands alone', async () => {
  const { text } = await rendered(svg, sampleReport('de'));
  expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
});

test('is refused where there is no such chart', async () => {
  const report = sampleReport();
  const without = { ...report, blocks: report.blocks.filter(({ kind }) => kind !== 'chart') };
  expect(await svg.render(without, contextOf())).toEqual({ kind: 'refused', lacks: 'chart', wanted: null, names: [] });
  expect(await svg.render(report, contextOf({ chart: 'x' }))).toEqual({ kind: 'refused', lacks: 'chart', wanted: 'x', names: ['quality'] });
});
