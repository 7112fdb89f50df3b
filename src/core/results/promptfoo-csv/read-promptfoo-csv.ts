import type { RunBuilder } from '../assemble/run-builder.ts';
import { csvFields, readCsv } from '../csv/read-csv.ts';
import { scalarFields } from '../field-path.ts';
import type { JsonObject } from '../json/json-value.ts';
import { problem } from '../problem.ts';
import { columnSources } from '../promptfoo/columns.ts';
import { identityCollector, inputReader } from '../promptfoo/identity.ts';
import { fieldOf } from '../promptfoo/raw-row.ts';
import { traitsOf } from '../promptfoo/traits.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import type { Sample } from '../reading/sample.ts';
import { readCells } from './cells.ts';
import { type OutputColumn, type TableColumns, tableColumns } from './columns.ts';

/** Reads promptfoo's tables. Columns after `promptfoo/promptfoo:src/util/eval/evalTableUtils.ts`. */
export const promptfooCsvReader: Reader = {
  name: 'promptfoo-csv',
  description: 'promptfoo eval -o results.csv, or the table exported from its viewer',
  notes: {
    framework: 'promptfoo (CSV)',
    files: '`promptfoo eval -o results.csv`, the export of its viewer',
    reads:
      'vars as ids and segments; status; score and named scores to two decimals; matrix columns; repeats',
    silent:
      'time, cost, tokens, cache, metadata; why a call failed; refusals and most broken judges; that an assertion changed; a metric of weight 0 reads as 0. JSON says more',
    checkedWith: 'files made with it',
  },
  recognizes: isPromptfooTable,
  open: openTable,
};

function isPromptfooTable({ kind, header, text }: Sample): boolean {
  if (kind === 'csv') return tableColumns(header) !== undefined;
  // A prompt without a label gives its text, of several lines, to its column.
  if (kind !== 'text' || !text.includes('Grader Reason')) return false;
  return tableColumns(csvFields(text) ?? []) !== undefined;
}

function openTable(run: RunBuilder): OpenReader {
  const identities = identityCollector();
  const readInput = inputReader();
  /** Whether some row of a metric is not 0. */
  const metrics = new Map<string, boolean>();
  return {
    file(file) {
      const first = new Map<string, JsonObject>();
      let columns: TableColumns | undefined;
      const header = readCsv(
        file,
        (_, __, { header: names, cells }) => {
          columns ??= tableColumns(names);
          for (const [index, output] of columns?.outputs.entries() ?? []) {
            const row = promptfooRow(cells, columns, output, index);
            const reading = readCells(cells, output);
            if (reading === undefined) continue;
            if (!first.has(String(index))) first.set(String(index), row);
            for (const [name, score] of Object.entries(reading.scores))
              metrics.set(name, metrics.get(name) === true || score !== 0);
            addRow(row, reading, String(index), identities, readInput, run);
          }
        },
        run,
      );
      if (header === undefined || !run.issues.isEmpty()) return;
      if (tableColumns(header) === undefined && columns === undefined) {
        const message = 'The table has no column of outputs with Status and Score behind it.';
        const hint = 'Write it with promptfoo eval -o results.csv, or better results.json.';
        run.issues.add(problem('bad-document', message, hint, { file: file.name, line: 1 }));
        return;
      }
      run.columns(columnSources([], first));
    },
    end() {
      const found = identities.finish();
      if (run.options.caseId === undefined) for (const warning of found.warnings) run.warn(warning);
      run.identify(found.idOf);
      const zeros = [...metrics].filter(([, isScored]) => !isScored).map(([name]) => name);
      if (zeros.length === 0) return;
      run.warn(
        `${zeros.sort().join(', ')}: 0 on every row, which promptfoo writes for a metric of weight 0 whatever it scored.`,
      );
    },
  };
}

/** The row as promptfoo's JSON would have it, as far as a table says. */
function promptfooRow(
  cells: readonly string[],
  columns: TableColumns | undefined,
  output: OutputColumn,
  index: number,
): JsonObject {
  const named = (places: ReadonlyMap<string, number> = new Map()) =>
    Object.fromEntries([...places].map(([name, at]) => [name, cells[at] ?? '']));
  const vars = named(columns?.vars);
  const { description = -1 } = columns ?? {};
  return {
    promptIdx: index,
    prompt: { label: output.prompt },
    ...(output.provider === undefined ? {} : { provider: output.provider }),
    vars,
    testCase: { description: cells[description] ?? '', vars, metadata: named(columns?.rest) },
  };
}

function addRow(
  row: JsonObject,
  reading: NonNullable<ReturnType<typeof readCells>>,
  column: string,
  identities: ReturnType<typeof identityCollector>,
  readInput: ReturnType<typeof inputReader>,
  run: RunBuilder,
): void {
  const asked = readInput(row);
  identities.push(row, asked);
  const label = fieldOf(row, 'description');
  run.fingerprint('model', fieldOf(row, 'provider'));
  run.add({
    id: '',
    field: (path) => fieldOf(row, path),
    fields: () => [
      ...scalarFields(row.vars, 'vars.'),
      ...['description', 'provider', 'prompt'].filter((name) => fieldOf(row, name) !== undefined),
    ],
    column,
    traits: traitsOf(row),
    measures: {
      ...(label === undefined ? {} : { label: [...label].slice(0, 120).join('') }),
      ...reading,
      inputHash: asked.inputHash,
      ...(asked.inputLength === undefined ? {} : { inputLength: asked.inputLength }),
    },
  });
}
