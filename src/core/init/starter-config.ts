import type { Config } from '../config/config.ts';
import { resultsPlaceholder } from '../config/written-suite.ts';
import type { SuiteShape } from '../model/suite-shape.ts';
import { boundLines, type WrittenBounds } from './bound-lines.ts';
import type { Findings, SuiteFinding, SystemFinding } from './findings.ts';
import type { SuiteMeasurement } from './measure-suite.ts';
import { type BoundProposal, proposeBounds } from './propose-bounds.ts';
import { type EpochsProposal, suiteLines, tableEpochs } from './suite-lines.ts';
import { disabled, entry, remark } from './yaml-lines.ts';

/** Results of one of the suites, measured. */
export interface MeasuredSuite {
  /** Name of the suite they belong to. */
  readonly suite: string;
  readonly measurement: SuiteMeasurement;
  /** Results files that were read: each is one run of the command. */
  readonly runs: number;
  /** Which files those are, in a sentence. */
  readonly source: string;
  /** What can be said of it, in sentences. */
  readonly sentences: readonly string[];
}

const everything: SuiteShape['metrics'] = {
  passRate: true,
  scores: [{ name: 'hallucination', min: 0, max: 1 }],
  latency: true,
  cost: true,
  tokens: false,
  retrieval: true,
  errors: true,
};

const stakes: Config['stakes'] = 'customer-facing';

/**
 * A config for what was found, as a text with comments that argue each choice. It is valid as it stands, and every suite
 * in it that is not commented out can be run.
 *
 * @param measured - what results say of one of the suites; undefined = none were given
 */
export function starterConfig(findings: Findings, measured: MeasuredSuite | undefined): string {
  const { suites } = findings;
  const active = suites.filter(({ obstacles }) => obstacles.length === 0);
  return `${[
    ...remark(0, 'Eval Envelope: what a change to this AI system may cost, and how that is found out.'),
    ...remark(
      0,
      'Written by `eval-envelope init`, yours to edit. `eval-envelope validate` checks it; every key: `eval-envelope schema config`. The judging half of it (suites covered, margins, limits) always comes from the base commit, so no pull request loosens its own gate unseen.',
    ),
    'version: 1',
    '',
    ...remark(
      0,
      'false: advisory. A failed gate is shown and does not fail the job; what could not be evaluated still does. The pull request that adds this file is advisory anyway.',
    ),
    entry(0, 'enforce', true),
    ...remark(
      0,
      'Whether somebody waits for the answer. interactive: p95 under 2 s unless a limit is written; async: under 30 s.',
    ),
    entry(0, 'profile', 'interactive'),
    ...remark(
      0,
      'What a wrong answer costs. high-stakes halves the default margins and the losses that a suite must be able to see, and asks for hallucination under 1 % instead of 3 %.',
    ),
    entry(0, 'stakes', stakes),
    '',
    ...suitesLines(findings, measured),
    '',
    ...boundLines(writtenBounds(active, measured)),
    ...systemLines(findings),
  ].join('\n')}\n`;
}

function suitesLines(
  { suites, left, system }: Findings,
  measured: MeasuredSuite | undefined,
): readonly string[] {
  if (suites.length === 0) return placeholder;
  const blocks = suites.map((suite) => suiteLines(suite, epochsOf(suite, system, measured)));
  const more =
    left.length === 0
      ? []
      : remark(2, `Found as well, and not written because they are many: ${left.join(', ')}.`);
  return ['suites:', ...more, ...blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))];
}

function epochsOf(
  suite: SuiteFinding,
  system: SystemFinding,
  measured: MeasuredSuite | undefined,
): EpochsProposal {
  const isRetrieval =
    suite.covers.every((glob) => system.retrieval.includes(glob)) && suite.covers.length > 0;
  const mostly = isRetrieval ? 'rag-refresh' : 'prompt-edit';
  if (measured?.suite !== suite.name) return tableEpochs(suite.cases, mostly);
  const { shape, isRepeated } = measured.measurement;
  const said = measured.sentences.join(' ');
  if (!isRepeated) {
    const usual = tableEpochs(shape.cases, mostly);
    return { ...usual, reason: `${said} ${usual.reason}` };
  }
  if (measured.runs === 1) {
    return { epochs: null, reason: `${said} epochs is left out: the command repeats its cases itself.` };
  }
  return { epochs: measured.runs, reason: said };
}

