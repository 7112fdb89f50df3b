import type { ExcerptConfig, SuiteConfig } from './config.ts';
import { convertBudget } from './convert-budget.ts';
import { convertColumns } from './convert-columns.ts';
import { convertCounterfactual } from './convert-counterfactual.ts';
import type { KnownNames } from './convert-envelope.ts';
import { convertProtected } from './convert-protected.ts';
import { parseDuration } from './duration.ts';
import type { Path } from './locate.ts';
import { show } from './problem.ts';
import { parseFilePath, parseGlob, parsePath } from './repository-path.ts';
import type { RuleContext } from './rule-context.ts';
import { accepted } from './rule-context.ts';
import { segmentFieldName } from './segment.ts';
import type { WrittenSuite } from './written-suite.ts';
import { resultsPlaceholder } from './written-suite.ts';

/** What is quoted where the config asks for excerpts and says no more. */
const defaultExcerpts: ExcerptConfig = { cases: 3, characters: 300 };

/**
 * A written suite with its units converted; rules between its keys are checked on the way.
 *
 * @param path - place of the suite in the document
 * @param known - names that its protected segments may refer to
 */
export function convertSuite(
  suite: WrittenSuite,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): SuiteConfig {
  checkCommand(suite, path, context);
  checkSegments(suite, path, context);
  checkBaseline(suite, path, context);
  checkInference(suite, path, context);
  checkColumns(suite, path, context);
  const maxAge = suite.baseline?.['max-age'];
  return {
    judge: {
      covers: suite.covers?.map((glob) => accepted(parseGlob(glob))),
      dataset: (suite.dataset ?? []).map((glob) => accepted(parseGlob(glob))),
      baseline: {
        use: suite.baseline?.use ?? ['stored', 'rerun'],
        maxAgeMs: maxAge === undefined ? undefined : accepted(parseDuration(maxAge)),
        required: suite.baseline?.required ?? false,
      },
      epochs: suite.epochs,
      inference: suite.inference ?? 'cases-as-sample',
      ...(suite.budget === undefined ? {} : { budget: convertBudget(suite.budget, path, context) }),
      passEnv: suite['pass-env'] ?? [],
      ...(suite.columns === undefined
        ? {}
        : {
            columns: convertColumns(
              suite.columns,
              [...path, 'columns'],
              suite['case-id'] !== undefined || context.isBroken([...path, 'case-id']),
              context,
            ),
          }),
      caseId: suite['case-id'],
      cluster: suite.cluster,
      segments: suite.segments ?? [],
      protected: convertProtected(suite, path, known, context),
      ...(suite.counterfactual === undefined
        ? {}
        : { counterfactual: convertCounterfactual(suite, suite.counterfactual, path, known, context) }),
      ...(suite.probe === true ? { probe: true as const } : {}),
      ...(suite.excerpts === undefined
        ? {}
        : {
            excerpts: {
              cases: suite.excerpts.cases ?? defaultExcerpts.cases,
              characters: suite.excerpts.characters ?? defaultExcerpts.characters,
            },
          }),
    },
    run: {
      setup: suite.setup,
      command: suite.command,
      results: suite.results === undefined ? undefined : accepted(parseFilePath(suite.results)),
      format: suite.format,
      timeoutMs: suite.timeout === undefined ? undefined : accepted(parseDuration(suite.timeout)),
      workingDirectory: accepted(parsePath(suite['working-directory'] ?? '.')),
    },
  };
}

function checkCommand(suite: WrittenSuite, path: Path, { report, isBroken }: RuleContext): void {
  const asks = suite.command?.findIndex((argument) => argument.includes(resultsPlaceholder)) ?? -1;
  if (asks >= 0 && suite.results === undefined && !isBroken([...path, 'results'])) {
    report([...path, 'command', asks], {
      code: 'results-missing',
      message: `The command asks for ${resultsPlaceholder}, but the suite has no results.`,
      hint: 'Add the file it writes, such as results: out/results.json.',
    });
  }
  if (suite.setup !== undefined && suite.command === undefined && !isBroken([...path, 'command'])) {
    report(
      [...path, 'setup'],
      {
        code: 'setup-without-command',
        message: 'The suite has a setup, but no command to set up for.',
        hint: 'Add the command, such as command: [npx, promptfoo, eval], or take setup out.',
      },
      'key',
    );
  }
}

function checkColumns(suite: WrittenSuite, path: Path, { report }: RuleContext): void {
  if (suite.columns === undefined || suite.format === undefined) return;
  const preset = typeof suite.columns === 'string' ? suite.columns : suite.columns.preset;
  if (suite.format === 'columns' || suite.format === preset) return;
  report(
    [...path, 'format'],
    {
      code: 'format-and-columns',
      message: `The results are ${show(suite.format)} by one key, and read through columns by another.`,
      hint: 'Take one of them out: a format has a reader that knows its fields.',
    },
    'key',
  );
}

function checkSegments(suite: WrittenSuite, path: Path, { report }: RuleContext): void {
  const names = (suite.segments ?? []).map(segmentFieldName);
  names.forEach((name, index) => {
    if (names.indexOf(name) === index) return;
    report([...path, 'segments', index], {
      code: 'duplicate-segment',
      message: `Two segment paths end in ${show(name)}, which names the segment.`,
      hint: 'Keep one of them, or give the field another name in the results.',
    });
  });
}

function checkBaseline(suite: WrittenSuite, path: Path, { report, isBroken }: RuleContext): void {
  const { use, required } = suite.baseline ?? {};
  if (use?.length !== 0 || required !== true || isBroken([...path, 'baseline', 'use'])) return;
  report([...path, 'baseline', 'use'], {
    code: 'baseline-without-source',
    message: 'A baseline is required, but there is nowhere to take it from.',
    hint: 'Write use: [stored, rerun], or take required out.',
  });
}

/** Left out, `epochs` says nothing: the command may repeat its cases itself. Written as 1 it says that nobody does. */
function checkInference(suite: WrittenSuite, path: Path, { report }: RuleContext): void {
  if (suite.inference !== 'fixed-suite' || suite.epochs !== 1) return;
  report([...path, 'epochs'], {
    code: 'fixed-suite-without-repeats',
    message: 'A fixed suite is judged by the noise between repeats, and one run a side has none.',
    hint: 'Write epochs: 3, leave epochs out where the command itself repeats every case, or take inference out.',
  });
}
