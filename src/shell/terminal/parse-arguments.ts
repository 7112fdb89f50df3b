import { parseArgs } from 'node:util';
import type { CommandInput, OptionTable } from '../../app/ports.ts';
import { UsageError } from '../../core/model/program-error.ts';

/**
 * Parses words by a table of options.
 *
 * @throws UsageError when an option is unknown or lacks its value
 */
export function parseArguments(table: OptionTable, words: readonly string[]): CommandInput {
  const parsed = parseStrictly(table, words);
  const texts = (name: string): readonly string[] => {
    const value = parsed.values[name];
    return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
  };
  return {
    positionals: parsed.positionals,
    texts,
    text: (name) => {
      const values = texts(name);
      if (values.length > 1) {
        throw new UsageError('option-twice', `--${name} is given ${values.length} times.`, 'Give it once.');
      }
      return values[0];
    },
    flag: (name) => {
      const value = parsed.values[name];
      return Array.isArray(value) && value.includes(true);
    },
  };
}

function parseStrictly(
  table: OptionTable,
  words: readonly string[],
): { values: Record<string, unknown>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, spec]) => [name, { type: spec.type, multiple: true as const }]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw new UsageError('arguments', `${message}.`, 'The command with --help lists its options.');
  }
}
