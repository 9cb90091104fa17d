/** The severities in colours and symbols; their words are always there, these only add. */
import type { Severity } from '../../source/diagnostic.js';
import type { Paint } from '../colors.js';
import type { Style } from '../style.js';

/** The colour of the word. */
export function colorOf(severity: Severity, { color }: Style): Paint {
  return { error: color.red, warning: color.yellow, info: color.blue }[severity];
}

/** The symbol of a summary, coloured; null for a run without findings. */
export function symbolOf(worst: Severity | null, style: Style): string {
  if (worst === null) return style.color.green(style.unicode ? '✔' : 'ok');
  return colorOf(worst, style)(style.unicode ? { error: '✖', warning: '⚠', info: 'ℹ' }[worst] : worst);
}
