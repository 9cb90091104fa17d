/** Reports for the tests of formats: findings in small files, placed by the words they mark. */
import type { CheckReport } from '../../src/formats/diagnostics/format.js';
import { type Style, toStyle } from '../../src/formats/style.js';
import { compareDiagnostics, type Diagnostic, type Related } from '../../src/source/diagnostic.js';
import { fingerprintsOf } from '../../src/source/fingerprint.js';
import { type Location, rangeBetween } from '../../src/source/location.js';

/** Style of a pipe that is 100 columns wide. */
export const piped: Style = toStyle({ color: 'never', isTTY: false, env: {} });

/** Style of a terminal without colours. */
export function terminal(width: number): Style {
  return toStyle({ color: 'never', isTTY: true, columns: width, env: { LANG: 'en_GB.UTF-8' } });
}

export type Files = Readonly<Record<string, string>>;
type Told = Partial<Omit<Diagnostic, 'location'>>;

/** The place of the first `words` in a file; its beginning where there are none. */
export function at(files: Files, file: string, words = '', path?: Location['path']): Location {
  const start = Math.max(0, (files[file] ?? '').indexOf(words));
  return { file, range: rangeBetween(files[file] ?? '', start, start + words.length), ...(path && { path }) };
}

/** A finding at `location`, of the entity that the file's name stands for. */
export function finding(location: Location, told: Told = {}): Diagnostic {
  const [folder = '', name = ''] = [location.file.split('/')[0], location.file.split('/').pop()];
  const types: Files = { touchpoints: 'touchpoint', journeys: 'journey', personas: 'persona', actions: 'action', feedback: 'feedback' };
  const type = types[folder] ?? (folder === 'tp.yaml' ? 'tp' : undefined);
  const entity = type === undefined ? {} : { entity: { type, id: name.replace(/\.yaml$/, '') } };
  return { rule: 'touchpoint/no-owner', severity: 'warning', message: 'Something is the matter', location, ...entity, ...told };
}

export function related(location: Location, message: string): Related {
  return { location, message };
}

/** The report of a run over `files`. */
export function report(files: Files, diagnostics: readonly Diagnostic[], other: Partial<CheckReport> = {}): CheckReport {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  const fingerprints = fingerprintsOf(sorted, (file) => (file in files ? { text: files[file], data: null } : null));
  return {
    diagnostics: sorted,
    files: Object.keys(files).sort(),
    inventory: [{ noun: 'touchpoint', plural: 'touchpoints', count: Object.keys(files).length }],
    textOf: (file) => files[file] ?? null,
    shownPath: (file) => file,
    rules: [],
    toolVersion: '1.2.3',
    since: null,
    failOn: 'error',
    maxFindings: 50,
    quiet: false,
    fingerprintOf: (diagnostic) => fingerprints.get(diagnostic) ?? '',
    ownerOf: () => null,
    ruleUrl: (rule) => `https://tp.example/rules/${rule}`,
    ...other,
  };
}
