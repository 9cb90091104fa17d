/** Rows of long data that are about the same, and what the texts of their values are. */
import type { Shown } from '../answers/add-group.js';
import type { Decoders } from '../answers/decoders.js';
import { decimalSignOf, type Reading } from '../answers/read-answers.js';
import type { Question } from '../evidence.js';
import type { Frame } from '../source/source-frame.js';
import type { Meaning } from './long-meaning.js';

/** All rows that are about the same. */
export interface Topic {
  /** The texts of the columns that say so. */
  readonly about: readonly (string | null)[];
  readonly meaning: Meaning;
  readonly shown: Shown;
  /** The texts of their values, and what each is: there are far fewer of them than groups. */
  readonly texts: Set<string | null>;
  readonly answers: Map<string | null, Reading>;
  readonly outcomes: Map<string | null, Reading>;
}

/** A topic of which no answer has been read yet. */
export function topicFor(frame: Frame, about: readonly (string | null)[], meaning: Meaning): Topic {
  return { about, meaning, shown: shownFor(frame, meaning.question), texts: new Set(), answers: new Map(), outcomes: new Map() };
}

/** Reads each text of each topic once; the decimal sign is that of all values of the measure. */
export function readTexts({ decimal }: Frame, topics: readonly Topic[], decoders: Decoders): void {
  const byMeasure = new Map<string, string[]>();
  const measureOf = ({ meaning }: Topic) => meaning.question?.measure ?? '';
  for (const topic of topics) {
    const texts = byMeasure.get(measureOf(topic)) ?? [];
    byMeasure.set(measureOf(topic), texts);
    for (const text of topic.texts) if (text !== null) texts.push(text);
  }
  const signs = new Map([...byMeasure].map(([measure, texts]) => [measure, decimalSignOf(texts, decimal)]));
  for (const topic of topics) {
    const { meaning, about, texts, answers, outcomes } = topic;
    const sign = signs.get(measureOf(topic)) ?? '.';
    const both = [
      { question: meaning.question, reader: meaning.reader, readings: answers },
      { ...meaning.outcome, readings: outcomes },
    ];
    for (const { question = null, reader = null, readings } of both) {
      if (question === null || reader === null) continue;
      for (const text of texts) {
        const reading = reader([text], sign);
        readings.set(text, reading);
        if (typeof reading === 'number') decoders.learnLong(question, { texts: [...about, text], number: reading });
      }
    }
  }
}

function shownFor({ source }: Frame, question: Question | null): Shown {
  const isDeclared = question !== null && source.scales?.[question.measure] !== undefined;
  return { path: ['value'], scalePath: isDeclared ? ['scales', question.measure] : ['value'], subject: source.value ?? 'value' };
}
