/** Faults of the data in words: the value, the limit, and what to write instead. */
import type { Fault } from './find-faults.js';
import { badName, missingKey, noBranch, unknownKey } from './key-problems.js';
import type { SchemaProblem } from './schema-problem.js';
import { notAllowed, outOfRange, wrongPattern, wrongSize, wrongType } from './value-problems.js';

/** The problem that a fault is. */
export function describe(fault: Fault): SchemaProblem {
  switch (fault.kind) {
    case 'unknown':
      return unknownKey(fault);
    case 'missing':
      return missingKey(fault);
    case 'branch':
      return noBranch(fault);
    case 'type':
      return wrongType(fault);
    case 'enum':
      return notAllowed(fault, fault.schema.enum ?? []);
    case 'pattern':
      return wrongPattern(fault);
    case 'name':
      return badName(fault);
    case 'minimum':
    case 'maximum':
      return outOfRange(fault);
    case 'size':
      return wrongSize(fault);
  }
}
