/**
 * Where a long English word may be parted with a hyphen: at its seams, behind its beginnings, before its endings, and between consonants that
 * belong to two syllables. Between a vowel and a single consonant it depends on how the word is spoken (deliv-er, but de-lay): there it stays
 * whole. A break that is missed is no harm, a wrong one is read twice.
 */

/** Letters that stay on either side. */
const least = 3;

/** What compounds end with, unless it only looks like it. */
const seam =
  /(?<=[aeiouy].*)(?:shop|point|letter|work|board|room|place|phone|way|load|ground|market|back|book|mark|desk|sheet|stand|print|check|hood|wide|ware|site|care|stop|day|(?<=data)base|(?<=house|stake|share)hold(?:er)?|(?<=life|lunch|some|dead|real|down|over)time|(?<=guide|head|dead|air|hot|time|pipe)line|(?<=any|every|some)thing|(?<=with|through|check|turn|time)out|(?<=how|what|when|where|who)ever|(?<=ware|farm|light)house|(?<=week)end|(?<=head)quarter|(?<=turn)over|(?<=after)noon|(?<=life)span|(?<=pass|air|car)port|(?<=time)table|(?<=band)width|(?<=frame)work)s?$/;
const beginning =
  /^(?:inter(?!io)|over(?!t)|under|out(?=[bcdfglmprstw])|super(?=[bcdfghlmnpst])|dis(?=[bdfgjlmnprsv]|c[^h]|a[dgp])|mis(?=[bdflmp]|un|in)|trans(?=[flm]|por|par|ac)|counter(?=[acfmp])|multi(?=[cfln])|self(?=.{3})|infra(?=s)|photo(?=copy)|with(?=[dh]))/;
/** What is left when one of these is taken away ends with a syllable, too. */
const ending =
  /(?:(?<!s)[ct]i(?:on(?:s|al|ally|ed|ing|er|ist|ists|aire)?|al|ally|an|ans|ous|ously|ent|ently|ents|ence|ency)|sion(?:s|al|ally)?|(?<!^inc|^c)ment(?:s|al|ally|ation|ed|ing|ary)?|ness(?:es)?|ful(?:ly|ness)?|less(?:ly|ness)?|ships?|doms?|tur(?:es?|ed|al|ers?|ing)|sures?|(?<!s)[st]ive(?:s|ly|ness)?|tudes?|quen(?:t|ts|tly|ce|ces|cy|cies)|graphs?|(?<=[aeiou])tors?|(?<=[iu])lar(?:ly)?|(?<=[aeiou])cate[sd]?|(?<=[nr])cies|(?<=[aeiourln])ties|(?<=fford|ccount|epend|mfort|rstand|emark|ccept|ccess|avail|pay|enjoy|reason|question|sustain|reli|vari|valu|suit|notice|profit|consider)able)$/;
/** Behind two consonants of these nobody can tell by the letters where they begin: list-ing, but han-dling; print-er, but coun-ter. */
const doubtful = /^(?:ing|ed|e?ly|er|or|en|est|ish|ist|ism|i[sz](?:e[drs]?|ing)|age|al|[ai]bl[ey]|ity|[aeo]r(?:y|ie)|y|ie|e)s?$/;
const doubled = /^([bgmnprt])\1$/;
/** The consonants of two syllables: one that ends the first, and what the second begins with, a letter, a sound or several. */
const meeting = /(?<=[aeiouy])([bcdfglmnprstx])(ch|qu|s?tr|s[pt]|[bcdfgp]r|[bcfgp]l|[bcdfghjlmnpqrstvwz])(?=[aeiouy])/g;
/** These are one sound, begin a syllable together, or may end one: chang-er, re-spond, bank-ing. */
const together = /^(?:.h|ck|qu|dg|n[gk]|lk|[bcdfgpt][rl]|tw|s(?:[cklmnpqw]|pt?)|s[cp][rl])$/;

/** The places in `word`, of small letters only, where it may be parted, in order, by the number of letters before them. */
export function englishBreaks(word: string): readonly number[] {
  const start = beginning.exec(word)?.[0].length ?? 0;
  const end = (seam.exec(word) ?? ending.exec(word))?.index ?? word.length;
  const places = new Set([start, ...(end > start ? meetings(word, start, end) : []), end]);
  return [...places].filter((at) => at >= least && at <= word.length - least).sort((a, b) => a - b);
}

/** Between its beginning and its ending. */
function meetings(word: string, start: number, end: number): readonly number[] {
  const part = word.slice(start, end);
  return [...part.matchAll(meeting)].flatMap(({ 0: both, 1: first = '', index }) => {
    const at = index + first.length;
    const rest = part.slice(index + both.length);
    if (together.test(both) && !/^s[tc]?tr$|^(?:n|r|c|x)ch$/.test(both)) return [];
    // re-store, de-stroy: what begins with these may be put together.
    if (both.startsWith('s') && /^(?:re|de|be|pre)$/.test(word.slice(0, start + index))) return [];
    if (doubtful.test(rest) && !doubled.test(both)) return [];
    return [start + at];
  });
}
