/** What `tp explain hotline.relevance` does: computes the number, and takes it apart. */
import { type ExplainedNumber, explainedNumbers, explainNumber as explanationOf } from '../../reports/explain/explain-report.js';
import { makeReport } from '../../reports/make-report.js';
import { visible } from '../../text/visible.js';
import type { ExplainOptions } from '../commands/explain.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { withEvidence } from '../report/evidence.js';
import { formatNamed, renderReport, writeReport } from '../report/report-output.js';
import { usualReportOptions } from '../report/usual-report-options.js';
import { exitCodes, type Shell } from '../shell.js';
import { allNames, nearestName, unknownTouchpoint } from '../unknown-name.js';
import { UserError } from '../user-error.js';
import { version } from '../version.js';

export interface NumberName {
  readonly touchpoint: string;
  readonly number: ExplainedNumber;
}

/** The touchpoint and the number that `what` names; null where it is written otherwise, a `UserError` for a number that there is not. */
export function numberIn(what: string): NumberName | null {
  const [, touchpoint = '', name = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z][a-z-]*)$/.exec(what) ?? [];
  if (touchpoint === '' || name === 'yaml' || name === 'yml') return null;
  const number = explainedNumbers.find((one) => one === name);
  if (number !== undefined) return { touchpoint, number };
  throw new UserError(
    `There is no number "${visible(name)}" to explain`,
    nearestName(name, explainedNumbers, allNames('number', explainedNumbers), (meant) => `${touchpoint}.${meant}`),
  );
}

export async function explainNumber(shell: Shell, { touchpoint, number }: NumberName, options: ExplainOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const { workspace } = opened;
  if (!workspace.touchpoints.has(touchpoint)) throw unknownTouchpoint(touchpoint, workspace);
  await withEvidence(shell, opened, { windows: [], by: [] }, async (evidence) => {
    const sound = soundWorkspace(shell, opened, evidence, options);
    if (sound === null) return;
    const maker = explanationOf(touchpoint, number, opened.shownPath);
    const input = { workspace: sound, evidence, options: usualReportOptions(options, sound) };
    const report = await makeReport(maker, input, { version, revision: null });
    const target = { format: formatNamed(options.format), plain: false, file: null };
    writeReport(shell, null, await renderReport(shell, opened, report, target, options, []));
    shell.exitCode = exitCodes.done;
  });
}
