/** `id/confusable` */
import { problemOfId } from '../../model/references/id.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import { type Location, startOfFile } from '../../source/location.js';
import { visible } from '../../text/visible.js';
import type { Rule } from '../rule.js';
import { firstLine } from './first-line.js';
import { problemOfName } from './problem-of-name.js';

export const confusable: Rule = {
  name: 'id/confusable',
  severity: 'error',
  summary: 'Every file and folder has a name that all systems can hold and tell apart.',
  why: 'Windows and macOS take "Pulse.csv" and "pulse.csv" for one file, and Windows cannot make a folder "aux": a colleague who fetches the inventory gets half of it.',
  notAsText: true,
  bad: `
feedback/Pulse.csv
feedback/pulse.csv
feedback/aux/answers.csv
feedback/what?.csv
`,
  good: `
feedback/pulse-2025.csv
feedback/pulse-2026.csv
feedback/more/answers.csv
feedback/what.csv
`,
  sees: { paths: true },
  *check(workspace) {
    // Of names in small letters no two can be confused; most inventories have no other.
    if (workspace.paths.every((path) => plainPath.test(path))) return;
    const names = namesOf(workspace.paths);
    const lines = new Map(workspace.files.map(({ document }) => [document.file, () => firstLine(document)]));
    const seen = new Map<string, Name>();
    for (const name of names) {
      const at = lines.get(name.path)?.() ?? startOfFile(name.path);
      const problem = problemOfName(name.own);
      // A collision of names that cannot be kept anyway goes with them.
      if (problem !== null) {
        yield { at, message: `"${visible(name.own)}" ${problem}`, hint: 'Rename it', data: { value: name.own } };
        continue;
      }
      const other = seen.get(folded(name));
      if (other === undefined) seen.set(folded(name), name);
      else yield collision(at, name, other, lines.get(other.path)?.() ?? startOfFile(other.path));
    }
  },
};

// Folders and a file of small letters, digits and hyphens, none of them the name of a device on Windows.
const plainPath = /^(?:(?:(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$))[a-z0-9-]+)(?:\/|(?:\.[a-z]+)?$))+$/;

/** A file or folder: where it lies, and what it is called there. */
interface Name {
  readonly path: string;
  readonly folder: string;
  readonly own: string;
}

/** Every file and every folder on the way to one, each once, without the files whose id is refused already. */
function namesOf(paths: Workspace['paths']): readonly Name[] {
  const all = new Set<string>();
  for (const path of paths) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) all.add(path.slice(0, end));
    all.add(path);
  }
  return [...all].map(toName).filter(({ own }) => !isBadId(own));
}

function toName(path: string): Name {
  const end = path.lastIndexOf('/');
  return { path, folder: path.slice(0, Math.max(0, end)), own: path.slice(end + 1) };
}

function isBadId(name: string): boolean {
  return /\.ya?ml$/.test(name) && problemOfId(name.replace(/\.ya?ml$/, '')) !== null;
}

// Not the whole path: what lies in folders that collide collides with them.
function folded({ folder, own }: Name): string {
  return `${folder}/${own.normalize('NFC').toLowerCase()}`;
}

function collision(at: Location, { own }: Name, other: Name, location: Location): Finding {
  const difference = own.normalize('NFC') === other.own.normalize('NFC') ? 'how their accents are written' : 'small and capital letters';
  return {
    at,
    message: `"${visible(own)}" and "${visible(other.own)}" differ only in ${difference}: on Windows and macOS they are one`,
    hint: 'Rename or delete one of the two',
    related: { location, message: `"${visible(other.own)}" is here` },
    data: { value: own },
  };
}
