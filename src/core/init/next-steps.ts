import { isSecretName } from './find-environment.ts';
import type { WorkflowOutcome } from './plan-workflow.ts';
import { usualAction } from './starter-workflow.ts';

/** What a person has to know to go on. */
export interface NextStepsInput {
  readonly workflow: WorkflowOutcome;
  /** There is one, or there will be. */
  readonly hasWorkflow: boolean;
  /** Workflow of another name that runs the gate on pull requests already; null = there is none. */
  readonly gateWorkflow: string | null;
  /** Files that were written, or would be. */
  readonly written: readonly string[];
  /** Files of ours that are not committed yet, those of an earlier call too; empty in a dry run. */
  readonly uncommitted: readonly string[];
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
  const { workflow, hasWorkflow, written, differing, configPath, isDryRun, localBase, isMeasured, program } =
    input;
  const { uses, gateWorkflow } = input;
  const toCommit = isDryRun ? written : input.uncommitted;
  const { suites, environment } = workflow.ok ? workflow.plan : { suites: [], environment: [] };
  const [first] = suites;
  const secrets = environment.filter(isSecretName);
  const settings = environment.filter((name) => !isSecretName(name));
  const base = localBase === null ? '' : ` --base ${localBase}`;
  const where = (what: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [
          `Add ${names.join(', ')} under Settings → Secrets and variables → Actions, as ${names.length === 1 ? `a ${what}` : `${what}s`}.`,
        ];
  return [
    ...(isDryRun && written.length > 0 ? ['Run it again without --dry-run to write the files.'] : []),
    ...(differing.length === 0
      ? []
      : [`Take from the diff of ${differing.join(' and ')} what you want: init overwrites nothing.`]),
    `Read ${configPath}; its comments say why each line is there.`,
    ...(first === undefined
      ? []
      : [
          `Try it here: ${program} gate --working-tree${base} --suite ${first.name}${environment.length === 0 ? '' : ` (with ${environment.join(', ')} set)`}.`,
        ]),
    ...where('secret', secrets),
    ...where('variable', settings),
    ...(workflow.ok
      ? []
      : [
          `${hasWorkflow ? 'The workflow fails on every pull request' : 'The workflow is not written yet'}, because ${workflow.reason}${hasWorkflow ? '' : ': it would fail on every pull request'}. ${workflow.first}${hasWorkflow ? '' : `, then run ${program} init again: it writes the workflow`}.`,
        ]),
    ...(gateWorkflow === null
      ? []
      : [
          `${gateWorkflow} runs the gate on pull requests already: no second workflow is written, because two would write over each other's comment and status.`,
        ]),
    ...(toCommit.length === 0 || !workflow.ok
      ? []
      : [
          `Commit ${toCommit.join(' and ')} on a branch and open a pull request. That one is judged by its own config and can only advise; the next ones are gated.`,
        ]),
    ...(uses === usualAction && workflow.ok && gateWorkflow === null
      ? [
          `The workflow uses ${uses}: write what you publish it as (your copy @ its commit) in its place, or call init with --uses.`,
        ]
      : []),
    ...(workflow.ok ? ['Make the check "Eval Envelope" required: Settings → Rules → Rulesets.'] : []),
    ...(isMeasured || first === undefined
      ? []
      : [
          `See what the suite can resolve: ${program} gate --working-tree${base} --suite ${first.name} --out ../eval-out, then ${program} init --dry-run --from ../eval-out/${first.name} --suite ${first.name}.`,
        ]),
    `Every key of the config: ${program} schema config.`,
  ];
}
