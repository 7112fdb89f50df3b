import { resultsPlaceholder } from '../config/written-suite.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import type { SuiteFinding } from './findings.ts';
import { proposeEpochs } from './propose-bounds.ts';
import { disabled, entry, listLines, remark } from './yaml-lines.ts';

/** How often a suite is to run, and why. */
export interface EpochsProposal {
  /** null = left out, once. */
  readonly epochs: number | null;
  readonly reason: string;
}

/** How often a suite is run where no results tell: by the table. */
export function tableEpochs(cases: number | null, of: DeploymentClass): EpochsProposal {
  const epochs = proposeEpochs(cases, of);
  const runs = `base and head in turn, so a pull request pays for ${2 * epochs} runs; one where a stored baseline fits pays for ${epochs}`;
  if (cases === null) {
    return {
      epochs,
      reason: `The command runs ${epochs} times a side, ${runs}. One run cannot tell a wavering case from a broken one. The number of cases could not be counted: with 1,000 or more, one run is enough.`,
    };
  }
  if (cases < 30) {
    return {
      epochs,
      reason: `With ${cases} cases no margin can be shown. What can be is a clean break: cases that passed every time on base and never on head. That takes repeats: ${runs}.`,
    };
  }
  if (epochs === 1)
    return {
      epochs: null,
      reason: `With ${cases} cases one run a side is enough; epochs: 3 would repeat it.`,
    };
  return {
    epochs,
    reason: `${cases} cases need ${epochs} runs a side for the margins below: ${runs}. Epochs repeat cases, they are never counted as new ones.`,
  };
}

/** A suite as lines of the config, two spaces in. One that cannot run as it is stands there as comments. */
export function suiteLines(suite: SuiteFinding, epochs: EpochsProposal): readonly string[] {
  const isActive = suite.obstacles.length === 0;
  const heading = remark(
    2,
    `${kindNames[suite.kind]}, found at ${suite.foundAt}${suite.cases === null ? '' : `: ${suite.cases} cases`}.`,
  );
  const block = [`  ${suite.name}:`, ...bodyLines(suite, epochs)];
  if (isActive) return [...heading, ...block];
  return [
    ...heading,
    ...remark(2, `Not switched on: ${suite.obstacles.join(' ')}`),
    ...disabled(
      2,
      block.filter((line) => !line.trimStart().startsWith('#')),
    ),
  ];
}

const kindNames: Readonly<Record<SuiteFinding['kind'], string>> = {
  promptfoo: 'promptfoo',
  pytest: 'pytest',
  vitest: 'vitest',
  script: 'An eval script',
  inspect: 'Inspect',
};

function bodyLines(suite: SuiteFinding, { epochs, reason }: EpochsProposal): readonly string[] {
  const { setup, environment } = suite;
  return [
    ...remark(4, setup.reason),
    ...(setup.commands === undefined ? [] : [entry(4, 'setup', setup.commands)]),
    ...remark(
      4,
      [
        `An argument list, never a shell string; ${resultsPlaceholder} is the absolute path of results.`,
        ...suite.notes,
      ].join(' '),
    ),
    ...listLines(4, 'command', suite.command),
    entry(4, 'results', suite.results),
    ...(suite.workingDirectory === '.' ? [] : [entry(4, 'working-directory', suite.workingDirectory)]),
    ...(suite.caseId === undefined
      ? []
      : [...remark(4, 'The field of a row that identifies its case.'), entry(4, 'case-id', suite.caseId)]),
    ...coversLines(suite),
    ...datasetLines(suite),
    ...remark(
      4,
      'Results of the same content that were stored on the default branch stand for base; without such, base is evaluated beside head. Latency is never judged against another day.',
    ),
    entry(4, 'baseline', { use: ['stored', 'rerun'], 'max-age': '7d' }),
    ...remark(4, reason),
    ...(epochs === null ? [] : [entry(4, 'epochs', epochs)]),
    ...remark(
      4,
      'Of one run of the command; a run that takes longer is stopped, and the change was not evaluated.',
    ),
    entry(4, 'timeout', '20m'),
    ...(environment.length === 0
      ? remark(
          4,
          'pass-env is left out: no key was found that the evals ask for. They get no variable that is not named here.',
        )
      : [
          ...remark(
            4,
            'The only variables, beside PATH and the like, that the evals see. The workflow has to set them.',
          ),
          ...listLines(4, 'pass-env', environment),
        ]),
  ];
}

function coversLines({ covers, program, packages }: SuiteFinding): readonly string[] {
  if (covers.length === 0) {
    return remark(
      4,
      'covers is left out, because nothing was found that the evals test: every change of a prompt, a model, retrieval or training anywhere calls for a run. Naming the files, such as covers: [prompts/**], also lets stored baselines be used more often.',
    );
  }
  return [
    ...remark(
      4,
      [
        'Changes here call for a run; others do not, so add what else your system is made of.',
        ...(program.length === 0
          ? []
          : [`${program.join(' and ')}: what asks and scores decides the result too.`]),
        ...(packages.length === 0
          ? []
          : [`${packages.join(' and ')}: another release of a model's SDK changes the system.`]),
      ].join(' '),
    ),
    // What is taken out of a glob comes last: the last that matches decides.
    ...listLines(4, 'covers', [
      ...covers.filter((glob) => !glob.startsWith('!')),
      ...program,
      ...packages,
      ...covers.filter((glob) => glob.startsWith('!')),
    ]),
  ];
}

function datasetLines({ dataset, kind }: SuiteFinding): readonly string[] {
  // What stands beside prompts and providers cannot be laid over base; the notes say so.
  if (dataset.length === 0 && kind === 'promptfoo') return [];
  if (dataset.length === 0) {
    return remark(
      4,
      "dataset is left out: list the files with the cases, and head's version of them is laid over base, so that both sides sit the same exam.",
    );
  }
  return [
    ...remark(
      4,
      "The cases: head's version of these files is used on both sides, so that both sit the same exam. An edit of these files alone changes the exam, not the system: nothing runs. Nothing under test belongs here.",
    ),
    ...listLines(4, 'dataset', dataset),
  ];
}
