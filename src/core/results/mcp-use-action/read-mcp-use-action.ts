import { answerOf } from '../answer-text.ts';
import { inputIdentity } from '../assemble/input-identity.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import type { ColumnSource } from '../columns.ts';
import { asArray, asObject, asText, isObject, type JsonObject } from '../json/json-value.ts';
import { readRowsOf } from '../json/read-rows-of.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { expectations, type RowFields, rowFields } from '../reading/row-fields.ts';

/** Reads the results of mcp-use's eval Action. Fields after `mcp-use/eval-action:run_evals.py`, all versions. */
export const mcpUseActionReader: Reader = {
  name: 'mcp-use-action',
  description: 'eval-results.json of mcp-use/eval-action',
  notes: {
    framework: 'mcp-use/eval-action',
    files: '`eval-results.json` of `run_evals.py`',
    reads:
      'a case by its id; metrics as scores, the tools it had to call as `tools_passed`; success as passed; an agent that threw as an error; seconds of the agent; models and system prompts as columns',
    silent:
      'rubric and judge (an edited rubric looks the same); cost and tokens; what a failed session said (it ends the run)',
    checkedWith: 'files written after its source',
  },
  recognizes: ({ kind, value }) => kind === 'json' && Array.isArray(value) && isResult(value[0]),
  open: openMcpUse,
};

const resultKeys = ['case_id', 'prompt_name', 'success', 'actual_output', 'metrics', 'duration_s'];

/** How the Action writes an exception of the agent: as its answer, which is judged all the same. */
const agentError = /^\[Agent error: /;

function isResult(value: unknown): value is JsonObject {
  return isObject(value) && resultKeys.every((key) => Object.hasOwn(value, key));
}

function openMcpUse(run: RunBuilder): OpenReader {
  return {
    file(file, sample) {
      const columns = new Map<string, ColumnSource>();
      readRowsOf(
        file,
        sample,
        { lists: [[]], isRow: isResult },
        (row, source) => {
          if (!isResult(row)) {
            const message = `Row ${source.index + 1} is no result of a case.`;
            const hint = 'Give the file as run_evals.py wrote it.';
            run.issues.add(problem('bad-row', message, hint, source.place()));
            return;
          }
          const identity = inputIdentity(row.case_id, row.input);
          run.add({
            id: identity.id,
            ...rowPaths(row),
            column: columnOf(row, columns),
            traits: {},
            measures: {
              ...measuresOf(row, rowFields(row, source, run), run),
              inputHash: identity.inputHash,
              ...inputLengthOf(row.input),
            },
          });
        },
        run,
      );
      run.columns([...columns.values()]);
      for (const { provider } of columns.values()) run.fingerprint('model', provider);
    },
  };
}

/** Every case runs with each model and each system prompt. */
function columnOf(row: JsonObject, columns: Map<string, ColumnSource>): string {
  const [provider, prompt] = [asText(row.model) ?? '', asText(row.prompt_name) ?? ''];
  const key = JSON.stringify([provider, prompt]);
  if (!columns.has(key)) columns.set(key, { key, index: columns.size, prompt, promptIsName: true, provider });
  return key;
}

function measuresOf(row: JsonObject, fields: RowFields, run: RunBuilder) {
  const scores = new Map<string, number | null>();
  for (const [index, metric] of asArray(row.metrics).entries()) {
    const name = asText(asObject(metric).name) ?? `metric ${index + 1}`;
    run.fingerprint('scorer', name);
    scores.set(name, fields.number(['metrics', index, 'score'], expectations.score) ?? null);
  }
  const isUnjudged = scores.size === 0;
  const isBroken = [...scores.values()].includes(null);
  const seconds = fields.amount(['duration_s'], expectations.seconds) ?? 0;
  const hasTools = asArray(asObject(row.tool_assertions).checks).length > 0;
  const toolsPassed = hasTools ? fields.flag(['tool_assertions', 'passed']) : undefined;
  if (toolsPassed !== undefined) scores.set('tools_passed', Number(toolsPassed));
  const success = fields.flag(['success']) ?? null;
  // An agent takes time: 0 stands for a time that was not taken.
  const took = seconds > 0 ? { latencyMs: seconds * 1000 } : {};
  if (agentError.test(asText(row.actual_output) ?? '')) {
    const none = [...scores.keys()].map((name) => [name, null] as const);
    return {
      scores: Object.fromEntries(none),
      passed: null,
      cached: false,
      state: 'error' as const,
      ...took,
    };
  }
  const state = isBroken ? 'judge-failed' : isUnjudged ? 'unscored' : 'scored';
  return {
    scores: Object.fromEntries(scores),
    passed: state === 'scored' ? success : null,
    cached: false,
    state,
    ...took,
    ...answerOf(row.actual_output),
  } as const;
}
