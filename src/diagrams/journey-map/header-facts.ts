/** The facts of the header: small words above what they say, side by side, in as many rows as they need. */
import { journeyStateWords } from '../../model/journeys/journey-state-words.js';
import type { Both } from '../../text/both.js';
import { formatDate } from '../../text/locale.js';
import { journeyWords, measuredSteps, onWhichWays } from '../journey-words.js';
import type { Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { typeStyle } from '../type-style.js';
import type { MapContext } from './map-context.js';

interface Fact {
  readonly label: Both;
  readonly value: string | null;
}

/** At A3, in millimetres. */
const toNext = 8;
const air = 1.2;

export function headerFacts(
  context: MapContext,
  x: number,
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const { theme, say } = context;
  const { scale } = theme;
  const shapes: Shape[] = [];
  let [left, y, bottom] = [x, top + air * scale, top];
  for (const { label, value } of factsOf(context)) {
    if (value === null) continue;
    const words = textBlock(say(label), typeStyle(theme, 'small', colours.quiet));
    const said = textBlock(value, typeStyle(theme, 'text'), Math.min(width, 110 * scale));
    const taken = Math.max(words.width, said.width);
    if (left > x && left + taken > x + width) [left, y] = [x, bottom + air * scale];
    shapes.push(placeBlock(words, left, y), placeBlock(said, left, y + words.height));
    bottom = Math.max(bottom, y + words.height + said.height);
    left += taken + toNext * scale;
  }
  return { shapes, bottom };
}

function factsOf({ data: { facts, steps }, say, language }: MapContext): readonly Fact[] {
  const count = steps.filter(({ number }) => number !== null).length;
  const { teams, handOffs, handOffsOnAllWays, review, measured } = facts;
  return [
    { label: journeyWords.state, value: say(journeyStateWords[facts.state]) },
    { label: journeyWords.scope, value: facts.scope },
    { label: journeyWords.owner, value: facts.owner },
    { label: journeyWords.evidence, value: say(measuredSteps(measured, count)) },
    {
      label: { en: 'Through how many hands', de: 'Durch wie viele Hände' },
      value:
        teams === 0
          ? null
          : say({
              en: `${teams} ${teams === 1 ? 'team' : 'teams'}, ${handOffs} ${handOffs === 1 ? 'hand-off' : 'hand-offs'}`,
              de: `${teams} ${teams === 1 ? 'Team' : 'Teams'}, ${handOffs} ${handOffs === 1 ? 'Übergabe' : 'Übergaben'}`,
            }) + say(onWhichWays(handOffs, handOffsOnAllWays)),
    },
    { label: journeyWords.status, value: review && statusIn(review, { say, language }) },
    { label: journeyWords.asOf, value: facts.asOf === null ? null : formatDate(facts.asOf, language) },
    { label: journeyWords.version, value: facts.stamp },
  ];
}

function statusIn(
  { status, date }: NonNullable<MapContext['data']['facts']['review']>,
  { say, language }: Pick<MapContext, 'say' | 'language'>,
): string {
  const word = say(journeyWords[status]);
  return date === null ? word : `${word} ${formatDate(date, language)}`;
}
