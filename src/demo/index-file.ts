import { isLanguage, type Language } from './language.ts';
import { SuiteInputError } from './suite-input-error.ts';

/** A help-centre article as the index holds it. */
export interface Passage {
  readonly id: string;
  readonly topic: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** Amounts by fact and plan, such as `{ "export-rows": { "free": "1000 rows", "pro": "100000 rows" } }`. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What `rag/index.json` holds. */
export interface RagIndex {
  readonly version: 1;
  /** ISO 8601 time of the build. */
  readonly builtAt: string;
  /** Where the passages were read from. */
  readonly sources: readonly string[];
  /** Key of the retriever's embeddings. */
  readonly embedding: string;
  readonly chunking: {
    /** Whether an article's title is indexed with its text. */
    readonly titles: boolean;
  };
  readonly passages: readonly Passage[];
}

/**
 * Reads the index file.
 *
 * @param text - content of the file
 * @param file - its name, for messages
 * @throws SuiteInputError when it is not JSON or not an index
 */
export function parseIndex(text: string, file: string): RagIndex {
  const value = parseJson(text, file);
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.passages)) {
    throw new SuiteInputError(`${file}: expected an index of version 1 with a list "passages"`);
  }
  if (typeof value.embedding !== 'string' || !isRecord(value.chunking)) {
    throw new SuiteInputError(`${file}: "embedding" or "chunking" is missing`);
  }
  for (const [position, passage] of value.passages.entries()) {
    if (!isPassage(passage)) throw new SuiteInputError(`${file}: passages[${position}] is malformed`);
  }
  // Every field that the suite uses was looked at above.
  return value as unknown as RagIndex;
}

/**
 * Parses JSON from a file of the repository.
 *
 * @param text - JSON
 * @param place - `file` or `file:line`, for messages
 * @throws SuiteInputError when the text is not JSON
 */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SuiteInputError(`${place}: not JSON`, { cause });
  }
}

/** True for a JSON object, as opposed to a list or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPassage(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['id', 'topic', 'title', 'text'].every((field) => typeof value[field] === 'string') &&
    isLanguage(value.language) &&
    isRecord(value.facts) &&
    Object.values(value.facts).every(isRecord)
  );
}
