/** One journey after the other: one that cannot be drawn keeps no other back. */
import type { Journey } from '../../model/journeys/journey.js';
import { exitCodes, type Shell } from '../shell.js';
import { errorText, UserError } from '../user-error.js';

/** Runs `draw` for each; of several, a wrong call for one is said, and the exit code tells of it in the end. */
export async function eachJourney(shell: Shell, journeys: readonly Journey[], draw: (journey: Journey) => Promise<void>): Promise<void> {
  for (const journey of journeys) {
    try {
      await draw(journey);
    } catch (error) {
      if (!(error instanceof UserError) || journeys.length === 1) throw error;
      shell.stderr.write(errorText(error));
      shell.exitCode = exitCodes.usage;
    }
  }
}
