/** Evidence for what asks nobody one by one. */
import type { Evidence } from '../../evidence/evidence.js';

/** The same counts, but no respondents: how customers remember a journey is not asked then, which takes the longest. */
export function withoutRespondents(evidence: Evidence): Evidence {
  return { ...evidence, rows: async () => null, pairs: async () => null, derived: async (_request, _about, compute) => compute() };
}
