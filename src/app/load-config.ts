import type { Config } from '../core/config/config.ts';
import { defaultConfig } from '../core/config/default-config.ts';
import { parseConfig } from '../core/config/parse-config.ts';
import { formatIssue } from '../core/model/issue.ts';
import { UsageError } from '../core/model/program-error.ts';
import type { Files } from './ports.ts';

/**
 * Reads a config file, or gives the defaults where none is named.
 *
 * @throws UsageError with every problem of the file
 * @throws FileError when it cannot be read
 */
export async function loadConfig(files: Files, path: string | undefined): Promise<Config> {
  if (path === undefined) return defaultConfig();
  const text = new TextDecoder().decode(await files.read(path));
  const parsed = parseConfig(text, path);
  if (parsed.ok) return parsed.value;
  const count = parsed.issues.length;
  throw new UsageError(
    'config',
    `${path} has ${count === 1 ? 'a problem' : `${count} problems`}:\n${parsed.issues.map((issue) => `  ${formatIssue(issue)}`).join('\n')}\n`,
    `Mend it and check it with: eval-envelope validate ${path}`,
  );
}

/**
 * The suite a pair of results belongs to: the one named, or the only one there is.
 *
 * @throws UsageError when the name is unknown
 */
export function chooseSuite(config: Config, name: string | undefined): string | null {
  const names = Object.keys(config.suites);
  if (name === undefined) return names.length === 1 ? (names[0] ?? null) : null;
  if (names.includes(name)) return name;
  throw new UsageError(
    'unknown-suite',
    `The config has no suite "${name}".`,
    names.length === 0 ? 'It names no suite at all.' : `Suites: ${names.join(', ')}.`,
  );
}
