/** `tp journey render`: draws journeys for the wall, the screen and the repository. */
import { Command, Option } from 'commander';
import { presetNames } from '../../diagrams/journey-map/presets.js';
import type { Shell } from '../shell.js';
import { addDrawingOptions, type DrawingOptions } from './drawing-options.js';

export interface JourneyRenderOptions extends DrawingOptions {
  readonly preset: (typeof presetNames)[number];
  readonly lanes?: string;
  readonly time: 'ordinal' | 'scale';
  readonly curve: 'smooth' | 'straight';
  readonly all?: boolean;
  readonly skipUnknown?: boolean;
  readonly stamp?: boolean;
  readonly diff?: string;
}

export function journeyRenderCommand(shell: Shell): Command {
  const command = new Command('render')
    .description('Draw journeys: a map for the wall, as SVG, PDF, PNG, HTML, Markdown, Mermaid or text')
    .argument('[ids...]', 'which journeys; where there is only one it need not be named')
    .addOption(new Option('--all', 'all journeys, into the folder of -o'))
    .addOption(new Option('--preset <name>', 'what the map shows, for whom').choices(presetNames).default('experience'))
    .addOption(new Option('--lanes <lanes>', 'other lanes than those of the preset, by comma, from top to bottom'))
    .addOption(
      new Option('--time <way>', 'ordinal: all steps are as wide; scale: long waits are wide')
        .choices(['ordinal', 'scale'])
        .default('ordinal'),
    )
    .addOption(new Option('--curve <way>', 'the line through the feelings').choices(['smooth', 'straight']).default('smooth'))
    .addOption(new Option('--skip-unknown', 'Mermaid: leave out steps where nobody knows how people feel'))
    .addOption(new Option('--diff <ref>', 'mark the steps that are new, changed or gone since a commit, branch or tag'))
    .addOption(new Option('--stamp', 'name the commit in the head of the map'));
  return addDrawingOptions(command, 'svg, pdf, png, html, md, mermaid or txt')
    .addHelpText('after', examples)
    .action(async (ids: string[], options: JourneyRenderOptions) => {
      const { journeyRender } = await import('../actions/journey-render.js');
      await journeyRender(shell, ids, options);
    });
}

const examples = `
Examples:
  tp journey render order-a-product -o map.pdf --paper A1 --lang de
  tp journey render order-a-product -o blueprint.svg --preset blueprint
  tp journey render --all -o maps/                every journey as SVG
  tp journey render --all -o maps/ --check        in CI: are the committed maps still true?
  tp journey render order-a-product -o poster.pdf --paper A0 --tile A4
  tp journey render order-a-product -o map.html --watch`;
