import { expect, test } from 'vitest';
import { everybody, groupedByPersona, groupedBySegment, segmentNames } from '../../src/analysis/grouping.js';
import { loadExample } from '../support/workspace.js';

const airline = async () =>
  (
    await loadExample(`
# file: personas/bea.yaml
name: Bea
segment: { class: Business, purpose: 2 }
# file: personas/eva.yaml
name: Eva
segment: { class: Eco }
# file: personas/zoe.yaml
name: Zoe
segment: { purpose: 2 }
# file: personas/tom.yaml
name: Tom
# file: personas/ulf.yaml
name: Ulf
segment: {}
# file: feedback/survey.yaml
name: Survey
data: survey.csv
segments: { class: Class, region: Region }
answers: [{ column: q, touchpoint: wifi, measure: csat, scale: [1, 5] }]
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
segments: { class: Class, age: Age }
answers: [{ column: q, touchpoint: wifi, measure: csat, scale: [1, 5] }]
`)
  ).workspace;

test('puts everybody together', () => {
  expect([everybody.segments, everybody.groupOf([]), everybody.conditionOf('x')]).toEqual([[], null, {}]);
});

test('groups by a segment of the data', () => {
  const grouping = groupedBySegment('class');
  expect(grouping).toMatchObject({ name: 'class', segments: ['class'] });
  expect([grouping.groupOf(['Eco']), grouping.groupOf([null]), grouping.groupOf([])]).toEqual(['Eco', null, null]);
  expect(grouping.conditionOf('Eco')).toEqual({ class: 'Eco' });
});

test('groups by the personas that the data know, the first by id where two fit', async () => {
  const grouping = groupedByPersona(await airline());
  expect(grouping).toMatchObject({ name: 'persona', segments: ['class', 'purpose'] });
  expect(grouping.groupOf(['Business', '2'])).toBe('bea');
  expect(grouping.groupOf(['Eco', '2'])).toBe('eva');
  expect(grouping.groupOf(['First', '2'])).toBe('zoe');
  expect(grouping.groupOf(['Business', '1'])).toBeNull();
  expect(grouping.groupOf([null, null])).toBeNull();
});

test('asks for the rows of a persona by what describes it', async () => {
  const grouping = groupedByPersona(await airline());
  expect(grouping.conditionOf('bea')).toEqual({ class: 'Business', purpose: '2' });
  expect([grouping.conditionOf('tom'), grouping.conditionOf('ulf'), grouping.conditionOf('nobody')]).toEqual([null, null, null]);
});

test('knows the segments of all sources, each once', async () => {
  expect(segmentNames(await airline())).toEqual(['age', 'class', 'region']);
});
