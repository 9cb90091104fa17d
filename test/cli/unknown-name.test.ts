import { describe, expect, test } from 'vitest';
import { allNames, nearestName, unknownName, unknownTouchpoint } from '../../src/cli/unknown-name.js';

describe('a name that there is not', () => {
  const reports = ['overview', 'journeys'];

  test('is answered with the nearest one', () => {
    expect(unknownName('report', 'jurneys', reports)).toMatchObject({
      message: 'There is no report "jurneys"',
      hint: 'Did you mean "journeys"?',
    });
  });

  test('is answered with all where none is near', () => {
    expect(unknownName('report', 'xyz', reports).hint).toBe('Reports are: overview, journeys');
  });

  test('can have another answer where none is near', () => {
    expect(unknownName('report', 'xyz', reports, { otherwise: 'See: tp report --help' }).hint).toBe('See: tp report --help');
  });

  test('can be said with what it was wanted for', () => {
    expect(unknownName('field', 'x', [], { purpose: 'to group by' }).message).toBe('There is no field "x" to group by');
  });

  test('and the known ones show nothing that a terminal would obey', () => {
    const bell = 'journeys\u0007';
    expect(unknownName('report', bell, [bell])).toMatchObject({
      message: 'There is no report "journeys<U+0007>"',
      hint: 'Did you mean "journeys<U+0007>"?',
    });
    expect(allNames('report', [bell])).toBe('Reports are: journeys<U+0007>');
  });

  test('is written as it has to be typed', () => {
    expect(nearestName('ownr', ['owner'], '', (meant) => `${meant}:`)).toBe('Did you mean "owner:"?');
  });

  test('of a touchpoint is looked up with tp ls', () => {
    expect(unknownTouchpoint('xyz', { touchpoints: new Map() })).toMatchObject({
      message: 'There is no touchpoint "xyz"',
      hint: 'See all ids with: tp ls type:touchpoint',
    });
  });
});
