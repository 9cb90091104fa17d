/** Which way a text runs. */

const fromRight =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}|\p{Script=Mandaic}|\p{Script=Samaritan}/u;

// All such letters are among these; they are told faster, and few texts have any.
const likely = /[\u0590-\u08ff\ufb1d-\ufeff\ud800-\udfff]/;

/** Whether the first letter of `text` belongs to a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!likely.test(text)) return false;
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && fromRight.test(letter);
}
