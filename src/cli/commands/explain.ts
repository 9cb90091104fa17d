/** `tp explain`: what a rule wants, why a line is reported, what is the matter with an entity. */
import { Command, Option } from 'commander';
import { allowErrorsOption, asOfOption, type CommonOptions, cacheOption, colorOptions, dirOption, languageOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface ExplainOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly lang?: string;
  readonly allowErrors?: boolean;
}

export function explainCommand(shell: Shell): Command {
  const command = new Command('explain')
    .description('Explain a rule, the findings at a place, a thing in the inventory, or a number')
    .argument('[what]', 'a rule or group, file:line, an id, or a number such as hotline.relevance; nothing lists all rules')
    .addOption(new Option('-f, --format <format>', 'text, json or markdown').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(languageOption('an explained number'))
    .addOption(allowErrorsOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (what: string | undefined, options: ExplainOptions) => {
    const { explain } = await import('../actions/explain.js');
    await explain(shell, what, options);
  });
}

const examples = `
Examples:
  tp explain                            all rules
  tp explain ref                        the rules of a group
  tp explain ref/unknown-touchpoint     one rule
  tp explain touchpoints/hotline.yaml:6 every finding on that line
  tp explain hotline                    what is known and what is wrong about it
  tp explain hotline.relevance          its parts and where they come from; also quality, gap, priority`;
