// src/core/model/history-error.ts
/** The history could not be read or written. A verdict never fails on it. */
var HistoryError = class extends Error {
	name = "HistoryError";
	code;
	/** What to do next. */
	hint;
	constructor(code, message, hint, cause) {
		super(message, { cause });
		this.code = code;
		this.hint = hint;
	}
};
export { HistoryError as t };