/** No suite: the gate says so and fails, until there is one. Nothing else would be honest. */
const placeholder: readonly string[] = [
  ...remark(
    0,
    'TODO. No evals were found, so no suite is switched on, and the gate fails with "names no suite" until there is one: a gate that evaluates nothing is never green. What a suite needs is a command and the file it writes (promptfoo JSON, JUnit XML, or rows: one JSON object a line with caseId, and passed or scores). Take the # away and edit, then run `eval-envelope init` again: the workflow, which would be red on every pull request now, is written once there is a suite.',
  ),
  'suites:',
  ...disabled(2, [
    '  evals:',
    `    command: [python3, evals/run.py, --output, "${resultsPlaceholder}"]`,
    '    results: eval-results.jsonl',
    '    covers: [prompts/**]',
    '    dataset: [evals/cases.jsonl]',
    '    baseline: { use: [stored, rerun], max-age: 7d }',
    '    epochs: 3',
    '    timeout: 20m',
    '    pass-env: [OPENAI_API_KEY]',
  ]),
];

function writtenBounds(suites: readonly SuiteFinding[], measured: MeasuredSuite | undefined): WrittenBounds {
  if (measured !== undefined && suites.every(({ name }) => name === measured.suite)) {
    const { shape, resolutions } = measured.measurement;
    return {
      active: proposeBounds(shape, stakes, resolutions),
      possible: [],
      hasSize: true,
      cases: shape.cases,
    };
  }
  const sizes = suites.map((suite) =>
    suite.name === measured?.suite ? measured.measurement.shape.cases : suite.cases,
  );
  const smallest =
    sizes.includes(null) || sizes.length === 0 ? null : Math.min(...sizes.map((size) => size ?? 0));
  const propose = (metrics: SuiteShape['metrics'], cases: number): readonly BoundProposal[] =>
    proposeBounds({ cases, epochs: 1, metrics }, stakes);
  const isAlike = smallest !== null && sizes.every((size) => isSameBand(size ?? 0, smallest));
  const all = propose(everything, smallest ?? 100);
  const certain = certainMetrics(suites, measured);
  const names = new Set(certain === null ? [] : propose(certain, smallest ?? 100).map(({ name }) => name));
  return {
    active: all.filter(({ name }) => names.has(name)),
    possible: all.filter(({ name }) => !names.has(name)),
    hasSize: isAlike,
    cases: isAlike ? smallest : null,
  };
}

function isSameBand(one: number, other: number): boolean {
  const [first, second] = [one, other].map((cases) =>
    JSON.stringify(
      proposeBounds({ cases, epochs: 1, metrics: everything }, stakes).map(({ margins }) => margins),
    ),
  );
  return first === second;
}

/** What the results of every suite hold. Scores are left out: they have names of their own in each. */
function certainMetrics(
  suites: readonly SuiteFinding[],
  measured: MeasuredSuite | undefined,
): SuiteShape['metrics'] | null {
  const all = suites.map((suite) =>
    suite.name === measured?.suite ? measured.measurement.shape.metrics : suite.metrics,
  );
  const known = all.filter((metrics) => metrics !== null);
  if (known.length < all.length || known.length === 0 || !known.every(({ passRate }) => passRate))
    return null;
  return {
    passRate: true,
    scores: [],
    latency: known.every(({ latency }) => latency),
    cost: known.every(({ cost }) => cost),
    tokens: false,
    retrieval: known.every(({ retrieval }) => retrieval),
    errors: true,
  };
}

/** Rules and sources for index manifests: their age can be watched, and a new build is an index refresh. */
function systemLines({ system }: Findings): readonly string[] {
  if (system.indexes.length === 0) return [];
  const paths = system.indexes.map(({ path }) => path);
  return [
    '',
    ...remark(0, 'Added to the built-in detectors: another build of the index is an index refresh.'),
    'classify:',
    '  rules:',
    `    - ${entry(0, 'paths', paths)}`,
    '      class: rag-refresh',
    '',
    ...remark(0, 'Data whose age is watched. dynamic: it is meant to change, so an old one is a finding.'),
    'sources:',
    ...system.indexes.map(
      ({ path, key }) =>
        `  - ${entry(0, 'name', path)}\n    ${entry(0, 'timestamp', `${path}#${key}`)}\n    max-age: 7d\n    dynamic: true`,
    ),
  ];
}
