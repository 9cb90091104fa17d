/** How text may look: colours, symbols and width, decided once from what the terminal can do. */
import { type Colors, colorsFor } from './colors.js';

/** The look of a text that is written for people. */
export interface Style {
  readonly color: Colors;
  /** Colours show. */
  readonly colored: boolean;
  /** Symbols outside ASCII may be used. */
  readonly unicode: boolean;
  /** Columns to write for. */
  readonly width: number;
  /** Somebody is looking: hints make sense. */
  readonly interactive: boolean;
}

/** What decides the style: the wishes of the command line, the environment, and the stream. */
export interface StyleWishes {
  readonly color?: string | boolean | undefined;
  readonly width?: number | undefined;
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The style that the wishes make. */
export function toStyle(wishes: StyleWishes): Style {
  const { env, isTTY } = wishes;
  const colored = wantsColor(wishes);
  return {
    color: colorsFor(colored),
    colored,
    unicode: isTTY ? /utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'utf-8') : true,
    // Terminals of build servers have 0 columns: they do not know.
    width: wishes.width ?? (isTTY ? wishes.columns || 80 : 100),
    interactive: isTTY,
  };
}

/** For what is no terminal: without colours, 100 columns wide. */
export const plainStyle: Style = toStyle({ color: 'never', isTTY: false, env: {} });

// The flag, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal that can.
function wantsColor({ color, env, isTTY }: StyleWishes): boolean {
  if (color === 'always') return true;
  if (color === 'never' || color === false) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTTY && env['TERM'] !== 'dumb';
}
