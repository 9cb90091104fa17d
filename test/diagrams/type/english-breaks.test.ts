import { expect, test } from 'vitest';
import { englishBreaks } from '../../../src/diagrams/type/english-breaks.js';
import { wordBreaks } from '../../../src/diagrams/type/hyphenation.js';
import { wrapText } from '../../../src/diagrams/type/wrap-text.js';

/** Frequent words of service and business, with all places where dictionaries part them. */
const parted = `
ac-cep-tance ac-count-able achieve-ment ac-qui-si-tion ad-di-tion-al ad-just-ment ad-min-is-tra-tion ad-ver-tise-ment af-ford-able
af-ter-noon agree-ment al-ter-na-tive am-bas-sa-dor an-nounce-ment ap-pli-ca-tion ap-point-ment ar-range-ment as-sess-ment as-sis-tance
as-so-ci-a-tion at-ten-tion at-ti-tude at-trac-tive avail-able aware-ness back-ground bag-gage beau-ti-ful be-gin-ning birth-day
board-ing broad-band bro-chure busi-ness cal-cu-la-tion cam-paign can-cel-la-tion can-di-date care-ful-ly cat-e-go-ry chal-lenge
chan-nel check-out clar-i-fi-ca-tion col-league col-lec-tion com-fort-able com-mer-cial com-mis-sion com-mit-ment com-mit-tee
com-mu-ni-ca-tion com-mu-ni-ty com-pa-ny com-par-i-son com-pen-sa-tion com-pet-i-tor com-plaint com-plete-ly com-pre-hen-sive
con-clu-sion con-di-tion con-fer-ence con-fi-dence con-fir-ma-tion con-nec-tion con-se-quence con-sid-er-a-tion con-sis-tent con-sul-tant
con-sum-er con-tact con-tract con-tri-bu-tion con-ve-nience con-ver-sa-tion coun-ter cre-a-tive cus-tom-er cus-tom-ers dash-board
data-base dead-line deal-er-ship de-ci-sion de-fec-tive de-liv-ery de-part-ment de-par-ture de-pend-able de-scrip-tion des-ti-na-tion
de-vel-op-ment dif-fer-ence dif-fi-cul-ties dis-ap-point-ment dis-count dis-cov-er dis-cus-sion dis-patch dis-sat-is-fac-tion
dis-tri-bu-tion doc-u-ment down-load ef-fec-tive ef-fi-cien-cy ef-fort-less elec-tric-i-ty el-e-va-tor emer-gen-cy emo-tion-al
en-gage-ment en-ter-prise en-ter-tain-ment en-vi-ron-ment es-sen-tial eval-u-a-tion ev-ery-thing ex-cel-lent ex-ec-u-tive ex-pec-ta-tion
ex-pen-sive ex-pla-na-tion fa-cil-i-ties feed-back fi-nan-cial fol-low-ing for-got-ten foun-da-tion frame-work fre-quen-cy
friend-li-ness frus-tra-tion fur-ni-ture gov-ern-ment grate-ful guar-an-tee guide-line han-dling head-quar-ters health-care help-ful
hos-pi-tal house-hold how-ev-er iden-ti-fi-ca-tion im-por-tant im-pres-sion im-prove-ment in-for-ma-tion in-fra-struc-ture ini-tia-tive
in-no-va-tion in-stal-la-tion in-struc-tion in-sur-ance in-ter-ac-tion in-ter-est-ing in-ter-na-tion-al in-voice in-volve-ment jour-ney
judge-ment key-board kitch-en lead-er-ship learn-ing life-time lis-ten-ing lo-gis-tics lug-gage lunch-time main-te-nance man-age-ment
mar-ket-ing mea-sure-ment meet-ing mem-ber-ship mer-chan-dise mes-sage mis-un-der-stand-ing news-let-ter no-ti-fi-ca-tion ob-ser-va-tion
op-er-a-tor op-por-tu-ni-ty or-ga-ni-za-tion over-view own-er-ship para-graph part-ner-ship pas-sen-ger pass-port pay-ment per-cent-age
per-for-mance per-mis-sion per-son-al pos-si-bil-i-ty prac-ti-cal pre-scrip-tion print-er prod-uct pro-fes-sion-al pro-mo-tion pub-lish
pur-chase qual-i-ty ques-tion-naire read-ing re-ac-tion re-al-is-tic rea-son-able re-cep-tion-ist rec-om-men-da-tion reg-is-tra-tion
re-im-burse-ment re-la-tion-ship re-li-able re-mark-able re-place-ment rep-re-sen-ta-tive re-spon-si-bil-i-ty res-tau-rant
sat-is-fac-tion sched-ule ser-vice set-tle-ment share-hold-er ship-ping shop-ping show-room sig-na-ture sit-u-a-tion smart-phone
soft-ware so-lu-tion sug-ges-tion sup-pli-er sur-vey tech-ni-cian tele-phone tem-per-a-ture thank-ful thor-ough through-out touch-point
trans-ac-tion trans-par-ent trans-port treat-ment un-der-stand-ing val-i-da-tion war-ran-ty ware-house web-site week-end what-ev-er
will-ing-ness with-out won-der-ful work-shop world-wide yes-ter-day
`;

const words = parted
  .trim()
  .split(/\s+/)
  .map((shown) => {
    const parts = shown.split('-');
    const places = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
    return { word: parts.join(''), places };
  });

test.each(words)('$word is parted nowhere but where a dictionary does', ({ word, places }) => {
  expect(englishBreaks(word).filter((at) => !places.includes(at))).toEqual([]);
});

test('more than half of the places are found', () => {
  const possible = words.flatMap(({ word, places }) => places.filter((at) => at >= 3 && at <= word.length - 3));
  const found = words.flatMap(({ word }) => englishBreaks(word));
  expect(found.length / possible.length).toBeGreaterThan(0.6);
});

test.each([
  ['through', []],
  ['strengths', []],
  ['restructure', [7]],
  ['improvements', [7]],
  ['printing', []],
  ['shopping', [4]],
])('%s keeps what is one syllable, or may be', (word, places) => {
  expect(englishBreaks(word)).toEqual(places);
});

test('a guess is only for what no line holds, and parts no sound', () => {
  expect(wordBreaks('delivery', 'en').get(4)).toBe('guess');
  for (const word of ['breakthrough', 'watching', 'bathroom', 'backup']) {
    for (const [at, kind] of wordBreaks(word, 'en')) if (kind === 'guess') expect(word.slice(at - 1, at + 1)).not.toMatch(/[ctsp]h|ck|hr/);
  }
});

test('in an English drawing a German name is parted as in a German one', () => {
  for (const name of ['Rechnungsstellung', 'Geschäftsführung', 'Schadensregulierung', 'Versicherungen'])
    expect(wordBreaks(name, 'en')).toEqual(wordBreaks(name, 'de'));
});

test('a narrow column parts an English word before its ending', () => {
  const look = { size: 8, weight: 'regular', language: 'en' } as const;
  expect(wrapText('improvement', 14, look)).toEqual(['improve-', 'ment']);
  expect(wrapText('customers', 11, look)).toEqual(['cus-', 'tomers']);
});
