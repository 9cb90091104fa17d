/** The generated pages of the manual: rules and commands, from the same source as `tp explain` and `--help`. */
import type { Command } from 'commander';
import { rulePageAsMarkdown } from '../formats/rule-page.js';
import { rules } from '../rules/registry.js';
import { groupOf } from '../rules/rule.js';
import { pageOf } from '../rules/rule-page.js';
import type { TextFile } from '../source/file.js';
import { completionTreeOf } from './completion/tree-of.js';
import { keyList } from './manual-keys.js';
import { buildProgram } from './program.js';
import type { Shell } from './shell.js';

/** The pages, by path below `docs/`. */
export function manualPages(): readonly TextFile[] {
  const rulePages = rules.map(({ name }) => ({ path: `rules/${name}.md`, text: rulePageAsMarkdown(pageOf(name, null)) }));
  return [
    ...rulePages,
    { path: 'rules.md', text: ruleList() },
    { path: 'keys.md', text: keyList() },
    { path: 'commands.md', text: commandList() },
  ];
}

/** The commands on the page of maps that draw its pictures, each as the arguments behind `tp`. */
export function galleryCommands(page: string): readonly (readonly string[])[] {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks
    .join('')
    .split('\n')
    .filter((line) => /^tp .* -o docs\/maps\//.test(line))
    .map((line) => line.split(' ').slice(1));
}

function ruleList(): string {
  const groups = [...new Set(rules.map(({ name }) => groupOf(name)))];
  const sections = groups.map((group) => {
    const rows = rules
      .filter(({ name }) => groupOf(name) === group)
      .map(({ name, severity, summary }) => `| [${name}](rules/${name}.md) | ${severity} | ${summary} |`);
    return `## ${group}\n\n| rule | severity | what must hold |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# All rules\n\nThe severity is that of the preset \`recommended\`. \`tp explain <rule>\` shows the same pages in the terminal.\n\n${sections.join('\n')}`;
}

/** What `tp --help` prints. */
export function mainHelp(): string {
  return `${helpOf(programNowhere())}\n`;
}

/** What completion knows of the commands, as the file that the build writes. */
export function completionFile(): string {
  return JSON.stringify(completionTreeOf(programNowhere()));
}

function commandList(): string {
  const sections = programNowhere().commands.flatMap((command) => [
    sectionOf(`## tp ${command.name()}`, command),
    ...command.commands.map((part) => sectionOf(`### tp ${command.name()} ${part.name()}`, part)),
  ]);
  return `# All commands\n\n${sections.join('\n')}`;
}

function sectionOf(heading: string, command: Command): string {
  return `${heading}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
}

function programNowhere(): Command {
  const nowhere: Shell = {
    stdout: { columns: 100, write: () => true },
    stderr: { write: () => true },
    env: {},
    cwd: '/',
    now: () => new Date(0),
    exitCode: 0,
  };
  return buildProgram(nowhere);
}

/** The help of a command as it is printed, with the examples behind it. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text.trimEnd();
}
