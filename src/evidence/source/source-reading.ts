/** What one source has given. */
import type { DataProblem } from '../../model/data-problem.js';
import type { IncidentTally, SourceFacts, Tally } from '../evidence.js';

export interface SourceReading {
  /** Null where there is nothing to tell about: no measurements, or data that cannot be read. */
  readonly facts: SourceFacts | null;
  readonly tallies: readonly Tally[];
  readonly incidents: readonly IncidentTally[];
  readonly problems: readonly DataProblem[];
}
