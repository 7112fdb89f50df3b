/** The command was called wrongly, or a file that a person wrote is wrong. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: string;
  /** What to do next. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** A file could not be read or written. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: string;
  /** What to do next. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** Git cannot give what was asked: no repository, an unknown revision, a commit that cannot be fetched. Exit code 3. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly code: string;
  /** What to do next. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** GitHub does not give or take what was asked. Reporting fails on it, a verdict never does. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly code: 'forbidden' | 'not-found' | 'rate-limited' | 'rejected' | 'unreachable';
  /** What to do next. */
  readonly hint: string;

  constructor(code: GitHubError['code'], message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}
