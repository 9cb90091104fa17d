/** What the silo map of a journey shows, before anybody knows where on the page. */
import type { CompaniesExperienced } from '../../analysis/silos/companies-experienced.js';
import type { Continuity } from '../../analysis/silos/continuity.js';
import { journeySilos } from '../../analysis/silos/journey-silos.js';
import type { ContextStatus, Transition } from '../../analysis/silos/transitions.js';
import type { Team } from '../../model/company.js';
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import { namingOf } from '../../model/naming.js';
import type { Workspace } from '../../model/workspace.js';
import type { Language } from '../../text/locale.js';

export interface SiloStep {
  readonly id: string;
  /** Its place in the journey, from 0. */
  readonly index: number;
  /** Of the touchpoint. */
  readonly name: string;
  /** Index of its lane. */
  readonly lane: number;
  /** What is handed to the next step about the customer. */
  readonly passesOn: readonly string[];
  /** What is needed here and got lost on some way to it. */
  readonly lost: readonly string[];
}

/** A way from step to step. `between`: whether the owner changes; `possible` where one of them is not known. */
export interface SiloWay {
  readonly from: number;
  readonly to: number;
  readonly between: 'one' | 'two' | 'possible';
  readonly context: ContextStatus;
}

export interface SiloLane {
  /** The team; null for touchpoints of which nobody says who owns them. */
  readonly id: string | null;
  /** Null where the id is. */
  readonly name: string | null;
  readonly kind: NonNullable<Team['kind']> | null;
}

export interface SiloData {
  readonly id: string;
  readonly file: string;
  readonly company: string;
  readonly title: string;
  readonly persona: string | null;
  readonly state: 'current' | 'target' | 'future';
  readonly steps: readonly SiloStep[];
  readonly ways: readonly SiloWay[];
  /** In the order in which the customer meets them; nobody's last. */
  readonly lanes: readonly SiloLane[];
  /** Over all ways. */
  readonly handOffs: Continuity;
  /** Along the way that most people go. */
  readonly companies: CompaniesExperienced;
}

/** The silos of one journey; null where its steps could not all be read, so that nobody can tell where it goes. */
export function siloData(workspace: Workspace, journey: Journey, language: Language): SiloData | null {
  const silos = journeySilos(workspace, journey);
  if (silos === null) return null;
  const naming = namingOf(workspace, language);
  const owners = stepsOf(journey).map(({ touchpoint }) => workspace.touchpoints.get(touchpoint)?.owner ?? null);
  const met = [...new Set(owners)].sort((a, b) => Number(a === null) - Number(b === null));
  const steps = stepsOf(journey).map(
    (step, index): SiloStep => ({
      id: step.id,
      index,
      name: naming.touchpoint(step.touchpoint),
      lane: met.indexOf(owners[index] ?? null),
      passesOn: (step.passes_on ?? []).map(naming.context),
      lost: lostAt(index, silos.transitions).map(naming.context),
    }),
  );
  return {
    id: journey.id,
    file: journey.origin.file,
    company: naming.company,
    title: naming.journey(journey.id),
    persona: journey.persona === undefined ? null : naming.persona(journey.persona),
    state: journey.state ?? 'current',
    steps,
    ways: silos.transitions.map(toWay),
    lanes: met.map((id) => ({
      id,
      name: id === null ? null : naming.team(id),
      kind: workspace.company.teams?.find((team) => team.id === id)?.kind ?? null,
    })),
    handOffs: silos.handOffs,
    companies: silos.companies,
  };
}

function lostAt(step: number, transitions: readonly Transition[]): readonly string[] {
  return [...new Set(transitions.filter(({ to }) => to === step).flatMap(({ lost }) => lost))];
}

function toWay({ from, to, owners: [before, after], context }: Transition): SiloWay {
  const between = before === null || after === null ? 'possible' : before === after ? 'one' : 'two';
  return { from, to, between, context };
}
