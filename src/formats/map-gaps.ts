/** What the maps of journeys still lack, for people at a terminal. */
import { type Both, counted, type Say, speaker } from '../text/both.js';
import type { Language } from '../text/locale.js';
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
export function showMapGaps(all: readonly Gaps[], language: Language, style: Style): string {
  if (all.length === 0) return '';
  const say = speaker(language);
  const lacking = all.map((gaps) => ({ gaps, lines: linesOf(gaps, say) })).filter(({ lines }) => lines.length > 0);
  if (lacking.length === 0) return `${say(all.length === 1 ? words.nothing : words.nothingAtAll)}\n`;
  const { bold, cyan } = style.color;
  const body = lacking.flatMap(({ gaps, lines }) => [
    `  ${cyan(logText(gaps.journey))}`,
    ...lines.flatMap((line) => {
      const [first = '', ...more] = wrap(logText(line), style.width - 6);
      return [`    ${first}`, ...more.map((part) => `      ${part}`)];
    }),
  ]);
  return `${[bold(say(words.heading)), ...body].join('\n')}\n`;
}

const words = {
  heading: { en: 'What an honest map still lacks', de: 'Was einer ehrlichen Karte noch fehlt' },
  nothing: { en: 'The map lacks nothing.', de: 'Der Karte fehlt nichts.' },
  nothingAtAll: { en: 'The maps lack nothing.', de: 'Den Karten fehlt nichts.' },
  moment: { en: 'moment of truth is not measured', de: 'Moment der Wahrheit ist nicht gemessen' },
  moments: { en: 'moments of truth are not measured', de: 'Momente der Wahrheit sind nicht gemessen' },
  feeling: { en: 'step where nobody knows how people feel', de: 'Schritt, bei dem niemand weiß, wie Menschen ihn erleben' },
  feelings: { en: 'steps where nobody knows how people feel', de: 'Schritte, bei denen niemand weiß, wie Menschen sie erleben' },
  owner: { en: 'step that nobody answers for', de: 'Schritt, für den niemand verantwortlich ist' },
  owners: { en: 'steps that nobody answers for', de: 'Schritte, für die niemand verantwortlich ist' },
} as const satisfies Record<string, Both>;

function linesOf({ unmeasuredMoments, unknownFeelings, withoutOwner }: Gaps, say: Say): readonly string[] {
  return [
    ...line(unmeasuredMoments, words.moment, words.moments, say),
    ...line(unknownFeelings, words.feeling, words.feelings, say),
    ...line(withoutOwner, words.owner, words.owners, say),
  ];
}

function line(steps: readonly string[], one: Both, many: Both, say: Say): readonly string[] {
  return steps.length === 0 ? [] : [`${counted(say, steps.length, one, many)}: ${steps.join(', ')}`];
}
