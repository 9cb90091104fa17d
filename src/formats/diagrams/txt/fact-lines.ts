/** Labels in one column, and beside them what they say. */
import { besideLabel, type Fact, labelWidths } from '../../beside-label.js';
import type { Style } from '../../style.js';
import { safeText } from './safe-text.js';
import { sentenceLines } from './sentence-lines.js';

export function factLines(facts: readonly Fact[], { width, color }: Style): readonly string[] {
  const widths = labelWidths(
    facts.map(({ label }) => label),
    width,
  );
  return facts.flatMap((fact) =>
    besideLabel({ ...fact, text: safeText(fact.text) }, widths, sentenceLines).map(({ label, text }) =>
      `${label.trim() === '' ? label : color.dim(label)}${text}`.trimEnd(),
    ),
  );
}
