import type { SyntaxNodeRef, Tree } from '@lezer/common';

/** Languages that are read by a grammar of their own. */
export type Language = 'python' | 'javascript' | 'typescript' | 'tsx' | 'go' | 'rust' | 'java';

/** What is needed of a grammar. */
export interface Grammar {
  readonly language: Language;
  /** Takes any text, and marks in its tree what it could not make sense of. Up to 100 times slower where it has to. */
  readonly parse: (text: string) => Tree;
  /**
   * @throws SyntaxError at the first place that makes no sense
   */
  readonly parseStrictly: (text: string) => Tree;
}

/** The grammars at hand; a language without one is read by its tokens. */
export type Grammars = Readonly<Partial<Record<Language, Grammar>>>;

/** A node of a syntax tree. */
export type SyntaxNode = SyntaxNodeRef['node'];

const languages: Readonly<Record<string, Language>> = {
  py: 'python',
  pyi: 'python',
  ipynb: 'python',
  js: 'tsx',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'tsx',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  go: 'go',
  rs: 'rust',
  java: 'java',
};

/** The language a file is written in, by its name; undefined = none that has a grammar here. */
export function languageOf(path: string): Language | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(languages, ending) ? languages[ending] : undefined;
}
