/** Where a long German word may be parted with a hyphen: a small set of rules, which other languages can be read with too. */
import { compoundElement } from './compound-elements.js';
import { irregularStems } from './irregular-stems.js';

/** At a seam two words meet (Produkt-beschreibung), else two syllables (Be-schrei-bung). */
export type GermanBreak = 'seam' | 'syllable';

/** Letters that stay on either side. */
const least = 3;
/** Letters that a syllable beside a seam keeps. */
const leastOfPart = 2;

// Behind these endings a compound goes on: Bestätigungs-mail. What ends in -ings may be Marketing-strategie. The same for words that take an s.
const linked =
  /(?:ungs|heits|keits|schafts|ions|täts|(?:ings|ments|tums)(?![tpc])|kunfts|(?:angebot|anspruch|anwalt|arbeit|(?:auf|bei|ver)trag|auszug|behelf|beruf|betrieb|eingang|einkauf|gehalt|geburt|geschäft|gespräch|recht|umzug|unfall|urlaub|verkauf|verkehr|vorgang|widerspruch|zugang)s(?!en|e?$))(?=\p{L})/gu;
const camel = /\p{Ll}(?=\p{Lu})/gu;
const prefix =
  /^(?:ver|zer|ent|mit|vor|auf|aus|ein|nach|über|unter|zurück|rück|weiter|wieder|wider|gegen|inter)(?=(?:sch[rlmnw]?|s[pt]r?|[bcfgkp]?[lr]|[dtw]r|[bcdfghjklmnpqrstvwxzß])?[aeiouyäöü])/;
const suffix = /(?:(?:lich|los|nis|bar|sam|haft)(?:heit|keit)?|heit|keit|schaft|weise)(?:e[mnrs]?|en|se[ns]?)?$/;
/** In these endings letters do not tell where a syllable begins: read-ing but run-ning, guessed, elastic-ity. */
const english = /(?:[^aeiou]{1,2}ed|[^aeioul]ings?|[^aeiou]ity)$/;
/** An e that is not spoken: improve-ment. */
const muteE = /[^aeiou]e(?=ments?$)/;
const vowels = 'aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûýÿ';
/** What a break goes before, as long as possible; `st` stays together, and is passed over where it is not sure whose the `s` is. */
const onset = /(?:sch[rlmnw]?|s[pt]r?|ch|ck|ph|th|sh|qu|pf[lr]|(?:[bfgp]|(?<!c)k|c)[lr]|(?<!c)kn|[dt]r|\p{L})$/u;

/** The places in `word` (letters only) where it may be parted, by the number of code units before them. */
export function germanBreaks(word: string): ReadonlyMap<number, GermanBreak> {
  const small = lowerCase(word);
  const breaks = new Map<number, GermanBreak>();
  const seams = [0, ...seamsOf(word, small), word.length];
  for (const [index, from] of seams.slice(0, -1).entries()) {
    const part = small.slice(from, seams[index + 1]);
    if (from > 0) breaks.set(from, 'seam');
    for (const at of syllablesOf(part)) {
      if (from + at >= least && from + at <= word.length - least) breaks.set(from + at, 'syllable');
    }
  }
  correct(breaks, small);
  return breaks;
}

/** What the rules do not know. */
function correct(breaks: Map<number, GermanBreak>, word: string): void {
  for (const { from, to, breaks: places } of irregularStems(word)) {
    for (let at = from + 1; at < to; at++) breaks.delete(at);
    for (const at of places) if (at >= least && at <= word.length - least) breaks.set(at, 'syllable');
  }
  const doubtful = english.exec(word)?.index ?? word.length;
  for (const at of breaks.keys()) if (at >= doubtful) breaks.delete(at);
  const mute = muteE.exec(word);
  if (mute !== null) breaks.delete(mute.index);
}

// A few letters change their length with their case; then the places would not fit.
function lowerCase(word: string): string {
  const small = word.toLowerCase();
  return small.length === word.length ? small : word;
}

function seamsOf(word: string, small: string): readonly number[] {
  const ends = [...small.matchAll(linked), ...word.matchAll(camel)].map((match) => match.index + match[0].length);
  const starts = new Set([...small.matchAll(compoundElement)].map((match) => match.index));
  // The s may be the first letter of what follows: Körperschaft-steuer.
  const sure = ends.filter((at) => !starts.has(at - 1));
  const sorted = [...new Set([...sure, ...starts])].sort((a, b) => a - b);
  return sorted.filter((at) => at >= least && at <= word.length - least);
}

function syllablesOf(part: string): readonly number[] {
  const first = prefix.exec(part)?.[0].length ?? 0;
  // One may stand behind another: Ver-ein-barung.
  const second = first === 0 ? 0 : (prefix.exec(part.slice(first))?.[0].length ?? 0);
  const start = first + second;
  const end = suffix.exec(part)?.index ?? part.length;
  // Of two endings: Möglich-keit.
  const last = /(?<=lich|sam|bar|haft|los)(?:heit|keit)(?:en)?$/.exec(part)?.index ?? part.length;
  // One letter of a syllable does not stay alone behind a prefix: gegen-über.
  const places = [...between(part.slice(start, end))].filter((at) => start === 0 || at >= leastOfPart).map((at) => start + at);
  const all = [
    ...(first > 0 ? [first] : []),
    ...(second > 0 ? [start] : []),
    ...places,
    ...(end < part.length ? [end] : []),
    ...(last < part.length ? [last] : []),
  ];
  return all.filter((at) => at >= leastOfPart && at <= part.length - leastOfPart);
}

/** Before the last consonants between two vowels, where these can begin a syllable. */
function* between(part: string): Iterable<number> {
  let consonants = '';
  let vowelBefore = false;
  for (let index = 0; index < part.length; index++) {
    const letter = part.charAt(index);
    if (!vowels.includes(letter)) {
      consonants += letter;
      continue;
    }
    const opening = onset.exec(consonants)?.[0] ?? '';
    if (vowelBefore && opening !== '' && !/^s[pth]/.test(opening)) yield index - opening.length;
    vowelBefore = true;
    consonants = '';
  }
}
