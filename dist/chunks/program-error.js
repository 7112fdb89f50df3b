// src/core/model/program-error.ts
/** The command was called wrongly, or a file that a person wrote is wrong. Exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
	code;
	/** What to do next. */
	hint;
	constructor(code, message, hint) {
		super(message);
		this.code = code;
		this.hint = hint;
	}
};
/** A file could not be read or written. */
var FileError = class extends Error {
	name = "FileError";
	code;
	/** What to do next. */
	hint;
	constructor(code, message, hint, cause) {
		super(message, { cause });
		this.code = code;
		this.hint = hint;
	}
};
/** Git cannot give what was asked: no repository, an unknown revision, a commit that cannot be fetched. Exit code 3. */
var GitError = class extends Error {
	name = "GitError";
	code;
	/** What to do next. */
	hint;
	constructor(code, message, hint, cause) {
		super(message, { cause });
		this.code = code;
		this.hint = hint;
	}
};
/** GitHub does not give or take what was asked. Reporting fails on it, a verdict never does. */
var GitHubError = class extends Error {
	name = "GitHubError";
	code;
	/** What to do next. */
	hint;
	constructor(code, message, hint, cause) {
		super(message, { cause });
		this.code = code;
		this.hint = hint;
	}
};
export { UsageError as i, GitError as n, GitHubError as r, FileError as t };
