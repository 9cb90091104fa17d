/** What the inventory knows of its touchpoints, and what it does not. */
import type { Evidence } from '../../evidence/evidence.js';
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { type NeedRow, needsOf } from '../gaps/needs.js';
import { servingTouchpoints, stagesOf } from '../gaps/serving-touchpoints.js';
import { type WhiteSpots, whiteSpots } from '../gaps/white-spots.js';
import { everybody } from '../grouping.js';
import { qualityOf } from '../quality/quality.js';
import { reachOf } from '../relevance/reach.js';
import type { Status } from '../status.js';
import { type ContactCost, type CurrencyCost, contactCosts, costByCurrency } from './contact-cost.js';
import { evidenceAges } from './evidence-age.js';
import { type InventoryDivision, type InventoryGroup, inventoryDivisions, inventoryGroups } from './inventory-groups.js';
import { newestEvidence } from './newest-evidence.js';
import { type Fact, facts, isDue, unknowns } from './unknowns.js';

export interface CoverageRow {
  readonly touchpoint: Touchpoint;
  /** What is known of its quality, and from how many answers. */
  readonly status: Status;
  readonly n: number;
  /** How many more answers it takes to know the quality within ± 5 points; null where answers would not tell. */
  readonly answersLacking: number | null;
  readonly isMeasured: boolean;
  /** 0–100: the share of customers that meet it; null where it is not known. */
  readonly reach: number | null;
  readonly cost: ContactCost | null;
  /** The day of the newest evidence, and its age in days on the day of the report; null where there is none or it has no date. */
  readonly newest: string | null;
  readonly ageDays: number | null;
  readonly unknown: readonly Fact[];
}

/** Of how many of the touchpoints that should have it a fact is known, and which lack it. */
export interface FactCoverage {
  readonly fact: Fact;
  readonly known: number;
  readonly of: number;
  readonly lacking: readonly string[];
}

export interface DividedGroup extends InventoryGroup {
  readonly measured: readonly string[];
}

export interface Division {
  readonly by: InventoryDivision;
  readonly groups: readonly DividedGroup[];
}

export interface Coverage {
  /** Live touchpoints by id. */
  readonly rows: readonly CoverageRow[];
  readonly facts: readonly FactCoverage[];
  /** Those that some touchpoint or `tp.yaml` says something about. */
  readonly divisions: readonly Division[];
  readonly costs: readonly CurrencyCost[];
  readonly medianAgeDays: number | null;
  /** Stages with personas; channels instead where there are no personas. */
  readonly spots: WhiteSpots & { readonly across: 'personas' | 'channels' };
  /** What the personas need, and who answers it. */
  readonly needs: readonly NeedRow[];
  /** Touchpoints that people cannot meet (yet, or any more), and that are left out. */
  readonly notLive: readonly string[];
}

export interface CoverageOptions {
  readonly selects: (touchpoint: Touchpoint) => boolean;
  /** The day that ages are counted to; null: no ages. */
  readonly asOf: string | null;
}

