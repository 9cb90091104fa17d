/** Drawings of the example, as files that were looked at before they were kept. */
import { expect, test } from 'vitest';
import { newestDay } from '../../src/analysis/newest-day.js';
import { matrix } from '../../src/diagrams/matrix/matrix.js';
import { silos } from '../../src/diagrams/silos/silos.js';
import { touchpointFigures } from '../../src/diagrams/touchpoint-figures.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import { svgPage } from '../../src/formats/diagrams/svg/svg-page.js';
import { expectSound } from '../support/scene.js';
import { openFolder } from '../support/workspace.js';

// Without its survey: what the files of the touchpoints say is enough for every mark.
const { workspace: whole } = await openFolder('examples/office');
const workspace = { ...whole, feedback: new Map() };
const evidence = await loadEvidence(workspace, null, { windows: [], by: [] });
const paper = { paper: 'A3', orientation: 'landscape', density: 'reading' } as const;

test('the touchpoint matrix of the office', async () => {
  const figures = await touchpointFigures(workspace, evidence, 1);
  const { scenes } = matrix({ workspace, figures, asOf: newestDay(evidence), selects: () => true, language: 'de', ...paper });
  expect(scenes).toHaveLength(1);
  expectSound(scenes[0]);
  await expect(svgPage(scenes[0])).toMatchFileSnapshot('golden/office-matrix-de.svg');
});

test('the silos of an order', async () => {
  const [journey] = [...workspace.journeys.values()].filter(({ id }) => id === 'order-a-product');
  const { scenes } = silos({ workspace, journey, language: 'en', ...paper });
  expect(scenes).toHaveLength(1);
  expectSound(scenes[0]);
  await expect(svgPage(scenes[0])).toMatchFileSnapshot('golden/office-silos-en.svg');
});
