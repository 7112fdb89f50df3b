import type { Issue, Parsed } from '../model/issue.ts';
import type { Run } from '../model/run.ts';
import { detectFormat, guessUnreadable } from './detect-format.ts';
import { type FormatName, formatNames, isFormatName } from './formats.ts';
import { readJunit } from './junit/read-junit.ts';
import { problem, type ResultFile } from './problem.ts';
import { readPromptfoo } from './promptfoo/read-promptfoo.ts';
import type { ReadOptions } from './read-options.ts';
import { readRows } from './rows/read-rows.ts';

/**
 * Reads result files as one run.
 *
 * The format is told from the content unless `options.format` forces one; all files must have the same. Rows of several
 * files are joined in the order given. A file with any problem refuses the whole run, and so does a run without cases:
 * what comes back has at least one row.
 *
 * @param files - in the order in which their rows are to stand; at least one
 */
export function readRun(files: readonly ResultFile[], options: ReadOptions = {}): Parsed<Run> {
  const issues = files.flatMap(emptyIssue);
  if (files.length === 0) {
    issues.push(problem('no-file', 'No result file was given.', 'Name at least one result file.'));
  }
  if (options.format !== undefined && !isFormatName(options.format)) {
    const message = `There is no format ${JSON.stringify(options.format)}.`;
    issues.push(problem('unknown-format', message, `Formats: ${formatNames()}.`, { path: ['format'] }));
  }
  if (issues.length > 0) return { ok: false, issues };
  const format = formatOf(files, options.format);
  if (!format.ok) return format;
  return readAs(format.value, files, options);
}

function readAs(format: FormatName, files: readonly ResultFile[], options: ReadOptions): Parsed<Run> {
  switch (format) {
    case 'promptfoo-json':
      return readPromptfoo(files, options);
    case 'junit-xml':
      return readJunit(files, options);
    case 'rows-jsonl':
      return readRows(files, options);
  }
}

function emptyIssue(file: ResultFile): readonly Issue[] {
  // White space and a byte-order mark alone are as good as nothing; the look stops at the first other byte.
  const isEmpty = file.bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf);
  if (!isEmpty) return [];
  const message = file.bytes.length === 0 ? 'The file is empty.' : 'The file holds nothing but white space.';
  const hint = 'Check that the evaluation ran to its end and wrote its results.';
  return [problem('empty-file', message, hint, { file: file.name })];
}

function formatOf(files: readonly ResultFile[], forced: string | undefined): Parsed<FormatName> {
  if (forced !== undefined && isFormatName(forced)) return { ok: true, value: forced };
  const found = files.map((file) => ({ file, format: detectFormat(file.bytes) }));
  const issues = found.filter(({ format }) => format === undefined).map(({ file }) => unreadable(file));
  const [first] = found;
  const other = found.find(({ format }) => format !== first?.format);
  if (issues.length === 0 && first !== undefined && other !== undefined) {
    const message = `The file is ${other.format}, but ${first.file.name} is ${first.format}.`;
    issues.push(
      problem('mixed-formats', message, 'Give files of one format as one run.', { file: other.file.name }),
    );
  }
  if (issues.length > 0 || first?.format === undefined) return { ok: false, issues };
  return { ok: true, value: first.format };
}

function unreadable(file: ResultFile): Issue {
  const guess = guessUnreadable(file.bytes);
  const hint = `${guess === undefined ? '' : `${guess} `}Formats that are read: ${formatNames()}.`;
  return problem('unknown-format', 'The content is in none of the formats that are read.', hint, {
    file: file.name,
  });
}
