/** The proof of a renaming finds what was left, what was taken along, and what leads elsewhere. */
import { expect, test } from 'vitest';
import { sameButFor } from '../../../src/model/references/same-but-for.js';
import { loadExample } from '../../support/workspace.js';

const before = `
# file: touchpoints/hotline.yaml
name: Hotline
owner: sales
# file: touchpoints/mail.yaml
name: Mail
suppress_after: [hotline]
# file: personas/anna.yaml
name: Anna
importance: { hotline: 5 }
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
touchpoint: contact
`;
const after = before.replaceAll('hotline', 'service-line');
const renaming = { kind: 'touchpoint', old: 'hotline', now: 'service-line' } as const;

async function holds(text: string, mapped: readonly string[] = []): Promise<boolean> {
  const [old, now] = [await loadExample(before), await loadExample(text)];
  return sameButFor(renaming, old.workspace, now.workspace, new Set(mapped));
}

test('holds where the one id is exchanged', async () => {
  expect(await holds(after)).toBe(true);
});

test.each([
  ['a place was left', after.replace('[service-line]', '[hotline]')],
  ['a place was lost', after.replace('importance: { service-line: 5 }\n', '')],
  ['another thing was renamed with it', after.replace('owner: sales', 'owner: service-line')],
  ['something names more', after.replace('[service-line]', '[service-line, mail]')],
  ['the file was not renamed', after.replace('touchpoints/service-line.yaml', 'touchpoints/hotline.yaml')],
])('fails where %s', async (_, text) => {
  expect(await holds(text)).toBe(false);
});

test('lets a source that got a map name what its data hold', async () => {
  const text = after.replace('touchpoint: contact', 'touchpoint: { column: contact, map: { hotline: service-line, mail: mail } }');
  expect(await holds(text)).toBe(false);
  expect(await holds(text, ['pulse'])).toBe(true);
});