/** The coverage of the live touchpoints that are selected; what a workshop assumed is not measured. */
export function coverageOf(workspace: Workspace, evidence: Evidence, { selects, asOf }: CoverageOptions): Coverage {
  const selected = [...workspace.touchpoints.values()].filter(selects).sort((a, b) => byCodePoint(a.id, b.id));
  const touchpoints = selected.filter(isLive);
  const quality = primaryQuality(workspace, evidence);
  const measured = new Set([...quality].filter(([, { isMeasured }]) => isMeasured).map(([id]) => id));
  const reaches = new Map(
    touchpoints.map((one) => [one.id, reachOf(workspace.company, evidence, one, everybody, null)?.score.value ?? null]),
  );
  const reached = new Set([...reaches].filter(([, reach]) => reach !== null).map(([id]) => id));
  const { touchpoints: unknown } = unknowns(touchpoints, { quality: measured, reach: reached });
  const costs = contactCosts(touchpoints);
  const costOf = new Map(costs.map((cost) => [cost.id, cost]));
  const newest = new Map([...newestEvidence(evidence)].filter(([id]) => unknown.has(id)));
  const { ages, medianDays } = asOf === null ? { ages: [], medianDays: null } : evidenceAges(newest, asOf);
  const ageOf = new Map(ages.map(({ id, days }) => [id, days]));
  return {
    rows: touchpoints.map((touchpoint) => ({
      touchpoint,
      ...(quality.get(touchpoint.id) ?? { status: 'no-data', n: 0, answersLacking: null, isMeasured: false }),
      reach: reaches.get(touchpoint.id) ?? null,
      cost: costOf.get(touchpoint.id) ?? null,
      newest: newest.get(touchpoint.id) ?? null,
      ageDays: ageOf.get(touchpoint.id) ?? null,
      unknown: unknown.get(touchpoint.id) ?? [],
    })),
    facts: facts.map((fact) => factCoverage(fact, touchpoints, unknown)),
    divisions: divisionsOf(workspace, touchpoints, measured),
    costs: costByCurrency(costs),
    medianAgeDays: medianDays,
    spots: spotsOf(workspace, touchpoints, measured),
    needs: needsOf(workspace, measured),
    notLive: selected.filter((touchpoint) => !isLive(touchpoint)).map(({ id }) => id),
  };
}

type QualityFacts = Pick<CoverageRow, 'status' | 'n' | 'answersLacking' | 'isMeasured'>;

function primaryQuality(workspace: Workspace, evidence: Evidence): ReadonlyMap<string, QualityFacts> {
  const rows = qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: false });
  const primary = rows.filter((row) => row.primary);
  return new Map(
    primary.map(({ touchpoint, status, n, needed, score }) => [
      touchpoint ?? '',
      { status, n, answersLacking: needed === null ? null : Math.max(0, needed - n), isMeasured: score !== null && status !== 'assumed' },
    ]),
  );
}

function factCoverage(fact: Fact, touchpoints: readonly Touchpoint[], unknown: ReadonlyMap<string, readonly Fact[]>): FactCoverage {
  const due = touchpoints.filter((touchpoint) => isDue(fact, touchpoint));
  const lacking = due.filter(({ id }) => unknown.get(id)?.includes(fact)).map(({ id }) => id);
  return { fact, known: due.length - lacking.length, of: due.length, lacking };
}

function divisionsOf(workspace: Workspace, touchpoints: readonly Touchpoint[], measured: ReadonlySet<string>): readonly Division[] {
  const divided = inventoryGroups(workspace, touchpoints);
  return inventoryDivisions
    .filter((by) => divided[by].some(({ id, touchpoints: members }) => id !== null && members.length > 0))
    .map((by) => ({
      by,
      groups: divided[by].map((group) => ({ ...group, measured: group.touchpoints.filter((id) => measured.has(id)) })),
    }));
}

function spotsOf(workspace: Workspace, touchpoints: readonly Touchpoint[], measured: ReadonlySet<string>): Coverage['spots'] {
  const stages = stagesOf(workspace);
  const shown = new Set(touchpoints.map(({ id }) => id));
  const serving = servingTouchpoints(workspace, measured).filter(({ id }) => shown.has(id));
  const personas = [...workspace.personas.keys()].sort(byCodePoint);
  if (personas.length > 0) return { ...whiteSpots(stages, personas, serving), across: 'personas' };
  const named = [...new Set(touchpoints.flatMap(({ channel }) => channel ?? []))].sort(byCodePoint);
  const channels = workspace.company.channels?.map(({ id }) => id) ?? named;
  const inChannels = serving.map((one) => {
    const { stages: own = [], channel } = workspace.touchpoints.get(one.id) ?? {};
    return { ...one, cells: channel === undefined ? [] : own.map((stage) => ({ stage, persona: channel })) };
  });
  return { ...whiteSpots(stages, channels, inChannels), across: 'channels' };
}
