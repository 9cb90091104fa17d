import { describe, expect, test } from 'vitest';
import { nearTerms } from '../../src/cli/near-terms.js';
import { tp } from '../support/tp.js';
import { loadExample } from '../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
stages: [use]
`);

describe('a value that nothing has', () => {
  test('is answered with the nearest that something has, for each field of its own', () => {
    expect(nearTerms(workspace, ['owner:servcie', 'stage:usee'])).toEqual(['owner:service', 'stage:use']);
  });

  test.each(['owner:service', 'owner:nobody', 'word', 'ownr:servcie', 'owner:>servcie', 'owner:servcie,sales'])(
    'is not guessed: %s',
    (term) => {
      expect(nearTerms(workspace, [term])).toEqual([]);
    },
  );
});

test.each([
  ['journey', 'ls', 'owner:servcie'],
  ['draw', 'matrix', 'owner:servcie', '-f', 'txt'],
  ['validate', 'owner:servcie'],
])('tp %s %s says what may have been meant', async (...args) => {
  const { stderr } = await tp([...args, '-C', 'examples/office']);
  expect(stderr).toMatch(/did you mean owner:service\?/i);
});
