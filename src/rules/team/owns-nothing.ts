/** `team/owns-nothing` */
import type { Workspace } from '../../model/workspace.js';
import { isPartlyUnread, likelyMeant } from '../certainty.js';
import type { Rule } from '../rule.js';

export const ownsNothing: Rule = {
  name: 'team/owns-nothing',
  severity: 'warning',
  summary: 'Every team that is listed owns something, works on something, or is whom customers believe to deal with.',
  why: 'A team without a touchpoint, journey, action or goal is one that meets no customers, or its touchpoints are missing in the inventory.',
  bad: `
# file: tp.yaml
format: 1
name: Example
teams:
  - id: sales
  - id: accounts
        ^^^^^^^^
# file: touchpoints/shop.yaml
name: Shop
owner: sales
`,
  good: `
# file: tp.yaml
format: 1
name: Example
teams:
  - id: sales
  - id: accounts
# file: touchpoints/shop.yaml
name: Shop
owner: sales
contributors: [accounts]
`,
  sees: {
    touchpoint: ['owner', 'perceived_as', 'contributors'],
    journey: ['owner'],
    action: ['owner'],
    references: true,
  },
  *check(workspace) {
    const { company, touchpoints, journeys, actions } = workspace;
    if (company.teams === undefined || touchpoints.size + journeys.size + actions.size === 0 || isUncertain(workspace)) return;
    const idle = idleTeams(workspace);
    if (idle.size === 0) return;
    const meant = likelyMeant(workspace, 'team');
    for (const [index, { id }] of company.teams.entries()) {
      if (!idle.has(id) || meant.has(id)) continue;
      yield {
        at: company.origin.locate(['teams', index, 'id']),
        message: `The team "${id}" owns nothing and works on nothing`,
        hint: 'Name it as "owner:" or under "contributors:" where it is at work, or take it out of the list',
      };
    }
  },
};

function isUncertain(workspace: Workspace): boolean {
  return (
    isPartlyUnread(workspace, 'touchpoint', ['owner', 'contributors', 'perceived_as']) ||
    isPartlyUnread(workspace, 'journey', ['owner']) ||
    isPartlyUnread(workspace, 'action', ['owner']) ||
    workspace.company.origin.refused(['goals'])
  );
}

/** The teams of `tp.yaml` that nothing names. */
function idleTeams(workspace: Workspace): ReadonlySet<string> {
  const idle = new Set((workspace.company.teams ?? []).map(({ id }) => id));
  for (const team of teamsAtWork(workspace)) {
    if (team !== undefined) idle.delete(team);
    // Few touchpoints of many name all teams.
    if (idle.size === 0) break;
  }
  return idle;
}

function* teamsAtWork({ company, touchpoints, journeys, actions }: Workspace): Generator<string | undefined> {
  for (const { owner } of company.goals ?? []) yield owner;
  for (const { owner } of actions.values()) yield owner;
  // A team whom customers believe to deal with must be listed to be named, though it may own nothing.
  for (const { owner, perceived_as: perceivedAs, contributors = [] } of touchpoints.values()) {
    yield owner;
    yield perceivedAs;
    yield* contributors;
  }
  for (const { owner } of journeys.values()) yield owner;
}
