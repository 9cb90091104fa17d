/** Labels in one column, and beside them what they say. */
import { besideLabel, type Fact, labelWidths, paintedLine } from '../../beside-label.js';
import type { Style } from '../../style.js';
import { safeText } from './safe-text.js';
import { sentenceLines } from './sentence-lines.js';

export function factLines(facts: readonly Fact[], style: Style): readonly string[] {
  const widths = labelWidths(
    facts.map(({ label }) => label),
    style.width,
  );
  return facts.flatMap((fact) =>
    besideLabel({ ...fact, text: safeText(fact.text) }, widths, sentenceLines).map((line) => paintedLine(line, style).trimEnd()),
  );
}
