import { hashValue } from '../../model/stable-hash.ts';
import { answerOf } from '../answer-text.ts';
import type { Measures } from '../assemble/draft.ts';
import { inputIdentity } from '../assemble/input-identity.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { asArray, asObject, isObject, type JsonObject, scalarText } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { expectations, type RowFields, rowFields } from '../reading/row-fields.ts';

/** Reads the logs of Tree of Thoughts. Fields after `princeton-nlp/tree-of-thought-llm:run.py`. */
export const treeOfThoughtReader: Reader = {
  name: 'tree-of-thought',
  description: 'logs of Tree of Thoughts, with all candidates of a puzzle',
  notes: {
    framework: 'Tree of Thoughts',
    files: '`logs/<task>/<model>_….json` of `run.py`, of the tree search and of naive runs',
    reads:
      'a puzzle as a case; `any` = some candidate is right (and passed), `avg` = share of the candidates, or mean grade; cost and tokens from the growth of `usage_so_far`; the candidates as the answer',
    silent: 'latency; errors; the model (it is in the name of the file); what was asked of a naive run',
    checkedWith: 'files of its users',
  },
  recognizes: ({ kind, value }) => kind === 'json' && Array.isArray(value) && isLog(value[0]),
  open: openTreeOfThought,
};

/** Where what became of the candidates is; the earliest files have flags. */
const judgements = ['infos', 'accs'] as const;

/** A log of a puzzle, or the beginning of one: its steps come first and may be all that was whole. */
function isLog(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (
    ['idx', 'ys'].every((key) => Object.hasOwn(value, key)) &&
    judgements.some((key) => Object.hasOwn(value, key))
  )
    return true;
  const [step] = asArray(value.steps);
  return isObject(step) && ['x', 'ys', 'new_ys'].every((key) => Object.hasOwn(step, key));
}

/** What was used up to a puzzle. */
interface Usage {
  readonly input: number;
  readonly output: number;
  readonly costUsd: number;
}

const nothing: Usage = { input: 0, output: 0, costUsd: 0 };

function openTreeOfThought(run: RunBuilder): OpenReader {
  return {
    file(file) {
      let before = nothing;
      const rest = readJson(
        file,
        { rows: [[]], nonFinite: true },
        (row, source) => {
          const id = isObject(row) ? scalarText(row.idx) : undefined;
          if (!isObject(row) || id === undefined || !judgements.some((key) => Array.isArray(row[key]))) {
            const hint = 'Give the log as run.py wrote it.';
            run.issues.add(
              problem('bad-row', `Row ${source.index + 1} is no log of a puzzle.`, hint, source.place()),
            );
            return;
          }
          const fields = rowFields(row, source, run);
          const usage = usageOf(fields);
          addPuzzle(row, id, fields, usage === undefined ? {} : growth(before, usage), run);
          if (usage !== undefined) before = usage;
        },
        run,
      );
      if (rest === undefined || Array.isArray(rest.value)) return;
      const hint = 'Give the log as run.py wrote it.';
      run.issues.add(problem('bad-document', 'The file is no list of puzzles.', hint, { file: file.name }));
    },
  };
}

function usageOf(fields: RowFields): Usage | undefined {
  const at = (name: string, expected: string) => fields.amount(['usage_so_far', name], expected);
  const input = at('prompt_tokens', expectations.tokens);
  const output = at('completion_tokens', expectations.tokens);
  const costUsd = at('cost', expectations.usd);
  if (input === undefined || output === undefined || costUsd === undefined) return undefined;
  return { input, output, costUsd };
}

/** What one puzzle used; counters that fell were begun anew by a run that was continued. */
function growth(before: Usage, now: Usage): Pick<Measures, 'costUsd' | 'tokens'> {
  const isAnew = now.input < before.input || now.output < before.output || now.costUsd < before.costUsd;
  const from = isAnew ? nothing : before;
  return {
    costUsd: now.costUsd - from.costUsd,
    tokens: { input: now.input - from.input, output: now.output - from.output },
  };
}

function addPuzzle(
  row: JsonObject,
  id: string,
  fields: RowFields,
  used: Pick<Measures, 'costUsd' | 'tokens'>,
  run: RunBuilder,
): void {
  const { rewards, isRightOrWrong } = rewardsOf(row, fields);
  const isScored = rewards.length > 0;
  const any = isScored && isRightOrWrong ? rewards.includes(1) : null;
  const puzzle = scalarText(asObject(asArray(row.steps)[0]).x);
  run.add({
    id: inputIdentity(id, id).id,
    ...rowPaths(row),
    traits: {},
    measures: {
      scores: isScored
        ? {
            ...(any === null ? {} : { any: any ? 1 : 0 }),
            avg: rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length,
          }
        : {},
      passed: any,
      ...used,
      cached: false,
      state: isScored ? 'scored' : 'unscored',
      // A naive run does not say what it asked; it pairs by the number of the puzzle alone.
      ...(puzzle === undefined ? {} : { inputHash: hashValue(puzzle), ...inputLengthOf(puzzle) }),
      ...answerOf(row.ys),
    },
  });
}

/** Rewards of the candidates. Where a reward is all that is said of one it is 0 or 1; what has parts is a grade. */
function rewardsOf(
  row: JsonObject,
  fields: RowFields,
): { readonly rewards: readonly number[]; readonly isRightOrWrong: boolean } {
  if (Array.isArray(row.infos)) {
    const rewards = row.infos.flatMap(
      (_info, index) => fields.number(['infos', index, 'r'], expectations.score) ?? [],
    );
    const isAlone = row.infos.every((info) => isObject(info) && Object.keys(info).length === 1);
    return { rewards, isRightOrWrong: isAlone && rewards.every((reward) => reward === 0 || reward === 1) };
  }
  // Tasks that could not be judged then have a number in the place of the flag, always 0.
  const flags = asArray(row.accs).filter((flag) => typeof flag === 'boolean');
  return { rewards: flags.map(Number), isRightOrWrong: true };
}
