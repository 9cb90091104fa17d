/** The actions that a map tells of: what became of the ideas, and what is done about the touchpoints. */
import { type Action, actionStatusOf } from '../../../model/action.js';
import type { Step } from '../../../model/journeys/journey.js';
import { textIn } from '../../../model/text.js';
import type { Workspace } from '../../../model/workspace.js';
import { byCodePoint } from '../../../text/compare.js';
import type { Idea, MapAction } from './map-data.js';

/** The ideas at a step, in the first of these languages; null where nobody says. */
export function ideasAt(workspace: Workspace, { ideas }: Step, languages: readonly string[]): readonly Idea[] | null {
  if (ideas === undefined) return null;
  return ideas.map(({ text, action }) => ({
    text: textIn(text, languages).trim(),
    action: action === undefined ? null : mapAction(workspace, action, languages),
  }));
}

function mapAction({ actions }: Workspace, id: string, languages: readonly string[]): MapAction {
  const action = actions.get(id);
  return action === undefined ? { id, title: id, status: null, due: null, done: null } : toMapAction(action, languages);
}

/** The actions about a step: those of its ideas, then those of its touchpoint, then by id. Dropped ones change nothing. */
export function actionsAbout(workspace: Workspace, { touchpoint, ideas = [] }: Step, languages: readonly string[]): readonly MapAction[] {
  const named = ideas.flatMap(({ action }) => action ?? []);
  const others = [...workspace.actions.values()]
    .filter(({ id, touchpoints = [] }) => touchpoints.includes(touchpoint) && !named.includes(id))
    .map(({ id }) => id)
    .sort(byCodePoint);
  return [...new Set([...named, ...others])].map((id) => mapAction(workspace, id, languages)).filter(({ status }) => status !== 'dropped');
}

function toMapAction(action: Action, languages: readonly string[]): MapAction {
  return {
    id: action.id,
    title: textIn(action.title, languages),
    status: actionStatusOf(action),
    due: action.due ?? null,
    done: action.done ?? null,
  };
}
