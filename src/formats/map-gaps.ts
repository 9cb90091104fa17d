/** What the maps of journeys still lack, for people at a terminal. */
import { plural } from '../text/plural.js';
import { wrap } from '../text/width.js';
import { logText } from './diagnostics/log-text.js';
import type { Style } from './style.js';

/** The steps, by their id, at which a map would have to guess or to leave blank. */
interface Gaps {
  readonly journey: string;
  readonly unmeasuredMoments: readonly string[];
  readonly unknownFeelings: readonly string[];
  readonly withoutOwner: readonly string[];
}

/** A heading, and below it each journey with what it lacks; one line where no map lacks anything. Empty without journeys. */
export function showMapGaps(all: readonly Gaps[], style: Style): string {
  if (all.length === 0) return '';
  const lacking = all.map((gaps) => ({ gaps, lines: linesOf(gaps) })).filter(({ lines }) => lines.length > 0);
  if (lacking.length === 0) return `${all.length === 1 ? 'The map lacks' : 'The maps lack'} nothing.\n`;
  const { bold, cyan } = style.color;
  const body = lacking.flatMap(({ gaps, lines }) => [
    `  ${cyan(logText(gaps.journey))}`,
    ...lines.flatMap((line) => {
      const [first = '', ...more] = wrap(logText(line), style.width - 6);
      return [`    ${first}`, ...more.map((part) => `      ${part}`)];
    }),
  ]);
  return `${[bold('What an honest map still lacks'), ...body].join('\n')}\n`;
}

function linesOf({ unmeasuredMoments, unknownFeelings, withoutOwner }: Gaps): readonly string[] {
  return [
    ...line(unmeasuredMoments, 'moment of truth is not measured', 'moments of truth are not measured'),
    ...line(unknownFeelings, 'step where nobody knows how people feel', 'steps where nobody knows how people feel'),
    ...line(withoutOwner, 'step that nobody answers for', 'steps that nobody answers for'),
  ];
}

function line(steps: readonly string[], one: string, many: string): readonly string[] {
  return steps.length === 0 ? [] : [`${plural(steps.length, one, many)}: ${steps.join(', ')}`];
}
