import type { Block } from './source.ts';

/** A text split at its front matter, the YAML between two lines `---` at the very start. */
export interface FrontMatter {
  /** Undefined when the text has none. */
  readonly matter: Block | undefined;
  readonly body: Block;
}

/** Splits a text at its front matter. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return { matter: undefined, body: { text, firstLine: 1 } };
  const bodyLine = match[0].split('\n').length;
  return {
    matter: { text: match[1] ?? '', firstLine: 2 },
    body: { text: text.slice(match[0].length), firstLine: bodyLine },
  };
}
