import { expect, test } from 'vitest';
import { needsOf } from '../../../src/analysis/gaps/needs.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/fax.yaml
name: Fax
status: retired
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/website.yaml
name: Website
# file: personas/bernd.yaml
name: Bernd
needs: [Rest]
# file: personas/anna.yaml
name: Anna
needs:
  - { de: Ruhe, en: Rest }
  - { text: Nobody answers it, touchpoints: [] }
  - { text: On paper, touchpoints: [fax] }
  - { text: At once, touchpoints: [hotline, fax] }
  - { text: { en: At night }, touchpoints: [website, hotline] }
  - { text: Nobody says }
`);

test('is met by what is measured, blind without a measurement, unmet without a live touchpoint, and unknown where nobody says', () => {
  expect(needsOf(workspace, new Set(['website'])).map(({ persona, touchpoints, status }) => [persona, touchpoints, status])).toEqual([
    ['anna', null, 'unknown'],
    ['anna', [], 'unmet'],
    ['anna', [], 'unmet'],
    ['anna', ['hotline'], 'blind'],
    ['anna', ['website', 'hotline'], 'met'],
    ['anna', null, 'unknown'],
    ['bernd', null, 'unknown'],
  ]);
});

test('keeps the words as they are written', () => {
  expect(needsOf(workspace, new Set()).map(({ need }) => need)).toEqual([
    { de: 'Ruhe', en: 'Rest' },
    'Nobody answers it',
    'On paper',
    'At once',
    { en: 'At night' },
    'Nobody says',
    'Rest',
  ]);
});
