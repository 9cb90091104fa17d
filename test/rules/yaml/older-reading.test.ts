import { expect, test } from 'vitest';
import { olderReading } from '../../../src/rules/yaml/older-reading.js';

// By the types of YAML 1.1: yaml.org/type/bool.html, int.html, float.html, timestamp.html.
test.each([
  ['NO', 'false'],
  ['off', 'false'],
  ['n', 'false'],
  ['Yes', 'true'],
  ['on', 'true'],
  ['12:30', '750'],
  ['-1:00', '-60'],
  ['190:20:30', '685230'],
  ['1:30.5', '90.5'],
  ['1_000', '1000'],
  ['1_000.5', '1000.5'],
  ['0_17', '15'],
  ['0b101', '5'],
  ['2026-3-1', 'a point in time'],
  ['2026-03-01 10:00:00', 'a point in time'],
  ['<<', 'something that is no text'],
])('%s is %s', (source, value) => {
  expect(olderReading(source)).toBe(value);
});
