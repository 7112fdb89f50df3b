/** A file of the example repository is missing or malformed; the message names file and line. */
export class SuiteInputError extends Error {
  override readonly name = 'SuiteInputError';
}
