/** The scripts, run by the shells themselves. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, tp, workspaceFolder } from '../../support/tp.js';

const root = resolve(import.meta.dirname, '../../..');
const isBuilt = existsSync(join(root, 'dist/cli/complete.cjs'));
const has = (shell: string) => isBuilt && spawnSync(shell, ['--version']).status === 0;

const shop = `
# file: tp.yaml
format: 1
name: Shop
teams: [{ id: service }, { id: sales }]
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/website.yaml
name: Website
`;

/** Runs a script of a shell, with tp in the path. */
function run(shell: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  symlinkSync(join(root, 'bin/tp.js'), join(bin, 'tp'));
  symlinkSync(process.execPath, join(bin, 'node'));
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: `${bin}:${process.env['PATH']}`, HOME: temporaryFolder(), LANG: 'C.UTF-8', ...env },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(!has('bash'))('bash', () => {
  /** What bash offers at the end of `line`; `words` are the line as bash cuts it. */
  function offered(cwd: string, line: string, words: readonly string[]) {
    const script = `
      source "$SCRIPT"
      COMP_LINE=$LINE COMP_POINT=\${#LINE}
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _tp
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', ['-c', script, 'bash', ...words], cwd, { LINE: line, SCRIPT: join(root, 'completions/tp.bash') });
  }

  test.each([
    ['tp val', ['tp', 'val'], ['validate']],
    ['tp show ', ['tp', 'show', ''], ['hotline', 'website']],
    ['tp   show  w', ['tp', 'show', 'w'], ['website']],
    ['tp ls owner:', ['tp', 'ls', 'owner', ':'], ['sales', 'service']],
    ['tp ls owner:se', ['tp', 'ls', 'owner', ':', 'se'], ['service']],
    ['tp ls not:owner:se', ['tp', 'ls', 'not', ':', 'owner', ':', 'se'], ['service']],
    ['tp report --lang=d', ['tp', 'report', '--lang', '=', 'd'], ['de']],
    ['tp report -o ', ['tp', 'report', '-o', ''], []],
  ])('%s', (line, words, expected) => {
    expect(offered(workspaceFolder(shop), line, words)).toEqual(expected);
  });

  test('understands the quotes of a folder, and carries nothing out', () => {
    const cwd = temporaryFolder();
    const named = join(cwd, 'our $(touch x) folder');
    renameSync(workspaceFolder(shop), named);
    mkdirSync(join(cwd, 'empty'));
    const quoted = `'our $(touch x) folder'`;
    expect(offered(cwd, `tp show -C ${quoted} h`, ['tp', 'show', '-C', quoted, 'h'])).toEqual(['hotline']);
    const escaped = 'our\\ $(touch\\ x)\\ folder';
    expect(offered(cwd, `tp show -C ${escaped} h`, ['tp', 'show', '-C', escaped, 'h'])).toEqual(['hotline']);
    expect(readdirSync(cwd).sort()).toEqual(['empty', 'our $(touch x) folder']);
  });

  test('runs the tp of the path, not one that lies in the folder', () => {
    const cwd = workspaceFolder(shop);
    writeFileSync(join(cwd, 'tp'), '#!/bin/sh\ntouch pwned\n');
    chmodSync(join(cwd, 'tp'), 0o755);
    expect(offered(cwd, './tp show h', ['./tp', 'show', 'h'])).toEqual(['hotline']);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  function offered(cwd: string, words: readonly string[]) {
    const script = `
      compdef() { : }
      _describe() { local name=$4; print -rl -- "\${(@P)name}"; (( $# > 4 )) && print -r -- "$5" }
      _files() { print -r -- "files $*" }
      source "$SCRIPT"
      words=("$@") CURRENT=$#
      _tp`;
    return run('zsh', ['-f', '-c', script, 'zsh', ...words], cwd, { SCRIPT: join(root, 'completions/tp.zsh') });
  }

  test.each([
    [['tp', 'val'], ['validate:Check every file and every rule']],
    [
      ['tp', 'show', ''],
      ['hotline:', 'website:'],
    ],
    [['tp', 'ls', 'owner:se'], ['owner\\:service:']],
    [
      ['tp', 'ls', 'owne'],
      ['owner\\::', '-S'],
    ],
    [['tp', 'report', '-o', ''], ['files ']],
    [['tp', 'show', '-C', ''], ['files -/']],
  ])('%j', (words, expected) => {
    expect(offered(workspaceFolder(shop), words)).toEqual(expected);
  });

  test('understands the quotes of a folder', () => {
    const cwd = temporaryFolder();
    renameSync(workspaceFolder(shop), join(cwd, 'our folder'));
    expect(offered(cwd, ['tp', 'show', '-C', 'our\\ folder', 'h'])).toEqual(['hotline:']);
  });
});

describe.skipIf(!has('zsh'))('zsh with a terminal', () => {
  /** What stands in the line after each is typed and Tab is pressed; Ctrl-X prints it and empties the line. */
  function typed(cwd: string, lines: readonly string[]) {
    const script = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'autoload -U compinit && compinit -D -u; source "$SCRIPT"; tell() { print -r -- "LINE:$BUFFER:END"; BUFFER= }; zle -N tell; bindkey "^X" tell; print READY'
      zpty -r shell seen $'*\\nREADY*'
      for line in "$@"; do
        zpty -w -n shell "$line"$'\\t\\C-x'
        zpty -r shell seen '*LINE:*:END*'
        print -r -- "\${\${seen##*LINE:}%%:END*}"
      done
      zpty -d shell`;
    return run('zsh', ['-f', '-c', script, 'zsh', ...lines], cwd, {
      SCRIPT: join(root, 'completions/tp.zsh'),
      TERM: 'dumb',
      COLUMNS: '200',
    });
  }

  test('completes what is typed, and leaves no blank where a value follows', () => {
    const lines = ['tp val', 'tp show w', 'tp ls owner:se', 'tp ls owne', 'tp show nothing-like-that'];
    expect(typed(workspaceFolder(shop), lines)).toEqual([
      'tp validate ',
      'tp show website ',
      'tp ls owner:service ',
      'tp ls owner:',
      'tp show nothing-like-that',
    ]);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const offered = (cwd: string, line: string) =>
    run('fish', ['--no-config', '-c', 'source $SCRIPT; complete -C $LINE'], cwd, {
      LINE: line,
      SCRIPT: join(root, 'completions/tp.fish'),
    });

  test.each([
    ['tp val', ['validate\tCheck every file and every rule']],
    ['tp show w', ['website']],
    ['tp ls owner:se', ['owner:service']],
    ['tp report --lan', ['--lang\tthe language of the report']],
  ])('%s', (line, expected) => {
    expect(offered(workspaceFolder(shop), line)).toEqual(expected);
  });

  test('understands the quotes of a folder', () => {
    const cwd = temporaryFolder();
    renameSync(workspaceFolder(shop), join(cwd, 'our folder'));
    expect(offered(cwd, "tp show -C 'our folder' h")).toEqual(['hotline']);
  });
});

test('tp completion prints the script of a shell, and without one how to install each', async () => {
  expect((await tp(['completion', 'bash'])).stdout).toContain('complete -F _tp tp');
  const { stdout } = await tp(['completion', 'powershell']);
  expect(stdout).toContain('Register-ArgumentCompleter -Native');
  // A script of PowerShell, as npm makes one to start tp, takes a bare -- for its own: github.com/npm/cli/issues/4903.
  expect(stdout).toContain("__complete powershell '--' $typed");
  expect((await tp(['completion'])).stdout).toContain('eval "$(tp completion zsh)"');
  expect((await tp(['completion', 'tcsh'])).code).toBe(2);
});
