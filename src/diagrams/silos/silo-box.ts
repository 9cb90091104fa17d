/** The box of a step in the lane of its team: number, name, what it hands on, and what it lacks. */
import type { Say } from '../../text/both.js';
import type { Box, Group, Shape } from '../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import { typeStyle } from '../type-style.js';
import type { SiloStep } from './silo-data.js';
import { siloWords } from './silo-words.js';

/** A step with its texts broken for the width of a box, in millimetres. */
export interface SiloBox {
  readonly step: SiloStep;
  readonly number: TextBlock;
  readonly name: TextBlock;
  readonly passesOn: TextBlock | null;
  readonly lost: TextBlock | null;
  readonly width: number;
  readonly height: number;
  /** What is shown again is grey. */
  readonly isRepeated: boolean;
}

const padding = 1.4;
const gap = 1;

/** Arrows enter and leave so far below the top of every box, so that they lie on one line in a lane. */
export function anchorOf(theme: Theme): number {
  return padding * theme.scale + textBlock('1', typeStyle(theme, 'name')).height / 2;
}

export function measureBox(step: SiloStep, isRepeated: boolean, width: number, theme: Theme, say: Say): SiloBox {
  const { scale } = theme;
  const inner = width - 2 * padding * scale;
  const ink = isRepeated ? colours.repeated : colours.ink;
  const number = textBlock(String(step.index + 1), typeStyle(theme, 'name', isRepeated ? colours.repeated : colours.number));
  const name = textBlock(step.name, typeStyle(theme, 'name', ink), inner);
  const listed = (words: string, items: readonly string[], size: number, colour: typeof ink | typeof colours.quiet) =>
    items.length === 0 ? null : textBlock(`${words}: ${items.join('; ')}`, typeStyle(theme, 'small', colour), size);
  const passesOn = listed(say(siloWords.passesOn), step.passesOn, inner, isRepeated ? colours.repeated : colours.quiet);
  const signs = textBlock('! ', { ...typeStyle(theme, 'small'), weight: 'bold' }).width;
  const lost = listed(say(siloWords.missing), step.lost, inner - signs - padding * scale, ink);
  const parts = [number, name, ...(passesOn === null ? [] : [passesOn])];
  const height =
    parts.reduce((sum, part) => sum + part.height, 0) +
    (2 * padding + (passesOn === null ? 0 : gap)) * scale +
    (lost === null ? 0 : lost.height + (1.6 + gap) * scale);
  return { step, number, name, passesOn, lost, width, height, isRepeated };
}

/** The box with its top left corner at `x`, `y`; `team` is said to those who do not see the lane. */
export function drawBox(box: SiloBox, x: number, y: number, team: string, theme: Theme, say: Say): Group {
  const { step, number, name, passesOn, lost, width, height, isRepeated } = box;
  const { scale } = theme;
  const card: Box = { x, y, width, height };
  const left = x + padding * scale;
  let top = y + padding * scale + number.height + name.height;
  const children: Shape[] = [
    {
      kind: 'rectangle',
      ...card,
      radius: 1.2 * scale,
      fill: colours.page,
      stroke: isRepeated ? colours.repeated : colours.frame,
      strokeWidth: 0.3 * scale,
    },
    placeBlock(number, left, y + padding * scale),
    placeBlock(name, left, y + padding * scale + number.height),
  ];
  if (passesOn !== null) {
    top += gap * scale;
    children.push(placeBlock(passesOn, left, top));
    top += passesOn.height;
  }
  if (lost !== null)
    children.push(...lostNote(lost, { x: left, y: top + gap * scale, width: width - 2 * padding * scale }, isRepeated, theme));
  if (isRepeated) return { kind: 'group', role: 'background', card, children };
  const spoken = [
    `${step.index + 1} ${step.name} (${team})`,
    ...(step.passesOn.length === 0 ? [] : [`${say(siloWords.passesOn)}: ${step.passesOn.join(', ')}`]),
    ...(step.lost.length === 0 ? [] : [`${say(siloWords.missing)}: ${step.lost.join(', ')}`]),
  ];
  return { kind: 'group', role: 'step', id: step.id, label: spoken.join('; '), card, children };
}

function lostNote(block: TextBlock, { x, y, width }: Omit<Box, 'height'>, isRepeated: boolean, theme: Theme): readonly Shape[] {
  const { scale } = theme;
  const sign = textBlock('!', { ...typeStyle(theme, 'small', isRepeated ? colours.repeated : colours.pain), weight: 'bold' });
  const air = 0.8 * scale;
  return [
    {
      kind: 'rectangle',
      x,
      y,
      width,
      height: block.height + 2 * air,
      radius: 0.5 * scale,
      fill: isRepeated ? colours.page : colours.painFill,
      stroke: isRepeated ? colours.repeated : colours.pain,
      strokeWidth: 0.25 * scale,
      dash: [1.2 * scale, 0.8 * scale],
    },
    placeBlock(sign, x + air, y + air),
    placeBlock(block, x + air + sign.width + 0.8 * scale, y + air),
  ];
}
