/** What hurts: a dashed box, with as many exclamation marks as it is severe. */
import { colours } from '../../theme.js';
import { type BoxLook, boxLane, boxSample } from '../cells/box-lane.js';
import type { Pain } from '../reading/map-data.js';

const look: BoxLook = {
  paint: (scale) => ({ fill: colours.painFill, stroke: colours.pain, strokeWidth: 0.3 * scale, dash: [1.4 * scale, 0.9 * scale] }),
  radius: 0.6,
  sign: colours.pain,
};

export const pain = boxLane({
  name: 'pain',
  label: { en: 'Pain', de: 'Schmerzpunkt' },
  look,
  notesOf: ({ pains }) => pains?.map((one) => ({ sign: signOf(one), text: one.text, remark: null })) ?? null,
  legend: () => [
    {
      name: 'pain',
      label: { en: 'pain: ! slight, !!! severe', de: 'Schmerzpunkt: ! leicht, !!! schwer' },
      width: 6,
      draw: boxSample(look, 6),
    },
  ],
});

/** A pain is one, even where nobody says how bad. */
function signOf({ severity }: Pain): string {
  return severity === null ? '!?' : '!'.repeat(severity);
}
