/**
 * What a shell asks when somebody presses Tab: `tp __complete <shell> -- <words>`. Answers in the time that node takes to start, so this
 * and all it imports are built into one file, and the commands come from a file that was written when tp was built.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { completeWords } from './completion/complete-words.js';
import type { CompletionTree } from './completion/completion-tree.js';
import { findNames } from './completion/find-names.js';
import { findRevisions } from './completion/find-revisions.js';
import { unquote } from './completion/unquote.js';

/** What the answer depends on besides the words. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Answers on standard output. */
export function complete({ stdout, env, cwd }: NodeJS.Process, args: readonly string[]): void {
  stdout.write(answer(builtTree(), args, { cwd: cwd(), env }));
}

/** The answer: a line that says how to offer, then a line for each word, a tab before what it is for. */
export function answer(tree: CompletionTree, [shell, , ...typed]: readonly string[], { cwd, env }: Surroundings): string {
  const words = typed.slice(1).map((word) => asMeant(shell, word));
  const { how, words: offered } = completeWords(tree, words, (kind, wanted) => {
    const start = (wanted ?? env['TP_DIR'] ?? '.').replace(/^~(?=\/|$)/, env['HOME'] ?? '~');
    const folder = resolve(cwd, start);
    return kind === 'revision' ? findRevisions(folder) : findNames(kind, folder);
  });
  return `${[how, ...offered.map(([word, summary]) => `${word}\t${summary}`)].join('\n')}\n`;
}

function asMeant(shell: string | undefined, word: string): string {
  if (shell === 'bash') return unquote(word);
  // Windows PowerShell passes no empty words on, so each begins with a sign of its own.
  return shell === 'powershell' ? word.slice(1) : word;
}

function builtTree(): CompletionTree {
  return JSON.parse(readFileSync(new URL('../completion.json', import.meta.url), 'utf8')) as CompletionTree;
}
