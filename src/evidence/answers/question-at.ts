/** Questions that find their place in the file only when somebody asks: most never are, and finding a place means reading the file again. */
import type { Origin, Path } from '../../source/location.js';
import type { Question } from '../evidence.js';

/** The question with nothing but what is given, at `path` in the file of `origin`. */
export function questionAt(origin: Origin, path: Path, question: Partial<Question> & Pick<Question, 'measure' | 'scale'>): Question {
  const found: { at?: Question['at'] } = {};
  return {
    source: null,
    touchpoint: null,
    journey: null,
    step: null,
    promise: null,
    expectation: null,
    instrument: null,
    ...question,
    get at() {
      found.at ??= origin.locate(path);
      return found.at;
    },
  };
}

/** Equal for questions with the same content, wherever they stand. */
export function contentOf({
  source,
  touchpoint,
  journey,
  step,
  measure,
  promise,
  expectation,
  instrument,
  scale,
}: Omit<Question, 'at'>): string {
  return JSON.stringify([source, touchpoint, journey, step, measure, promise, expectation, instrument, scale]);
}
