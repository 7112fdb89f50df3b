import { maskTokens } from '../model/mask-tokens.ts';

/** Marks on one letter that stay; written languages need fewer, and a heap of them covers the lines around it. */
const mostMarks = 4;

const hidden =
  /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
const strayVariation = /(?<![\p{Extended_Pictographic}0-9#*])[\ufe00-\ufe0f]/gu;
const markHeap = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/**
 * Text as its reader sees it, on one line: runs of white space become one space; what cannot be seen, or turns the
 * direction of text, becomes `·`; of a heap of combining marks four stay.
 *
 * Hidden are control and format characters (zero-width ones, bidirectional ones, tags), private and unpaired ones, and
 * whatever Unicode lets a renderer leave out. So is the joiner of emoji families and of some scripts: a sign in its place
 * is the price for names that cannot hide anything. Letters that only look like others stay as they are. What has the
 * shape of a credential is masked: every renderer and every note passes here.
 */
export function visible(text: string): string {
  return maskTokens(text)
    .replace(/\s+/g, ' ')
    .replace(hidden, '·')
    .replace(strayVariation, '·')
    .replace(markHeap, '$1');
}

/** The text, or its beginning with `…`; `maxLength` counts code points. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const characters = [...text];
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
