/** The fixes of a file, made: those that hold, each on what the one before left. */
import type { Diagnostic, Edit } from '../diagnostic.js';
import { inOrder } from './edit.js';
import { proveEdits } from './prove-edits.js';

/** A finding whose fix was not made, and why: the end of the sentence "It was left, because …". */
export interface LeftFinding {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

export interface FixedText {
  readonly text: string;
  readonly fixed: readonly Diagnostic[];
  /** Fixes that overlap another one are in neither list: they wait for the next look at the file. */
  readonly left: readonly LeftFinding[];
}

/** Makes the fixes of `diagnostics`, all of them findings in `text`, and proves that they change nothing else. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const chosen = withoutOverlaps(diagnostics, text.length);
  const together = proveEdits(text, chosen.flatMap(editsOf));
  if ('text' in together) return { text: together.text, fixed: chosen, left: [] };
  const fixed: Diagnostic[] = [];
  const left: LeftFinding[] = [];
  let result = text;
  for (const diagnostic of chosen) {
    const proof = proveEdits(text, [...fixed, diagnostic].flatMap(editsOf));
    if ('text' in proof) {
      fixed.push(diagnostic);
      result = proof.text;
    } else {
      left.push({ diagnostic, reason: proof.refusal });
    }
  }
  return { text: result, fixed, left };
}

function editsOf({ fix }: Diagnostic): readonly Edit[] {
  return fix?.edits ?? [];
}

function withoutOverlaps(diagnostics: readonly Diagnostic[], length: number): readonly Diagnostic[] {
  const chosen: Diagnostic[] = [];
  let edits: readonly Edit[] = [];
  for (const diagnostic of diagnostics) {
    const more = inOrder([...edits, ...editsOf(diagnostic)], length);
    if (more === null || touchesNext(more)) continue;
    chosen.push(diagnostic);
    edits = more;
  }
  return chosen;
}

/** Two changes side by side may be about the same words. */
function touchesNext(edits: readonly Edit[]): boolean {
  return edits.some(({ end }, index) => edits[index + 1]?.start === end);
}
