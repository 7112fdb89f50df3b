/** A piece of a sentence: plain text, code, or text to stress. Plain means plain: every renderer escapes it. */
export type Piece = string | { readonly code: string } | { readonly strong: Rich };

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

/** Joins parts with a separator. */
export function joinRich(parts: readonly Rich[], separator: string): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The characters alone, without any markup. */
export function plainText(text: Rich): string {
  return text
    .map((piece) =>
      typeof piece === 'string' ? piece : 'code' in piece ? piece.code : plainText(piece.strong),
    )
    .join('');
}
