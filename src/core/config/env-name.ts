import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

const reserved = /^(GITHUB_|ACTIONS_|INPUT_|EVAL_ENVELOPE_)/i;

/**
 * Reads the name of an environment variable that may be passed to suite code. The Action's own variables
 * are refused: they hold its token, and code under test must not reach it.
 */
export function parseEnvName(written: string): Reading<string> {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(written)) {
    return refuse(
      'not-an-env-name',
      `${show(written)} is not the name of an environment variable.`,
      'Write the name alone, in letters, digits and underscores, such as OPENAI_API_KEY.',
    );
  }
  if (reserved.test(written)) {
    return refuse(
      'reserved-env-name',
      `${show(written)} belongs to the runner or to this tool and is never passed to a suite.`,
      'Give the value a name of its own in the env: block of the workflow step, and pass that one.',
    );
  }
  return read(written);
}
