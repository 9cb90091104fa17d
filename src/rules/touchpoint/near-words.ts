/** Words that are one slip of the pen apart, found without comparing all with all. */

// In shorter words one letter makes another word; longer ones are no words.
const comparable = /^[a-z]{6,40}$/;

// A slip seldom strikes the beginning of a word, and German tells opposites apart there: Anreise and Abreise.
const beginning = 3;

// So many words that differ in one letter at one place are a series, not slips.
const seriesLength = 10;

/**
 * For each word those that differ from it by one letter put in, left out or changed, or by two neighbours swapped; none
 * for words without. Two such words share what is left of them without one letter, so only words that do are compared.
 * The words are in small letters. After Mor and Fraenkel, A hash code method for detecting and correcting spelling
 * errors, Communications of the ACM 25 (1982) 935–938.
 */
export function findNearWords(words: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const sharing of wordsThatShareARest(words)) {
    if (sharing.length > seriesLength) continue;
    for (const word of sharing) for (const other of sharing) if (isOneSlip(word, other)) add(near, word, other);
  }
  return near;
}

/** Groups of two and more. Most rests belong to one word only: those need no list. */
function wordsThatShareARest(words: Iterable<string>): Iterable<readonly string[]> {
  const first = new Map<string, string>();
  const shared = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (!comparable.test(word)) continue;
    for (const rest of restsOf(word)) {
      const other = first.get(rest);
      if (other === undefined) first.set(rest, word);
      else if (shared.get(rest)?.push(word) === undefined) shared.set(rest, [other, word]);
    }
  }
  return shared.values();
}

/** The word, and the word without each of its letters behind the beginning; of two equal letters in a row either gives the same. */
function restsOf(word: string): readonly string[] {
  const rests = [word];
  for (let index = beginning; index < word.length; index += 1) {
    if (index === beginning || word[index] !== word[index - 1]) rests.push(word.slice(0, index) + word.slice(index + 1));
  }
  return rests;
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  if (a.length !== b.length) return a.length < b.length ? a.slice(start) === b.slice(start + 1) : a.slice(start + 1) === b.slice(start);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

function add(near: Map<string, Set<string>>, word: string, other: string): void {
  const others = near.get(word);
  if (others === undefined) near.set(word, new Set([other]));
  else others.add(other);
}
