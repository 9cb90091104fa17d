import { expect, test } from 'vitest';
import { qualityTarget } from '../../../src/analysis/gaps/quality-target.js';
import { loadExample } from '../../support/workspace.js';

async function companyWith(text: string) {
  return (await loadExample(`\n# file: tp.yaml\nformat: 1\nname: Example\n${text}\n`)).workspace.company;
}
const goals = `goals:
  - { id: soon, measure: quality, touchpoint: hotline, at_least: 70 }
  - { id: later, measure: quality, touchpoint: hotline, at_least: 75 }
  - { id: only, measure: quality, touchpoint: van, at_least: 50 }
  - { id: other, measure: csat, touchpoint: shop, at_least: 90 }
settings: { target_quality: 60 }`;

test('is that of the goals of the touchpoint first, the highest of them', async () => {
  const company = await companyWith(goals);
  expect(qualityTarget(company, 'hotline', 88)).toEqual({ value: 75, from: 'goal' });
  expect(qualityTarget(company, 'van', 88)).toEqual({ value: 50, from: 'goal' });
});

test('is else what customers expect', async () => {
  expect(qualityTarget(await companyWith(goals), 'shop', 88)).toEqual({ value: 88, from: 'expectations' });
});

test('is else the one for all, and 80 where nobody set one', async () => {
  expect(qualityTarget(await companyWith(goals), 'shop', null)).toEqual({ value: 60, from: 'settings' });
  expect(qualityTarget(await companyWith(''), 'shop', null)).toEqual({ value: 80, from: 'default' });
});
