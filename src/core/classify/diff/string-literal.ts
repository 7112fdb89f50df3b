/** A text in code without its quotes: what stands between them, and where it begins within the literal. */
export interface LiteralText {
  readonly text: string;
  readonly offset: number;
}

const opening = /^[A-Za-z@$]{0,3}(#*)("""|'''|"|'|`)/;

/** Takes prefix and quotes off a literal, as written in Python, JavaScript, Go, Rust, Java and C++. */
export function literalText(literal: string): LiteralText {
  const match = opening.exec(literal);
  if (match === null) return { text: literal, offset: 0 };
  const [start, hashes = '', quote = ''] = match;
  const closing = `${quote}${hashes}`;
  const isClosed = literal.length >= start.length + closing.length && literal.endsWith(closing);
  return {
    text: literal.slice(start.length, isClosed ? literal.length - closing.length : literal.length),
    offset: start.length,
  };
}
