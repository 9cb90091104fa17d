/** A way in words. */
import { formatShare } from '../../../text/locale.js';
import type { MapContext } from '../map-context.js';
import type { SideWay } from '../reading/map-data.js';

/** When, and how many; for a note also where to. */
export function wayText(way: SideWay, context: MapContext): string {
  const { say, data } = context;
  if (way.kind === 'end') return say({ en: 'the journey ends', de: 'die Reise endet' });
  if (way.kind === 'entry') return say({ en: 'some begin here', de: 'manche beginnen hier' });
  const condition = conditionText(way, context);
  if (way.kind === 'exit') return condition === '' ? say({ en: 'some give up', de: 'manche geben auf' }) : condition;
  const target = data.steps[way.to];
  const to = way.to === way.at ? say({ en: 'once more', de: 'noch einmal' }) : `${target?.number ?? ''} ${target?.name ?? ''}`.trim();
  return condition === '' ? to : `${to}: ${condition}`;
}

/** `too expensive, 10 %`; empty where the file says neither when nor how many. */
export function conditionText(
  { when, share }: Pick<Extract<SideWay, { kind: 'exit' }>, 'when' | 'share'>,
  { language }: MapContext,
): string {
  return [when, share === null ? null : formatShare(share, 0, language).replace(' ', '\u00a0')]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
