import { adapterSkills, modelProfiles } from './model-profiles.ts';
import { SuiteInputError } from './suite-input-error.ts';

/** What `config/model.yaml` sets. */
export interface ModelConfig {
  /** Key of `modelProfiles`. */
  readonly model: string;
  /** Key of `adapterSkills`. */
  readonly adapter: string;
  /** 0–2; higher makes answers vary more. */
  readonly temperature: number;
  /** An answer is cut off after so many tokens; integer ≥ 1. */
  readonly maxTokens: number;
}

/**
 * Reads the flat `key: value` YAML of the model config. It is a reader for this one file: no nesting, no lists.
 *
 * @param text - content of the file
 * @param file - its name, for messages
 * @throws SuiteInputError naming file and line
 */
export function parseModelConfig(text: string, file: string): ModelConfig {
  const entries = new Map<string, { value: string; line: number }>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const content = raw.replace(/(^|\s)#.*$/, '').trim();
    if (content === '') continue;
    const [, key, value] = /^([a-z-]+):\s+(\S.*)$/.exec(content) ?? [];
    if (key === undefined || value === undefined) {
      throw new SuiteInputError(`${file}:${index + 1}: expected "key: value", found "${content}"`);
    }
    entries.set(key, { value: value.replace(/^(['"])(.*)\1$/, '$2'), line: index + 1 });
  }
  const read = (key: string): { value: string; line: number } => {
    const entry = entries.get(key);
    if (entry === undefined) throw new SuiteInputError(`${file}: "${key}" is missing`);
    return entry;
  };
  const choose = (key: string, known: object): string => {
    const { value, line } = read(key);
    if (Object.hasOwn(known, value)) return value;
    throw new SuiteInputError(
      `${file}:${line}: unknown ${key} "${value}" (known: ${Object.keys(known).join(', ')})`,
    );
  };
  const measure = (key: string, least: number, most: number): number => {
    const { value, line } = read(key);
    const number = Number(value);
    if (number >= least && number <= most) return number;
    throw new SuiteInputError(`${file}:${line}: ${key} must be from ${least} to ${most}, found "${value}"`);
  };
  return {
    model: choose('model', modelProfiles),
    adapter: choose('adapter', adapterSkills),
    temperature: measure('temperature', 0, 2),
    maxTokens: measure('max-tokens', 1, 100_000),
  };
}
