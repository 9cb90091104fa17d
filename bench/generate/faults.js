/** Known faults, one kind after the other: what is changed in a sound file, and what tp must say about it. */

/** How to make each fault; `in` says in which files, `change` what, `rule` is what must be found in the changed line. */
const faults = [
  { kind: 'unknown team', in: 'touchpoints', rule: 'ref/unknown-team', line: /^owner: .*$/m, change: () => 'owner: servcie' },
  { kind: 'misspelt key', in: 'touchpoints', rule: 'schema/unknown-key', line: /^audience:/m, change: () => 'audiense:' },
  { kind: 'wrong enum', in: 'touchpoints', rule: 'schema/not-allowed', line: /^directness: .*$/m, change: () => 'directness: straight' },
  { kind: 'out of range', in: 'journeys', rule: 'schema/out-of-range', line: /(?<=\bscore: )-?\d/, change: () => '3' },
  {
    kind: 'dangling touchpoint',
    in: 'journeys',
    rule: 'ref/unknown-touchpoint',
    line: /(?<=\btouchpoint: )["']?[a-z0-9-]+/,
    change: (was) => `${was}-x`,
  },
  { kind: 'broken YAML', in: 'touchpoints', rule: 'yaml/syntax', line: /^media: [a-z]+/m, change: (was) => `${was}: see below` },
  {
    kind: 'lost text',
    in: 'touchpoints',
    rule: 'yaml/lost-text',
    line: /^channel: .*$/m,
    change: (was) => `${was}\nresponsible: Team #1 im Haus`,
  },
];

/**
 * Puts a fault into one of a hundred of `files` ({ path, text }), the kinds in turn. Returns the files, and where each fault is:
 * { file, line, rule, kind }.
 */
export function withFaults(files) {
  const rest = new Map(['touchpoints', 'journeys'].map((folder) => [folder, files.filter(({ path }) => path.startsWith(`${folder}/`))]));
  const changed = new Map();
  const expected = [];
  for (let index = 0; index < Math.floor(files.length / 100); index += 1) {
    const fault = faults[index % faults.length];
    const { path, text } = takeFitting(rest.get(fault.in), fault);
    const [was] = fault.line.exec(text);
    const at = text.search(fault.line);
    const now = fault.change(was);
    changed.set(path, text.slice(0, at) + now + text.slice(at + was.length));
    const line = text.slice(0, at).split('\n').length + now.split('\n').length - 1;
    expected.push({ file: path, line, rule: fault.rule, kind: fault.kind });
  }
  return { files: files.map((file) => ({ ...file, text: changed.get(file.path) ?? file.text })), expected };
}

/** A file that the fault can be made in, not used before; spread over the folder, so that faults do not all stand in one team's. */
function takeFitting(files, { line, kind }) {
  const step = 37;
  for (let tried = 0; tried < files.length; tried += 1) {
    const index = (tried * step + kind.length) % files.length;
    if (!line.test(files[index].text) || (kind === 'lost text' && /^responsible:/m.test(files[index].text))) continue;
    return files.splice(index, 1)[0];
  }
  throw new Error(`no file is left for the fault "${kind}"`);
}
