/** Reports on an inventory whose data are read once for all tests of a file; otherwise made as `tp report` makes them. */
import { openWorkspace } from '../../src/cli/memory/open-inventory.js';
import { renderReport, targetOf } from '../../src/cli/report/report-output.js';
import { usualReportOptions } from '../../src/cli/report/usual-report-options.js';
import { version } from '../../src/cli/version.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import { makeReport } from '../../src/reports/make-report.js';
import { reports } from '../../src/reports/registry.js';
import type { Report } from '../../src/reports/report.js';
import { engineFor } from './data.js';
import { shellIn } from './tp.js';

/** What `tp report <name> -f <format> --lang <lang>` prints. */
export type Reported = (name: string, format: string, lang: string) => Promise<string>;

export function reportedOn(folder: string): Reported {
  const shell = shellIn({ cwd: folder });
  const made = new Map<string, Promise<Report>>();
  let known: ReturnType<typeof open> | null = null;
  const open = async () => {
    const opened = await openWorkspace(shell, undefined);
    const evidence = await loadEvidence(opened.workspace, engineFor(opened.root), { windows: [], by: [] });
    return { opened: { ...opened, workspace: { ...opened.workspace, dataProblems: evidence.problems } }, evidence };
  };
  const inventory = () => {
    known ??= open();
    return known;
  };
  const make = async (name: string, lang: string) => {
    const { opened, evidence } = await inventory();
    const { workspace } = opened;
    const maker = reports.find((report) => report.name === name)!;
    return makeReport(maker, { workspace, evidence, options: usualReportOptions({ lang }, workspace) }, { version, revision: null });
  };
  return async (name, format, lang) => {
    const key = `${name} ${lang}`;
    const report = made.get(key) ?? make(name, lang);
    made.set(key, report);
    return (await renderReport(shell, (await inventory()).opened, await report, targetOf({ format }), {})).text;
  };
}
