import { type RunBuilder, rowsThat } from '../assemble/run-builder.ts';
import { scalarFields } from '../field-path.ts';
import { asArray, asNumber, asObject, asText, isObject, type JsonObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { readJsonLines } from '../json/read-json-lines.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import type { ResultFile } from '../reading/result-file.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { Sample } from '../reading/sample.ts';
import { columnKey, columnSources } from './columns.ts';
import { bodyOf, isPromptfooRow, recordOf, rowLists, statedRows } from './document.ts';
import { judgeCollector } from './fingerprints.ts';
import { identityCollector, inputReader } from './identity.ts';
import { costOf, measuresOf, usedTokens } from './measures.ts';
import { fieldOf, providerIdOf, testCaseOf } from './raw-row.ts';
import { withAmounts } from './row-amounts.ts';
import { conversationOf, traitsOf } from './traits.ts';

/** Reads promptfoo's JSON of every generation, and its JSON lines. */
export const promptfooReader: Reader = {
  name: 'promptfoo-json',
  description: 'promptfoo eval -o results.json (or .jsonl), every version',
  notes: {
    framework: 'promptfoo',
    files: '`promptfoo eval -o results.json` or `.jsonl`, file versions 0 to 4; shared eval records',
    reads:
      'vars and metadata as ids, clusters, segments; assertions, named scores, pass; latency, cost, tokens, cache; matrix columns; repeats',
    silent: 'judge cost; the judge where promptfoo chose it; tokens of replayed answers',
    checkedWith: 'files made with it',
  },
  recognizes: isPromptfoo,
  open: openPromptfoo,
};

function isPromptfoo({ value, kind }: Sample): boolean {
  if (Array.isArray(value)) {
    const [first] = value;
    return isPromptfooRow(first) && (Object.hasOwn(first, 'output') || Object.hasOwn(first, 'response'));
  }
  if (!isObject(value)) return false;
  const body = bodyOf(recordOf(value));
  if (Array.isArray(body.results)) {
    if (body.results.length > 0) return isPromptfooRow(body.results[0]);
    // Nothing of the list, or of its first row, was whole within the beginning that was looked at.
    return (
      ['stats', 'prompts', 'table'].some((key) => Object.hasOwn(body, key)) || Object.hasOwn(value, 'evalId')
    );
  }
  if (kind === 'json' && Object.hasOwn(value, 'evalId') && isObject(value.results)) return true;
  return resultKeys.some((key) => Object.hasOwn(value, key)) && isPromptfooRow(value);
}

/** Keys of a row of promptfoo's JSON lines. */
const resultKeys = ['response', 'gradingResult', 'success', 'promptIdx'];

/** What is remembered of a column until it can be named. */
interface OpenColumn {
  readonly first: JsonObject;
  priced: boolean;
  zero: boolean;
  tokens: boolean;
}

function openPromptfoo(run: RunBuilder): OpenReader {
  const identities = identityCollector();
  const readInput = inputReader();
  const judges = judgeCollector();
  const seen = new Set<string>();
  /** Columns of all files, and by row the position of its own. */
  const columns: OpenColumn[] = [];
  const columnOf: number[] = [];

  const takeRow = (row: JsonObject, ofFile: Map<string, number>): void => {
    if (run.fileCount > 1 && isRepeated(row, seen)) {
      run.tally('repeated', rowsThat('stood twice with the same result id: counted once.'));
      return;
    }
    const key = columnKey(row);
    const at = ofFile.get(key) ?? columns.push({ first: row, priced: false, zero: false, tokens: false }) - 1;
    ofFile.set(key, at);
    columnOf.push(at);
    const column = columns[at];
    const cost = costOf(row);
    if (column !== undefined) {
      if (cost !== undefined && cost > 0) column.priced = true;
      if (cost === 0) column.zero = true;
      if (usedTokens(row)) column.tokens = true;
    }
    const asked = readInput(row);
    identities.push(row, asked);
    judges.push(row);
    run.fingerprint('model', providerIdOf(row));
    const measures = measuresOf(row, asked);
    if (row.success === true && measures.state === 'unscored') {
      run.tally('judged-nothing', rowsThat('passed without any assertion: counted as unscored.'));
    }
    run.add({
      id: '',
      field: (path) => fieldOf(row, path),
      fields: () => fieldsOf(row),
      column: key,
      // Rows stand in the order they finished; a repeat of a test has the next testIdx.
      order: asNumber(row.testIdx) ?? 0,
      cluster: conversationOf(row),
      traits: traitsOf(row),
      measures,
    });
  };

  return {
    file(file, sample) {
      const ofFile = new Map<string, number>();
      const before = run.length();
      const document = isLines(sample)
        ? readLines(file, (row) => takeRow(row, ofFile), run)
        : readDocument(file, (row) => takeRow(row, ofFile), run);
      if (document === undefined) return;
      run.columns(
        columnSources(
          document.heads,
          new Map([...ofFile].map(([key, at]) => [key, columns[at]?.first ?? {}])),
        ),
      );
      judges.endFile(asObject(asObject(document.config.defaultTest).options).provider);
      run.suite(asText(document.config.description));
      run.fingerprint('runner', document.version === undefined ? undefined : `promptfoo ${document.version}`);
      const read = document.rows;
      if (document.statedRows !== undefined && document.statedRows !== read && run.length() > before) {
        run.warn(`${file.name} counts ${document.statedRows} results in its statistics and holds ${read}.`);
      }
    },
    end() {
      const found = identities.finish();
      if (run.options.caseId === undefined) for (const warning of found.warnings) run.warn(warning);
      run.identify(found.idOf);
      run.fingerprint('judge', judges.name());
      const unpriced = columns.map(({ priced, zero, tokens }) => zero && tokens && !priced);
      if (!unpriced.includes(true)) return;
      run.warn('Cost is 0 on every row although tokens were used: the price was unknown, cost is left out.');
      run.dropCosts((row) => unpriced[columnOf[row] ?? -1] === true);
    },
  };
}

/** What a file says beside its rows. */
interface DocumentFacts {
  readonly heads: readonly unknown[];
  readonly config: JsonObject;
  readonly version: string | undefined;
  readonly statedRows: number | undefined;
  /** Rows it holds, those that were left out too. */
  readonly rows: number;
}

function isLines({ kind, value }: Sample): boolean {
  return kind === 'json-lines' || (isPromptfooRow(value) && !Object.hasOwn(value, 'results'));
}

function readDocument(
  file: ResultFile,
  take: (row: JsonObject) => void,
  run: RunBuilder,
): DocumentFacts | undefined {
  const visit = (value: unknown, row: RowSource) => {
    if (isPromptfooRow(value)) take(withAmounts(value, row, run));
    else {
      const message = `Result ${row.index + 1} has neither a prompt, vars nor a test case.`;
      run.issues.add(problem('not-promptfoo', message, 'Give the file as promptfoo wrote it.', row.place()));
    }
  };
  // The table of version 2 holds everything once more.
  const shape = { rows: rowLists, skip: [['results', 'table', 'body']], nonFinite: false };
  const rest = readJson(file, shape, visit, run);
  if (rest === undefined) return undefined;
  const record = recordOf(asObject(rest.value));
  const body = bodyOf(record);
  if (!Array.isArray(rest.value) && !Array.isArray(body.results)) {
    const message = 'The file has no list of results where promptfoo writes one.';
    const hint = 'Write the results with promptfoo eval -o results.json.';
    run.issues.add(problem('not-promptfoo', message, hint, { file: file.name }));
    return undefined;
  }
  const { promptfooVersion } = asObject(asObject(rest.value).metadata);
  return {
    heads: asArray(body.prompts ?? record.prompts ?? asObject(asObject(body.table).head).prompts),
    config: asObject(record.config),
    version: asText(promptfooVersion),
    statedRows: statedRows(asObject(body.stats)),
    rows: rest.rows,
  };
}

/** JSON lines: every line is a row. */
function readLines(file: ResultFile, take: (row: JsonObject) => void, run: RunBuilder): DocumentFacts {
  let rows = 0;
  readJsonLines(
    file,
    false,
    (value, row) => {
      rows += 1;
      if (isPromptfooRow(value)) take(withAmounts(value, row, run));
      else {
        const hint = 'Give the file as promptfoo wrote it.';
        run.issues.add(problem('not-promptfoo', 'The line is no promptfoo result.', hint, row.place()));
      }
    },
    run,
  );
  return { heads: [], config: {}, version: undefined, statedRows: undefined, rows };
}

function fieldsOf(row: JsonObject): readonly string[] {
  return [
    ...scalarFields(row.vars, 'vars.'),
    ...scalarFields(row.metadata, 'metadata.'),
    ...scalarFields(testCaseOf(row).metadata, 'testCase.metadata.'),
    ...['description', 'provider', 'prompt'].filter((name) => fieldOf(row, name) !== undefined),
  ];
}

/** The same result given twice (a file and its copy, JSON and JSON lines) is one result: rows have ids. */
function isRepeated(row: JsonObject, seen: Set<string>): boolean {
  const id = asText(row.id);
  if (id === undefined) return false;
  const key = `${id}:${row.testIdx}:${row.promptIdx}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
