import { expect, test } from 'vitest';
import { besideLabel, labelWidths } from '../../src/formats/beside-label.js';
import { textWidth } from '../../src/text/width.js';

const joined = (facts: readonly { label: string; text: string }[], width: number) => {
  const widths = labelWidths(
    facts.map(({ label }) => label),
    width,
  );
  return facts.flatMap((fact) => besideLabel(fact, widths).map(({ label, text }) => (label + text).trimEnd())).join('\n');
};
const facts = [
  { label: 'Shown', text: '26 touchpoints, 5 stages' },
  { label: 'Not shown, as nobody meets them', text: '1 idea, 1 planned' },
];

test('labels stand whole in a column where there is room', () => {
  expect(joined(facts, 80)).toBe(`Shown                            26 touchpoints, 5 stages
Not shown, as nobody meets them  1 idea, 1 planned`);
});

test('labels are broken before they leave their texts too little room', () => {
  expect(joined(facts, 40)).toBe(`Shown             26 touchpoints, 5
                  stages
Not shown, as     1 idea, 1 planned
nobody meets
them`);
});

test('a word of a label is never broken', () => {
  const text = joined([{ label: 'Verantwortlichkeiten', text: 'Vertrieb und Service' }], 40);
  expect(text).toBe('Verantwortlichkeiten  Vertrieb und\n                      Service');
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(40);
});
