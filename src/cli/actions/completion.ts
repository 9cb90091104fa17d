/** What `tp completion` does. */
import type { CompletionShell } from '../commands/completion.js';
import { completionScript } from '../completion-script.js';
import { exitCodes, type Shell } from '../shell.js';

/** Prints the script of a shell; without one, how to install it in each. */
export function completion(shell: Shell, name: CompletionShell | undefined): void {
  shell.stdout.write(name === undefined ? instructions : completionScript(name));
  shell.exitCode = exitCodes.done;
}

const instructions = `Completion of commands, options and ids. Add to the start-up file of your shell:

  bash         ~/.bashrc      eval "$(tp completion bash)"
  zsh          ~/.zshrc       eval "$(tp completion zsh)"      behind compinit
  PowerShell   $PROFILE       tp completion powershell | Out-String | Invoke-Expression

For fish, write it to a file once:

  tp completion fish > ~/.config/fish/completions/tp.fish
`;
