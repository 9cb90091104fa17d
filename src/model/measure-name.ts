/** What measures are called. */
import type { Both } from '../text/both.js';

const measures: Readonly<Record<string, Both>> = {
  csat: { en: 'satisfaction', de: 'Zufriedenheit' },
  nps: { en: 'recommendation (NPS)', de: 'Weiterempfehlung (NPS)' },
  effort: { en: 'ease', de: 'Leichtigkeit' },
  expectation: { en: 'expectation', de: 'Erwartung' },
  adequate: { en: 'adequate level', de: 'gerade noch annehmbar' },
  desired: { en: 'desired level', de: 'gewünscht' },
  disconfirmation: { en: 'against expectation', de: 'gegenüber der Erwartung' },
  importance: { en: 'importance', de: 'Wichtigkeit' },
  repeated: { en: 'had to say it again', de: 'musste es wiederholen' },
};

/** The name of a measure; a metric of a touchpoint keeps its id. */
export function measureName(measure: string): Both {
  return measures[measure] ?? { en: measure, de: measure };
}
