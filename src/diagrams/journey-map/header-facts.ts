/** The facts of the header: small words above what they say, side by side, in as many rows as they need. */
import { journeyStateWords } from '../../model/journeys/journey-state-words.js';
import type { Both } from '../../text/both.js';
import { formatDate } from '../../text/locale.js';
import { journeyWords, measuredSteps, onWhichWays } from '../journey-words.js';
import type { Shape } from '../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { typeStyle } from '../type-style.js';
import type { MapContext } from './map-context.js';

interface Fact {
  readonly label: Both;
  readonly value: string | null;
}

/** From column to column at A3, in millimetres: at least, and where there is room; farther apart they would fall apart. */
const toNext = { least: 8, most: 30 } as const;
/** Above a row at A3, in millimetres. */
const air = 1.2;

interface Measured {
  readonly words: TextBlock;
  readonly said: TextBlock;
  /** In millimetres. */
  readonly width: number;
}

/** In as few rows as have room, those of a second row under those of the first, spread over the width. */
export function headerFacts(
  context: MapContext,
  x: number,
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const { scale } = context.theme;
  const facts = factsOf(context).flatMap((fact) => measured(fact, context, width));
  const widths = columnWidths(facts, width, toNext.least * scale);
  const free = width - sum(widths);
  const gap = Math.min(toNext.most * scale, free / Math.max(1, widths.length - 1));
  const shapes: Shape[] = [];
  let [y, bottom] = [top, top];
  for (const [index, { words, said }] of facts.entries()) {
    const column = index % widths.length;
    if (column === 0) y = bottom + air * scale;
    const left = x + sum(widths.slice(0, column)) + column * gap;
    shapes.push(placeBlock(words, left, y), placeBlock(said, left, y + words.height));
    bottom = Math.max(bottom, y + words.height + said.height);
  }
  return { shapes, bottom };
}

function measured({ label, value }: Fact, { theme, say }: MapContext, width: number): readonly Measured[] {
  if (value === null) return [];
  const words = textBlock(say(label), typeStyle(theme, 'small', colours.quiet));
  const said = textBlock(value, typeStyle(theme, 'text'), Math.min(width, 110 * theme.scale));
  return [{ words, said, width: Math.max(words.width, said.width) }];
}

/** The widths of as many columns as fit beside each other with `gap` between them, the rows about equally full. */
function columnWidths(facts: readonly Measured[], width: number, gap: number): readonly number[] {
  for (let rows = 1; rows < facts.length; rows += 1) {
    const count = Math.ceil(facts.length / rows);
    const widths = Array.from({ length: count }, (_, column) =>
      Math.max(...facts.filter((_fact, index) => index % count === column).map((fact) => fact.width)),
    );
    if (sum(widths) + gap * (count - 1) <= width) return widths;
  }
  return [width];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
