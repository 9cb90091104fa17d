/** What things are called in a report: names in its language, else in the default one. */
import { textIn } from '../model/text.js';
import type { Workspace } from '../model/workspace.js';
import type { Language } from './report.js';

export interface Naming {
  /** The name of the company. */
  readonly company: string;
  readonly touchpoint: (id: string) => string;
  readonly journey: (id: string) => string;
  readonly persona: (id: string) => string;
  readonly action: (id: string) => string;
  readonly stage: (id: string) => string;
  readonly team: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly context: (id: string) => string;
  readonly promise: (id: string) => string;
  readonly source: (id: string) => string;
}

/** An id without a name is its own name. */
export function namingOf(workspace: Workspace, language: Language): Naming {
  const languages = [language, ...workspace.languages];
  const { company, touchpoints, journeys, personas, actions, feedback } = workspace;
  const inList = (items: readonly { readonly id: string; readonly name?: Parameters<typeof textIn>[0] }[] | undefined) => (id: string) => {
    const name = items?.find((item) => item.id === id)?.name;
    return name === undefined ? id : textIn(name, languages);
  };
  const inMap = (entities: ReadonlyMap<string, { readonly name: Parameters<typeof textIn>[0] }>) => (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? id : textIn(entity.name, languages);
  };
  return {
    company: textIn(company.name ?? '', languages),
    touchpoint: inMap(touchpoints),
    journey: inMap(journeys),
    persona: inMap(personas),
    action: (id) => {
      const action = actions.get(id);
      return action === undefined ? id : textIn(action.title, languages);
    },
    stage: inList(company.stages),
    team: inList(company.teams),
    channel: inList(company.channels),
    context: inList(company.context),
    promise: (id) => {
      const promise = company.promises?.find((item) => item.id === id);
      return promise === undefined ? id : textIn(promise.text, languages);
    },
    source: inMap(feedback),
  };
}
