import { expect, test } from 'vitest';
import { visualRuns } from '../../../../src/formats/diagrams/pdf/visual-runs.js';

const never = () => false;

/** What is seen from left to right: runs from the right turned around. */
function seen(line: string, fromRight: boolean): string {
  return visualRuns(line, fromRight, never, never)
    .map((run) => (run.fromRight ? [...run.text].reverse().join('') : run.text))
    .join('');
}

// What the reference implementation of the bidirectional algorithm shows for these lines, and Chromium.
test.each([
  ['Ich rufe an (2)', false, 'Ich rufe an (2)'],
  ['שלום', true, 'םולש'],
  ['שלום (12) עולם', true, 'םלוע (12) םולש'],
  ['שלום!', true, '!םולש'],
  ['זה WhatsApp טוב', true, 'בוט WhatsApp הז'],
  ['Ruf שלום עולם an', false, 'Ruf םלוע םולש an'],
  ['Ruf שלום 12 עולם an', false, 'Ruf םלוע 12 םולש an'],
  ['הזמנה 12 של WhatsApp (בית)', true, '(תיב) WhatsApp לש 12 הנמזה'],
  ['طلب رقم 0800-12 (بيت)', true, '(تيب) 12-0800 مقر بلط'],
  ['سعر 25,50 € فقط', true, 'طقف € 25,50 رعس'],
  ['Ruf بيت 12:30 an', false, 'Ruf 12:30 تيب an'],
  ['+49 30 بيت', true, 'تيب 30 49+'],
  ['١٢٣ طلب و 45%', true, '%45 و بلط ١٢٣'],
  ['Version 2.0 של בית', false, 'Version 2.0 תיב לש'],
  ['טל: info@example.de, 03-12', true, 'info@example.de, 03-12 :לט'],
  ['a (ב) c', true, 'c (ב) a'],
  ['بـ Hotline', true, 'Hotline ـب'],
  ['', false, ''],
])('%j is seen in the order it is read', (line, fromRight, expected) => {
  expect(seen(line, fromRight)).toBe(expected);
});

test('characters of the user’s font are runs of their own, with the blanks between them', () => {
  const chinese = (character: string) => /\p{Script=Han}/u.test(character);
  const runs = visualRuns('Ruf 电话 咨询 an', false, chinese, (character) => chinese(character) || character === ' ');
  expect(runs.map(({ text, own }) => [text, own])).toEqual([
    ['Ruf ', false],
    ['电话 咨询 ', true],
    ['an', false],
  ]);
});
