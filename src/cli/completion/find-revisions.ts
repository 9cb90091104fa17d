/**
 * Branches and tags, read from the files in which git keeps their names: no program is started, which would take longer than a shell may wait,
 * and nothing in a strange repository is obeyed. A name that a shell or git could take for something else is left out.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { entriesOf } from './entries-of.js';

// More would be no help to anybody.
const mostNames = 5000;
const mostBytes = 4 * 1024 * 1024;
const deepest = 10;

/** `HEAD`, then branches, tags and branches of others, each by code point; none where the folder `start`, absolute, lies in no repository. */
export function findRevisions(start: string): readonly string[] {
  const folder = gitFolder(start);
  if (folder === null) return [];
  const packed = packedNames(folder);
  const named = ['refs/heads/', 'refs/tags/', 'refs/remotes/'].flatMap((prefix) => {
    const loose = looseNames(join(folder, prefix), '', deepest);
    return [...loose, ...packed.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))].filter(isSafe).sort();
  });
  return [...new Set(['HEAD', ...named])].slice(0, mostNames);
}

/** A letter or digit first, then what no shell acts on; not the link to the main branch of others. */
function isSafe(name: string): boolean {
  return /^[A-Za-z0-9][\w./-]*$/.test(name) && !/\.\.|\.lock$|\/HEAD$/.test(name) && name.length <= 250;
}

/** The folder with the names: `.git`, or where that of a further working tree leads. */
function gitFolder(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) return path;
    if (status?.isFile()) {
      const own = pathIn(folder, /^gitdir: (.+)$/m.exec(textOf(path))?.[1]);
      const common = own && pathIn(own, textOf(join(own, 'commondir')).trim());
      return common ?? own;
    }
    if (dirname(folder) === folder) return null;
  }
}

/** A path that a file of git names; null where there is none, or it leads to another computer. */
function pathIn(folder: string, path: string | undefined): string | null {
  const trimmed = path?.trim() ?? '';
  return trimmed === '' || /^[\\/]{2}/.test(trimmed) ? null : resolve(folder, trimmed);
}

function looseNames(folder: string, prefix: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  const names: string[] = [];
  for (const entry of entriesOf(folder)) {
    if (names.length >= mostNames) break;
    if (entry.isFile()) names.push(prefix + entry.name);
    // Links are not followed: they may lead anywhere.
    else if (entry.isDirectory()) names.push(...looseNames(join(folder, entry.name), `${prefix}${entry.name}/`, depth - 1));
  }
  return names;
}

function packedNames(folder: string): readonly string[] {
  return [...textOf(join(folder, 'packed-refs')).matchAll(/^[0-9a-f]{40,64} (refs\/\S+)$/gm)].map(([, name = '']) => name);
}

/** The text of a file that is one, and not too large; else nothing. */
function textOf(path: string): string {
  try {
    const status = lstatSync(path);
    return status.isFile() && status.size <= mostBytes ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
