/** A text that tries to be more than text. */
export interface HostileString {
  readonly text: string;
  /** What it would do where nothing stops it. */
  readonly tries: string;
}

/** Texts of one kind, from pairs of the text and what it tries. */
export function hostile(
  pairs: readonly (readonly [text: string, tries: string])[],
): readonly HostileString[] {
  return pairs.map(([text, tries]) => ({ text, tries }));
}
