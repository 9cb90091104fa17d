import { describe, expect, test } from 'vitest';
import { completeWords } from '../../../src/cli/completion/complete-words.js';
import type { CompletionTree } from '../../../src/cli/completion/completion-tree.js';
import { completionFile } from '../../../src/cli/manual.js';

const tree = JSON.parse(completionFile()) as CompletionTree;

/** What is offered for the last word; ids are those of a small inventory. */
function offered(...words: readonly string[]) {
  const names: Readonly<Record<string, readonly string[]>> = {
    any: ['anna', 'hotline', 'website'],
    team: ['sales', 'service'],
    journey: ['call'],
    goal: ['better-hotline'],
    revision: ['HEAD', 'main', 'v1'],
    persona: ['anna'],
  };
  const { how, words: found } = completeWords(tree, words, (kind, folder) => [
    ...(names[kind] ?? []),
    ...(folder === null ? [] : [`in-${folder}`]),
  ]);
  return { how, words: found.map(([word]) => word) };
}

describe('completes', () => {
  test.each([
    [['val'], ['validate']],
    [['journey', 'ch'], ['check']],
    [['schema', 'bu'], ['build']],
    [['schema', 'pers'], ['persona']],
    [['new', 'tou'], ['touchpoint']],
    [['report', 'qual'], ['quality']],
    [['report', '--fail-i'], ['--fail-if']],
    [
      ['report', 'quality', '--lang', ''],
      ['en', 'de'],
    ],
    [['report', '--lang', 'de', 'qual'], ['quality']],
    [['report', '-f', 'mark'], ['markdown']],
    [['validate', '--format=gith'], ['--format=github']],
    [['validate', '--only', 'touchpoint/no-o'], ['touchpoint/no-owner']],
    [['validate', '--only', 'journe'], expect.arrayContaining(['journey', 'journey/no-steps'])],
    [['explain', 'ref/unknown-te'], ['ref/unknown-team']],
    [['explain', 'ho'], ['hotline']],
    [
      ['explain', 'bas'],
      ['baseline/stale', 'baseline'],
    ],
    [['trend', 'as'], ['assessment']],
    [['trend', 'e'], ['effort']],
    [['-C', 'cx', 'jou'], ['journey']],
    [['--no-color', '--width', '60', 'report', 'qual'], ['quality']],
    [['--d'], ['--debug', '--dir']],
    [['goals', ''], ['better-hotline']],
    [['goals', '-f', 'js'], ['json']],
    [
      ['diff', ''],
      ['HEAD', 'main', 'v1'],
    ],
    [['diff', 'main', 'v'], ['v1']],
    [['validate', '--since', 'ma'], ['main']],
    [['trend', '--since=ma'], ['--since=main']],
    [['journey', 'render', 'call', '--diff', 'v'], ['v1']],
    [['journey', 'render', 'call', ''], ['call']],
    [
      ['journey', 'render', '-f', 'p'],
      ['pdf', 'png'],
    ],
    [
      ['rename', 'team', 's'],
      ['sales', 'service'],
    ],
    [['rename', 'step', ''], []],
    [['new', 'persona', ''], []],
    [['show', 'h'], ['hotline']],
    [['show', '--', 'h'], ['hotline']],
    [
      ['new', 'touchpoint', 'x', '--owner', 's'],
      ['sales', 'service'],
    ],
    [['ls', 'owner:se'], ['owner:service']],
    [['ls', 'not:owner:se'], ['not:owner:service']],
    [['ls', 'stage:use', 'media:e'], ['media:earned']],
    [['ls', 'type:jo'], ['type:journey']],
    [['ls', 'anna', 'h'], ['hotline']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['show', '-C', 'shop', 'in'], ['in-shop']],
    [['show', '--dir=shop', 'in'], ['in-shop']],
  ])('tp %j', (words, expected) => {
    expect(offered(...words)).toEqual({ how: 'words', words: expected });
  });

  test('a field of a query goes on behind its colon', () => {
    expect(offered('ls', 'own')).toEqual({ how: 'nospace', words: ['owner:'] });
  });

  test('files and folders are left to the shell', () => {
    expect(offered('report', '-o', 'ma').how).toBe('files');
    expect(offered('ls', '-C', '').how).toBe('folders');
  });

  test('nothing where nobody can know: free text, one argument too many, an unknown command', () => {
    expect(offered('new', 'touchpoint', 'x', '--name', '').words).toEqual([]);
    expect(offered('show', 'hotline', '').words).toEqual([]);
    expect(offered('nonsense', '').words).toEqual([]);
    expect(offered('show', '--', '--l').words).toEqual([]);
  });
});

test('every command, option and choice of the program is in the tree', () => {
  expect(offered('').words).toEqual(expect.arrayContaining(['validate', 'report', 'journey', 'completion']));
  expect(offered('validate', '--').words).toEqual(expect.arrayContaining(['--watch', '--since', '--help']));
});

test('no word can be taken for anything else by a shell', () => {
  const words = Object.values(tree.lists).flatMap((list) => list.map(([word]) => word));
  for (const word of words) expect(word).toMatch(/^[a-z0-9][a-z0-9_/-]*$/);
});
