/**
 * What went wrong with the history:
 * - `forbidden`: the credentials may not read or write it
 * - `ruleset`: a rule of the repository refuses the push
 * - `signatures`: a rule asks for signed commits
 * - `conflict`: a path is there with other content
 * - `changed`: a file is not what it was when it was read
 * - `contended`: others wrote at every try
 * - `unreachable`: no answer, or none that can be used
 * - `bad-path`: no path of a history can be made of it
 */
export type HistoryErrorCode =
  | 'forbidden'
  | 'ruleset'
  | 'signatures'
  | 'conflict'
  | 'changed'
  | 'contended'
  | 'unreachable'
  | 'bad-path';

/** The history could not be read or written. A verdict never fails on it. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly code: HistoryErrorCode;
  /** What to do next. */
  readonly hint: string;

  constructor(code: HistoryErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}
