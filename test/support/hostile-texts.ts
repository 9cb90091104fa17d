/** Texts that somebody may put into an inventory to break what it is written into. A part of them lies beside the project, not in it. */
import { existsSync, readFileSync } from 'node:fs';

const corpus = new URL('../../../shared/hostile/svgtext/strings.json', import.meta.url);
const shared: readonly string[] = existsSync(corpus)
  ? JSON.parse(readFileSync(corpus, 'utf8')).map(({ value }: { value: string }) => value)
  : [];
if (shared.length === 0) console.warn('The corpus of hostile strings is not here; only the strings of the tests themselves are used.');

const own = [
  'Frage: was nun?',
  'Tee; Kaffee',
  'Vorgang #12',
  'Müller, Anna',
  'title of the thing',
  'Section 3',
  'Journey to the west',
  'accTitle: x',
  'ACCDESCR {',
  'Lifestyle: #1; #2',
  'classDef x: #a;',
  '%% a comment',
  '20 % %%{init: {"theme": "forest"}}%% off',
  'ﬂ°°35¶ß',
  '#35; &#35; &amp; &lt;b&gt;',
  'a<br/>b<br>c',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1)) ![](x) | a | b |',
  '::error::bad ##[error]bad',
  '\u001b[2J\u001b]0;x\u0007',
  'Wort\u00adtrennung \u202eabc\u2066 \u200b',
  'شكوى 中文 👩‍💻',
  '---\ntitle: x\n---',
  '   ',
];

export const hostileTexts: readonly string[] = [...new Set([...own, ...shared])];
