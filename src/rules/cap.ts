/** Not more findings than somebody can read: of a file, and of a run. What is left out is counted. */
import { compareDiagnostics, type Diagnostic, isOpen, severities } from '../source/diagnostic.js';
import { limits } from '../source/limits.js';
import { startOfFile } from '../source/location.js';

/** The rule that counts what is left out; where it is off, nothing is. */
export const tooMany = 'file/too-many-findings';

/** The diagnostics in their order, the worst of each file and of the run; those that count for nothing are all kept. */
export function cap(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const open = diagnostics.filter(isOpen);
  const others = diagnostics.filter((diagnostic) => !isOpen(diagnostic));
  const ofFiles = [...groupByFile(open)].flatMap(([file, found]) => worst(found, limits.findingsPerFile, file, 'in this file'));
  const ofRun = worst(ofFiles, limits.findingsPerRun, 'tp.yaml', 'in this run');
  return [...ofRun, ...others].sort(compareDiagnostics);
}

function groupByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const found = byFile.get(diagnostic.location.file);
    if (found === undefined) byFile.set(diagnostic.location.file, [diagnostic]);
    else found.push(diagnostic);
  }
  return byFile;
}

/** The `most` worst, and one that counts the others. */
function worst(found: readonly Diagnostic[], most: number, file: string, where: string): readonly Diagnostic[] {
  if (found.length <= most) return found;
  const sorted = severities.flatMap((severity) => found.filter((diagnostic) => diagnostic.severity === severity));
  const beyond = sorted.slice(most);
  return [...sorted.slice(0, most), counting(beyond, file, `${beyond.length} more findings ${where} are not listed`, most)];
}

function counting(beyond: readonly Diagnostic[], file: string, message: string, most: number): Diagnostic {
  return {
    rule: tooMany,
    // Not milder than what it stands for: a run with errors must not pass because they were too many.
    severity: beyond[0]?.severity ?? 'error',
    message,
    hint: `Mend those that are: tp lists the ${most} worst`,
    location: startOfFile(file),
  };
}
