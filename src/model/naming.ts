/** What things are called where people read of them: names in the language asked for, else in the default one. */

import type { Language } from '../text/locale.js';
import { isStandardMeasure } from './measure.js';
import { measureName } from './measure-name.js';
import { type Text, textIn } from './text.js';
import type { Touchpoint } from './touchpoint.js';
import type { Workspace } from './workspace.js';

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
  /** A measure, or a metric as the touchpoint calls it; for null as the first that has a name for it does. */
  readonly measure: (touchpoint: string | null, measure: string) => string;
}

/** An id without a name is its own name. */
export function namingOf(workspace: Workspace, language: Language): Naming {
  const languages = [language, ...workspace.languages];
  const { company, touchpoints, journeys, personas, actions, feedback } = workspace;
  const named = (text: Text | undefined, id: string) => (text === undefined ? id : textIn(text, languages));
  const inList =
    (items: readonly { readonly id: string; readonly name?: Text }[] = []) =>
    (id: string) =>
      named(items.find((item) => item.id === id)?.name, id);
  const inMap = (entities: ReadonlyMap<string, { readonly name: Text }>) => (id: string) => named(entities.get(id)?.name, id);
  return {
    company: textIn(company.name ?? '', languages),
    touchpoint: inMap(touchpoints),
    journey: inMap(journeys),
    persona: inMap(personas),
    action: (id) => named(actions.get(id)?.title, id),
    stage: inList(company.stages),
    team: inList(company.teams),
    channel: inList(company.channels),
    context: inList(company.context),
    promise: (id) => named(company.promises?.find((promise) => promise.id === id)?.text, id),
    source: inMap(feedback),
    measure(touchpoint, measure) {
      const metric = (point: Touchpoint | undefined) => point?.metrics?.find(({ id }) => id === measure)?.name;
      const all = isStandardMeasure(measure) ? [] : touchpoint === null ? [...touchpoints.values()] : [touchpoints.get(touchpoint)];
      const name = all.map(metric).find((one) => one !== undefined);
      return name === undefined ? measureName(measure)[language] : textIn(name, languages);
    },
  };
}
