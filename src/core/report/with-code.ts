import { code, type Rich } from './rich-text.ts';

/** A sentence in which names stand between backticks, as code: a renderer would show the backticks as they are. */
export function withCode(text: string): Rich {
  return text.split(/(`[^`]+`)/).flatMap((part) => {
    if (part === '') return [];
    return /^`[^`]+`$/.test(part) ? [code(part.slice(1, -1))] : [part];
  });
}

/**
 * The beginning of a text in whole words.
 *
 * @param most - characters, the ellipsis included
 */
export function firstWords(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const end = cut.search(/\s\S*$/);
  // A word longer than half of it is cut: of a text without spaces something has to be shown.
  const kept = (end > cut.length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:(–—-]+$/, '');
  // A backtick that lost its twin would show as it is.
  return `${(kept.match(/`/g)?.length ?? 0) % 2 === 1 ? kept.replace(/`([^`]*)$/, '$1') : kept}…`;
}
