import { expect, test } from 'vitest';
import { changeList } from '../../../src/cli/watching/change-list.js';

const forever = new AbortController().signal;

test('changes that follow each other are one', async () => {
  const changes = changeList();
  const next = changes.next(forever);
  changes.add('a.yaml');
  changes.add('b.yaml');
  changes.add(null);
  expect(await next).toEqual(new Set(['a.yaml', 'b.yaml', '']));
});

test('what changes while nobody waits is kept', async () => {
  const changes = changeList();
  changes.add('a.yaml');
  expect(await changes.next(forever)).toEqual(new Set(['a.yaml']));
  const next = changes.next(forever);
  changes.add('b.yaml');
  expect(await next).toEqual(new Set(['b.yaml']));
});

test('a file that is written without end is handed out all the same', async () => {
  const changes = changeList();
  const writing = setInterval(() => changes.add('a.yaml'), 5);
  expect(await changes.next(forever)).toEqual(new Set(['a.yaml']));
  clearInterval(writing);
});

test('a signal ends the wait, now or before it began', async () => {
  const stop = new AbortController();
  const changes = changeList();
  const next = changes.next(stop.signal);
  stop.abort();
  expect(await next).toBeNull();
  expect(await changes.next(stop.signal)).toBeNull();
});
