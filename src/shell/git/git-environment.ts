/** A line of git configuration that holds for one process only. */
export interface ConfigEntry {
  readonly key: string;
  readonly value: string;
}

/** What of the caller's own `GIT_…` variables is kept: how to reach a server, and where a search for a repository ends. */
const keptNames = new Set([
  'GIT_ALLOW_PROTOCOL',
  'GIT_ASKPASS',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
  'GIT_PROXY_COMMAND',
  'GIT_PROXY_SSL_CAINFO',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
]);

const keptPrefixes = ['GIT_SSL_', 'GIT_HTTP_'];

/** Names that carry the Action's own inputs and tokens; git needs none of them. */
const withheldPrefixes = ['GIT_', 'INPUT_', 'ACTIONS_'];

const always: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  // The user's index is not refreshed behind their back.
  GIT_OPTIONAL_LOCKS: '0',
  // A replaced object would make one SHA mean two things: here one, in a checked-out side another.
  GIT_NO_REPLACE_OBJECTS: '1',
  // A file may be called `:(glob)*`.
  GIT_LITERAL_PATHSPECS: '1',
};

/** System and user configuration are off: both sides see the same git on every machine. */
const isolation: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/**
 * The environment of one git process. `GIT_DIR`, `GIT_INDEX_FILE` and their like, which git sets for its hooks, are
 * dropped: the folder alone says which repository is meant.
 *
 * @param environment - variables of this process
 * @param config - configuration for this process only; it does not show in the argument list
 * @param isIsolated - whether system, user and inherited configuration are off
 */
export function gitEnvironment(
  environment: Readonly<Record<string, string>>,
  config: readonly ConfigEntry[],
  isIsolated: boolean,
): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => isKept(name, isIsolated));
  return {
    ...Object.fromEntries(kept),
    ...always,
    ...(isIsolated ? isolation : {}),
    ...configVariables(config, isIsolated ? 0 : countOf(environment)),
  };
}

function isKept(name: string, isIsolated: boolean): boolean {
  if (keptNames.has(name) || keptPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  if (name.startsWith('GIT_CONFIG')) return !isIsolated && name !== 'GIT_CONFIG';
  return !withheldPrefixes.some((prefix) => name.startsWith(prefix));
}

function countOf(environment: Readonly<Record<string, string>>): number {
  const count = Number(environment.GIT_CONFIG_COUNT ?? '0');
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
}

function configVariables(config: readonly ConfigEntry[], first: number): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [index, { key, value }] of config.entries()) {
    variables[`GIT_CONFIG_KEY_${first + index}`] = key;
    variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
  }
  if (config.length > 0) variables.GIT_CONFIG_COUNT = String(first + config.length);
  return variables;
}
