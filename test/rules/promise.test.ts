/** The rules about promises, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/workspace.js';

async function messagesOf(text: string): Promise<readonly string[]> {
  const found = await checkExample(`\n${text.trim()}\n`);
  return found.filter(({ rule }) => rule === 'promise/carried-by-nobody').map(({ message }) => message);
}

const company = '# file: tp.yaml\nformat: 1\nname: Example\npromises:\n  - { id: reliable, text: We keep our dates. }\n';
const delivery = (...lines: readonly string[]) => `# file: touchpoints/delivery.yaml\nname: Delivery\n${lines.join('\n')}\n`;
const expecting = (promise: string) => `expectations: [{ id: on-time, text: On time., promise: ${promise} }]`;
const nobody = ['No live touchpoint carries the promise "reliable"'];

describe('promise/carried-by-nobody', () => {
  test.each(['active', 'retiring'])('is content with a touchpoint that is %s', async (status) => {
    expect(await messagesOf(`${company}${delivery(`status: ${status}`, expecting('reliable'))}`)).toEqual([]);
  });

  test.each(['idea', 'planned', 'retired'])('is not content with one that is %s', async (status) => {
    expect(await messagesOf(`${company}${delivery(`status: ${status}`, expecting('reliable'))}`)).toEqual(nobody);
  });

  test('is not content with a measurement alone: nobody says what is expected', async () => {
    const kept = 'measurements: [{ promise: reliable, kept: 41, n: 80, date: 2026-09-30 }]';
    expect(await messagesOf(`${company}${delivery(kept)}`)).toEqual(nobody);
  });

  test('waits for the first touchpoint', async () => {
    expect(await messagesOf(company)).toEqual([]);
  });

  test.each([
    ['a broken touchpoint', '# file: touchpoints/web.yaml\nname: [\n'],
    ['expectations that were refused', delivery('expectations: [{ id: on-time, promise: reliable }]')],
    ['a status that was refused', delivery('status: retird')],
    ['an expectation that most likely means it', delivery(expecting('relaible'))],
  ])('says nothing beside %s', async (_, text) => {
    expect(await messagesOf(`${company}${text}`)).toEqual([]);
  });

  test('says nothing where tp.yaml lists none, or is broken', async () => {
    expect(await messagesOf(delivery())).toEqual([]);
    expect(await messagesOf(`# file: tp.yaml\npromises: [\n${delivery()}`)).toEqual([]);
  });
});
