/** A report with all that every report has: the workspace's name, its date, and where its numbers come from. */

import { newestDay } from '../analysis/newest-day.js';
import { settingsOf } from '../analysis/settings.js';
import { textIn } from '../model/text.js';
import { speaker } from '../text/both.js';
import { distinctlyNamed } from './block-names.js';
import { noneYet } from './none-yet.js';
import type { Provenance, Report } from './report.js';
import type { ReportInput, ReportMaker } from './report-maker.js';

/** What only the command line knows: the version of tp, and the commit where it was asked for. */
export interface Circumstances {
  readonly version: string;
  readonly revision: string | null;
}

/** The report with all that its maker need not know: names of blocks, what to say of empty tables, provenance. */
export async function makeReport(maker: ReportMaker, input: ReportInput, circumstances: Circumstances): Promise<Report> {
  const { workspace, evidence, options } = input;
  const content = await maker.make(input);
  const say = speaker(options.language);
  return {
    name: maker.name,
    language: options.language,
    workspace: textIn(workspace.company.name ?? '', [options.language, ...workspace.languages]),
    asOf: options.asOf ?? newestDay(evidence),
    ...content,
    blocks: distinctlyNamed(content.blocks).map((block) => (block.kind === 'table' ? noneYet(block, workspace, say) : block)),
    provenance: provenanceOf(input, circumstances),
  };
}

function provenanceOf({ workspace, evidence, options }: ReportInput, { version, revision }: Circumstances): Provenance {
  return {
    version,
    revision,
    windows: evidence.request.windows,
    sources: evidence.sources.map(({ id, files, rows, first, last, weighted, outside }) => ({
      id,
      files,
      rows,
      first,
      last,
      weighted: weighted && options.weighting === 'survey',
      outside,
    })),
    confidence: 0.95,
    seed: options.seed,
    settings: { ...settingsOf(workspace.company) },
  };
}
