import { parseConfig } from '../../core/config/parse-config.ts';
import { formatIssue } from '../../core/model/issue.ts';
import { UsageError } from '../../core/model/program-error.ts';
import type { Runner } from '../action-ports.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import type { ActionInputs } from './action-inputs.ts';

/** GitHub shows ten of a level for a step. */
const mostAnnotations = 10;

/**
 * Looks at the checked-out config before anything else is done: a mistake is told in the first second, each at its line.
 * A file that is not there is the gate's to judge: it reads the config of both commits.
 *
 * @throws UsageError with every problem
 */
export async function checkConfig(inputs: ActionInputs, runner: Runner, { files }: World): Promise<void> {
  const path = inputs.config ?? usualConfigPath;
  if (!(await files.exists(path))) return;
  const parsed = parseConfig(new TextDecoder().decode(await files.read(path)), path);
  if (parsed.ok) return;
  for (const { message, hint, line, column } of parsed.issues.slice(0, mostAnnotations)) {
    runner.annotate({
      level: 'error',
      title: 'Eval Envelope: config',
      message: `${message} ${hint ?? ''}`.trim(),
      file: path,
      line,
      column,
    });
  }
  throw new UsageError(
    'config',
    `${path} has problems:\n${parsed.issues.map(formatIssue).join('\n')}`,
    'Mend it and check it with: eval-envelope validate.',
  );
}
