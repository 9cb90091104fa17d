/** Bad events and departures at each touchpoint: does one event end the relation? */
import type { Evidence, Question } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { isQualityMeasure, orderMeasures } from '../quality/quality-measures.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import type { Estimate, Share } from '../statistics/interval.js';
import { criticalIncident } from '../statistics/shares/critical-incident.js';
import { fewestForScore } from '../status.js';
import type { SideBySide } from './side-by-side.js';
import { isWorstTwo } from './worst-two.js';

export interface Incident {
  /** The shares of those who left, 0–1, after a bad event and without one. */
  readonly withIncident: number;
  readonly without: number;
  /** How many had a bad event, and how many had none. */
  readonly n: number;
  readonly nWithout: number;
  /** The difference of the shares. */
  readonly difference: Estimate;
  /** How many departures it stands for among those observed. */
  readonly attributable: number;
  /** Of Fisher's exact test, and the same corrected for the number of touchpoints. */
  readonly p: number;
  readonly pAdjusted: number | null;
  readonly verdict: 'relation-breaker' | 'not-proven';
}

/** Who left, of those with a bad event and of the others. */
interface Departures {
  readonly incident: Share;
  readonly none: Share;
}

/** By touchpoint; those without departures on record, or with too few people on either side, are missing. */
export function incidentsOf(workspace: Workspace, { incidents }: Evidence, sources: readonly SideBySide[]): ReadonlyMap<string, Incident> {
  const found = new Map<string, Incident>();
  for (const id of [...workspace.touchpoints.keys()].sort(byCodePoint)) {
    const counted = incidents.filter(({ touchpoint }) => touchpoint === id).map(fromMeasurement);
    const answered = sources.flatMap((source) => fromAnswers(workspace, source, id) ?? []);
    const incident = judge(total([...counted, ...answered]));
    if (incident !== null) found.set(id, incident);
  }
  const adjusted = benjaminiHochberg([...found.values()].map(({ p }) => p));
  return new Map([...found].map(([id, incident], index) => [id, { ...incident, pAdjusted: adjusted[index] ?? null }]));
}

function fromMeasurement({ incidents, without }: Evidence['incidents'][number]): Departures {
  return { incident: { positive: incidents.left, total: incidents.n }, none: { positive: without.left, total: without.n } };
}

/** A bad event is an answer on the two worst points of the touchpoint's first measure; only respondents whose departure is known count. */
function fromAnswers({ touchpoints }: Workspace, { questions, rows }: SideBySide, id: string): Departures | null {
  const own = questions.filter((question) => question.touchpoint === id && isQualityMeasure(question));
  const [first] = orderMeasures(
    own.map(({ measure }) => measure),
    touchpoints.get(id) ?? null,
  );
  const question = own.find(({ measure }) => measure === first);
  const answers = question && rows.columns[questions.indexOf(question)];
  if (question === undefined || answers === undefined || rows.left === null) return null;
  const counts = { incident: { positive: 0, total: 0 }, none: { positive: 0, total: 0 } };
  for (const [row, answer] of answers.entries()) {
    const left = rows.left[row] ?? Number.NaN;
    if (Number.isNaN(answer) || Number.isNaN(left)) continue;
    const share = counts[isBad(answer, question) ? 'incident' : 'none'];
    share.positive += left;
    share.total += 1;
  }
  return counts;
}

/** The two worst points, of a short scale the worst one; of NPS the detractors. */
function isBad(answer: number, { measure, scale }: Question): boolean {
  if (scale === null) return false;
  if (measure === 'nps') return scale.min === -1 ? answer < 0 : answer <= 6;
  return isWorstTwo(answer, scale);
}

function total(departures: readonly Departures[]): Departures {
  const sum = (group: keyof Departures, part: keyof Share) => departures.reduce((all, one) => all + one[group][part], 0);
  return {
    incident: { positive: sum('incident', 'positive'), total: sum('incident', 'total') },
    none: { positive: sum('none', 'positive'), total: sum('none', 'total') },
  };
}

function judge({ incident, none }: Departures): Incident | null {
  if (incident.total < fewestForScore || none.total < fewestForScore) return null;
  const found = criticalIncident(incident, none);
  return (
    found && {
      withIncident: incident.positive / incident.total,
      without: none.positive / none.total,
      n: incident.total,
      nWithout: none.total,
      difference: found.riskDifference,
      attributable: found.attributableBreaks,
      p: found.p,
      pAdjusted: null,
      verdict: found.verdict,
    }
  );
}
