import { expect, test } from 'vitest';
import { undocumentedIn } from '../../../src/analysis/gaps/undocumented.js';
import { evidenceIn } from '../../support/data.js';

const pulse = (csv: string) =>
  evidenceIn(`
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
touchpoint: { column: contact, map: { CALL: hotline } }
measure: question
value: score
# file: feedback/pulse.csv
contact,question,score
${csv}`);

test('names what answers are about and the inventory does not have, the most frequent first', async () => {
  const evidence = await pulse('CALL,nps,9\nportal,nps,4\nPORTAL,nps,5\nportal,nps,8\nCALL,joy,3\n');
  expect(undocumentedIn(evidence)).toEqual([{ source: 'pulse', rows: 3, names: ['portal', 'PORTAL'] }]);
});

test('is silent where all answers are about what is there', async () => {
  expect(undocumentedIn(await pulse('CALL,nps,9\nhotline,nps,4\n'))).toEqual([]);
});
