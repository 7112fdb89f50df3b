import { isSecretName } from './find-environment.ts';
import type { Findings } from './findings.ts';
import { usualAction } from './starter-workflow.ts';

/** What a person has to know to go on. */
export interface NextStepsInput {
  readonly findings: Findings;
  /** Files that were written, or would be. */
  readonly written: readonly string[];
  /** Files that are there and say something else. */
  readonly differing: readonly string[];
  readonly configPath: string;
  readonly isDryRun: boolean;
  /** The default branch to compare with, where there is no remote that tells. */
  readonly localBase: string | null;
  /** Results were already given. */
  readonly isMeasured: boolean;
  /** How the program is called here. */
  readonly program: string;
  /** What the workflow uses. */
  readonly uses: string;
}

/** What to do next, one step an entry. */
export function nextSteps(input: NextStepsInput): readonly string[] {
  const { findings, written, differing, configPath, isDryRun, localBase, isMeasured, program, uses } = input;
  const active = findings.suites.filter(({ obstacles }) => obstacles.length === 0);
  const [first] = active;
  const environment = [...new Set(active.flatMap((suite) => suite.environment))];
  const secrets = environment.filter(isSecretName);
  const settings = environment.filter((name) => !isSecretName(name));
  const base = localBase === null ? '' : ` --base ${localBase}`;
  const where = (what: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [`Add ${names.join(', ')} under Settings → Secrets and variables → Actions, as ${what}.`];
  return [
    ...(isDryRun && written.length > 0 ? ['Run it again without --dry-run to write the files.'] : []),
    ...(differing.length === 0
      ? []
      : [`Take from the diff of ${differing.join(' and ')} what you want: init overwrites nothing.`]),
    ...(active.length === 0
      ? [
          `Name a suite in ${configPath}: a command, and the results file it writes. Until then the gate fails and says so.`,
        ]
      : []),
    `Read ${configPath}; its comments say why each line is there.`,
    ...(first === undefined
      ? []
      : [
          `Try it here: ${program} gate --working-tree${base} --suite ${first.name}${environment.length === 0 ? '' : ` (with ${environment.join(', ')} set)`}.`,
        ]),
    ...where('secrets', secrets),
    ...where('variables', settings),
    ...(written.length === 0
      ? []
      : [
          `Commit ${written.join(' and ')} on a branch and open a pull request. That one is judged by its own config and can only advise; the next ones are gated.`,
        ]),
    ...(uses === usualAction
      ? [
          `The workflow uses ${uses}: write what you publish it as (your copy @ its commit) in its place, or call init with --uses.`,
        ]
      : []),
    'Make the check "Eval Envelope" required: Settings → Rules → Rulesets.',
    ...(isMeasured || first === undefined
      ? []
      : [
          `See what the suite can resolve: ${program} gate --working-tree${base} --suite ${first.name} --out ../eval-out, then ${program} init --dry-run --from ../eval-out/${first.name} --suite ${first.name}.`,
        ]),
    `Every key of the config: ${program} schema config.`,
  ];
}
