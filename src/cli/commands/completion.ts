/** `tp completion`: what makes a shell complete commands, options and the ids of the inventory. */
import { Argument, Command } from 'commander';
import type { Shell } from '../shell.js';

const completionShells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type CompletionShell = (typeof completionShells)[number];

export function completionCommand(shell: Shell): Command {
  return new Command('completion')
    .description('Print the script that completes commands, options and ids in a shell')
    .addArgument(new Argument('[shell]', 'which shell; nothing says how to install it in each').choices(completionShells))
    .addHelpText('after', '\nExamples:\n  tp completion\n  tp completion fish > ~/.config/fish/completions/tp.fish')
    .action(async (name: CompletionShell | undefined) => {
      const { completion } = await import('../actions/completion.js');
      completion(shell, name);
    });
}
