/** A change in the words of the field. */
import type { Change, PartType } from '../../analysis/changes/change.js';
import type { Both, Say } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';
import { fieldWords } from './field-words.js';
import { itemWords, listWords, valueWords } from './value-words.js';

const parts: Readonly<Record<PartType, Both>> = {
  step: { en: 'step', de: 'Schritt' },
  expectation: { en: 'expectation', de: 'Erwartung' },
  metric: { en: 'metric', de: 'Kennzahl' },
  measurement: { en: 'measurement', de: 'Messung' },
  answer: { en: 'question', de: 'Frage' },
  stage: { en: 'stage', de: 'Phase' },
  team: { en: 'team', de: 'Team' },
  channel: { en: 'channel', de: 'Kanal' },
  promise: { en: 'promise', de: 'Markenversprechen' },
  context: { en: 'customer context', de: 'Kundenwissen' },
  goal: { en: 'goal', de: 'Ziel' },
};

/** What the sentence needs to know of its readers. */
export interface Reader {
  readonly say: Say;
  readonly language: Language;
  /** The languages in which texts are looked for, the wished one first. */
  readonly languages: readonly string[];
}

/** One line about a change inside an entity, without the name of the entity. */
export function changeSentence(change: Change, reader: Reader): string {
  const { part, field } = change;
  if (part === null) return field === null ? wholeSentence(change, reader) : fieldSentence(change, field, change.entity.type, reader);
  const what = reader.say(parts[part.type]);
  if (field === null) return partSentence(change, what, part.id, reader);
  return `${what} ${part.id}: ${fieldSentence(change, field, part.type, reader)}`;
}

function wholeSentence({ kind, from }: Change, { say }: Reader): string {
  switch (kind) {
    case 'removed':
      return say({ en: 'removed', de: 'entfernt' });
    case 'renamed':
      return say({ en: `was called ${String(from)}`, de: `hieß ${String(from)}` });
    default:
      return say({ en: 'new', de: 'neu' });
  }
}

function partSentence({ kind, from, to, part }: Change, what: string, id: string, { say, language, languages }: Reader): string {
  const item = kind === 'removed' ? from : to;
  const said = itemWords(item, languages, language);
  const name =
    (said === id || said === '…' ? id : `${said} (${id})`) + placeOf(item, part?.type, say) + answersOf(item, part?.type, language);
  switch (kind) {
    case 'removed':
      return part?.type === 'expectation'
        ? say({ en: `${what} dropped: ${name}`, de: `${what} entfallen: ${name}` })
        : say({ en: `${what} removed: ${name}`, de: `${what} entfernt: ${name}` });
    case 'moved':
      return say({
        en: `${what} moved: ${id}, from place ${String(from)} to ${String(to)}`,
        de: `${what} verschoben: ${id}, von Platz ${String(from)} auf ${String(to)}`,
      });
    default:
      return say({ en: `${what} added: ${name}`, de: `${what} neu: ${name}` });
  }
}

/** How much a measurement rests on. */
function answersOf(item: unknown, type: PartType | undefined, language: Language): string {
  if (type !== 'measurement' || item === null || typeof item !== 'object') return '';
  const { n, counts } = item as { readonly n?: number; readonly counts?: Readonly<Record<string, number>> };
  const answers = n ?? Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  return answers > 0 ? ` (n ${formatNumber(answers, 0, language)})` : '';
}

/** Where a step takes place. */
function placeOf(item: unknown, type: PartType | undefined, say: Say): string {
  if (type !== 'step' || item === null || typeof item !== 'object' || !('touchpoint' in item)) return '';
  return say({ en: ` at ${String(item.touchpoint)}`, de: ` bei ${String(item.touchpoint)}` });
}

function fieldSentence({ from, to }: Pick<Change, 'from' | 'to'>, field: string, place: string, reader: Reader): string {
  const { say, language, languages } = reader;
  const value = (of: unknown) => valueWords(of, field, languages, language);
  if (field === 'status' && to === 'retired')
    return say({ en: `retired (was ${value(from ?? 'active')})`, de: `ausgemustert (war ${value(from ?? 'active')})` });
  if (field === 'owner' && from !== null && to !== null)
    return say({ en: `owner moved: ${value(from)} → ${value(to)}`, de: `Verantwortung gewechselt: ${value(from)} → ${value(to)}` });
  const label = say(fieldWords(place, field));
  if (Array.isArray(from) || Array.isArray(to)) {
    const items = listWords(toList(from), toList(to), languages, language);
    return `${label}: ${items ?? say({ en: 'changed', de: 'geändert' })}`;
  }
  return `${label}: ${value(from)} → ${value(to)}`;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

/** Changes that are details, on one line: their keys only. */
export function detailSentence(changes: readonly Change[], { say }: Reader): string {
  const names = [
    ...new Set(
      changes.map(
        ({ part, field, entity }) =>
          `${part === null ? '' : `${say(parts[part.type])} ${part.id}: `}${say(fieldWords(part?.type ?? entity.type, (field ?? '').split('.').slice(0, 2).join('.')))}`,
      ),
    ),
  ];
  return say({ en: `also changed: ${names.join(', ')}`, de: `außerdem geändert: ${names.join(', ')}` });
}

/** The facts of something new: `owner service, channel phone`. */
export function factsOf(entity: object, keys: readonly string[], reader: Reader): string {
  const fields = new Map<string, unknown>(Object.entries(entity));
  return keys
    .flatMap((key) => {
      const value = fields.get(key);
      if (value === undefined) return [];
      return [`${reader.say(fieldWords('', key))} ${valueWords(value, key, reader.languages, reader.language)}`];
    })
    .join(', ');
}
