/** The workspaces in test/real with their data, which are not part of the project: copied together into a temporary folder. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { temporaryFolder } from './tp.js';

export type RealWorkspace = 'airline' | 'sfo' | 'sudzilla';

const workspaces = resolve(import.meta.dirname, '../real');
const shared = resolve(import.meta.dirname, '../../../shared/data');

const dataOf: Readonly<Record<RealWorkspace, { readonly folder: string; readonly isData: (name: string) => boolean }>> = {
  airline: { folder: 'airline-passenger-satisfaction', isData: (name) => name === 'test.csv' },
  sfo: { folder: 'sfo-airport-survey', isData: (name) => name.endsWith('.csv') },
  sudzilla: { folder: 'sudzilla-conference-survey', isData: (name) => /^input_\d+\.csv$/.test(name) },
};

/** The data files of a workspace, by absolute path in the order of their names; null where they are not on this machine. */
export function realData(name: RealWorkspace): readonly string[] | null {
  const { folder, isData } = dataOf[name];
  const path = join(shared, folder);
  if (!existsSync(path)) return null;
  return readdirSync(path)
    .filter(isData)
    .sort()
    .map((file) => join(path, file));
}

/**
 * A folder with the workspace and its data, removed after the tests of the file; null where the data are not on this machine. With
 * `sources`, only those feedback files are in it: the two of sudzilla hold the same answers.
 */
export function realWorkspace(name: RealWorkspace, sources?: readonly string[]): string | null {
  const data = realData(name);
  if (data === null) return null;
  const folder = temporaryFolder();
  cpSync(join(workspaces, name), folder, { recursive: true, filter: (path) => isWanted(path, sources) });
  const beside = join(folder, 'feedback');
  mkdirSync(beside, { recursive: true });
  for (const file of data) copyFileSync(file, join(beside, basename(file)));
  return folder;
}

/** False for a feedback file that nobody asked for. */
function isWanted(path: string, sources: readonly string[] | undefined): boolean {
  if (sources === undefined || basename(resolve(path, '..')) !== 'feedback') return true;
  return sources.includes(basename(path, '.yaml'));
}
