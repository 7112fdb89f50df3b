/**
 * A piece of a sentence: plain text, code, text to stress, or a link. Plain means plain: every renderer escapes it. The
 * address of a link is made by us, never taken from a file or a model.
 */
export type Piece =
  | string
  | { readonly code: string }
  | { readonly strong: Rich }
  | { readonly link: string; readonly href: string };

/** A sentence or paragraph of which no renderer has to trust a character. */
export type Rich = readonly Piece[];

/** Tagged template: `` rich`base ${code(sha)} of ${text}` ``; values that are rich text are spliced in. */
export function rich(strings: TemplateStringsArray, ...values: readonly (Piece | Rich | number)[]): Rich {
  return strings.flatMap((text, index): Piece[] => {
    const value = values[index];
    const pieces: Piece[] = text === '' ? [] : [text];
    if (value === undefined) return pieces;
    if (typeof value === 'number') return [...pieces, String(value)];
    return typeof value === 'object' && Array.isArray(value)
      ? [...pieces, ...(value as Rich)]
      : [...pieces, value as Piece];
  });
}

/** Text to be set as code. */
export function code(text: string): Piece {
  return { code: text };
}

/** Text to be stressed. */
export function strong(...pieces: readonly Piece[]): Piece {
  return { strong: pieces };
}

/** Whether an address is https with nothing in it that Markdown or HTML could misread; renderers link no other one. */
export function isPlainAddress(href: string): boolean {
  return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./#?=&%~-]*)?$/.test(href);
}

/**
 * A link to an address that we made ourselves.
 *
 * @throws RangeError unless it is a plain https address
 */
export function link(text: string, href: string): Piece {
  if (!isPlainAddress(href)) {
    throw new RangeError(`href must be a plain https address, got ${JSON.stringify(href)}`);
  }
  return { link: text, href };
}

/** Joins parts with a separator. */
export function joinRich(parts: readonly Rich[], separator: string): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The characters alone, without any markup. */
export function plainText(text: Rich): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('code' in piece) return piece.code;
      return 'link' in piece ? piece.link : plainText(piece.strong);
    })
    .join('');
}
