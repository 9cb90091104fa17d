/** A rule explained: one source for `tp explain`, the manual and the metadata of reports. */
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import type { Style } from './style.js';

/** What is known of a rule, for people. */
export interface RulePage {
  readonly name: string;
  readonly severity: string;
  readonly summary: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly notAsText?: boolean;
  readonly options: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
}

/** The page for the terminal. */
export function rulePageAsText(page: RulePage, style: Style): string {
  const { bold, dim } = style.color;
  const width = Math.min(style.width, 100);
  const paragraph = (text: string) => wrap(text, width - 2).map((line) => `  ${line}`);
  const lines = [
    `${bold(page.name)}  ${dim(page.severity === 'off' ? 'off here' : `${page.severity} here`)}`,
    ...wrap(page.summary, width),
    '',
    bold('Why it matters'),
    ...paragraph(page.why),
    '',
    bold('Wrong'),
    ...exampleLines(page.bad, page.notAsText),
    '',
    bold('Right'),
    ...exampleLines(page.good, page.notAsText),
    '',
    bold('Change the severity (tp.yaml)'),
    ...settingLines(page).map((line) => `  ${line}`),
    '',
    bold('Accept one case, with a reason'),
    `  # tp-ignore ${page.name}: arrives with the spring release until 2027-03-31`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The page for the manual. */
export function rulePageAsMarkdown(page: RulePage): string {
  const code = (text: string) => (page.notAsText ? text.trim() : `\`\`\`yaml\n${exampleText(text)}\n\`\`\``);
  return `# ${page.name}

${page.summary}

**Severity:** ${page.severity} in the preset \`recommended\`

## Why it matters

${page.why}

## Wrong

${code(page.bad)}

## Right

${code(page.good)}

## Settings

In \`tp.yaml\`:

\`\`\`yaml
${settingLines(page).join('\n')}
\`\`\`
${page.options.map(({ name, value, meaning }) => `\n\`${name}\` (default \`${value}\`): ${meaning}\n`).join('')}
To accept one case, write a comment above the line, with a reason:

\`\`\`yaml
# tp-ignore ${page.name}: why this is fine here
\`\`\`
`;
}

function settingLines({ name, severity, options }: RulePage): readonly string[] {
  const other = severity === 'error' ? 'warning' : 'error';
  if (options.length === 0) return ['rules:', `  ${name}: ${other}`];
  const limits = options.map((option) => `${option.name}: ${option.value}`).join(', ');
  return ['rules:', `  ${name}: { severity: ${other}, ${limits} }`];
}

function exampleLines(example: string, notAsText: boolean | undefined): readonly string[] {
  const text = notAsText ? example.trim() : example.replace(/^\n|\n+$/g, '');
  return text.split('\n').map((line) => `  ${visible(line)}`.trimEnd());
}

/** The example as a person would see it: the carets as a comment, so that it stays YAML. */
function exampleText(example: string): string {
  return example
    .replace(/^\n|\n+$/g, '')
    .split('\n')
    .map((line) => (/^ *\^+ *$/.test(line) ? `#${line.slice(1)}` : line))
    .join('\n');
}
