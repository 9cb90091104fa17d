/** Options that mean the same for every drawing: its paper, its format, and where it goes. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { orientations, papers } from '../../diagrams/page.js';
import { densities } from '../../diagrams/theme.js';
import { tilePapers } from '../../diagrams/tiles/tile-grid.js';
import { allowErrorsOption, asOfOption, cacheOption, colorOptions, dirOption, languageOption, wholeNumber } from '../options.js';
import { type JourneyOptions, noDataOption } from './journey-options.js';

export interface DrawingOptions extends JourneyOptions {
  readonly format?: string;
  readonly output?: string;
  readonly paper?: (typeof papers)[number];
  readonly orientation: (typeof orientations)[number];
  readonly density?: (typeof densities)[number];
  readonly tile?: (typeof tilePapers)[number];
  readonly dpi: number;
  readonly font?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly poll?: boolean;
  readonly allowErrors?: boolean;
}

/** Adds them to a command, behind those that are its own. */
export function addDrawingOptions(command: Command, formats: string): Command {
  command
    .addOption(new Option('-f, --format <format>', `${formats}; -o infers it`))
    .addOption(new Option('-o, --output <file>', 'write to a file, its extension says the format; a folder where there are several'))
    .addOption(new Option('--paper <size>', 'the paper').choices(papers))
    .addOption(new Option('--orientation <way>', 'how the paper lies').choices(orientations).default('landscape'))
    .addOption(new Option('--density <way>', 'reading: larger paper is read from farther away; native: it holds more').choices(densities))
    .addOption(new Option('--tile <size>', 'cut large paper into sheets for an office printer').choices(tilePapers))
    .addOption(new Option('--dpi <n>', 'dots per inch of a PNG').default(150).argParser(dotsPerInch))
    .addOption(new Option('--font <file>', 'a font for characters that the bundled ones lack, in PDF and PNG'))
    .addOption(new Option('--check', 'exit with 1 where the files of -o are not what would be drawn now'))
    .addOption(new Option('--watch', 'draw again whenever a file changes, until Ctrl-C'))
    .addOption(new Option('--poll', 'with --watch: look at the files twice a second, for drives that tell of no changes'))
    .addOption(languageOption('names and words'))
    .addOption(noDataOption())
    .addOption(allowErrorsOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command;
}

function dotsPerInch(value: string): number {
  const dots = wholeNumber(value);
  if (dots < 20 || dots > 1200) throw new InvalidArgumentError('Write 20 to 1200 dots per inch');
  return dots;
}
