/** The order of the files of tests: those that start processes first, while what starts them is small, as a large one takes ten times as long to fork. */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Otherwise the order is that of vitest: what failed last time, then what took longest. */
export class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = new Set(sorted.filter(({ moduleId }) => startsProcesses(readFileSync(moduleId, 'utf8'))));
    return [...first, ...sorted.filter((file) => !first.has(file))];
  }
}

function startsProcesses(test: string): boolean {
  return /from '(?:node:child_process|.*\/(?:repository|browser|poppler)\.js)'/.test(test);
}
