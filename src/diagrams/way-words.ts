/** What leaves or enters the row of steps of a journey, in words. */
import { speaker } from '../text/both.js';
import { formatShare, type Language } from '../text/locale.js';
import type { MapStep, SideWay } from './journey-map/reading/map-data.js';
import { journeyWords } from './journey-words.js';

/** `6 Web order (30 %): size and price are clear`, `gives up (15 %)`, `can begin here`; `steps` are those of the map. */
export function wayWords(way: SideWay, steps: readonly MapStep[], language: Language): string {
  const say = speaker(language);
  if (!('share' in way)) return say(way.kind === 'entry' ? journeyWords.begins : journeyWords.ends);
  const target = way.kind === 'way' ? steps[way.to] : undefined;
  const where = target === undefined ? say(journeyWords.givesUp) : `${target.number} ${target.name}`;
  const share = way.share === null ? '' : ` (${formatShare(way.share, 0, language)})`;
  return `${where}${share}${way.when === null ? '' : `: ${way.when}`}`;
}
