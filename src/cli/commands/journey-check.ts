/** `tp journey check`: what is wrong with journeys, and what an honest map of them still lacks. */
import { Command, Option } from 'commander';
import { asOfOption, cacheOption, colorOptions, dirOption, languageOption } from '../options.js';
import type { Shell } from '../shell.js';
import { type FailureBar, failOnOption } from './checking-options.js';
import { type JourneyOptions, noDataOption } from './journey-options.js';

export interface JourneyCheckOptions extends JourneyOptions {
  readonly format: 'text' | 'json';
  readonly failOn: FailureBar;
}

export function journeyCheckCommand(shell: Shell): Command {
  const command = new Command('check')
    .description('Check journeys and what they lead through, and say what an honest map still lacks')
    .argument('[ids...]', 'which journeys; without ids all of them')
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'))
    .addOption(failOnOption('; what a map lacks is no worse than info'))
    .addOption(languageOption('what is said of the maps; findings are in English'))
    .addOption(noDataOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (ids: string[], options: JourneyCheckOptions) => {
    const { journeyCheck } = await import('../actions/journey-check.js');
    await journeyCheck(shell, ids, options);
  });
}

const examples = `
Examples:
  tp journey check                      all journeys
  tp journey check order-a-product      one, before its map goes to the wall
  tp journey check --fail-on info       in CI, where a map must have no gaps`;
