/** How a report is made where nobody asks for groups, weights or a part of the inventory. */
import { everybody } from '../../analysis/grouping.js';
import type { Workspace } from '../../model/workspace.js';
import type { ReportOptions } from '../../reports/report-maker.js';
import { languageOf } from '../language.js';
import { type CommonOptions, usualSeed } from '../options.js';

/** The usual options in the language and for the day that the command line names. */
export function usualReportOptions(options: Pick<CommonOptions, 'asOf'> & { readonly lang?: string }, workspace: Workspace): ReportOptions {
  return {
    language: languageOf(options, workspace),
    grouping: everybody,
    selects: () => true,
    filtered: false,
    importance: 'relevance',
    weighting: 'survey',
    asOf: options.asOf ?? null,
    seed: usualSeed,
    bootstrap: false,
  };
}
