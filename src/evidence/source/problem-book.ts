/** Collects what does not fit, so that a thousand rows with the same fault become one problem. */
import type { DataProblem, DataProblemKind } from '../../model/data-problem.js';
import { type Path, toPointer } from '../../source/location.js';
import { byCodePoint } from '../../text/compare.js';

export interface ProblemBook {
  /** A problem as it is; the same a second time is passed over. */
  add(problem: Omit<DataProblem, 'source' | 'file' | 'rows' | 'examples' | 'candidates'> & Partial<DataProblem>): void;
  /** `rows` more rows whose value at `path` is `example`. */
  count(kind: DataProblemKind, path: Path, subject: string, rows: number, example: string, candidates?: () => readonly string[]): void;
  problems(): readonly DataProblem[];
}

interface Counted {
  readonly kind: DataProblemKind;
  readonly path: Path;
  readonly subject: string;
  readonly candidates: () => readonly string[];
  readonly examples: Map<string, number>;
}

/** The problems of one source, in the order in which they were found; examples with the most frequent first. */
export function problemBook(source: string): ProblemBook {
  const counted = new Map<string, Counted>();
  const single = new Set<string>();
  const found: (() => DataProblem)[] = [];
  return {
    add(problem) {
      const key = JSON.stringify([problem.kind, problem.path, problem.subject, problem.file ?? null]);
      if (!single.has(key)) found.push(() => ({ source, file: null, rows: null, examples: [], candidates: [], ...problem }));
      single.add(key);
    },
    count(kind, path, subject, rows, example, candidates = () => []) {
      const key = `${kind} ${toPointer(path)}`;
      const known = counted.get(key) ?? { kind, path, subject, candidates, examples: new Map<string, number>() };
      if (!counted.has(key)) {
        counted.set(key, known);
        found.push(() => toProblem(source, known));
      }
      known.examples.set(example, (known.examples.get(example) ?? 0) + rows);
    },
    problems: () => found.map((toProblemNow) => toProblemNow()),
  };
}

function toProblem(source: string, { kind, path, subject, candidates, examples }: Counted): DataProblem {
  const sorted = [...examples].sort(([a, countA], [b, countB]) => countB - countA || byCodePoint(a, b));
  const rows = sorted.reduce((sum, [, count]) => sum + count, 0);
  const shown = sorted.slice(0, 3).map(([text]) => shorten(text));
  return { kind, source, path, file: null, subject, rows, examples: shown, candidates: candidates() };
}

// Somebody's whole comment is no example.
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
