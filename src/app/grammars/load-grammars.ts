import type { LRParser } from '@lezer/lr';
import type { Grammar, Grammars, Language } from '../../core/classify/diff/grammar.ts';
import { languageOf } from '../../core/classify/diff/grammar.ts';

/** Each in a chunk of its own: a change without Python never loads the grammar of Python. */
const loaders: Readonly<Record<Language, () => Promise<LRParser>>> = {
  python: async () => (await import('@lezer/python')).parser,
  javascript: async () => (await import('@lezer/javascript')).parser,
  typescript: async () => (await import('@lezer/javascript')).parser.configure({ dialect: 'ts' }),
  tsx: async () => (await import('@lezer/javascript')).parser.configure({ dialect: 'ts jsx' }),
  go: async () => (await import('@lezer/go')).parser,
  rust: async () => (await import('@lezer/rust')).parser,
  java: async () => (await import('@lezer/java')).parser,
};

/** The grammars that the changed files are written in, loaded when the first of them is met. */
export async function loadGrammars(files: readonly { readonly path: string }[]): Promise<Grammars> {
  const languages = new Set(files.flatMap(({ path }) => languageOf(path) ?? []));
  const entries = [...languages].map(
    async (language) => [language, grammarOf(await loaders[language](), language)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function grammarOf(parser: LRParser, language: Language): Grammar {
  const strict = parser.configure({ strict: true });
  return { language, parse: (text) => parser.parse(text), parseStrictly: (text) => strict.parse(text) };
}
