/** Where the quality of a touchpoint stands in the files. */
import type { Status } from '../../analysis/status.js';
import type { Location } from '../../source/location.js';
import type { ReportInput } from '../report-maker.js';
import { questionPlaces } from './relevance-places.js';

interface QualityOf {
  readonly touchpoint: string;
  readonly measure: string;
  readonly status: Status;
}

/** The questions that were answered, each once; of what is assumed the judgement in the touchpoint's file. */
export function qualityPlaces({ workspace, evidence }: ReportInput, { touchpoint, measure, status }: QualityOf): readonly Location[] {
  if (status !== 'assumed') return questionPlaces(evidence, touchpoint, measure);
  const place = workspace.touchpoints.get(touchpoint)?.origin.locate(['assessment', 'satisfaction']);
  return place === undefined ? [] : [place];
}
