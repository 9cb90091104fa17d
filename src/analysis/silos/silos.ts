/** With how many companies the customer deals on each journey, and on all of them together: one row a journey. */
import type { Evidence } from '../../evidence/evidence.js';
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import { isLive } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { CompaniesExperienced } from './companies-experienced.js';
import type { Continuity } from './continuity.js';
import { allSilos, journeySilos, type Silos } from './journey-silos.js';
import { type OneCompanyIndex, oneCompanyIndex } from './one-company.js';
import { type OwnerConsistency, ownerConsistency } from './owner-consistency.js';
import { type OwnerQuality, ownerQualityReader } from './owner-quality.js';
import { type Repetition, type Repetitions, repetitionsIn } from './repetition.js';
import type { Transition } from './transitions.js';

/** What is the same for one journey and for all. */
export interface SiloFigures {
  /** Over all ways: how often context goes along where the owner changes, and where the channel does. */
  readonly handOffs: Continuity;
  readonly channels: Continuity;
  /** How good each owner is, by the one measure that most of them have; null where none has enough answers. */
  readonly quality: OwnerQuality | null;
  readonly consistency: OwnerConsistency | null;
  readonly repetition: Repetition | null;
  readonly islands: readonly (readonly string[])[];
  /** Pairs of owners of whose hand-offs nobody knows whether context goes along. */
  readonly unknownPairs: readonly (readonly [string, string])[];
  readonly index: OneCompanyIndex;
}

export interface SiloRow {
  readonly journey: Journey;
  /** Along the way that most people go. */
  readonly companies: CompaniesExperienced;
  /** Owners on the journey, each once, by id. */
  readonly owners: readonly string[];
  readonly transitions: readonly Transition[];
  readonly figures: SiloFigures;
}

export interface SiloResult {
  /** By id. */
  readonly rows: readonly SiloRow[];
  /** Journeys without steps, or with steps that could not be read: nothing can be said of them. */
  readonly unread: readonly string[];
  /** All of these journeys that are as they are, with what is known of all touchpoints; null where there are none. */
  readonly company: SiloFigures | null;
}

/** `journeys` are those to look at, by id. */
export function silosOf(workspace: Workspace, evidence: Evidence, journeys: readonly Journey[]): SiloResult {
  const answers: Answers = { quality: ownerQualityReader(evidence), repetitions: repetitionsIn(evidence) };
  const rows = journeys.flatMap((journey) => rowOf(workspace, answers, journey));
  const found = new Set(rows.map(({ journey }) => journey.id));
  const current = rows.filter(({ journey: { state = 'current' } }) => state === 'current').map(({ journey }) => journey);
  return {
    rows,
    unread: journeys.flatMap(({ id }) => (found.has(id) ? [] : [id])),
    company: current.length === 0 ? null : companyFigures(workspace, answers, current),
  };
}

/** What the evidence says to it, looked through once for all journeys. */
interface Answers {
  readonly quality: ReturnType<typeof ownerQualityReader>;
  readonly repetitions: Repetitions;
}

function rowOf(workspace: Workspace, { quality, repetitions }: Answers, journey: Journey): readonly SiloRow[] {
  const silos = stepsOf(journey).length === 0 ? null : journeySilos(workspace, journey);
  if (silos === null) return [];
  const met = [...new Set(stepsOf(journey).map(({ touchpoint }) => touchpoint))].flatMap((id) => workspace.touchpoints.get(id) ?? []);
  return [
    {
      journey,
      companies: silos.companies,
      owners: [...new Set(met.flatMap(({ owner }) => owner ?? []))].sort(byCodePoint),
      transitions: silos.transitions,
      figures: figuresOf(silos, quality(met), repetitions.on(journey)),
    },
  ];
}

function companyFigures(workspace: Workspace, { quality, repetitions }: Answers, journeys: readonly Journey[]): SiloFigures {
  const silos = allSilos({ ...workspace, journeys: new Map(journeys.map((journey) => [journey.id, journey])) });
  return figuresOf(silos, quality([...workspace.touchpoints.values()].filter(isLive)), repetitions.overall);
}

function figuresOf({ handOffs, channels, islands }: Silos, quality: OwnerQuality | null, repetition: Repetition | null): SiloFigures {
  const consistency = quality && ownerConsistency(quality.owners);
  return {
    handOffs,
    channels,
    quality,
    consistency,
    repetition,
    islands: islands.islands,
    unknownPairs: islands.unknown,
    index: oneCompanyIndex(handOffs, channels, consistency?.score ?? null, repetition?.share ?? null),
  };
}
