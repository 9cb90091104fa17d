/** The legend of the silo map: only what occurs in it. */
import type { Say } from '../../text/both.js';
import type { LegendEntry } from '../sheet/legend.js';
import { colours, type Theme } from '../theme.js';
import type { SiloData, SiloWay } from './silo-data.js';
import { drawWay } from './silo-ways.js';
import { siloWords } from './silo-words.js';

type Kind = Pick<SiloWay, 'between' | 'context'>;

export function siloLegend({ ways, steps }: SiloData, theme: Theme, say: Say): readonly LegendEntry[] {
  const { scale } = theme;
  const arrow = (kind: Kind, label: string): LegendEntry => ({
    label,
    width: 13 * scale,
    height: 3.6 * scale,
    draw: (x, y) =>
      drawWay(
        kind,
        [
          [x, y],
          [x + 13 * scale, y],
        ],
        [x + 5.5 * scale, y],
        theme,
      ),
  });
  const occurs = (test: (way: SiloWay) => boolean) => ways.some(test);
  const entries: (LegendEntry | null)[] = [
    occurs(({ between }) => between === 'one') ? arrow({ between: 'one', context: 'passed' }, say(siloWords.sameTeam)) : null,
    occurs((way) => way.between !== 'one' && way.context === 'passed')
      ? arrow({ between: 'two', context: 'passed' }, say(siloWords.passed))
      : null,
    occurs((way) => way.between !== 'one' && way.context === 'lost')
      ? arrow({ between: 'two', context: 'lost' }, say(siloWords.lost))
      : null,
    occurs((way) => way.between !== 'one' && way.context === 'unknown')
      ? arrow({ between: 'two', context: 'unknown' }, say(siloWords.unknown))
      : null,
    steps.some(({ lost }) => lost.length > 0)
      ? {
          label: say(siloWords.missingHere),
          width: 6 * scale,
          height: 3.2 * scale,
          draw: (x, y) => [
            {
              kind: 'rectangle',
              x,
              y: y - 1.6 * scale,
              width: 6 * scale,
              height: 3.2 * scale,
              radius: 0.5 * scale,
              fill: colours.painFill,
              stroke: colours.pain,
              strokeWidth: 0.25 * scale,
              dash: [1.2 * scale, 0.8 * scale],
            },
          ],
        }
      : null,
  ];
  return entries.filter((entry) => entry !== null);
}
