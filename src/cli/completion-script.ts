/** The scripts of the shells, which ship with tp as files. */
import { readFileSync } from 'node:fs';
import type { CompletionShell } from './commands/completion.js';

const files: Readonly<Record<CompletionShell, string>> = { bash: 'tp.bash', zsh: 'tp.zsh', fish: 'tp.fish', powershell: 'tp.ps1' };

/** The script of a shell; throws where the package lacks it. */
export function completionScript(shell: CompletionShell): string {
  return readFileSync(new URL(`../../completions/${files[shell]}`, import.meta.url), 'utf8');
}
