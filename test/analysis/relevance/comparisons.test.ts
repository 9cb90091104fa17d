/** Importance that people were asked to weigh, from the data to the report. */
import { expect, test } from 'vitest';
import { everybody } from '../../../src/analysis/grouping.js';
import { relevanceOf } from '../../../src/analysis/relevance/relevance.js';
import { loadEvidence } from '../../../src/evidence/load-evidence.js';
import { evidenceIn } from '../../support/data.js';
import { loadExample } from '../../support/workspace.js';
import { isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const ids = ['website', 'hotline', 'newsletter', 'invoice'] as const;

test.skipIf(isSharedMissing)(`choices counted in the files of touchpoints score as worked out by hand ${needsShared}`, async () => {
  const { inputs, expected, tolerance } = reference('stated_importance');
  const { workspace } = await loadExample(
    ids
      .map((id) => {
        const { best, worst, shown } = inputs.maxdiff[id];
        return `# file: touchpoints/${id}.yaml\nname: ${id}\nmeasurements:\n  - { best: ${best}, worst: ${worst}, shown: ${shown}, date: 2026-09-30 }\n`;
      })
      .join(''),
  );
  const evidence = await loadEvidence(workspace, null, { windows: [], by: [] });
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed: 1 });
  for (const id of ids) {
    const found = rows.find(({ touchpoint }) => touchpoint === id)?.stated;
    expect(Math.abs((found?.score.value ?? 0) - expected.maxdiff[id].score_0_100)).toBeLessThan(100 * tolerance);
    const error = ((found?.score.high ?? 0) - (found?.score.value ?? 0)) / 50 / 1.959963984540054;
    expect(error).toBeCloseTo(expected.maxdiff[id].se_bw, 9);
  }
});

test.skipIf(isSharedMissing)(`points handed out in a survey have the shares that were worked out by hand ${needsShared}`, async () => {
  const { inputs, expected } = reference('stated_importance');
  const rows: readonly Record<string, number>[] = [...inputs.constant_sum, ...inputs.constant_sum];
  const files = `${ids.map((id) => `# file: touchpoints/${id}.yaml\nname: ${id}\n`).join('')}
# file: feedback/survey.yaml
name: Survey
data: survey.csv
answers:
  - points: { ${ids.map((id) => `p_${id}: ${id}`).join(', ')} }
# file: feedback/survey.csv
${ids.map((id) => `p_${id}`).join()}
${rows.map((row) => ids.map((id) => row[id]).join()).join('\n')}
`;
  const { workspace } = await loadExample(files);
  const found = await relevanceOf(workspace, await evidenceIn(files), { grouping: everybody, seed: 1 });
  for (const id of ids) {
    const stated = found.rows.find(({ touchpoint }) => touchpoint === id)?.stated;
    expect(stated?.points?.value).toBeCloseTo(expected.constant_sum_mean_share[id], 9);
    expect(stated?.score.value).toBeCloseTo((100 * expected.constant_sum_mean_share[id]) / expected.constant_sum_mean_share.hotline, 9);
    // Two of the ten answers add up to 40, and are dropped.
    expect(stated?.n).toBe(8);
  }
});
