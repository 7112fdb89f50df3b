import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as decideNotEvaluated, b as shapeOfRun, c as buildComment, d as encodeRecord, g as decide, h as verdicts, l as reasonText, n as readRun, p as comparisonDocument, s as renderHtml, t as encodeRows, v as requiredSuites, x as compareRuns, y as resolvePolicy } from "./encode-rows.js";
import { i as UsageError, n as GitError, t as FileError } from "./program-error.js";
import { c as strong, i as joinRich, r as code, s as rich, t as renderMarkdown } from "./render-markdown.js";
import { a as require_dist, c as detectedDimension, f as defaultBetter, i as parseConfig, r as hashValue, t as canonicalJson, x as deploymentClasses } from "./stable-hash.js";
import { t as formatIssue } from "./issue.js";
// src/core/report/combine-comments.ts
/**
* One comment for all suites of a change: the worst suite's first line leads, each suite has its own part.
*
* @param comments - worst first; empty = no suite covers what changed
* @param skipped - suites that did not run, with the reason
* @param unaffected - the sentence where no suite had to run
*/
function combineComments(comments, skipped, unaffected, footer) {
	const notRun = skippedFold(skipped);
	const [worst, ...others] = comments;
	if (worst === void 0) return {
		headline: unaffected,
		blocks: [],
		folds: notRun,
		reasons: [],
		footer
	};
	if (others.length === 0) return {
		...worst.view,
		folds: [...worst.view.folds, ...notRun]
	};
	const overview = {
		kind: "list",
		items: comments.map(({ suite, view }) => rich`${code(suite)} ${view.headline}`)
	};
	return {
		headline: rich`${worst.view.headline} (${worst.suite}, worst of ${comments.length} suites)`,
		blocks: [overview, ...comments.flatMap(({ suite, view }) => [{
			kind: "heading",
			text: rich`${code(suite)}`
		}, ...view.blocks])],
		folds: [...comments.flatMap(({ suite, view }) => view.folds.map((fold) => ({
			...fold,
			summary: rich`${suite}: ${fold.summary}`
		}))), ...notRun],
		reasons: comments.flatMap(({ suite, view }) => view.reasons.map((reason) => rich`${code(suite)} ${reason}`)),
		footer: joinRich(comments.map(({ suite, view }) => rich`${suite}: ${view.footer}`), " · ")
	};
}
function skippedFold(skipped) {
	if (skipped.length === 0) return [];
	const items = skipped.map(({ suite, reason }) => rich`${strong(suite)}: ${reason}`);
	return [{
		summary: rich`${skipped.length} ${skipped.length === 1 ? "suite" : "suites"} did not run`,
		blocks: [{
			kind: "list",
			items
		}]
	}];
}
// src/core/suite/find-edited-suites.ts
/**
* Suites that base and head both have and run in another way: another setup, command, results file, format, timeout or
* working directory.
*
* @param configs - the config at each commit, not the combined one; `base` null = no config there
* @returns names in head's order
*/
function findEditedSuites({ base, head }) {
	if (base === null) return [];
	return Object.keys(head.suites).filter((name) => Object.hasOwn(base.suites, name) && canonicalJson(base.suites[name]?.run) !== canonicalJson(head.suites[name]?.run));
}
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// src/core/suite/match-paths.ts
var import_posix = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_picomatch$1();
})))(), 1);
const options = {
	dot: true,
	nonegate: true,
	noextglob: true,
	keepQuotes: true,
	flags: "s"
};
/**
* Paths that a list of globs selects, the way `.gitignore` selects: the last glob that matches decides, and a glob
* with a leading `!` takes out. A list of nothing but `!` globs takes out from everything.
*
* - `prompts/**` is everything below the folder, `prompts` and `prompts/` are too (and a file of that name)
* - `*.prompt.yml`, a glob without a slash, is looked for in every folder; with a slash it starts at the root
* - a path without wildcards is that path from the root, or all below it, whatever characters it holds
* - `*` and `?` stop at a slash; files that begin with a dot are files like any other; letter case counts
* - a backslash is a backslash, parentheses are parentheses; `[a-z]`, `[!a]` and `{a,b}` are what they are in a shell
*
* @param patterns - globs relative to the root of the repository, forward slashes; empty = nothing is selected
* @param paths - repository paths as git writes them
* @returns the selected paths in the order given
*/
function matchPaths(patterns, paths) {
	return paths.filter(pathMatcher(patterns));
}
/** {@link matchPaths} for one path at a time: the globs are compiled once. */
function pathMatcher(patterns) {
	const rules = patterns.map((pattern) => {
		const isTakenOut = pattern.startsWith("!");
		return {
			isTakenOut,
			matches: globMatcher(isTakenOut ? pattern.slice(1) : pattern)
		};
	});
	const isAllTakenOut = rules.length > 0 && rules.every((rule) => rule.isTakenOut);
	return (path) => {
		const last = rules.findLast((rule) => rule.matches(path));
		return last === void 0 ? isAllTakenOut : !last.isTakenOut;
	};
}
function globMatcher(pattern) {
	const isFolder = pattern.endsWith("/");
	const glob = pattern.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
	if (glob === "" || glob === ".") return () => true;
	const isBelow = (path) => path.startsWith(`${glob}/`);
	const isNamed = (path) => path === glob || isBelow(path);
	if (!hasWildcard(glob)) return isNamed;
	const anchored = glob.includes("/") ? glob : `**/${glob}`;
	const lastPart = glob.slice(glob.lastIndexOf("/") + 1);
	const globs = [toPicomatch(anchored)];
	if (isFolder || !hasWildcard(lastPart)) globs.push(`${toPicomatch(anchored)}/**`);
	const matches = (0, import_posix.default)(globs, options);
	return (path) => isNamed(path) || matches(path);
}
function hasWildcard(glob) {
	return /[*?[\]{}]/.test(glob);
}
/** Takes the meaning from the characters that only picomatch gives one. */
function toPicomatch(glob) {
	const escaped = glob.replace(/[\\()]/g, "\\$&").replaceAll("[!", "[^");
	return glob.split("{").length === glob.split("}").length ? escaped : escaped.replace(/[{}]/g, "\\$&");
}
// src/core/suite/plan-suites.ts
/**
* Which suites a change calls for, and why. The first of these that holds decides:
*
* 1. the user asked for one suite: that one runs, no other
* 2. a changed path, under either of its names, is under `covers`
* 3. the class of the change requires the suite
* 4. the suite is new: it runs and can only advise, so that the change that introduces it shows what it finds
* 5. its run keys were edited: what is judged may have changed although no covered file has
* 6. `covers` is left out, and the change is of some class but `other`
*
* Changes to the dataset, to the suite's own script or to its folder call for a run only where `covers` names them:
* head's dataset is laid over both sides, so both would sit the new exam with the same system. For the same reason
* edits of judge keys call for no run: base's values count for this change, and the comment names the edits.
*
* @returns one plan per suite in the order of the config; a required suite that the config lacks has none, and the
*   caller has to say that it was not evaluated
* @throws UsageError when `only` names no suite of the config
*/
function planSuites(input) {
	const { config, only } = input;
	if (only !== void 0 && !Object.hasOwn(config.suites, only)) {
		const known = Object.keys(config.suites).join(", ") || "none";
		throw new UsageError("unknown-suite", `The config has no suite "${only}".`, `Suites: ${known}.`);
	}
	return Object.entries(config.suites).map(([name, suite]) => planSuite(name, suite, input));
}
function planSuite(name, suite, input) {
	const { only, classes, requiredSuites, advisorySuites, editedSuites = [] } = input;
	const { covers } = suite.judge;
	const isAdvisory = advisorySuites.includes(name);
	const isByClass = covers === void 0 && classes.some((name) => name !== "other");
	const covered = covers === void 0 && !isByClass ? [] : coveredPaths(covers ?? ["**"], input.changedPaths);
	const plan = (isRun, reason) => ({
		suite: name,
		isRun,
		reason,
		coveredChanges: covered,
		isAdvisory
	});
	if (only === name) return plan(true, withPaths("It was asked for by name", covers, covered));
	if (only !== void 0) return plan(false, `Only ${only} was asked for.`);
	if (covers !== void 0 && covered.length > 0) return plan(true, coveredReason(covered));
	if (requiredSuites.includes(name)) return plan(true, `${classWords(classes)} requires it.`);
	if (isAdvisory) return plan(true, "It is new in this change, so it runs and can only advise.");
	if (editedSuites.includes(name)) return plan(true, "This change edits how the suite is run.");
	if (isByClass) return plan(true, `It runs on every class but other, and this is ${classWords(classes)}.`);
	if (covers === void 0) return plan(false, "It runs on every class but other, and this change is other.");
	return plan(false, "No changed file is one that it covers.");
}
/** Either name of each change, whichever is covered, without repeats; the new name first. */
function coveredPaths(covers, changes) {
	const isCovered = pathMatcher(covers);
	const found = changes.flatMap(({ path, previousPath }) => {
		if (isCovered(path)) return [path];
		return previousPath !== void 0 && isCovered(previousPath) ? [previousPath] : [];
	});
	return [...new Set(found)];
}
function coveredReason(covered) {
	const verb = covered.length === 1 ? "it covers" : "are covered";
	return `${pathWords(covered)} changed, which ${verb}.`;
}
function withPaths(text, covers, covered) {
	return covers === void 0 || covered.length === 0 ? `${text}.` : `${text}; ${pathWords(covered)} changed.`;
}
function pathWords(paths) {
	const first = (paths[0] ?? "").replace(/\p{Cc}/gu, "�");
	const rest = paths.length - 1;
	return rest === 0 ? first : `${first} and ${rest} more`;
}
function classWords(classes) {
	return classes.filter((name) => name !== "other").join(" with ") || "other";
}
// src/core/suite/same-outputs.ts
/**
* True when both sides gave the very same answers: there is at least one paired row (same case and epoch), every
* paired row has an `outputHash` (or, lacking it, its `output`) on both sides, and the two are equal in every pair. After a change of covered files
* that means that base may have run head's code. Rows without a partner are not looked at.
*/
function sameOutputs(base, head) {
	const answer = (row) => row.outputHash ?? row.output;
	const key = (row) => `${row.epoch} ${row.caseId}`;
	const ofBase = new Map(base.rows.map((row) => [key(row), answer(row)]));
	const paired = head.rows.filter((row) => ofBase.has(key(row)));
	return paired.length > 0 && paired.every((row) => answer(row) !== void 0 && answer(row) === ofBase.get(key(row)));
}
// src/core/suite/folders-upward.ts
/**
* A folder of the repository and those above it, nearest first, down to the root `.`.
*
* @param folder - path relative to the root, forward slashes; `.` or empty = the root
* @returns `['a/b', 'a', '.']` for `a/b`
*/
function foldersUpward(folder) {
	const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
	return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), "."];
}
/** Path of a file in a folder as `foldersUpward` names it. */
function inFolder(folder, name) {
	return folder === "." ? name : `${folder}/${name}`;
}
// src/core/suite/sha-256.ts
const blockSize = 64;
/**
* SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits.
*
* Written out here because `core` uses nothing of Node. It is for keys by which stored results, and a sign-off, are
* found again: whoever writes a pull request chooses the file names that go in, so the hash has to resist them.
*
* @see FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1, 5.3.3, 6.2
*/
function sha256(text) {
	const bytes = padded(new TextEncoder().encode(text));
	const view = new DataView(bytes.buffer);
	const state = fractionalBits(8, Math.sqrt);
	const constants = fractionalBits(64, Math.cbrt);
	const schedule = /* @__PURE__ */ new Uint32Array(64);
	for (let at = 0; at < bytes.length; at += blockSize) {
		for (let t = 0; t < 16; t += 1) schedule[t] = view.getUint32(at + 4 * t);
		extend(schedule);
		compress(state, schedule, constants);
	}
	return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
/** The message, a one bit, zeros, and its length in bits as 64 bits, in whole blocks (section 5.1.1). */
function padded(message) {
	const bytes = new Uint8Array(Math.ceil((message.length + 9) / blockSize) * blockSize);
	bytes.set(message);
	bytes[message.length] = 128;
	new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
	return bytes;
}
/** First 32 bits of the fractional parts of the roots of the first primes (sections 4.2.2 and 5.3.3). */
function fractionalBits(count, root) {
	const words = new Uint32Array(count);
	let found = 0;
	for (let candidate = 2; found < count; candidate += 1) {
		if (!isPrime(candidate)) continue;
		const value = root(candidate);
		words[found] = Math.floor((value - Math.floor(value)) * 2 ** 32);
		found += 1;
	}
	return words;
}
function isPrime(candidate) {
	for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
	return true;
}
/** The message schedule from its first 16 words (section 6.2.2, step 1). */
function extend(w) {
	for (let t = 16; t < 64; t += 1) {
		const far = w[t - 15] ?? 0;
		const near = w[t - 2] ?? 0;
		const s0 = turn(far, 7) ^ turn(far, 18) ^ far >>> 3;
		const s1 = turn(near, 17) ^ turn(near, 19) ^ near >>> 10;
		w[t] = (w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1;
	}
}
/** One block (section 6.2.2, steps 2 to 4). */
function compress(state, w, k) {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let t = 0; t < 64; t += 1) {
		const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const choice = e & f ^ ~e & g;
		const t1 = h + sum1 + choice + (k[t] ?? 0) + (w[t] ?? 0) | 0;
		const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const majority = a & b ^ a & c ^ b & c;
		[h, g, f, e, d, c, b, a] = [
			g,
			f,
			e,
			d + t1 | 0,
			c,
			b,
			a,
			t1 + sum0 + majority | 0
		];
	}
	[
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	].forEach((word, index) => {
		state[index] = (state[index] ?? 0) + word;
	});
}
function turn(word, bits) {
	return word >>> bits | word << 32 - bits;
}
// src/core/suite/side-files.ts
/** Lockfiles of Node's package managers; the first that a folder has counts. */
const nodeLockfiles = [
	"npm-shrinkwrap.json",
	"package-lock.json",
	"pnpm-lock.yaml",
	"yarn.lock",
	"bun.lock",
	"bun.lockb"
];
const requirements = /^requirements[\w.-]*\.txt$/;
const otherLockfiles = [
	"uv.lock",
	"poetry.lock",
	"Pipfile.lock",
	"pdm.lock"
];
/** Whether a file is a list of Python packages as pip reads it. */
function isRequirements(name) {
	return requirements.test(name);
}
/** Whether a path is a lockfile (requirements files count) that stands right in one of the folders. */
function isLockfile(path, folders) {
	const slash = path.lastIndexOf("/");
	const name = path.slice(slash + 1);
	if (!folders.has(slash < 0 ? "." : path.slice(0, slash))) return false;
	return nodeLockfiles.includes(name) || otherLockfiles.includes(name) || isRequirements(name);
}
/**
* Sorts the files of a side by the folders that matter for its setup.
*
* @param files - all paths of the side, relative to the repository root
* @param texts - contents by path, of those that `setupInputs` names
*/
function sideFiles(workingDirectory, files, texts) {
	const folders = foldersUpward(workingDirectory);
	const byFolder = new Map(folders.map((folder) => [folder, []]));
	for (const path of files) {
		const slash = path.lastIndexOf("/");
		byFolder.get(slash < 0 ? "." : path.slice(0, slash))?.push(path.slice(slash + 1));
	}
	for (const names of byFolder.values()) names.sort();
	return {
		folders,
		names: (folder) => byFolder.get(folder) ?? [],
		text: (folder, name) => {
			const path = inFolder(folder, name);
			return Object.hasOwn(texts, path) ? texts[path] : void 0;
		}
	};
}
// src/core/suite/suite-key.ts
/** Raised when the same files and suite would get another key: stored runs of older versions are then not found. */
const version = 1;
/**
* Key of what a suite evaluates at one commit. Equal keys mean that stored results of one stand for the other.
*
* It is the SHA-256 of the canonical JSON of
* - path and object id of every file under `covers` (left out: every file) or `dataset`, of the lockfiles in the
*   working directory and the folders above it, and of files that the command or setup names in an argument;
*   sorted by path, so the order of `tree` does not matter
* - the keys of the suite that shape its rows. Left out, because rows stay what they are: `baseline`, `epochs`,
*   `timeout`, `protected`.
*
* @param input - `tree`: files of the side as it runs, head's dataset laid over it; `suiteBlock`: judge keys of base
*   with the run keys of that side
* @returns 64 hexadecimal digits
*/
function suiteKey({ tree, covers, dataset, suiteBlock, workingDirectory }) {
	const isCovered = covers === void 0 ? () => true : pathMatcher(covers);
	const isDataset = pathMatcher(dataset);
	const isNamed = namedFiles(suiteBlock.run, workingDirectory);
	const folders = new Set(foldersUpward(workingDirectory));
	const files = tree.filter(({ path }) => isCovered(path) || isDataset(path) || isNamed(path) || isLockfile(path, folders)).map(({ path, objectId }) => [path, objectId]).sort(([one], [other]) => one < other ? -1 : 1);
	const { passEnv, caseId, cluster, segments } = suiteBlock.judge ?? {};
	const { setup, command, results, format } = suiteBlock.run ?? {};
	return sha256(canonicalJson({
		version,
		files,
		suite: {
			covers,
			dataset,
			passEnv,
			caseId,
			cluster,
			segments,
			setup,
			command,
			results,
			format,
			workingDirectory
		}
	}));
}
/** Whether an argument of the command, such as `promptfooconfig.yaml` or `evals/run.py`, is this file. */
function namedFiles(run, workingDirectory) {
	const [folder = "."] = foldersUpward(workingDirectory);
	const setup = run?.setup === "none" ? [] : run?.setup ?? [];
	const words = [...run?.command ?? [], ...setup.flat()];
	const names = new Set(words.map((word) => inFolder(folder, word.replace(/^--?[^=]*=/, "").replace(/^(?:\.\/+)+/, ""))));
	return (path) => names.has(path);
}
// src/app/judge-runs.ts
/** Two runs in, one decision out: the pure path from results to a verdict. */
function judgeRuns(request) {
	const { config, suite, classes, base, head, seed } = request;
	const problems = [...base?.ok === false ? base.problems.map((problem) => `base: ${problem}`) : [], ...head.ok ? [] : head.problems.map((problem) => `head: ${problem}`)];
	const baseRun = base?.ok === true ? base.run : null;
	const yardstick = baseRun ?? (head.ok ? head.run : null);
	const resolved = resolvePolicy({
		config,
		suite,
		classes,
		shape: yardstick === null ? emptyShape : shapeOfRun(yardstick)
	});
	const policy = request.isLatencyAdvisory === true ? withLatencyAdvisory(resolved) : resolved;
	if (problems.length > 0 || !head.ok) return decideNotEvaluated(problems, policy);
	const seedText = seed ?? `${suite ?? ""}/${fingerprint(baseRun)}/${fingerprint(head.run)}`;
	try {
		return decide(compareRuns(baseRun, head.run, policy, { seedText }), policy);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return decideNotEvaluated([`the results could not be compared: ${error.message}`], policy);
	}
}
/** The decision where a suite could not even be tried. */
function judgeNothing(request, problems) {
	return decideNotEvaluated(problems, resolvePolicy({
		...request,
		shape: emptyShape
	}));
}
function withLatencyAdvisory(policy) {
	return {
		...policy,
		dimensions: policy.dimensions.map((spec) => spec.metric.kind === "latency" ? {
			...spec,
			tier: "advisory"
		} : spec)
	};
}
const emptyShape = {
	cases: 0,
	epochs: 0,
	metrics: {
		passRate: false,
		scores: [],
		latency: false,
		cost: false,
		tokens: false,
		retrieval: false,
		errors: false
	}
};
/** Content of a run for the seed: another result gives other resamples, another file name does not. */
function fingerprint(run) {
	if (run === null) return "none";
	return run.rows.map((row) => `${row.caseId}#${row.epoch}${row.passed === null ? "?" : Number(row.passed)}${row.latencyMs ?? ""}`).join(",");
}
// src/app/gate/age-text.ts
/** An age in the largest unit that fits: `3 hours`, `2 days`; never less than a minute. */
function ageText(ageMs) {
	const [unit, length] = [
		["day", 864e5],
		["hour", 36e5],
		["minute", 6e4]
	].find(([, size]) => ageMs >= size) ?? ["minute", 6e4];
	const count = Math.max(1, Math.floor(ageMs / length));
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
// src/app/gate/change-notices.ts
/**
* What the first lines of the comment have to say about a change that touches its own gate: the judge keys, the
* dataset, or how the suite is run.
*/
function changeNotices(suite, change) {
	const { combined, baseConfig, isBaseConfigBroken, paths } = change;
	const notices = [];
	if (isBaseConfigBroken) return ["The config on base has problems, so head's own judges this PR, and the verdict advises only."];
	if (combined.introducesGate) return ["This PR introduces the gate: there is no config on base, so head's own judges it, and the verdict advises only."];
	if (combined.advisorySuites.includes(suite)) notices.push("This suite is new in this PR: its verdict advises only.");
	const edits = combined.judgeKeysEdited.filter(({ path }) => !path.startsWith("suites.") || path.startsWith(`suites.${suite}`));
	if (edits.length > 0) {
		const named = edits.slice(0, 5).map(({ path, effect }) => effect === "unclear" ? path : `${path} (${effect})`);
		const more = edits.length > 5 ? ` and ${edits.length - 5} more` : "";
		notices.push(`This PR edits how it is judged: ${named.join(", ")}${more}. Base's config was applied.`);
	}
	const changed = paths.flatMap(({ path, previousPath }) => [path, ...previousPath === void 0 ? [] : [previousPath]]);
	const edited = matchPaths(combined.config.suites[suite]?.judge.dataset ?? [], changed);
	if (edited.length > 0) notices.push(`This PR edits the dataset (${edited.length} ${edited.length === 1 ? "file" : "files"}): both sides sat head's version.`);
	const before = baseConfig?.suites[suite]?.run;
	const after = combined.config.suites[suite]?.run;
	if (before !== void 0 && JSON.stringify(before) !== JSON.stringify(after)) notices.push("This PR edits how the suite is run: each side was run its own way.");
	const own = ownFiles(combined.config.suites[suite], changed);
	if (own.length > 0) notices.push(`This PR edits what the suite runs (${own.join(", ")}): each side was run its own way.`);
	return notices;
}
/** Changed files that the command names, such as its script. Those under `covers` are what is judged, not how. */
function ownFiles(suite, changed) {
	if (suite === void 0) return [];
	const { command = [], workingDirectory } = suite.run;
	const [folder = "."] = foldersUpward(workingDirectory);
	const words = command.map((word) => word.replace(/^--?[^=]*=/, "").replace(/^(?:\.\/+)+/, ""));
	const named = new Set(words.map((word) => inFolder(folder, word)));
	const covered = new Set(matchPaths(suite.judge.covers ?? [], changed));
	return changed.filter((path) => named.has(path) && !covered.has(path));
}
// src/core/suite/merge-epochs.ts
const comparedFingerprints = [
	"judge",
	"scorer",
	"runner",
	"dataset"
];
/**
* The runs of one side, one per time its command ran, as one run with more epochs.
*
* A row keeps its epoch while that is free for its case, and else takes the next free one: suites that number their
* epochs by `EVAL_ENVELOPE_EPOCH` keep their numbers, suites that know nothing of epochs get 1, 2, 3 in order of the
* runs. Cases that are a duplicate in any run have no rows in the result. Nothing is dropped for being cached: pairing
* counts replays.
*
* @param runs - in the order in which the command ran, at least one
* @returns format and fingerprints of the first run that states them, with a warning for each that differs
* @throws RangeError when there is no run
*/
function mergeEpochs(runs) {
	const [first] = runs;
	if (first === void 0) throw new RangeError("runs must hold at least one run, received none");
	if (runs.length === 1) return first;
	const duplicates = [...new Set(runs.flatMap((run) => run.duplicates))];
	const suite = runs.find((run) => run.suite !== void 0)?.suite;
	const { fingerprints, differing } = mergeFingerprints(runs.map((run) => run.fingerprints));
	const format = runs.every((run) => run.format === first.format) ? [] : ["format"];
	return {
		...suite === void 0 ? {} : { suite },
		format: first.format,
		rows: renumber(runs.flatMap((run) => run.rows), new Set(duplicates)),
		fingerprints,
		duplicates,
		warnings: [...new Set(runs.flatMap((run) => run.warnings)), ...[...format, ...differing].map((name) => `The ${name} is not the same in all ${runs.length} runs of the command.`)]
	};
}
function renumber(rows, duplicates) {
	const taken = /* @__PURE__ */ new Map();
	return rows.filter((row) => !duplicates.has(row.caseId)).map((row) => {
		const epochs = taken.get(row.caseId) ?? /* @__PURE__ */ new Set();
		taken.set(row.caseId, epochs);
		let epoch = row.epoch;
		while (epochs.has(epoch)) epoch += 1;
		epochs.add(epoch);
		return epoch === row.epoch ? row : {
			...row,
			epoch
		};
	});
}
function mergeFingerprints(all) {
	const stated = comparedFingerprints.map((name) => {
		const values = all.map((one) => one[name]).filter((value) => value !== void 0);
		return {
			name,
			value: values[0],
			isMixed: new Set(values).size > 1
		};
	});
	const models = all.map((one) => one.models).filter((names) => names.length > 0);
	const isMixed = new Set(models.map((names) => JSON.stringify(names))).size > 1;
	return {
		fingerprints: {
			...Object.fromEntries(stated.filter(({ value }) => value !== void 0).map(({ name, value }) => [name, value])),
			models: [...new Set(models.flat())].sort()
		},
		differing: [...stated.filter((one) => one.isMixed).map((one) => one.name), ...isMixed ? ["model under test"] : []]
	};
}
// src/app/gate/find-baseline.ts
/**
* Looks for stored rows of the same content: the same suite key, not older than the config allows. Several runs are
* pooled as epochs. A store that is missing or broken is a rung down, never a failure by itself.
*/
async function findBaseline(store, wanted, world) {
	if (store === void 0) return {
		found: null,
		note: null
	};
	const now = world.clock.now().getTime();
	const fitting = [];
	let tooOld = 0;
	let otherKey = 0;
	for (const path of (await world.files.list(store)).filter((name) => /rows.*\.jsonl(\.gz)?$/.test(name))) {
		const run = await readStored(path, world);
		if (run?.origin === void 0 || run.suite !== void 0 && run.suite !== wanted.suite) continue;
		const ageMs = now - Date.parse(run.origin.evaluatedAt);
		if (run.origin.suiteKey !== wanted.suiteKey) otherKey += 1;
		else if (fitting.some((other) => other.ageMs === ageMs && other.sha === run.origin?.sha)) continue;
		else if (wanted.maxAgeMs !== void 0 && ageMs > wanted.maxAgeMs) tooOld += 1;
		else fitting.push({
			run,
			ageMs,
			sha: run.origin.sha
		});
	}
	fitting.sort((left, right) => left.ageMs - right.ageMs);
	const [newest] = fitting;
	if (newest === void 0) {
		const parts = [...tooOld > 0 ? [`${tooOld} too old`] : [], ...otherKey > 0 ? [`${otherKey} of other content`] : []];
		return {
			found: null,
			note: `No stored run fits${parts.length === 0 ? "" : ` (${parts.join(", ")})`}.`
		};
	}
	return {
		found: {
			run: mergeEpochs(fitting.map(({ run }) => run)),
			used: {
				rung: "stored",
				sha: newest.sha,
				ageMs: Math.max(0, newest.ageMs),
				runs: fitting.length
			}
		},
		note: null
	};
}
async function readStored(path, world) {
	try {
		const parsed = readRun([{
			name: path,
			bytes: await world.files.read(path)
		}], { format: "rows-jsonl" });
		return parsed.ok ? parsed.value : null;
	} catch (error) {
		if (error instanceof FileError) return null;
		throw error;
	}
}
/**
* The run with secret values replaced by `***` wherever a result file carries them: ids, labels, segments, names of
* scores, answers. What is printed, stored and compared afterwards holds none of them.
*
* @param secrets - values as they are; those under eight characters are not looked for
*/
function maskRun(run, secrets) {
	const wanted = longSecrets(secrets);
	if (wanted.length === 0) return run;
	const { rows, ...rest } = run;
	const masked = rows.map((row) => {
		const text = JSON.stringify(row);
		return wanted.some((secret) => text.includes(inJson(secret))) ? maskValue(row, wanted) : row;
	});
	return {
		...maskValue(rest, wanted),
		rows: masked
	};
}
/** A text with secret values replaced by `***`. */
function maskSecrets(text, secrets) {
	return longSecrets(secrets).reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}
function longSecrets(secrets) {
	return secrets.filter((secret) => secret.length >= 8).toSorted((left, right) => right.length - left.length);
}
/** A text as it stands inside a JSON string. */
function inJson(text) {
	return JSON.stringify(text).slice(1, -1);
}
/** The same shape with every string masked, names of fields included. */
function maskValue(value, secrets) {
	const mask = (part) => {
		if (typeof part === "string") return maskSecrets(part, secrets);
		if (Array.isArray(part)) return part.map(mask);
		if (typeof part !== "object" || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([name, field]) => [maskSecrets(name, secrets), mask(field)]));
	};
	return mask(value);
}
// src/app/read-run.ts
/**
* Reads the result files of one side. A file that is missing or broken is an outcome, not an error: nothing was
* evaluated, and the verdict says so.
*/
async function readRunFiles(files, paths, options) {
	const contents = [];
	const problems = [];
	for (const path of paths) try {
		contents.push({
			name: path,
			bytes: await files.read(path)
		});
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		problems.push(`${error.message} ${error.hint}`);
	}
	for (const [index, content] of contents.entries()) {
		const twin = contents.slice(0, index).find((earlier) => sameBytes(earlier.bytes, content.bytes));
		if (twin !== void 0) problems.push(`${content.name} is ${twin.name} again, byte for byte: a copy is no second run.`);
	}
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	const parsed = readRun(contents, options);
	return parsed.ok ? {
		ok: true,
		run: parsed.value
	} : {
		ok: false,
		problems: parsed.issues.map(formatIssue)
	};
}
function sameBytes(left, right) {
	return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
// src/app/gate/handed-over.ts
const note = "The results were handed over by an earlier step: whether both sides were run alike is not known here.";
/** Reads results that an earlier step made, a file or a folder a side, as the suite's own config says. */
async function readHandedOver(suite, results, world) {
	const head = {
		outcome: await readSide(suite, results.head, world),
		notes: [note]
	};
	if (results.base === void 0) return { head };
	return {
		head,
		base: {
			outcome: await readSide(suite, results.base, world),
			notes: []
		}
	};
}
async function readSide(suite, path, { files, environment }) {
	const found = await files.list(path);
	const { judge, run } = suite;
	const outcome = await readRunFiles(files, found.length === 0 ? [path] : found, {
		format: run.format,
		caseId: judge.caseId,
		cluster: judge.cluster,
		segments: judge.segments.length > 0 ? judge.segments : void 0
	});
	const secrets = judge.passEnv.flatMap((name) => environment[name] ?? []);
	return outcome.ok ? {
		ok: true,
		run: maskRun(outcome.run, secrets)
	} : outcome;
}
// src/core/suite/argument-list.ts
/**
* A list as a command.
*
* @throws RangeError when the list is empty; a parsed config holds no such list
*/
function argumentList(words) {
	const [program, ...rest] = words;
	if (program === void 0) throw new RangeError("a command needs at least one word, received none");
	return [program, ...rest];
}
// src/core/suite/expand-command.ts
/** Same text as `resultsPlaceholder` of the config, which this room may not import; a test holds them together. */
const placeholder = "${results}";
/**
* The command of a suite as it is started: every `${results}`, alone or inside an argument, becomes the path.
* Nothing else is expanded: no variables, no globs, no `~`.
*
* @param command - argument list of the config, not empty
* @param values - `results`: absolute path of the results file in the side that runs
* @throws RangeError when the list is empty
*/
function expandCommand(command, { results }) {
	return argumentList(command.map((argument) => argument.replaceAll(placeholder, () => results)));
}
// src/core/suite/environment-names.ts
/** Variables that every command of a suite gets, as they are in our own environment. */
const allowedNames = /* @__PURE__ */ new Set([
	...[
		"HOME",
		"USER",
		"SHELL",
		"LANG",
		"TZ",
		"TMPDIR",
		"CI",
		"PATH"
	],
	...[
		"RUNNER_OS",
		"RUNNER_ARCH",
		"RUNNER_TEMP",
		"RUNNER_TOOL_CACHE",
		"RUNNER_TRACKING_ID"
	],
	...[
		"LD_LIBRARY_PATH",
		"pythonLocation",
		"JAVA_HOME"
	],
	...[
		"PIP_CACHE_DIR",
		"UV_CACHE_DIR",
		"YARN_CACHE_FOLDER",
		"POETRY_CACHE_DIR",
		"BUN_INSTALL_CACHE_DIR"
	],
	...["PNPM_HOME", "XDG_CACHE_HOME"]
]);
/** Variables of which tools read either spelling. */
const allowedInBothCases = /* @__PURE__ */ new Set([
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY",
		"ALL_PROXY"
	],
	...[
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"NODE_EXTRA_CA_CERTS",
		"REQUESTS_CA_BUNDLE",
		"CURL_CA_BUNDLE"
	],
	...[
		"PIP_CERT",
		"GIT_SSL_CAINFO",
		"AWS_CA_BUNDLE",
		"NPM_CONFIG_CAFILE"
	],
	...["NPM_CONFIG_CACHE", "NPM_CONFIG_STORE_DIR"]
]);
/** Whether a variable is one of those that every command gets. */
function isAllowedName(name) {
	if (allowedNames.has(name) || /^LC_[A-Z]+$/.test(name)) return true;
	return allowedInBothCases.has(name.toUpperCase()) && (name === name.toUpperCase() || name === name.toLowerCase());
}
/**
* Whether a variable never reaches a suite, even when `pass-env` names it: those of the Action and the runner hold
* tokens or steer the job, our own are set by us, and the last few lead one side to the other's packages.
*/
function isForbiddenName(name) {
	return /^(?:ACTIONS_|INPUT_|GITHUB_|EVAL_ENVELOPE_)/i.test(name) || [
		"VIRTUAL_ENV",
		"PYTHONPATH",
		"PYTHONHOME",
		"NODE_PATH",
		"NODE_OPTIONS"
	].includes(name.toUpperCase());
}
// src/core/suite/side-environment.ts
/**
* The environment of a command of one side: an allow-list, the suite's `pass-env`, and what tells the suite where it
* is. Same list for base and head.
*
* PATH begins with the side's own programs: `node_modules/.bin` and `.venv/bin` of the working directory and of the
* folders above it, up to the root of the side. Relative entries and those inside the user's working copy are taken
* out: `npx` and an activated virtual environment put head's programs there, and base would run them.
*/
function sideEnvironment(input) {
	const { environment, side, resultsPath, epoch, shard } = input;
	const asked = [...new Set(input.passEnv)];
	const wanted = new Set(asked.filter((name) => !isForbiddenName(name)));
	const passed = Object.entries(environment).filter(([name]) => isAllowedName(name) || wanted.has(name));
	const own = {
		PATH: sidePath(input),
		EVAL_ENVELOPE_SIDE: side,
		EVAL_ENVELOPE_RESULTS: resultsPath,
		EVAL_ENVELOPE_EPOCH: epoch === void 0 ? void 0 : String(epoch),
		EVAL_ENVELOPE_SHARD: shard
	};
	const set = Object.entries(own).filter((entry) => entry[1] !== void 0);
	return {
		variables: Object.fromEntries([...passed, ...set]),
		missing: [...wanted].filter((name) => !Object.hasOwn(environment, name) || environment[name] === ""),
		refused: asked.filter(isForbiddenName)
	};
}
function sidePath({ environment, root, workingDirectory, repository }) {
	const workingCopies = [repository, environment.GITHUB_WORKSPACE].filter((path) => path !== void 0 && path !== "" && path !== "/");
	const inherited = (environment.PATH ?? "").split(":").filter((entry) => entry.startsWith("/")).filter((entry) => !workingCopies.some((copy) => isInside(entry, copy)));
	return [...foldersOfSide(root, workingDirectory).flatMap((folder) => [`${folder}/node_modules/.bin`, `${folder}/.venv/bin`]), ...inherited].join(":");
}
/** The working directory, the folders above it, and the root of the side last. */
function foldersOfSide(root, workingDirectory) {
	const top = root.replace(/\/+$/, "");
	if (!isInside(workingDirectory, top)) return [top];
	return foldersUpward(workingDirectory.slice(top.length)).map((folder) => folder === "." ? top : `${top}/${folder}`);
}
function isInside(path, folder) {
	if (folder === void 0) return false;
	const top = folder.replace(/\/+$/, "");
	return path === top || path.startsWith(`${top}/`);
}
// src/core/suite/node-setup.ts
/** Manager of each lockfile, as the `packageManager` field of package.json spells it. */
const managers = {
	"npm-shrinkwrap.json": "npm",
	"package-lock.json": "npm",
	"pnpm-lock.yaml": "pnpm",
	"yarn.lock": "yarn",
	"bun.lock": "bun",
	"bun.lockb": "bun"
};
/** Setup of a Node side from its nearest lockfile. Several in one folder: `packageManager` decides, then their order. */
function nodeSetup(side) {
	let problem = { kind: "nothing" };
	for (const [distance, folder] of side.folders.entries()) {
		const lockfile = lockfileOf(folder, side);
		if (lockfile !== void 0) return {
			kind: "commands",
			distance,
			commands: [{
				command: installOf(lockfile, side.text(folder, lockfile)),
				cwd: folder
			}]
		};
		if (problem.kind === "nothing" && hasDependencies(folder, side)) problem = {
			kind: "problem",
			distance,
			reason: noLockfile(folder)
		};
	}
	return problem;
}
function lockfileOf(folder, side) {
	const names = side.names(folder);
	const present = nodeLockfiles.filter((name) => names.includes(name));
	if (present.length < 2) return present[0];
	const manager = field(parse(side.text(folder, "package.json")), "packageManager");
	const wanted = typeof manager === "string" ? manager.split("@")[0] : void 0;
	return present.find((name) => managers[name] === wanted) ?? present[0];
}
function installOf(lockfile, text) {
	switch (lockfile) {
		case "npm-shrinkwrap.json":
		case "package-lock.json": return ["npm", "ci"];
		case "pnpm-lock.yaml": return [
			"pnpm",
			"install",
			"--frozen-lockfile"
		];
		case "yarn.lock": return [
			"yarn",
			"install",
			isYarnOne(text) ? "--frozen-lockfile" : "--immutable"
		];
		case "bun.lock":
		case "bun.lockb": return [
			"bun",
			"install",
			"--frozen-lockfile"
		];
	}
}
function isYarnOne(text) {
	return text !== void 0 && /^# yarn lockfile v1\s*$/m.test(text.slice(0, 1e3));
}
function hasDependencies(folder, side) {
	if (!side.names(folder).includes("package.json")) return false;
	const manifest = parse(side.text(folder, "package.json"));
	if (manifest === void 0) return true;
	return [
		"dependencies",
		"devDependencies",
		"optionalDependencies"
	].some((name) => {
		const listed = field(manifest, name);
		return typeof listed === "object" && listed !== null && Object.keys(listed).length > 0;
	});
}
function parse(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function field(value, name) {
	return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
}
function noLockfile(folder) {
	return `${inFolder(folder, "package.json")} lists dependencies, and there is neither a lockfile nor a setup: commit the package-lock.json that npm install writes, or add setup: [[npm, install]] to the suite (setup: none where nothing is needed).`;
}
// src/core/suite/python-setup.ts
/** Files of managers that have no default here, and the setup that is proposed for each. */
const proposals = [
	["poetry.lock", "setup: [[poetry, install]] and begin the command with poetry, run"],
	["pdm.lock", "setup: [[pdm, sync]]"],
	["Pipfile.lock", "setup: [[pipenv, sync]] and begin the command with pipenv, run"],
	["Pipfile", "setup: [[pipenv, install]] and begin the command with pipenv, run"],
	["environment.yml", "setup: [[conda, env, create, -p, .venv, -f, environment.yml]]"],
	["environment.yaml", "setup: [[conda, env, create, -p, .venv, -f, environment.yaml]]"]
];
const install = "setup: [[python3, -m, venv, .venv], [.venv/bin/python, -m, pip, install, .]]";
/** Setup of a Python side from its nearest lockfile; `uv.lock` comes before requirements files of the same folder. */
function pythonSetup(side) {
	let project;
	for (const [distance, folder] of side.folders.entries()) {
		const names = side.names(folder);
		if (names.includes("uv.lock")) return {
			kind: "commands",
			distance,
			commands: [{
				command: [
					"uv",
					"sync",
					"--frozen"
				],
				cwd: nearestWith("pyproject.toml", side, distance) ?? folder
			}]
		};
		if (project !== void 0) continue;
		const requirements = names.filter(isRequirements);
		if (requirements.length > 0) return {
			kind: "commands",
			distance,
			commands: pipInstall(requirements, folder)
		};
		const foreign = proposals.find(([name]) => names.includes(name));
		if (foreign !== void 0) {
			const [name, proposal] = foreign;
			return {
				kind: "problem",
				distance,
				reason: `${inFolder(folder, name)} is not installed without a setup: add ${proposal} to the suite (setup: none where nothing is needed).`
			};
		}
		const name = projectFile(folder, side);
		if (name !== void 0) project = {
			distance,
			folder,
			name
		};
	}
	if (project === void 0) return { kind: "nothing" };
	const path = inFolder(project.folder, project.name);
	return {
		kind: "problem",
		distance: project.distance,
		reason: `${path} lists dependencies, and there is neither a lockfile nor a setup: commit the uv.lock that uv lock writes, or add ${install} to the suite (setup: none where nothing is needed).`
	};
}
function pipInstall(requirements, cwd) {
	return [{
		command: [
			"python3",
			"-m",
			"venv",
			".venv"
		],
		cwd
	}, {
		command: [
			".venv/bin/python",
			"-m",
			"pip",
			"install",
			...requirements.flatMap((name) => ["-r", name])
		],
		cwd
	}];
}
function nearestWith(name, side, upTo) {
	return side.folders.slice(0, upTo + 1).find((folder) => side.names(folder).includes(name));
}
function projectFile(folder, side) {
	const names = side.names(folder);
	if (names.includes("setup.py")) return "setup.py";
	if (!names.includes("pyproject.toml")) return void 0;
	const text = side.text(folder, "pyproject.toml");
	return text === void 0 || needsInstall(text) ? "pyproject.toml" : void 0;
}
/** Whether a pyproject.toml is more than settings of tools. The few lines that tell are found without a TOML parser. */
function needsInstall(text) {
	return /^\s*\[\s*(?:build-system|dependency-groups|tool\.poetry(?:\.[\w.-]*)?dependencies)\s*\]/m.test(text) || /^\s*\[\s*project\.optional-dependencies\s*\]/m.test(text) || /^\s*dependencies\s*=\s*\[\s*(?:#[^\n]*\s*)*["']/m.test(text);
}
// src/core/suite/plan-setup.ts
const inputNames = [
	"package.json",
	"yarn.lock",
	"pyproject.toml"
];
/**
* Paths whose text `planSetup` reads, of those the side has. The first 64 KiB of a lockfile are enough.
*
* @param side - as for `planSetup`
*/
function setupInputs({ workingDirectory, files }) {
	const wanted = foldersUpward(workingDirectory).flatMap((folder) => inputNames.map((name) => inFolder(folder, name)));
	const present = new Set(files);
	return wanted.filter((path) => present.has(path));
}
/**
* How a side gets its dependencies. What the config writes wins: its commands run in the working directory, `none` is
* no command. Left out, lockfiles decide, each looked for from the working directory upwards, so that a workspace's
* lockfile in the root counts and its install runs there:
*
* - `package-lock.json`, `npm-shrinkwrap.json`: `npm ci`; `pnpm-lock.yaml`, `yarn.lock` (1 and later), `bun.lock`,
*   `bun.lockb`: the frozen install of their manager
* - `uv.lock`: `uv sync --frozen`; `requirements*.txt`: a `.venv` beside them, all of them in one pip install
* - both ecosystems: Node first, then Python
*
* A manifest that lists dependencies with neither lockfile nor setup is a problem: base and head would get whatever is
* newest that minute. It does not count where it stands in a folder above the one in which the other ecosystem has
* its lockfile: it belongs to the repository around the suite.
*
* @param side - `setup` of the side's own config; `files`: all paths of the side; `texts`: contents by path, of those
*   that `setupInputs` names (a manifest without its text counts as listing dependencies)
*/
function planSetup({ setup, workingDirectory, files, texts }) {
	if (setup === "none") return {
		ok: true,
		commands: []
	};
	if (setup !== void 0) {
		const [cwd = "."] = foldersUpward(workingDirectory);
		return {
			ok: true,
			commands: setup.map((words) => ({
				command: argumentList(words),
				cwd
			}))
		};
	}
	const side = sideFiles(workingDirectory, files, texts);
	const findings = [nodeSetup(side), pythonSetup(side)];
	const found = findings.filter((finding) => finding.kind === "commands");
	const nearest = Math.min(...found.map((finding) => finding.distance));
	const problems = findings.filter((finding) => finding.kind === "problem").filter((finding) => finding.distance <= nearest);
	if (problems.length > 0) return {
		ok: false,
		reason: problems.map(({ reason }) => reason).join(" ")
	};
	return {
		ok: true,
		commands: found.flatMap(({ commands }) => commands)
	};
}
// src/app/gate/prepare-side.ts
/** Longest time for the setup commands of a side together. */
const setupTimeoutMs = 12e5;
/** Makes a {@link SetUp} that remembers what it has run. */
function createSetUp(world) {
	const finished = /* @__PURE__ */ new Set();
	return async ({ side, suite }) => {
		const { files, processes, log } = world;
		const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
		const where = {
			workingDirectory: suite.run.workingDirectory,
			files: side.paths
		};
		const plan = planSetup({
			setup: suite.run.setup,
			...where,
			texts: await readTexts(side, setupInputs(where), world)
		});
		if (!plan.ok) return {
			ok: false,
			problem: plan.reason
		};
		for (const { command, cwd } of plan.commands) {
			const folder = files.join(side.folder, cwd);
			const key = JSON.stringify([folder, command]);
			if (finished.has(key)) continue;
			const done = log.step(`${side.name}: ${command.join(" ")}`);
			const outcome = await processes.run({
				command,
				cwd: folder,
				env: sideEnvironment({
					environment: world.environment,
					passEnv: [],
					side: side.name,
					root: side.folder,
					workingDirectory,
					repository: side.workingCopy
				}).variables,
				timeoutMs: setupTimeoutMs,
				onLine: (line) => log.note(`  ${line}`)
			});
			done(outcome.exitCode === 0 ? "done" : "failed");
			if (outcome.exitCode !== 0) return {
				ok: false,
				problem: failureText(`setup command \`${command.join(" ")}\``, outcome)
			};
			finished.add(key);
		}
		return { ok: true };
	};
}
async function readTexts(side, paths, world) {
	const texts = {};
	for (const path of paths) try {
		const bytes = await world.files.read(world.files.join(side.folder, path));
		texts[path] = new TextDecoder().decode(bytes.subarray(0, 65536));
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
	}
	return texts;
}
/** How a command failed, with its last lines. */
function failureText(what, outcome) {
	const how = outcome.startError !== null ? `could not be started (${outcome.startError})` : outcome.isTimedOut ? "did not end in its time and was stopped" : outcome.exitCode === null ? "was ended by a signal" : `ended with exit code ${outcome.exitCode}`;
	const lines = outcome.tail.trim();
	return lines === "" ? `${what} ${how} and printed nothing.` : `${what} ${how}. Its last lines: ${lastLines(lines)}`;
}
/** The end of an output, from the beginning of a line. */
function lastLines(text) {
	if (text.length <= 1500) return text;
	const end = text.slice(-1500);
	const start = end.indexOf("\n");
	return start < 0 ? end : end.slice(start + 1);
}
// src/app/gate/run-suite.ts
/** Time for one run of a suite where the config names none. */
const defaultTimeoutMs = 18e5;
/** Where results lie when neither `results` nor the command says. */
const defaultResults = "eval-results.json";
/**
* Runs a suite on its sides, epoch by epoch, base and head in turn, so that a slow hour of a provider falls on both. The
* first failure of a side ends that side, and one of head ends both.
*/
async function runSides(runs, epochs, world) {
	const results = runs.map(() => ({
		files: [],
		notes: [],
		problem: null
	}));
	const hasHeadFailed = () => runs.some(({ side }, index) => side.name === "head" && results[index]?.problem !== null);
	let expectedMs;
	for (let epoch = 1; epoch <= epochs; epoch += 1) for (const [index, run] of runs.entries()) {
		const result = results[index];
		if (result === void 0 || result.problem !== null || hasHeadFailed()) continue;
		const { outcome, notes, durationMs } = await runEpoch(run, epoch, epochs, expectedMs, world);
		expectedMs = durationMs;
		result.notes.push(...notes);
		if (outcome.ok) result.files.push(outcome.run);
		else result.problem = outcome.problems;
	}
	return results.map(({ files, notes, problem }) => ({
		outcome: problem === null ? {
			ok: true,
			run: mergeEpochs(files)
		} : {
			ok: false,
			problems: problem
		},
		notes: [...new Set(notes)]
	}));
}
async function runEpoch(run, epoch, epochs, expectedMs, world) {
	const { files, processes, log } = world;
	const { side, suite, name } = run;
	if (suite.run.command === void 0) return failed(`suite ${name} has no command on ${side.name}.`, 0);
	const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
	const resultsPath = files.resolve(workingDirectory, suite.run.results ?? defaultResults);
	await files.remove(resultsPath);
	const { variables, missing, refused } = sideEnvironment({
		environment: world.environment,
		passEnv: suite.judge.passEnv,
		side: side.name,
		root: side.folder,
		workingDirectory,
		resultsPath,
		epoch,
		repository: side.workingCopy
	});
	const secrets = suite.judge.passEnv.flatMap((variable) => variables[variable] ?? []);
	const label = epochs === 1 ? "" : `, run ${epoch} of ${epochs}`;
	const done = log.step(`${name}: ${side.name}${label}`, expectedMs);
	const outcome = await processes.run({
		command: expandCommand(suite.run.command, { results: resultsPath }),
		cwd: workingDirectory,
		env: variables,
		timeoutMs: suite.run.timeoutMs ?? defaultTimeoutMs,
		secrets,
		onLine: (line) => log.note(`  ${line}`)
	});
	done(outcome.exitCode === 0 ? "done" : `exit ${outcome.exitCode ?? "none"}`);
	const unset = [...missing.length === 0 ? [] : [` These variables of pass-env are not set: ${missing.join(", ")}.`], ...refused.length === 0 ? [] : [` These are never passed to a suite: ${refused.join(", ")}.`]].join("");
	const read = withoutSecrets(await readResults(run, resultsPath, epoch, world), secrets);
	if (outcome.isTimedOut || outcome.startError !== null || outcome.exitCode === null) return failed(`${failureText("the suite", outcome)}${unset}`, outcome.durationMs);
	if (!read.ok) return failed(`${outcome.exitCode === 0 ? "the suite ended well, but left no results that can be read." : failureText("the suite", outcome)} ${read.problems.join(" ")}${unset}`, outcome.durationMs);
	return {
		outcome: read,
		notes: outcome.exitCode === 0 ? [] : [`The suite ended with exit code ${outcome.exitCode} on ${side.name}; its results are complete and were used.`],
		durationMs: outcome.durationMs
	};
}
/** A key that the suite was given must not leave through its results. */
function withoutSecrets(outcome, secrets) {
	return outcome.ok ? {
		ok: true,
		run: maskRun(outcome.run, secrets)
	} : {
		ok: false,
		problems: outcome.problems.map((problem) => maskSecrets(problem, secrets))
	};
}
async function readResults(run, path, epoch, world) {
	const { files } = world;
	const paths = await files.list(path);
	if (paths.length === 0) return {
		ok: false,
		problems: [`There is no results file at ${run.suite.run.results ?? defaultResults}.`]
	};
	const contents = [];
	try {
		for (const [index, from] of paths.entries()) {
			const ending = /\.[A-Za-z0-9.]{1,12}$/.exec(from)?.[0] ?? "";
			const kept = files.join(run.keep, `${run.side.name}-${epoch}${paths.length > 1 ? `-${index + 1}` : ""}${ending}`);
			await files.copy(from, kept);
			contents.push({
				name: run.suite.run.results ?? defaultResults,
				bytes: await files.read(from)
			});
		}
	} catch (error) {
		if (error instanceof FileError) return {
			ok: false,
			problems: [`${error.message} ${error.hint}`]
		};
		throw error;
	}
	const { judge } = run.suite;
	const parsed = readRun(contents, {
		format: run.suite.run.format,
		caseId: judge.caseId,
		cluster: judge.cluster,
		segments: judge.segments.length > 0 ? judge.segments : void 0
	});
	return parsed.ok ? {
		ok: true,
		run: parsed.value
	} : {
		ok: false,
		problems: parsed.issues.map(formatIssue)
	};
}
function failed(problem, durationMs) {
	return {
		outcome: {
			ok: false,
			problems: [problem]
		},
		notes: [],
		durationMs
	};
}
// src/app/make-record.ts
const unknownIdentity = {
	repository: null,
	pullRequest: null,
	branch: null,
	headSha: null,
	evaluatedSha: null,
	baseSha: null,
	runId: null,
	runAttempt: null,
	event: null,
	startedAt: null,
	finishedAt: null
};
/** The record of a decision. */
function makeRecord(decision, context) {
	const { comparison, policy } = decision;
	const { classification } = context;
	const sides = (key) => ({
		base: comparison?.fingerprints.base?.[key] ?? null,
		head: comparison?.fingerprints.head[key] ?? null
	});
	return {
		version: 1,
		identity: {
			...unknownIdentity,
			...context.identity
		},
		change: {
			primary: policy.class,
			classes: [...classification?.classes ?? [policy.class]],
			evidence: (classification?.evidence ?? []).slice(0, 20).map((entry) => ({ ...entry })),
			coveredHash: context.coveredHash
		},
		suite: {
			name: context.suite,
			suiteKey: context.suiteKey,
			dataset: sides("dataset"),
			judge: sides("judge"),
			runner: sides("runner"),
			models: {
				base: [...comparison?.fingerprints.base?.models ?? []],
				head: [...comparison?.fingerprints.head.models ?? []]
			},
			matrixKey: context.matrixKey
		},
		baseline: context.baseline,
		comparison: comparisonDocument(decision, (reason) => reasonText(reason, decision)),
		envelopeHash: hashValue(policy),
		signOffs: [],
		waivers: [],
		errors: decision.verdict === "not-evaluated" ? decision.reasons.map((reason) => reasonText(reason, decision)) : [],
		cost: {
			evaluationUsd: comparison?.spent.evaluationUsd ?? null,
			judgeUsd: comparison?.spent.judgeUsd ?? null
		},
		sources: []
	};
}
/** What is known of a comparison of two files: what a repository, a pull request or a runner would add is null. */
function fileContext(decision, at, suite) {
	return {
		identity: { finishedAt: at.toISOString() },
		classification: null,
		coveredHash: null,
		suite,
		suiteKey: null,
		matrixKey: null,
		baseline: {
			rung: decision.comparison?.hasBase === true ? "file" : "none",
			sha: null,
			ageMs: null
		}
	};
}
// src/app/gate/record-identity.ts
/** Who was evaluated, when, and for whom. */
function recordIdentity(parts, finishedAt) {
	const { request, commits, startedAt } = parts;
	return {
		headSha: commits.headSha,
		...request.identity,
		evaluatedSha: commits.headSha,
		baseSha: commits.baseSha,
		startedAt,
		finishedAt: finishedAt.toISOString()
	};
}
// src/app/gate/write-suite.ts
/** Writes comment, report, record and rows of a suite. */
async function writeSuite(plan, judged, context, { files, clock }) {
	const { decision, base, head, keep, key } = judged;
	const { commits, change, request } = context;
	const view = buildComment(decision, {
		suite: plan.suite,
		baseLabel: (base.used.sha ?? commits.baseSha).slice(0, 7),
		headLabel: (request.identity.headSha ?? commits.headSha).slice(0, 7),
		baselineNote: baselineNote(judged),
		classEvidence: change.classification.evidence.slice(0, 3).map(({ file, line, before, after }) => ({
			place: line === null ? file : `${file}:${line}`,
			text: [before, after].filter((text) => text !== null).join(" → ")
		})),
		notices: judged.notices
	});
	const record = makeRecord(decision, {
		identity: recordIdentity(context, clock.now()),
		classification: change.classification,
		coveredHash: key,
		suite: plan.suite,
		suiteKey: key,
		matrixKey: request.matrixKey,
		baseline: {
			rung: base.used.rung,
			sha: base.used.sha,
			ageMs: base.used.ageMs
		}
	});
	const recordPath = files.join(keep, "record.json");
	await files.write(recordPath, encodeRecord(record));
	await files.write(files.join(keep, "comment.md"), renderMarkdown(view));
	await files.write(files.join(keep, "report.html"), renderHtml(view, decision));
	if (head.ok) {
		const origin = {
			suiteKey: key,
			sha: commits.headSha,
			evaluatedAt: context.startedAt
		};
		const stored = {
			...head.run,
			suite: plan.suite,
			origin
		};
		await files.writeCompressed(files.join(keep, "rows.jsonl.gz"), encodeRows(stored));
	}
	return {
		suite: plan.suite,
		runReason: plan.reason,
		baseline: base.used,
		decision,
		view,
		recordPath
	};
}
function baselineNote({ base }) {
	switch (base.used.rung) {
		case "rerun": return base.outcome?.ok === true ? "evaluated now" : "could not be evaluated";
		case "stored": return `stored, ${ageText(base.used.ageMs ?? 0)} old`;
		case "file": return "results handed over";
		case "none": return null;
	}
}
// src/app/gate/evaluate-suite.ts
const noBase$1 = {
	rung: "none",
	sha: null,
	ageMs: null,
	runs: 0
};
/** Runs one suite on both sides, or on head against a stored base, judges it and writes its outputs. */
async function evaluateSuite(plan, context, world) {
	const { request, change } = context;
	const suite = change.combined.config.suites[plan.suite];
	if (suite === void 0) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
	const keep = world.files.join(request.out, plan.suite);
	const keys = {
		base: keyOf(plan.suite, "base", context),
		head: keyOf(plan.suite, "head", context)
	};
	const { results: given } = request;
	const { use } = suite.judge.baseline;
	const isCompared = request.mode === "gate" && given?.base === void 0;
	const stored = isCompared && use.includes("stored") ? await findBaseline(request.baselineStore, {
		suite: plan.suite,
		suiteKey: keys.base,
		maxAgeMs: suite.judge.baseline.maxAgeMs
	}, world) : {
		found: null,
		note: null
	};
	const isRerun = isCompared && given === void 0 && stored.found === null && use.includes("rerun");
	const results = given === void 0 ? await runBoth(plan, {
		suite,
		keep,
		isRerun
	}, context, world) : await readHandedOver(suite, given, world);
	const base = baseOf(stored.found, results.base ?? null, plan, context);
	return writeSuite(plan, {
		decision: judge(plan, context, base, results.head.outcome),
		notices: [
			...changeNotices(plan.suite, change),
			...base.notices,
			...stored.note === null ? [] : [stored.note],
			...results.head.notes,
			...results.base?.notes ?? [],
			...suspicion(plan, base.outcome, results.head.outcome)
		],
		base,
		head: results.head.outcome,
		keep,
		key: keys.head
	}, context, world);
}
async function runBoth({ suite: name, isAdvisory }, how, context, world) {
	const { suite, keep, isRerun } = how;
	const baseRunKeys = context.change.baseConfig?.suites[name]?.run ?? suite.run;
	const head = {
		name,
		side: context.sides.head,
		suite,
		keep
	};
	const base = {
		name,
		side: context.sides.base,
		suite: {
			...suite,
			run: baseRunKeys
		},
		keep
	};
	let runs = isRerun ? [base, head] : [head];
	let unready;
	for (const run of runs) {
		const ready = await context.setUp(run);
		if (ready.ok) continue;
		const failed = {
			outcome: {
				ok: false,
				problems: [ready.problem]
			},
			notes: []
		};
		const idle = {
			outcome: {
				ok: false,
				problems: ["the suite was not run, because the other side could not be set up."]
			},
			notes: []
		};
		if (run === head) return {
			head: failed,
			...isRerun ? { base: unready ?? idle } : {}
		};
		if (!isAdvisory) return {
			head: idle,
			base: failed
		};
		unready = failed;
		runs = [head];
	}
	const [first, second] = await runSides(runs, suite.judge.epochs ?? 1, world);
	if (first === void 0) throw new RangeError("no side was run");
	if (second !== void 0) return {
		base: first,
		head: second
	};
	return {
		head: first,
		...unready === void 0 ? {} : { base: unready }
	};
}
function baseOf(stored, rerun, plan, { commits, request }) {
	if (stored !== null) {
		const age = ageText(stored.used.ageMs ?? 0);
		const pooled = stored.used.runs === 1 ? "one run" : `${stored.used.runs} runs pooled`;
		return {
			outcome: {
				ok: true,
				run: stored.run
			},
			used: stored.used,
			notices: [`Base is stored (commit ${stored.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`]
		};
	}
	if (rerun === null) return {
		outcome: null,
		used: noBase$1,
		notices: []
	};
	if (!rerun.outcome.ok && plan.isAdvisory) return {
		outcome: null,
		used: noBase$1,
		notices: [`The suite does not run on base, so nothing is compared: ${rerun.outcome.problems.join(" ")}`]
	};
	const rung = request.results === void 0 ? "rerun" : "file";
	return {
		outcome: rerun.outcome,
		used: {
			rung,
			sha: commits.baseSha,
			ageMs: null,
			runs: 1
		},
		notices: []
	};
}
function judge(plan, context, base, head) {
	const { config } = context.change.combined;
	const classes = context.change.classification.classes;
	return judgeRuns({
		config: plan.isAdvisory ? {
			...config,
			enforce: false
		} : config,
		suite: plan.suite,
		classes,
		base: base.outcome,
		head,
		seed: `${plan.suite}/${context.commits.baseSha}/${context.commits.headSha}`,
		isLatencyAdvisory: base.used.rung === "stored"
	});
}
/** Covered files differ and yet every answer is the same to the byte: rather base ran head's code than nothing mattered. */
function suspicion(plan, base, head) {
	if (base?.ok !== true || !head.ok || plan.coveredChanges.length === 0 || !sameOutputs(base.run, head.run)) return [];
	return ["Every output is byte-identical on both sides although covered files differ: base may have run head's code."];
}
function keyOf(name, side, { change, trees }) {
	const suite = change.combined.config.suites[name];
	const run = side === "base" ? change.baseConfig?.suites[name]?.run ?? suite?.run : suite?.run;
	return suiteKey({
		tree: trees[side],
		covers: suite?.judge.covers,
		dataset: suite?.judge.dataset ?? [],
		workingDirectory: run?.workingDirectory ?? ".",
		suiteBlock: {
			judge: suite?.judge,
			run
		}
	});
}
// src/app/gate/lay-out.ts
/**
* Lays both commits out in folders of their own, the dataset of head over base.
*
* @param what - `both` sides, only `head`, or `nothing`, where results are there already
*/
async function layOut(what, workspace, commits, change, git, world) {
	const done = what === "nothing" ? () => {} : world.log.step("gate: checking out");
	const headTree = await git.listTree(commits.headSha);
	const baseTree = await git.listTree(commits.baseSha);
	const paths = [...headTree, ...baseTree].map(({ path }) => path);
	const suites = Object.values(change.combined.config.suites);
	const datasetPaths = new Set(suites.flatMap((suite) => matchPaths(suite.judge.dataset, paths)));
	const isDataset = (entry) => datasetPaths.has(entry.path);
	const folders = {
		base: world.files.join(workspace, "base"),
		head: world.files.join(workspace, "head")
	};
	if (what !== "nothing") await git.checkOut(commits.headSha, folders.head);
	if (what === "both") {
		await git.checkOut(commits.baseSha, folders.base);
		if (datasetPaths.size > 0) await git.overlay(commits.headSha, [...datasetPaths], folders.base);
	}
	const laidOver = [...baseTree.filter((entry) => !isDataset(entry)), ...headTree.filter(isDataset)];
	const workingCopy = await git.topLevel();
	const side = (name, sha, tree) => ({
		name,
		sha,
		folder: folders[name],
		paths: tree.map(({ path }) => path),
		workingCopy
	});
	done("done");
	return {
		sides: {
			base: side("base", commits.baseSha, laidOver),
			head: side("head", commits.headSha, headTree)
		},
		trees: {
			base: laidOver,
			head: headTree
		}
	};
}
// src/app/gate/missing-suites.ts
const noBase = {
	rung: "none",
	sha: null,
	ageMs: null
};
/** A suite that the class requires and the config does not define was not evaluated: that is never green. */
async function missingSuites(parts, world) {
	const { commits, startedAt, request, change } = parts;
	const { config } = change.combined;
	const { classes } = change.classification;
	const outcomes = requiredSuites(config, classes).filter((name) => !Object.hasOwn(config.suites, name)).map((suite) => {
		const decision = judgeNothing({
			config,
			suite,
			classes
		}, [`a ${classes[0]} requires suite ${suite}, which the config does not define.`]);
		const view = buildComment(decision, {
			suite,
			baseLabel: "–",
			headLabel: "–",
			baselineNote: null,
			classEvidence: [],
			notices: []
		});
		const recordPath = world.files.join(request.out, suite, "record.json");
		return {
			suite,
			runReason: "required by the class",
			baseline: {
				...noBase,
				runs: 0
			},
			decision,
			view,
			recordPath
		};
	});
	for (const { suite, decision, recordPath } of outcomes) {
		const record = makeRecord(decision, {
			identity: recordIdentity({
				request,
				commits,
				startedAt
			}, world.clock.now()),
			classification: change.classification,
			coveredHash: null,
			suite,
			suiteKey: null,
			matrixKey: request.matrixKey,
			baseline: noBase
		});
		await world.files.write(recordPath, encodeRecord(record));
	}
	return outcomes;
}
// src/core/classify/diff/first-difference.ts
/** Offsets in two texts at which they begin to differ in more than white space; both ends when they never do. */
function firstDifference(left, right) {
	let [i, j] = [0, 0];
	for (;;) {
		const [nextI, nextJ] = [skipSpace(left, i), skipSpace(right, j)];
		const isAtEnd = nextI >= left.length || nextJ >= right.length;
		if (!isAtEnd && i > 0 && j > 0 && nextI > i !== nextJ > j) return [i, j];
		if (isAtEnd || left[nextI] !== right[nextJ]) return [nextI, nextJ];
		i = nextI + 1;
		j = nextJ + 1;
	}
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
// src/core/classify/diff/changed-value.ts
/** White space never counts: two texts that differ in nothing else have the same fold. */
function foldSpace(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** Values up to this length are shown from their start. */
const longestWhole = 80;
/** How much of a line is shown before the place that differs. */
const lead = 40;
/** The change from one entry to another; of a long text, the place where it begins to differ. */
function changeOf(before, after) {
	const shown = after ?? before;
	if (shown === void 0) throw new TypeError("changeOf: before or after must be an entry, got neither");
	const { key, line, siblings } = shown;
	const isLong = (entry) => entry.value.length > longestWhole || entry.value.includes("\n");
	if (before === void 0 || after === void 0 || !(isLong(before) || isLong(after))) return {
		key,
		line,
		before: before?.value ?? null,
		after: after?.value ?? null,
		siblings
	};
	const [old, now] = firstDifference(before.value, after.value);
	const context = now - startOfExcerpt(after.value, now);
	return {
		key,
		line: lineAt(after, now),
		before: excerpt(before.value, Math.max(0, old - context)),
		after: excerpt(after.value, now - context),
		siblings
	};
}
function startOfExcerpt(text, at) {
	const lineStart = text.lastIndexOf("\n", at - 1) + 1;
	if (at === 0 || at - lineStart <= lead) return Math.min(lineStart, at);
	const word = text.indexOf(" ", at - lead);
	return word === -1 || word >= at ? at - lead : word + 1;
}
function excerpt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}
function lineAt({ value, line, parts = [] }, offset) {
	const part = parts.findLast((entry) => entry.offset <= offset);
	if (part === void 0) return line;
	return part.isLong ? part.line + value.slice(part.offset, offset).split("\n").length - 1 : part.line;
}
// src/core/classify/diff/cancel-moves.ts
/** Shorter texts, such as `true`, stand in many places by chance. */
const shortestMoved = 3;
/** Drops what left one file and arrived unchanged in another, under the same last name: it moved. */
function cancelMoves(files) {
	const removed = /* @__PURE__ */ new Map();
	for (const [file, { values }] of files.entries()) for (const value of values) {
		const name = value.after === null ? nameOf$1(value.key, value.before) : void 0;
		if (name === void 0) continue;
		const group = removed.get(name);
		if (group === void 0) removed.set(name, [{
			file,
			value
		}]);
		else group.push({
			file,
			value
		});
	}
	const moved = /* @__PURE__ */ new Set();
	for (const [file, { values }] of files.entries()) for (const value of values) {
		const name = value.before === null ? nameOf$1(value.key, value.after) : void 0;
		const from = name === void 0 ? void 0 : removed.get(name)?.at(-1);
		if (from === void 0 || name === void 0 || from.file === file) continue;
		removed.get(name)?.pop();
		moved.add(value);
		moved.add(from.value);
	}
	return files.map(({ file, values }) => ({
		file,
		values: values.filter((value) => !moved.has(value))
	}));
}
function nameOf$1(key, text) {
	if (text === null) return void 0;
	const folded = foldSpace(text);
	const last = key?.split(".").at(-1)?.replace(/\[\d+\]/g, "");
	return folded.length < shortestMoved && !/\d/.test(folded) ? void 0 : `${last ?? ""}\n${folded}`;
}
// src/core/classify/diff/code-tokens.ts
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*(?:\??\.[\p{L}_$][\p{L}\p{N}_$]*)*/uy;
const numberPattern = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const blank = /[^\S\n]+/y;
const signPattern = /===|!==|==|!=|<=|>=|=>|:=|::|->|./suy;
/** Characters that may be searched in vain for closing quotes: keeps the cost of hostile code linear. */
const mostSearched = 5e6;
const stringPrefix = /^(?:[rRbBfFuU]{1,2}|\$|@|\$@)$/;
/**
* Cuts code into tokens without knowing its grammar: enough to tell code from comments and texts. A quote that is not
* closed on its line is passed over, so that one odd character costs one line at most.
*/
function codeTokens(code, style) {
	const tokens = [];
	let row = 0;
	let at = 0;
	const search = { left: mostSearched };
	const push = (kind, text, isLong = false) => tokens.push({
		kind,
		text,
		row,
		isLong
	});
	while (at < code.length) {
		const here = code[at] ?? "";
		const skip = matchAt(blank, code, at)?.length ?? commentLength(code, at, style);
		if (skip > 0) {
			row += lineEnds(code, at, at + skip);
			at += skip;
			continue;
		}
		if (here === "\n") {
			if (tokens.at(-1)?.kind !== "line-end") push("line-end", here);
			row += 1;
			at += 1;
			continue;
		}
		const quoted = quotedAt(code, at, style, search);
		if (quoted !== void 0) {
			const before = tokens.at(-1);
			if (before?.kind === "word" && code[at - 1] === before.text.at(-1) && stringPrefix.test(before.text)) tokens.pop();
			push("text", quoted.text, quoted.isLong);
			row += lineEnds(code, at, quoted.end);
			at = quoted.end;
			continue;
		}
		const word = matchAt(wordPattern, code, at);
		const number = word === void 0 ? matchAt(numberPattern, code, at) : void 0;
		const text = word ?? number ?? matchAt(signPattern, code, at) ?? here;
		push(word !== void 0 ? "word" : number !== void 0 ? "number" : "sign", text);
		at += text.length;
	}
	return tokens;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
function lineEnds(text, from, to) {
	let count = 0;
	for (let at = from; at < to; at++) if (text[at] === "\n") count += 1;
	return count;
}
function commentLength(code, at, { comment }) {
	if (code.startsWith(comment, at)) {
		const end = code.indexOf("\n", at);
		return (end === -1 ? code.length : end) - at;
	}
	if (comment === "#" || !code.startsWith("/*", at)) return 0;
	const end = code.indexOf("*/", at + 2);
	return (end === -1 ? code.length : end + 2) - at;
}
function quotedAt(code, at, style, search) {
	if (search.left <= 0) return void 0;
	const here = code[at];
	if (here !== "\"" && here !== "'" && !(here === "`" && style.hasBackticks)) return void 0;
	const isTriple = style.hasTripleQuotes && code.startsWith(here.repeat(3), at);
	const quote = isTriple ? here.repeat(3) : here;
	const isLong = isTriple || here === "`";
	const start = at + quote.length;
	const end = closingQuote(code, start, quote, isLong, search);
	if (end === void 0) return void 0;
	return {
		text: code.slice(start, end),
		end: end + quote.length,
		isLong
	};
}
function closingQuote(code, start, quote, isLong, search) {
	let at = start;
	for (; at < code.length; at++) if (code[at] === "\\") at += 1;
	else if (code[at] === "\n" && !isLong) break;
	else if (code.startsWith(quote, at)) return at;
	search.left -= at - start;
}
// src/core/classify/diff/code-entries.ts
/** Texts in these calls are read by developers or compared; they are not settings. */
const mutedCall = /(?:^|\.)(?:print|println|printf|panic|raise|assert\w*|warn|debug|fail|expect|describe|it|test|starts_?with|ends_?with|includes|contains|match|indexof|replace|split)$|(?:^|\.)(?:console|log|logger|logging|warnings)\.|(?:error|exception|warning)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall = /(?:^|[._])get(?:env)?(?:_\w+)?$/i;
const comparison = /^(?:===?|!==?|in|is|case)$/;
const scopeWord = /^(?:def|func|fn|function|class|sub|fun)$/;
const constantWord = /^(?:true|false|none|null|nil)$/i;
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
const namesModel = /model|llm|engine|deployment/i;
const endsOpen = /^(?:[=+,(:\\|?]|:=|=>|return|\.)$/;
const beginsOpen = /^[+.|?&]$/;
/** Brackets further in are not told apart. */
const deepest$1 = 100;
/**
* The texts, numbers and constants in code that a name is given to, by assignment, keyword argument or key, and texts
* in a function whose name says something. Comments, docstrings, log and error messages, and values that are only
* compared are left out. Line based and without a grammar: it may miss values, and takes no code for an error.
*/
function codeEntries({ text, firstLine }, style) {
	const walk = {
		tokens: codeTokens(text, style),
		firstLine,
		found: [],
		levels: [{
			bracket: "",
			callee: void 0,
			key: void 0,
			isTyped: false
		}],
		tooDeep: 0,
		scope: void 0,
		glue: void 0,
		isStatementStart: true
	};
	for (const [at, token] of walk.tokens.entries()) {
		if (token.kind === "line-end") {
			takeLineEnd(walk, at);
			continue;
		}
		if (token.kind === "text") takeText(walk, at, token);
		else if (token.kind === "number") keep(walk, at, token);
		else if (token.kind === "word") takeWord(walk, at, token);
		else takeSign(walk, at, token);
		walk.isStatementStart = false;
	}
	return walk.found;
}
/** The token before, line ends passed over. */
function before({ tokens }, at) {
	return tokens[at - 1]?.kind === "line-end" ? tokens[at - 2] : tokens[at - 1];
}
function innermost({ levels }) {
	return levels[levels.length - 1];
}
function takeLineEnd(walk, at) {
	const level = innermost(walk);
	if (level.bracket === "(" || level.bracket === "[") return;
	const last = walk.tokens[at - 1];
	const isBlock = level.bracket === "" && last?.text === ":";
	if (last !== void 0 && last.kind !== "text" && endsOpen.test(last.text) && !isBlock || beginsOpen.test(walk.tokens[at + 1]?.text ?? "")) return;
	level.key = void 0;
	level.isTyped = false;
	walk.glue = void 0;
	walk.isStatementStart = true;
}
function takeText(walk, at, token) {
	const level = innermost(walk);
	const next = walk.tokens[at + 1]?.text;
	if (next === ":") {
		if (walk.tokens[at + 2]?.kind === "text") keep(walk, at, token);
		walk.glue = void 0;
		level.key = token.text;
	} else if (next === "]" && walk.tokens[at + 2]?.text === "=") (walk.levels.at(-2) ?? level).key = token.text;
	else if (next === "," && keyedCall.test(level.callee ?? "") && before(walk, at)?.text === "(") {
		if (walk.levels.every(({ key }) => key === void 0)) level.key = token.text;
		walk.glue = void 0;
	} else if (!(walk.isStatementStart && walk.levels.length === 1)) keep(walk, at, token);
}
function takeWord(walk, at, token) {
	const level = innermost(walk);
	const next = walk.tokens[at + 1]?.text ?? "";
	const last = before(walk, at)?.text ?? "";
	walk.glue = void 0;
	if (scopeWord.test(last)) walk.scope = token.text;
	if (next === "=" && !level.isTyped || next === ":=" || next === ":" && !comparison.test(last)) {
		level.key = token.text.split(".").at(-1);
		level.isTyped = next === ":";
	} else if (constantWord.test(token.text)) keep(walk, at, token);
	else if (next !== "(" && next !== "=" && /\d/.test(token.text) && namesModel.test(slotOf(walk) ?? "")) keep(walk, at, {
		...token,
		text: token.text.split(".").at(-1) ?? ""
	});
}
function takeSign(walk, at, { text }) {
	const level = innermost(walk);
	const last = before(walk, at);
	if ("([{".includes(text)) {
		const callee = text === "(" && last?.kind === "word" ? last.text : void 0;
		if (walk.levels.length > deepest$1) walk.tooDeep += 1;
		else walk.levels.push({
			bracket: text,
			callee,
			key: void 0,
			isTyped: false
		});
	} else if (")]}".includes(text)) {
		if (walk.tooDeep > 0) walk.tooDeep -= 1;
		else if (walk.levels.length > 1) walk.levels.pop();
	} else if (text === "=") level.isTyped = false;
	else if (text === ";" || text === "," && !isDefaultNext(level, last)) {
		level.key = void 0;
		level.isTyped = false;
	}
	if (text !== "+" && text !== "(" && text !== "\\") walk.glue = void 0;
}
/** The comma between the name and the default of `getenv("NAME", default)`. */
function isDefaultNext(level, last) {
	return level.key !== void 0 && level.key === last?.text && keyedCall.test(level.callee ?? "");
}
function slotOf({ levels }) {
	return levels.findLast(({ key }) => key !== void 0)?.key;
}
function keep(walk, at, token) {
	const { levels, scope, glue } = walk;
	const isText = token.kind === "text";
	const last = before(walk, at);
	walk.glue = void 0;
	if (last !== void 0 && last.kind !== "text" && comparison.test(last.text)) return;
	if (levels.some(({ callee }) => callee !== void 0 && mutedCall.test(callee))) return;
	const slot = slotOf(walk) ?? (isText ? scope : void 0);
	if (slot === void 0) return;
	const line = walk.firstLine + token.row;
	const part = {
		offset: 0,
		line,
		isLong: token.isLong
	};
	if (isText && glue?.slot === slot) {
		glue.parts.push({
			...part,
			offset: glue.value.length
		});
		glue.value += token.text;
		walk.glue = glue;
		return;
	}
	const path = [scope, ...levels.flatMap(({ callee, key }) => [callee, key])].filter((name) => name !== void 0);
	const entry = {
		key: (path.at(-1) === slot ? path : [...path, slot]).join("."),
		slot,
		value: last?.text === "-" && token.kind === "number" ? `-${token.text}` : token.text,
		line,
		siblings: [],
		parts: isText ? [part] : []
	};
	walk.found.push(entry);
	if (isText) walk.glue = entry;
}
// src/core/classify/diff/compare-entries.ts
/**
* What differs between two collections of entries. Order and place do not count: an entry with the same slot and
* value on both sides did not change, and a value whose slot has only got another name did not either.
*/
function compareEntries(base, head) {
	const bySlotAndValue = (entry) => `${entry.slot}\n${foldSpace(entry.value)}`;
	const [fromBase, fromHead] = withoutCommon(base, head, bySlotAndValue);
	const baseSlots = new Set(base.map(({ slot }) => slot));
	const headSlots = new Set(head.map(({ slot }) => slot));
	const stays = (entry) => baseSlots.has(entry.slot) && headSlots.has(entry.slot);
	const [removed, added] = withoutCommon(fromBase, fromHead, (entry) => foldSpace(entry.value), (entry) => !stays(entry));
	const waiting = groups(removed, ({ slot }) => slot);
	const changes = added.map((entry) => changeOf(waiting.get(entry.slot)?.pop(), entry));
	const left = new Set([...waiting.values()].flat());
	const gone = removed.filter((entry) => left.has(entry)).map((entry) => changeOf(entry, void 0));
	return [...changes, ...gone];
}
/** Both lists without the pairs that have the same name; only items that `takesPart` are paired. */
function withoutCommon(left, right, nameOf, takesPart = () => true) {
	const waiting = groups(left.filter(takesPart), nameOf);
	const paired = /* @__PURE__ */ new Set();
	const rest = right.filter((item) => {
		const twin = takesPart(item) ? waiting.get(nameOf(item))?.pop() : void 0;
		if (twin !== void 0) paired.add(twin);
		return twin === void 0;
	});
	return [left.filter((item) => !paired.has(item)), rest];
}
/** Items by name, each group last first, so that taking from its end gives them in order. */
function groups(items, nameOf) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items.toReversed()) {
		const name = nameOf(item);
		const group = found.get(name);
		if (group === void 0) found.set(name, [item]);
		else group.push(item);
	}
	return found;
}
// src/core/classify/diff/file-kind.ts
const kinds = {
	...named$1("tree", "yml yaml json jsonc json5"),
	...named$1("keyed", "toml ini cfg conf env properties example template sample"),
	...named$1("shell", "sh bash zsh fish slurm sbatch"),
	...named$1("rows", "jsonl ndjson csv tsv"),
	...named$1("notebook", "ipynb"),
	...named$1("code", "py pyi rb r jl ex exs tf hcl"),
	...named$1("code", "js mjs cjs jsx ts mts cts tsx vue svelte go rs java kt kts scala cs c cc cpp h hpp swift php dart bicep")
};
const hashed = /* @__PURE__ */ new Set([
	"py",
	"pyi",
	"rb",
	"r",
	"jl",
	"ex",
	"exs",
	"tf",
	"hcl"
]);
function named$1(kind, endings) {
	return Object.fromEntries(endings.split(" ").map((ending) => [ending, kind]));
}
function endingOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (/^\.env|\.env$|\.env\./.test(name)) return "env";
	return name.slice(name.lastIndexOf(".") + 1);
}
/** How the values of a file are found, by its name; everything unknown is prose. */
function fileKind(path) {
	const ending = endingOf(path);
	return Object.hasOwn(kinds, ending) ? kinds[ending] ?? "prose" : "prose";
}
/** How the language of a code file writes comments and texts, by its name. */
function codeStyle(path) {
	const isHashed = hashed.has(endingOf(path)) || fileKind(path) === "notebook";
	return {
		comment: isHashed ? "#" : "//",
		hasTripleQuotes: isHashed || /\.(?:java|kts?|scala|cs|swift|bicep)$/i.test(path),
		hasBackticks: !isHashed
	};
}
// src/core/classify/diff/front-matter.ts
/** Splits a text at its front matter. */
function splitFrontMatter(text) {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (match === null) return {
		matter: void 0,
		body: {
			text,
			firstLine: 1
		}
	};
	const bodyLine = match[0].split("\n").length;
	return {
		matter: {
			text: match[1] ?? "",
			firstLine: 2
		},
		body: {
			text: text.slice(match[0].length),
			firstLine: bodyLine
		}
	};
}
// src/core/classify/diff/keyed-lines.ts
const section = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*(?:[#;].*)?$/;
const pair = /^\s*(?:export\s+)?(?:-\s+)?["']?([A-Za-z_][\w.@/-]*)["']?\s*(?:=|:(?=\s|$)|:=)\s*(.*)$/;
const comment = /^\s*(?:#|;|\/\/)/;
/** Entries this far before and after one stand beside it. */
const reach = 12;
/** Longer lines are data, and the pattern for quotes is not linear. */
const longestQuoted = 2e3;
/**
* Entries of `key = value` and `key: value` lines under `[section]` headings: TOML, INI, `.env`, and stretches of
* YAML and JSON that cannot be parsed. A line that is no pair is a value without a key.
*/
function keyedLines(lines) {
	const found = [];
	let prefix = "";
	/** Closing marks that no later line holds: looked for once, so that the cost stays linear. */
	const missing = /* @__PURE__ */ new Set();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === void 0 || line.text.trim() === "" || comment.test(line.text)) continue;
		const heading = section.exec(line.text);
		if (heading !== null) {
			prefix = `${heading[1]?.trim()}.`;
			continue;
		}
		const match = pair.exec(line.text);
		if (match === null) {
			found.push({
				key: "",
				slot: "",
				value: bare(line.text),
				line: line.number
			});
			continue;
		}
		const opening = match[2] ?? "";
		const end = endOfValue(lines, at, opening, missing);
		const rest = lines.slice(at + 1, end + 1).map(({ text }) => text);
		const key = `${prefix}${match[1]}`;
		const value = rest.length === 0 ? bare(opening) : [opening, ...rest].join("\n");
		const parts = rest.length === 0 ? {} : { parts: [{
			offset: 0,
			line: line.number,
			isLong: true
		}] };
		found.push({
			key,
			slot: key,
			value,
			line: line.number,
			...parts
		});
		at = end;
	}
	return found.map((entry, at) => {
		const near = found.slice(Math.max(0, at - reach), at + reach).filter(({ key }) => key !== "");
		return {
			...entry,
			siblings: near.map(({ key }) => key)
		};
	});
}
/** Index of the line on which the value ends that begins on line `at`: triple quotes and open brackets go on. */
function endOfValue(lines, at, opening, missing) {
	const quote = /^("""|''')/.exec(opening)?.[1];
	const mark = quote !== void 0 && !opening.slice(3).includes(quote) ? quote : /^\[[^\]]*$/.test(opening) ? "]" : void 0;
	if (mark === void 0 || missing.has(mark)) return at;
	for (let end = at + 1; end < lines.length; end++) if (lines[end]?.text.includes(mark)) return end;
	missing.add(mark);
	return at;
}
/** A value without its quotes, trailing comma and trailing comment. */
function bare(text) {
	if (text.length > longestQuoted) return text.trim();
	const quoted = /^\s*(["'])(.*?)\1\s*,?\s*(?:[#;].*)?$/.exec(text);
	if (quoted !== null) return quoted[2] ?? "";
	return text.replace(/\s[#;].*$/, "").trim().replace(/,$/, "");
}
// src/core/classify/diff/align.ts
/** Beyond this many cells the table would cost more than exactness is worth; the whole stretch is one gap then. */
const mostCells = 25e4;
/** The gaps between two sequences of texts around a longest common subsequence, in order. */
function alignTexts(base, head) {
	let start = 0;
	while (start < base.length && start < head.length && base[start] === head[start]) start += 1;
	let tail = 0;
	const room = Math.min(base.length, head.length) - start;
	while (tail < room && base[base.length - 1 - tail] === head[head.length - 1 - tail]) tail += 1;
	const ends = [base.length - tail, head.length - tail];
	if (start === ends[0] && start === ends[1]) return [];
	const wholeGap = {
		base: [start, ends[0]],
		head: [start, ends[1]]
	};
	const cells = (ends[0] - start) * (ends[1] - start);
	return cells === 0 || cells > mostCells ? [wholeGap] : gapsWithin(base, head, wholeGap);
}
function gapsWithin(base, head, around) {
	const [[baseFrom, baseTo], [headFrom, headTo]] = [around.base, around.head];
	const width = headTo - headFrom + 1;
	const longest = new Uint32Array((baseTo - baseFrom + 1) * width);
	const cell = (i, j) => longest[(i - baseFrom) * width + (j - headFrom)] ?? 0;
	for (let i = baseTo - 1; i >= baseFrom; i--) for (let j = headTo - 1; j >= headFrom; j--) longest[(i - baseFrom) * width + (j - headFrom)] = base[i] === head[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
	const gaps = [];
	let [i, j, gapBase, gapHead] = [
		baseFrom,
		headFrom,
		baseFrom,
		headFrom
	];
	const close = () => {
		if (i > gapBase || j > gapHead) gaps.push({
			base: [gapBase, i],
			head: [gapHead, j]
		});
	};
	while (i < baseTo || j < headTo) if (i < baseTo && j < headTo && base[i] === head[j]) {
		close();
		i += 1;
		j += 1;
		[gapBase, gapHead] = [i, j];
	} else if (j >= headTo || i < baseTo && cell(i + 1, j) >= cell(i, j + 1)) i += 1;
	else j += 1;
	close();
	return gaps;
}
// src/core/classify/diff/line-changes.ts
/** Lines of prose that differ. Blank lines, white space and other line breaks in the same words do not count. */
function lineChanges(base, head) {
	const old = worded(base);
	const now = worded(head);
	return alignTexts(old.map(({ text }) => text), now.map(({ text }) => text)).flatMap((gap) => {
		const removed = old.slice(...gap.base);
		const added = now.slice(...gap.head);
		if (joined(removed) === joined(added)) return [];
		return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => ({
			key: null,
			line: (added[at] ?? removed[at])?.number ?? null,
			before: removed[at]?.text ?? null,
			after: added[at]?.text ?? null,
			siblings: []
		}));
	});
}
function worded(lines) {
	return lines.map(({ text, number }) => ({
		text: foldSpace(text),
		number
	})).filter(({ text }) => text !== "");
}
function joined(lines) {
	return lines.map(({ text }) => text).join(" ");
}
// src/core/classify/diff/read-tree.ts
var import_dist = require_dist();
/** Larger texts are data rather than settings; reading them line by line is cheaper and tells as much. */
const largestText$1 = 262144;
/** Deeper than any settings file; far from what the stack holds. */
const deepest = 64;
const compactNesting = /(?:[-?:&!][^\s]{0,20}[ \t]+){65}/;
/**
* Reads a YAML or JSON text; full-line `//` comments are passed over. Aliases stay names, so that they cannot
* multiply. Several documents are a list.
*
* @param firstLine - 1-based line of the file that the text begins on
* @returns undefined when the text does not parse, is larger than 256 KiB, or is nested deeper than 64
*/
function readTree(text, firstLine = 1) {
	if (text.length > largestText$1 || isNestedTooDeeply(text)) return void 0;
	const lines = new import_dist.LineCounter();
	const options = {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	};
	const lineAt = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
	try {
		const documents = [(0, import_dist.parseAllDocuments)(text.replace(/^[ \t]*\/\/.*$/gm, ""), options)].flat();
		if (documents.some(({ errors }) => errors.length > 0)) return void 0;
		const trees = documents.map(({ contents }) => treeOf(contents, firstLine, lineAt, 0));
		return trees.length === 1 ? trees[0] : {
			kind: "list",
			line: firstLine,
			items: trees
		};
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function treeOf(node, lineOfKey, lineAt, depth) {
	if (depth > deepest) throw new RangeError(`text must be nested at most ${deepest} deep`);
	if ((0, import_dist.isMap)(node)) {
		const entries = /* @__PURE__ */ new Map();
		for (const { key, value } of node.items) {
			const line = (0, import_dist.isScalar)(key) && key.range ? lineAt(key.range[0]) : lineOfKey;
			entries.set(nameOf(key), treeOf(value, line, lineAt, depth + 1));
		}
		return {
			kind: "map",
			line: lineOfKey,
			entries,
			keys: [...entries.keys()]
		};
	}
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		line: lineOfKey,
		items: node.items.map((item) => {
			const inner = (0, import_dist.isPair)(item) ? null : item;
			return treeOf(inner, inner?.range ? lineAt(inner.range[0]) : lineOfKey, lineAt, depth + 1);
		})
	};
	if ((0, import_dist.isAlias)(node)) return scalar(`*${node.source}`, lineOfKey);
	if (!(0, import_dist.isScalar)(node)) return scalar("", lineOfKey);
	const textLine = (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") && node.range ? lineAt(node.range[0]) + 1 : void 0;
	return scalar(String(node.value ?? ""), lineOfKey, textLine);
}
/**
* A look at the brackets alone, since the parser's time grows with the square of the nesting. Brackets inside texts
* count too: a file that holds that many unclosed ones is read by lines instead.
*/
function isNestedTooDeeply(text) {
	if (compactNesting.test(text)) return true;
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		if (bracket === "[" || bracket === "{") depth += 1;
		else if (depth > 0) depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}
function nameOf(key) {
	if ((0, import_dist.isScalar)(key)) return String(key.value);
	return (0, import_dist.isAlias)(key) ? `*${key.source}` : "?";
}
function scalar(value, line, textLine) {
	return {
		kind: "scalar",
		value,
		line,
		textLine
	};
}
// src/core/classify/diff/notebook-blocks.ts
/**
* The code cells of a Jupyter notebook, each as a block; outputs, metadata and text cells are left out. A block's
* first line is where its source begins in the file: notebooks are written a line of source a line.
*
* @returns undefined when the text is no notebook that can be read
*/
function notebookBlocks(text) {
	const tree = readTree(text);
	const cells = tree?.kind === "map" ? tree.entries.get("cells") : void 0;
	if (cells?.kind !== "list") return void 0;
	return cells.items.flatMap((cell) => {
		if (cell.kind !== "map" || textOf(cell.entries.get("cell_type")) !== "code") return [];
		const source = cell.entries.get("source");
		const parts = source?.kind === "list" ? source.items : source === void 0 ? [] : [source];
		return [{
			text: parts.map(textOf).join(""),
			firstLine: parts[0]?.line ?? cell.line
		}];
	});
}
function textOf(tree) {
	return tree?.kind === "scalar" ? tree.value : "";
}
/** A stretch of a notebook that cannot be parsed: its lines that are JSON strings, unquoted; the others empty. */
function notebookFragment({ text, firstLine }) {
	return {
		text: text.split("\n").map((line) => {
			const quoted = line.trim().replace(/,$/, "");
			if (!quoted.startsWith("\"") || !quoted.endsWith("\"")) return "";
			try {
				return String(JSON.parse(quoted)).replace(/\n$/, "");
			} catch {
				return "";
			}
		}).join("\n"),
		firstLine
	};
}
// src/core/classify/diff/shell-entries.ts
const word = /"[^"]*"|'[^']*'|[^\s"']+/g;
const flag = /^--?([A-Za-z][\w.-]*)(?:=(.*))?$/;
const assignment = /^(?:\w+\.)*([A-Za-z_]\w*)=(.*)$/;
/**
* Entries of a shell script: `NAME=value`, `--flag value` and `--flag=value`. Comments and other words are
* left out, and so are references to variables: what counts is the value, or the default, that stands somewhere.
*/
function shellEntries(lines) {
	return lines.flatMap(({ text, number }) => {
		const words = (text.replace(/(^|\s)#.*$/, "").match(word) ?? []).filter((part) => part !== "\\");
		return words.flatMap((part, at) => {
			const [, name, joined] = flag.exec(part) ?? assignment.exec(part) ?? [];
			if (name === void 0) return [];
			const next = words[at + 1];
			const plain = defaultOf(unquoted((joined === "" && next !== void 0 && /^["']/.test(next) ? next : joined) ?? (next === void 0 || next.startsWith("-") ? "true" : next)));
			if (/^\$\{?\w+\}?$/.test(plain)) return [];
			return [{
				key: name,
				slot: name,
				value: plain,
				line: number,
				siblings: []
			}];
		});
	});
}
function unquoted(text) {
	return text.replace(/^(["'])(.*)\1$/, "$2");
}
/** `${NAME:-value}` is `value` unless somebody says otherwise. */
function defaultOf(text) {
	return /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(text)?.[1] ?? text;
}
// src/core/classify/diff/hunks.ts
const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** The hunks of a unified diff of one file, each as its stretch of base and of head. Anything else is skipped. */
function readHunks(diff) {
	const hunks = [];
	for (const line of diff.split("\n")) {
		const opened = header.exec(line);
		if (opened !== null) hunks.push({
			from: Number(opened[1]),
			to: Number(opened[2]),
			base: [],
			head: []
		});
		const hunk = hunks.at(-1);
		if (opened !== null || hunk === void 0) continue;
		const text = line.slice(1);
		if (line.startsWith("-")) hunk.base.push(text);
		else if (line.startsWith("+")) hunk.head.push(text);
		else if (line.startsWith(" ")) {
			hunk.base.push(text);
			hunk.head.push(text);
		}
	}
	return hunks.map(({ from, to, base, head }) => ({
		base: {
			text: base.join("\n"),
			firstLine: Math.max(1, from)
		},
		head: {
			text: head.join("\n"),
			firstLine: Math.max(1, to)
		}
	}));
}
// src/core/classify/diff/source.ts
/** Both sides of a file, from its texts or else from its diff; undefined when neither shows what changed. */
function sidesOf(file) {
	const { status, baseText, headText, diff } = file;
	if ((baseText !== void 0 || status === "added") && (headText !== void 0 || status === "deleted") && (baseText ?? headText) !== void 0) {
		if (baseText === headText) return {
			base: [],
			head: [],
			isWhole: true
		};
		return {
			base: whole(baseText),
			head: whole(headText),
			isWhole: true
		};
	}
	if (diff === void 0) return void 0;
	const hunks = readHunks(diff);
	if (hunks.length === 0) return void 0;
	return {
		base: hunks.map(({ base }) => base),
		head: hunks.map(({ head }) => head),
		isWhole: false
	};
}
function whole(text) {
	return text === void 0 ? [] : [{
		text: text.replace(/^\uFEFF/, ""),
		firstLine: 1
	}];
}
/** The lines of some blocks with their numbers in the file. */
function numberedLines(blocks) {
	return blocks.flatMap(({ text, firstLine }) => text.split(/\r?\n/).map((line, index) => ({
		text: line,
		number: firstLine + index
	})));
}
// src/core/classify/diff/tree-changes.ts
/** The values that differ between two trees, compared by path; items of lists are first matched by what they hold. */
function treeChanges(base, head) {
	return differences({
		key: "",
		siblings: [],
		tree: base
	}, {
		key: "",
		siblings: [],
		tree: head
	});
}
function differences(base, head) {
	const [old, now] = [base.tree, head.tree];
	if (old?.kind === "map" && now?.kind === "map") return [.../* @__PURE__ */ new Set([...now.keys, ...old.keys])].flatMap((key) => differences(child(base, key), child(head, key)));
	if (old?.kind === "list" && now?.kind === "list") return pairedItems(old.items, now.items).flatMap(([from, to]) => differences(item(base, from), item(head, to)));
	if (old?.kind === "scalar" && now?.kind === "scalar") {
		if (foldSpace(old.value) === foldSpace(now.value)) return [];
		const [before] = leaves(base);
		const [after] = leaves(head);
		return [changeOf(before, after)];
	}
	return [...leaves(head).map((entry) => changeOf(void 0, entry)), ...leaves(base).map((entry) => changeOf(entry, void 0))];
}
function leaves(spot) {
	const { tree, key, siblings } = spot;
	if (tree === void 0) return [];
	if (tree.kind === "map") return tree.keys.flatMap((name) => leaves(child(spot, name)));
	if (tree.kind === "list") return tree.items.flatMap((_, index) => leaves(item(spot, index)));
	const { value, line, textLine } = tree;
	return [{
		key,
		slot: key,
		value,
		line,
		siblings,
		...textLine === void 0 ? {} : { parts: [{
			offset: 0,
			line: textLine,
			isLong: true
		}] }
	}];
}
function child(spot, name) {
	const { tree, key } = spot;
	if (tree?.kind !== "map") return {
		...spot,
		tree: void 0
	};
	return {
		key: key === "" ? name : `${key}.${name}`,
		siblings: tree.keys,
		tree: tree.entries.get(name)
	};
}
function item(spot, index) {
	const items = spot.tree?.kind === "list" ? spot.tree.items : [];
	if (index === void 0) return {
		...spot,
		tree: void 0
	};
	return {
		...spot,
		key: `${spot.key}[${index}]`,
		tree: items[index]
	};
}
/**
* Which item of base became which of head: equal ones first, then those with the same identity, then in order.
* A list in another order is another list: where nothing else changed, it is compared place by place.
*/
function pairedItems(base, head) {
	const baseLeft = new Set(base.keys());
	const headLeft = new Set(head.keys());
	const pairs = [];
	for (const nameOf of [
		stamp,
		identity,
		() => ""
	]) {
		const waiting = /* @__PURE__ */ new Map();
		for (const index of [...baseLeft].reverse()) {
			const name = nameOf(base[index]);
			if (name === void 0) continue;
			const group = waiting.get(name) ?? [];
			group.push(index);
			waiting.set(name, group);
		}
		for (const index of [...headLeft]) {
			const name = nameOf(head[index]);
			const twin = name === void 0 ? void 0 : waiting.get(name)?.pop();
			if (twin === void 0) continue;
			baseLeft.delete(twin);
			headLeft.delete(index);
			if (nameOf !== stamp) pairs.push([twin, index]);
			else if (base.length === head.length && twin !== index) pairs.push([twin, index]);
		}
		if (nameOf === stamp && baseLeft.size === 0 && headLeft.size === 0) return pairs.map(([, index]) => [index, index]);
	}
	return [
		...pairs,
		...[...headLeft].map((index) => [void 0, index]),
		...[...baseLeft].map((index) => [index, void 0])
	];
}
/** Equal for trees that hold the same, whatever the order of their keys. */
function stamp(tree) {
	if (tree === void 0) return "";
	if (tree.kind === "scalar") return JSON.stringify(foldSpace(tree.value));
	if (tree.kind === "list") return `[${tree.items.map(stamp).join()}]`;
	return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}:${stamp(value)}`).sort().join()}}`;
}
const identifyingKeys = [
	"id",
	"key",
	"name",
	"path",
	"role"
];
function identity(tree) {
	if (tree?.kind !== "map") return void 0;
	const key = identifyingKeys.find((name) => tree.entries.get(name)?.kind === "scalar");
	return key === void 0 ? void 0 : stamp(tree.entries.get(key));
}
// src/core/classify/diff/changed-values.ts
/** A file that changed and nobody can see how: binary, or too large. */
const unseen = {
	key: null,
	line: null,
	before: null,
	after: null,
	siblings: []
};
/**
* The values of a file that differ. Comments, white space, formatting and the order of keys do not count; a rename
* without other changes has none.
*/
function changedValues(file) {
	const sides = sidesOf(file);
	if (sides === void 0) return file.status === "renamed" ? [] : [unseen];
	switch (fileKind(file.path)) {
		case "tree": return treeOrLines(sides);
		case "keyed": return byEntries(sides, (blocks) => keyedLines(numberedLines(blocks)));
		case "shell": return byEntries(sides, (blocks) => shellEntries(numberedLines(blocks)));
		case "code": return byEntries(sides, (blocks) => blocks.flatMap((block) => codeEntries(block, codeStyle(file.path))));
		case "notebook": return byEntries(sides, (blocks) => blocks.flatMap(cellsOf).flatMap((cell) => codeEntries(cell, codeStyle(file.path))));
		case "rows": return lineChanges(numberedLines(sides.base), numberedLines(sides.head));
		case "prose": return prose(sides, file.path);
	}
}
function byEntries(sides, entriesOf) {
	return compareEntries(entriesOf(sides.base), entriesOf(sides.head));
}
function treeOrLines(sides) {
	if (sides.isWhole) {
		const [base] = sides.base.map(readBlock);
		const [head] = sides.head.map(readBlock);
		if ((base !== void 0 || sides.base.length === 0) && (head !== void 0 || sides.head.length === 0)) return treeChanges(base, head);
	}
	return byEntries(sides, (blocks) => keyedLines(numberedLines(blocks)));
}
function readBlock({ text, firstLine }) {
	return readTree(text, firstLine);
}
function cellsOf(block) {
	return (block.firstLine === 1 ? notebookBlocks(block.text) : void 0) ?? [notebookFragment(block)];
}
function prose(sides, path) {
	const body = (blocks) => textLines(blocks, path);
	if (!sides.isWhole) return lineChanges(body(sides.base), body(sides.head));
	const [base, head] = [sides.base, sides.head].map((blocks) => blocks.map(({ text }) => splitFrontMatter(text)));
	const matter = (parts) => (parts ?? []).flatMap((part) => part.matter ?? []);
	const bodies = (parts) => body((parts ?? []).map((part) => part.body));
	return [...treeOrLines({
		base: matter(base),
		head: matter(head),
		isWhole: true
	}), ...lineChanges(bodies(base), bodies(head))];
}
/** Lines of prose; comments of templates never reach the reader of the text and are blanked. */
function textLines(blocks, path) {
	return numberedLines(/\.(?:j2|jinja2?)$/i.test(path) ? blocks.map((block) => ({
		...block,
		text: withoutComments(block.text)
	})) : blocks);
}
/** Jinja without what stands in `{# … #}`; its line ends stay. */
function withoutComments(text) {
	const [first = "", ...rest] = text.split("{#");
	return [first, ...rest.map((part) => {
		const end = part.indexOf("#}");
		return end === -1 ? `{#${part}` : part.slice(0, end).replace(/[^\n]/g, "") + part.slice(end + 2);
	})].join("");
}
// src/core/classify/evidence.ts
const longestShown = 80;
/** Of one rule in one file: the first places tell a reader enough. */
const mostOfOneRule = 5;
/** Of one class, so that a large change of one cannot hide another; four classes make 48. */
const mostOfOneClass = 12;
/** A foreign value on one line of at most 80 characters; null stays null. */
function shorten(value) {
	if (value === null) return null;
	const line = foldSpace(value.slice(0, 800).replace(/\p{Cc}/gu, " "));
	const characters = [...line];
	return characters.length > longestShown ? `${characters.slice(0, 79).join("")}…` : line;
}
/** Evidence for the given classes: riskiest first, then by file and line, at most 12 a class. */
function selectEvidence(all, classes) {
	return classes.flatMap((label) => {
		const seen = /* @__PURE__ */ new Map();
		return all.filter((evidence) => evidence.class === label).sort(byPlace).filter(({ file, rule }) => {
			const name = `${file}\n${rule}`;
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			return count <= mostOfOneRule;
		}).slice(0, mostOfOneClass);
	});
}
/** The classes that were found, riskiest first; only `other` when there is none. */
function rankClasses(found) {
	const labels = new Set(found);
	const [first, ...rest] = deploymentClasses.filter((label) => label !== "other" && labels.has(label));
	return first === void 0 ? ["other"] : [first, ...rest];
}
function byPlace(one, other) {
	return compareText(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.rule, other.rule);
}
/** By code unit: the same order on every machine, whatever its locale. */
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// src/core/classify/knowledge/file-role.ts
/** Patterns of the whole path; the first that fits counts. */
const byPath = [
	{
		role: "instructions",
		pattern: /(?:^|\/)(?:claude|agents?|gemini|skill|copilot-instructions)\.md$|\.(?:instructions|chatmode|agent)\.md$|\.mdc$|(?:^|\/)\.(?:cursor|windsurf|cline|goose)rules$|(?:^|\/)microagents\/.*\.md$|(?:^|\/)\.(?:claude|github|cursor)\/(?:agents|commands|skills|rules|prompts|chatmodes)\/.*\.mdc?$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:tests?|__tests__|specs?|fixtures|mocks?|__mocks__|__snapshots__|e2e|testdata|vendor|node_modules|locales|i18n|translations)\//
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.\w+$|\.(?:test|spec)\.\w+$|\.snap$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|licen[cs]e|notice)[^/]*$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:package(?:-lock)?\.json|pnpm-lock\.yaml|[^/]*\.lock|go\.(?:mod|sum)|pyproject\.toml|cargo\.toml|setup\.(?:py|cfg)|pytest\.ini|tox\.ini|requirements[^/]*\.txt|tsconfig[^/]*\.json|environment\.ya?ml|dockerfile[^/]*|[^/]*\.dockerfile|makefile|\.(?:git|docker|editor|pre-commit|prettier|eslint|markdown|npm)[^/]*)$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:\.vscode|\.idea|\.husky)\/|\.(?:css|scss|svg|min\.js)$|leaderboard|analytics/
	},
	{
		role: "ci",
		pattern: /(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)\.circleci\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines)\.ya?ml$/
	},
	{
		role: "prompt",
		pattern: /\.prompt\.(?:ya?ml|md|txt|json)$|\.(?:prompty|prompt)$|(?:^|\/)promptfooconfig[^/]*\.ya?ml$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)\.github\/|(?:^|\/)(?:docs?|documentation|website)\//
	},
	{
		role: "prompt",
		pattern: /(?:^|[/_.-])system(?:[_-]?(?:prompt|message)s?)?(?:[_-][^/]*)?\.(?:md|txt|j2|jinja2?)$|prompts?(?:[_-][^/.]*)?\.\w+$/
	},
	{
		role: "training",
		pattern: /(?:^|[/_.-])(?:adapter_(?:config|model)|training_args)\.\w+$|\.(?:safetensors|gguf|ggml|ckpt|pth?)$/
	},
	{
		role: "retrieval",
		pattern: /\.(?:faiss|ann|hnsw|annoy)$|(?:^|\/)chroma\.sqlite3$/
	}
];
/** Names of folders and files whose words say what they hold. The outermost that speaks counts. */
const byName = [
	{
		role: "prompt",
		pattern: /(?:^|_)prompts?(?:_|$)|^(?:few_?shots?|system_messages?|chat_templates?|conversation_template)$/
	},
	{
		role: "retrieval",
		pattern: /(?:^|_)(?:rag|retriev(?:al|er|ers)|corpus|corpora|chunk(?:s|ing|er)?|embeddings?|rerank(?:er|ers|ing)?|vector_?(?:store|db|index|database)s?|ingest(?:ion)?|knowledge(?:_?base)?|kb)(?:_|$)/
	},
	{
		role: "training",
		pattern: /(?:^|_)(?:train(?:ing)?|fine_?tun(?:e|es|ed|ing)|pretrain(?:ing)?|sft|dpo|grpo|ppo|rlhf|q?lora|peft|axolotl)(?:_|$)/
	}
];
const trainingRows = /"(?:instruction|prompt|question|input)"\s*:[\s\S]{0,2000}?"(?:output|response|completion|chosen|answer)"\s*:|"(?:conversations|messages)"\s*:\s*\[/;
const documentRows = /"(?:doc|document|page_content|content|text|chunk|passage)"\s*:/;
const dataFolder = /(?:^|\/)(?:data|datasets?|corpus|corpora|documents?|sft|train(?:ing)?|fine-?tun\w*)(?:\/|$|[-_.])/;
const evalFolder = /(?:^|[/_.-])(?:evals?|evaluation|benchmarks?|golden|cases)(?:[/_.-]|$)/;
const recipeKey = /\b(?:learning_rate|lora_(?:r|alpha|rank|dropout)|num_(?:train_)?epochs|gradient_accumulation_steps|micro_batch_size|per_device_train_batch_size|warmup_(?:steps|ratio)|weight_decay|lr_scheduler(?:_type)?|base_model|sequence_len|target_modules|max_seq_length)\b/g;
/** Fewer could stand anywhere; three are a recipe. */
const recipeKeys = 3;
const sampleLength = 4e4;
/** What a changed file is for. */
function fileRole(file) {
	const path = file.path.toLowerCase();
	const placed = byPath.find(({ pattern }) => pattern.test(path));
	if (placed !== void 0) return placed.role;
	const sample = (file.headText ?? file.baseText ?? file.diff ?? "").slice(0, sampleLength);
	const named = roleOfNames(path);
	if (/\.(?:jsonl|ndjson|json|csv|tsv|parquet|arrow)$/.test(path)) {
		const rows = roleOfRows(path, sample, named);
		if (rows !== void 0) return rows;
	}
	if (named !== void 0) return named;
	return new Set(sample.match(recipeKey)).size >= recipeKeys ? "training" : "plain";
}
function roleOfNames(path) {
	for (const part of path.split("/")) {
		const words = part.replace(/[^\p{L}\p{N}]+/gu, "_");
		const found = byName.find(({ pattern }) => pattern.test(words));
		if (found !== void 0) return found.role;
	}
}
function roleOfRows(path, sample, named) {
	if (evalFolder.test(path)) return "aside";
	const isData = dataFolder.test(path) || named === "training";
	if (isData && (trainingRows.test(sample) || /\.(?:parquet|arrow)$/.test(path))) return "training-data";
	if (/\.(?:jsonl|ndjson)$/.test(path) && (isData || named === "retrieval") && documentRows.test(sample)) return "retrieval";
}
// src/core/classify/signals/ci-job.ts
const command = /^(?:run|script|command|cmd)$/;
const reingest = /\b(?:re-?)?(?:ingest|index|embed)(?:ing|_\w+|-\w+)?\b(?:\.\w+)?(?:\s|$)/i;
const runsProgram = /\b(?:python\d?|node|npm|npx|pnpm|yarn|poetry|uv|make|bash|sh|go|cargo|tsx)\b/i;
const training$1 = /\b(?:fine-?tune|finetune|train)\w*\.(?:py|sh|[jt]s)\b/i;
/** A job that builds the index anew is a refresh of it; one that trains is a fine-tune. */
const ciJob = ({ role, leaf, value, names }) => {
	if (role !== "ci" || !(command.test(leaf) || names.some((name) => command.test(name)))) return void 0;
	if (!runsProgram.test(value)) return void 0;
	if (training$1.test(value)) return {
		class: "fine-tune",
		rule: "job:train"
	};
	return reingest.test(value) ? {
		class: "rag-refresh",
		rule: "job:ingest"
	} : void 0;
};
// src/core/classify/knowledge/key-words.ts
const camelJoint = /([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g;
/** One name in one spelling: `maxTokens`, `MAX_TOKENS` and `max-tokens` are `max_tokens`. */
function snakeCase(name) {
	return name.replace(camelJoint, (_, low, high, last) => last === void 0 ? `${low}_${high}` : `${last}_`).replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "").toLowerCase();
}
/** The names in a key, outermost first, in one spelling and without indices. */
function keyNames(key) {
	return key.replace(/\[\d+\]/g, "").split(".").map(snakeCase).filter((name) => name !== "");
}
/** A pattern for the last words of a name: `max_tokens` also ends `default_max_tokens`. */
function endsWith(...names) {
	return new RegExp(`(?:^|_)(?:${names.join("|")})$`);
}
// src/core/classify/signals/signal.ts
/** A map with more keys than this is a table: its keys say nothing about each other. */
const mostBeside = 40;
/** A changed value made ready for the signals. */
function clueOf(value, place) {
	const names = value.key === null ? [] : keyNames(value.key);
	return {
		...value,
		...place,
		names,
		leaf: names.at(-1) ?? "",
		get beside() {
			return value.siblings.slice(0, mostBeside).flatMap((key) => keyNames(key).slice(-1));
		},
		value: value.after ?? value.before ?? ""
	};
}
/** True for a value that was written as a number. */
function isNumeric(clue) {
	return /^-?[\d._]+(?:e[+-]?\d+)?$/i.test(clue.value);
}
/** True for several words: what one says to a model rather than what one names. */
function isProse(text) {
	return /\S\s+\S/.test(text);
}
/** True for data, where every key is a setting; in code a key is any name. */
function isSettings({ kind }) {
	return kind === "tree" || kind === "keyed";
}
// src/core/classify/signals/decoding.ts
const numbers = endsWith("temperature", "top_p", "top_k", "top_a", "min_p", "typical_p", "tfs_z", "mirostat\\w*", "frequency_penalty", "presence_penalty", "repetition_penalty", "repeat_penalty", "repeat_last_n", "no_repeat_ngram_size", "length_penalty", "num_beams", "max_(?:new_|output_|completion_|response_|num_)?tokens", "max_tokens_to_sample", "max_new_token", "n_predict", "num_predict", "budget_tokens", "thinking_budget");
const words = endsWith("reasoning_effort", "thinking", "stop_sequences?", "logit_bias", "response_format", "json_schema", "output_schema", "tool_choice", "verbosity", "do_sample");
const limit = /tokens$/;
/** Siblings that only a catalogue of models has: its token limits describe the model and set nothing. */
const catalogue = /price|cost|context_(?:window|length)|max_input_tokens|^supports_|litellm_provider/;
/** How a model decodes: sampling, lengths, stops, reasoning effort and the form of its answers. */
const decoding = (clue) => {
	const { leaf, names } = clue;
	if (numbers.test(leaf) && isNumber(clue) && !isMetadata(clue)) return found$4(leaf);
	const named = (isSettings(clue) ? names : [leaf]).find((name) => words.test(name));
	return named === void 0 ? void 0 : found$4(named);
};
function isMetadata(clue) {
	return limit.test(clue.leaf) && clue.beside.some((name) => catalogue.test(name));
}
function found$4(name) {
	return {
		class: "prompt-edit",
		rule: `key:${name}`
	};
}
/** Also `${MAX_TOKENS:512}`, and null where a limit was lifted. */
function isNumber(clue) {
	return isNumeric(clue) || clue.value === "" || /^\$\{\w+:-?[\d.]+\}$|^(?:none|null)$/i.test(clue.value);
}
// src/core/classify/knowledge/model-families.ts
/** The known families; the first that fits counts, so that those for retrieval stand first. */
const modelFamilies = [
	{
		task: "rerank",
		starts: [
			"ms-marco",
			"colbert",
			"flashrank",
			"cross-encoder"
		],
		holds: ["rerank"]
	},
	{
		task: "embedding",
		starts: [
			"text-similarity",
			"text-search",
			"bge-",
			"e5-",
			"gte-",
			"multilingual-e5",
			"all-minilm",
			"all-mpnet",
			"all-distil",
			"all-roberta",
			"multi-qa",
			"paraphrase-",
			"instructor-",
			"sentence-t5",
			"gtr-t5",
			"voyage-",
			"jina-clip",
			"uae-",
			"stella",
			"minilm",
			"m3e",
			"text2vec",
			"textembedding",
			"arctic-embed",
			"snowflake-arctic",
			"labse",
			"splade",
			"clip-vit"
		],
		holds: ["embed", "minilm"]
	},
	{
		task: "generation",
		starts: [
			"gpt-",
			"gpt#",
			"chatgpt",
			"o#",
			"text-davinci",
			"code-davinci",
			"davinci",
			"codex-",
			"whisper",
			"tts-",
			"dall-e",
			"sora-",
			"claude",
			"opus",
			"sonnet",
			"haiku",
			"gemini",
			"gemma",
			"palm-",
			"text-bison",
			"chat-bison",
			"code-bison",
			"medgemma",
			"imagen-",
			"veo-",
			"llama",
			"meta-llama",
			"code-llama",
			"codellama",
			"alpaca",
			"vicuna",
			"wizardlm",
			"wizardcoder",
			"hermes",
			"nous-hermes",
			"tinyllama",
			"openchat",
			"zephyr",
			"orca-",
			"dolphin",
			"guanaco",
			"mistral",
			"mixtral",
			"ministral",
			"codestral",
			"devstral",
			"magistral",
			"pixtral",
			"open-mistral",
			"open-mixtral",
			"command-r",
			"command-a",
			"command-light",
			"command-nightly",
			"aya-",
			"jamba",
			"j2-",
			"titan-text",
			"titan-tg",
			"nova-",
			"phi-",
			"phi#",
			"granite",
			"nemotron",
			"dbrx",
			"dolly",
			"mpt-",
			"qwen",
			"qwq",
			"qvq",
			"deepseek",
			"yi-",
			"glm-",
			"chatglm",
			"kimi",
			"moonshot",
			"baichuan",
			"internlm",
			"minimax",
			"ernie",
			"hunyuan",
			"doubao",
			"step-#",
			"grok",
			"sonar",
			"falcon-",
			"olmo",
			"tulu",
			"smollm",
			"starcoder",
			"stablelm",
			"stable-diffusion",
			"sdxl",
			"flux-",
			"flux.",
			"solar-",
			"pythia-",
			"gpt-neox",
			"bloom-",
			"bloomz",
			"flan-t5",
			"t5-",
			"mt5-",
			"redpajama",
			"rwkv",
			"lfm",
			"exaone"
		]
	}
];
/** Names that begin like a model and are a program, a library or an account. */
const notModels = [
	"llama-index",
	"llama_index",
	"llamaindex",
	"llama-cpp",
	"llama_cpp",
	"llamacpp",
	"llama.cpp",
	"llamafile",
	"llama-parse",
	"llama_parse",
	"llama-hub",
	"llama-factory",
	"llama-stack",
	"llama-recipes",
	"claude-code",
	"claude-desktop",
	"claude-cli",
	"gemini-cli",
	"gpt-researcher",
	"gpt-engineer",
	"gpt-index",
	"gpt_index",
	"gpt4all",
	"mistralai",
	"mistral-common",
	"mistral_common",
	"openchatkit",
	"embedding",
	"embeddings",
	"embed",
	"rerank",
	"reranker",
	"reranking"
];
/** Names of those who serve models, as they stand in settings. */
const modelProviders = [
	"openai",
	"azure",
	"azure_openai",
	"azureopenai",
	"anthropic",
	"claude",
	"google",
	"gemini",
	"google_genai",
	"vertex",
	"vertexai",
	"vertex_ai",
	"bedrock",
	"aws_bedrock",
	"sagemaker",
	"cohere",
	"mistral",
	"mistralai",
	"ollama",
	"llamacpp",
	"llama_cpp",
	"vllm",
	"groq",
	"together",
	"togetherai",
	"fireworks",
	"openrouter",
	"deepseek",
	"huggingface",
	"hf",
	"local",
	"replicate",
	"litellm",
	"xai",
	"perplexity",
	"openailike",
	"lmstudio",
	"lm_studio",
	"watsonx",
	"nvidia",
	"cerebras",
	"sambanova",
	"moonshot",
	"zhipu",
	"qwen",
	"dashscope",
	"databricks",
	"ai21",
	"gpt4all",
	"text_generation_inference",
	"tgi",
	"mock"
];
// src/core/classify/knowledge/model-name.ts
const idShape = /^[A-Za-z0-9~./][\w.:@/+~-]{1,150}$/;
const fileEnding = /\.(?:py|[cm]?[jt]sx?|md|mdx|txt|json|jsonl|ya?ml|toml|sh|html?|css|png|jpe?g|svg|webp|gif|ico|csv|log|rs|go|com|io|ai|org|dev|cloud|net)$/i;
/** `${NAME:default}` and `${NAME:-default}` stand for their default. */
function unwrap(text) {
	return /^\$\{\w+:-?([^{}]*)\}$/.exec(text.trim())?.[1] ?? text.trim();
}
/** The name without route, vendor and owner: `us.anthropic.claude-3` and `openrouter/anthropic/claude-3` are `claude-3`. */
function bareName(id) {
	return (id.toLowerCase().split("/").filter((part) => part !== "").at(-1) ?? "").replace(/^(?:[a-z0-9]{2,}\.)*(?:anthropic|meta|amazon|mistral|cohere|ai21|deepseek|openai|qwen|google)\./, "");
}
function startsLike(name, start) {
	if (start.length > name.length) return false;
	for (let at = 0; at < start.length; at++) if (start[at] === "#" ? !/\d/.test(name[at] ?? "") : start[at] !== name[at]) return false;
	return start !== "o#" || !/[a-z0-9]/.test(name[2] ?? "");
}
/** What a text names if the whole of it is the id of a model of a known family; undefined otherwise. */
function knownModelTask(text) {
	const id = unwrap(text);
	if (!idShape.test(id) || fileEnding.test(id) || id.includes("://")) return void 0;
	const name = bareName(id.replace(/^ft:/, ""));
	if (notModels.includes(name)) return void 0;
	const family = modelFamilies.find(({ starts, holds = [] }) => starts.some((start) => startsLike(name, start)) || holds.some((part) => name.includes(part)));
	return family !== void 0 && (family.task === "generation" || /[-\d]/.test(name)) ? family.task : void 0;
}
/** True when a text could be the id or path of a model nobody has heard of: one word with a joint or a digit in it. */
function isIdShaped(text) {
	const id = unwrap(text);
	return idShape.test(id) && /[A-Za-z]/.test(id) && /[-/:\d]/.test(id) && !fileEnding.test(id) && !id.includes("://");
}
/** True when a text is the name of someone who serves models. */
function isProviderName(text) {
	return modelProviders.includes(unwrap(text).toLowerCase().replaceAll("-", "_"));
}
/** True for the id of a model that its owner has fine-tuned, such as `ft:gpt-4o:team::id`. */
function isFineTunedId(text) {
	return /^ft:[\w.-]+:/.test(unwrap(text));
}
// src/core/classify/signals/model.ts
/** Keys whose value is a model. */
const modelKey = endsWith("models?", "model_(?:id|ids|name|names|name_or_path|path|file|slug|alias|repo|version|deployment)", "llms?", "llm_(?:name|id|version|type)", "azure_deployment", "deployment_(?:name|id)");
/** Keys that hold a model in some programs and anything else in others. */
const perhapsKey = endsWith("engine", "deployments?", "providers?", "provider_id", "vendor", "mode", "llm_\\w+", "quantization", "route", "api_type");
const notModelKey = /(?:^|_)(?:data|view|response|request|car|pricing|threat|user|domain|world|tax|object|form|db|django)_models?$|^models?_(?:dir|config|class|kwargs|type)$/;
const describesModel = /^(?:name|id|slug|deployment|format|version|value|model_?name)$/;
/** What is said about a model rather than which one it is. */
const label = /^(?:label|title|description|display_name|text|placeholder|alt|href|url|docs?|link|import|from|package|dependencies|tags?|keywords|comment)$/;
/** True when the key is one that holds a model. */
function isModelKey({ leaf }) {
	return modelKey.test(leaf) && !notModelKey.test(leaf);
}
/** Which model generates: id, version, provider, deployment, and the lists that a user picks from. */
const model = (clue) => {
	const { leaf, names, value, before } = clue;
	if (leaf === "" || label.test(leaf) || names.includes("matrix")) return void 0;
	const isKnown = knownModelTask(value) === "generation" || knownModelTask(before ?? "") === "generation";
	if (isModelKey(clue)) return isKnown || isIdShaped(value) ? found$3("key:model") : void 0;
	const outer = names.slice(0, -1);
	if (describesModel.test(leaf) && outer.some((name) => modelKey.test(name) && !notModelKey.test(name)) && isSettings(clue) && (isKnown || leaf === "version" || isIdShaped(value))) return found$3("key:model");
	const providers = [clue.after, before].filter((side) => isProviderName(side ?? "")).length;
	const isProvider = providers === 2 || providers === 1 && isAboutModels(clue);
	if (perhapsKey.test(leaf) && (isKnown || isProvider)) return found$3(`key:${leaf}`);
	return isKnown ? found$3("value:model-name") : void 0;
};
/** A provider or mode is one of models when a model or its settings stand nearby. */
function isAboutModels({ leaf, names, beside }) {
	const near = /(?:^|_)(?:llms?|models?|chat|generation|completion|prompt|temperature|max_tokens|gpt|ai|agent)(?:_|$)/;
	return /provider|vendor/.test(leaf) || [...names, ...beside].some((name) => near.test(name));
}
function found$3(rule) {
	return {
		class: "model-swap",
		rule
	};
}
// src/core/classify/signals/own-rules.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
/**
* Makes the config's rules ready to be asked. A rule for a key stands above one for a file; among equals the later
* one counts, so that an exception can follow what it is an exception to.
*/
function ownRules(rules) {
	const byFile = rules.flatMap(({ paths, class: label }) => paths.map((glob) => ({
		label,
		rule: `config:${glob}`,
		isMatch: matcher(glob)
	})));
	const byKey = rules.flatMap(({ keys, class: label }) => keys.map((text) => {
		const [glob = "", key = ""] = splitAtHash(text);
		return {
			label,
			rule: `config:${text}`,
			isMatch: matcher(glob),
			key
		};
	}));
	return (paths, key) => {
		const found = byKey.findLast((entry) => paths.some(entry.isMatch) && key !== null && isWithin(key, entry.key)) ?? byFile.findLast((entry) => paths.some(entry.isMatch));
		return found === void 0 ? void 0 : {
			class: found.label,
			rule: found.rule
		};
	};
}
function matcher(glob) {
	return (0, import_picomatch.default)(glob, {
		dot: true,
		windows: false
	});
}
function splitAtHash(text) {
	const at = text.indexOf("#");
	return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
/** `a.b` holds `a.b`, `a.b.c` and `a.b[0]`; `[*]` stands for any index. */
function isWithin(key, owner) {
	const plain = owner.includes("[*]") ? key.replace(/\[\d+\]/g, "[*]") : key;
	return plain === owner || plain.startsWith(owner) && /^[.[]/.test(plain.slice(owner.length));
}
// src/core/classify/signals/place.ts
/** Keys of prompt files that are for people and tests and never reach the model. */
const aboutPrompt = /^(?:name|title|authors?|version|tags?|id|license|created\w*|updated\w*|date|status|category|icon|sample|tests?|test_data|evaluators?|assert|vars|default_test|metadata|triggers|outputs?|type)$/;
const aboutIndex = /^(?:name|title|description|authors?|comment|url|host|port|api_key|timeout|log\w*)$/;
/** Files whose place says what all of them is for: texts under prompts, documents and manifests of an index. */
const place = (clue) => {
	const { role, kind, names, leaf, value, before } = clue;
	switch (role) {
		case "instructions": return names.some((name) => name !== "name" && aboutPrompt.test(name)) ? void 0 : {
			class: "prompt-edit",
			rule: "path:instructions"
		};
		case "prompt": {
			const rule = {
				class: "prompt-edit",
				rule: "path:prompt"
			};
			if (kind === "code" || kind === "notebook") return isProse(value) || isProse(before ?? "") ? rule : void 0;
			if (names.some((name) => aboutPrompt.test(name))) return void 0;
			return leaf === "description" && names.length === 1 ? void 0 : rule;
		}
		case "retrieval":
			if (kind === "code" || kind === "notebook" || kind === "shell") return void 0;
			if (isSettings(clue) && aboutIndex.test(leaf)) return void 0;
			return {
				class: "rag-refresh",
				rule: "path:retrieval"
			};
		default: return;
	}
};
// src/core/classify/signals/prompt-text.ts
const promptKey = endsWith("(?:\\w+_)?prompts?", "prompt_(?:text|template|prefix|suffix|body|name|id|ref)", "system(?:_(?:message|prompt|instructions?|content|role|text))?", "instructions?", "custom_instructions", "preamble", "persona", "few_?shots?(?:_\\w+)?", "(?:chat|message|user|question|answer|rag|qa|system|agent)_template", "template", "chatbot_role", "assistant_role", "bot_role", "guidelines");
const inName = /(?:^|_)(?:prompts?|system_message|few_?shots?|instructions?)(?:_|$)/;
const notPrompt = /(?:^|_)(?:tokens?|costs?|price|count|length|len|cache\w*|caching|version|hash|size|limit|url|dir|enabled|placeholder|label|title|type|mode|style)$/;
/** Calls that fetch a prompt kept elsewhere: another reference is another prompt. */
const pulled = /^(?:pull|pull_prompt|get_prompt|load_prompt|fetch_prompt)$/;
const toolPart = /^(?:tools?|functions?|function_declarations|input_schema|parameters|tool_\w+)$/;
const besideTool = /^(?:input_schema|parameters)$/;
const describes = /^(?:description|name|required|enum|instructions)$/;
const crewPart = /^(?:role|goal|backstory|expected_output|description)$/;
const crewOnly = /^(?:goal|backstory|expected_output)$/;
/** Text that a key says is read by a model: prompts, messages, templates, tool descriptions, roles of agents. */
const promptText = (clue) => {
	const { leaf, names } = clue;
	const outer = names.slice(0, -1);
	if (!isSettings(clue) && names.some((name) => pulled.test(name)) && isIdShaped(clue.value)) return found$2("prompt");
	if (leaf === "" || notPrompt.test(leaf) || !isText(clue)) return void 0;
	if (promptKey.test(leaf) || !isSettings(clue) && names.some((name) => inName.test(name))) return found$2("prompt");
	if (isSettings(clue)) {
		if (/^(?:content|text)$/.test(leaf) && (outer.includes("messages") || clue.beside.includes("role"))) return found$2("messages");
		if (outer.some((name) => promptKey.test(name) && name !== "template" && name !== "system")) return found$2("prompt");
		if (crewPart.test(leaf) && clue.beside.some((name) => crewOnly.test(name))) return found$2(leaf);
	}
	if (clue.role === "ci") return void 0;
	if (!describes.test(leaf)) return void 0;
	return outer.some((name) => toolPart.test(name)) || clue.beside.some((name) => besideTool.test(name)) ? found$2("tools.description") : void 0;
};
/** In code only several words are a prompt; a settings file says with its key that a single one is. */
function isText(clue) {
	const text = [clue.after, clue.before].find((side) => side !== null && side !== "") ?? "";
	if (text.startsWith("<") && !isSettings(clue)) return false;
	return isSettings(clue) ? /\p{L}/u.test(text) && !/^(?:true|false|null|none)$/i.test(text) : isProse(text);
}
function found$2(name) {
	return {
		class: "prompt-edit",
		rule: `key:${name}`
	};
}
// src/core/classify/signals/retrieval.ts
const settings = endsWith("chunk_(?:size|overlap|length|len|tokens|chars|limit|strategy|method|mode|separators?)", "(?:min|max|default|page)_chunk_\\w+", "chunk(?:s|ing)?", "chunk(?:ing)?_\\w*(?:size|strategy|overlap)\\w*", "chunks?_per_\\w+", "(?:text_)?splitter(?:_\\w+)?", "embedder", "embed(?:ding)?s?_(?:model|dim|dims|dimensions?|provider|engine|deployment|name|type|version)\\w*", "embedding_\\w*model\\w*", "embeddings?", "rerank(?:er|ing)?", "rerank(?:er|ing)?_(?:model|top_\\w+|threshold|k|n|provider|name|enabled|type)\\w*", "top_n", "similarity_(?:threshold|top_k|cutoff|metric)", "score_threshold", "relevance_threshold", "distance_metric", "index_name", "collection_name", "vector_?(?:store|db|database)(?:_(?:type|provider|name))?", "retriever(?:_\\w+)?", "retrieval_\\w+", "rag_\\w+", "fetch_k", "n_results", "num_retrieved\\w*", "search_type", "hnsw_\\w+", "ef_construction", "bm25_\\w+", "hybrid_(?:alpha|search|weight)");
/** How a service is reached is plumbing. */
const plumbing = /(?:^|_)(?:url|uri|host|port|endpoint|base|key|secret|token|timeout|retries|region|log|verbose|callback|batch_size|cache\w*)$/;
const about = /(?:^|_)(?:embed\w*|rerank\w*|retriev\w*|rag|vector_?(?:store|db|database)s?|vectorizer|chunk(?:ing|er)|splitter)(?:_|$)/;
const document = endsWith("(?:pdf|docs?|documents?|corpus|knowledge(?:_base)?|source_docs?)_(?:path|dir|url|glob|file|source)s?");
const named = /^(?:\w+_)?(?:model|model_\w+|name|provider|mode|type|engine|deployment|id|size|dim\w*|version)$/;
const chunk = /(?:^|_)chunk_(?:size|overlap)$/;
const sampling = /^(?:temperature|top_p|min_p|repeat_\w+|repetition_penalty|frequency_penalty|presence_penalty|tfs_z|max_\w*tokens|num_predict)$/;
const count = endsWith("top_k", "k");
/** Chunking, embeddings, index, retriever and reranker: what is in the index and what comes back from it. */
const retrieval = (clue) => {
	const { leaf, value, names } = clue;
	if (leaf === "") return void 0;
	const task = knownModelTask(value) ?? knownModelTask(clue.before ?? "");
	if (task === "embedding" || task === "rerank") return found$1(`model:${task}`);
	if (plumbing.test(leaf) || !isSettings(clue) && isProse(value)) return void 0;
	if (count.test(leaf)) return isNumeric(clue) && isRetrieved(clue) ? found$1(`key:${leaf}`) : void 0;
	if (settings.test(leaf) && isSetting(clue)) return found$1(`key:${leaf}`);
	if (names.some((name) => about.test(name)) && named.test(leaf) && (task !== void 0 || isSetting(clue))) return found$1(`key:${leaf}`);
	if (!document.test(leaf)) return void 0;
	return clue.role === "retrieval" || clue.beside.some((name) => chunk.test(name)) ? found$1("key:documents") : void 0;
};
/** In code, names such as `chunks` hold anything; only literals that could be a setting count. */
function isSetting(clue) {
	const { value } = clue;
	if (isSettings(clue)) return true;
	return isNumeric(clue) || /^(?:true|false)$/i.test(value) || isIdShaped(value) || isProviderName(value);
}
/** `top_k` among sampling settings chooses tokens; elsewhere it chooses passages. */
function isRetrieved(clue) {
	const { leaf, names, role } = clue;
	const outer = names.slice(0, -1);
	if (names.some((name) => about.test(name) || /search|similarity/.test(name)) || role === "retrieval") return true;
	if (leaf === "k" || clue.beside.some((name) => sampling.test(name))) return false;
	return !outer.some((name) => /generat|sampl|model|llm|decod|chat|complet/.test(name));
}
function found$1(rule) {
	return {
		class: "rag-refresh",
		rule
	};
}
// src/core/classify/signals/training.ts
/** Keys of a training recipe wherever they stand. */
const recipe = endsWith("learning_rate", "lora_(?:r|rank|alpha|dropout|target\\w*|modules\\w*|bias|layers)", "qlora_(?:r|rank|alpha|dropout)", "peft_(?:type|method|config)", "num_train_epochs", "num_epochs", "n_epochs", "max_steps", "warmup_(?:steps|ratio)", "weight_decay", "gradient_accumulation_steps", "micro_batch_size", "per_device_(?:train|eval)_batch_size", "lr_scheduler(?:_type)?", "target_modules", "learning_rate_multiplier", "dataset_mixer\\w*", "training_files?", "train_files?", "train_data\\w*", "resume_from_checkpoint");
/** Keys that say so only inside a recipe or a training script. */
const insideRecipe = endsWith("epochs?", "lr", "batch_size", "optim(?:izer)?", "beta", "kl_coef", "seed", "max_length", "max_(?:seq|source|target)_len(?:gth)?", "cutoff_len", "sequence_len", "seq_len(?:gth)?", "model_size", "datasets?", "dataset_\\w+", "data_(?:path|file|dir)", "load_in_\\w+", "bf16", "fp16", "checkpoint(?:_path)?", "rank", "alpha", "dropout", "r", "steps", "padding_side", "train_on_inputs", "val_set_size");
const adapter = endsWith("adapters?", "adapter_(?:path|name|id|model|repo)", "lora(?:_(?:path|weights|adapter|name))?", "peft_model(?:_id|_path)?", "checkpoint(?:_path|_dir)?");
const baseModel = endsWith("base_model", "base_model_(?:id|name|path|name_or_path)");
const notAdapter = /^(?:sqlite|mysql|postgres|mongo|redis|node|static|vercel|cloudflare|netlify)/i;
/** Where a job runs, what it logs and where it writes: not what the model learns. */
const housekeeping = /^(?:output_dir|output_path|(?:logging|log|save|eval|evals|hub|wandb|mlflow|tensorboard|dataloader|preprocessing|overwrite|ddp|fsdp|deepspeed)(?:_\w+)?|report_to|run_name|exp_name|push_to_hub|cache_dir|dataset_prepared_path|num_(?:proc|workers|nodes)|name|description|tags|project|resources|accelerators|disk_size|cloud|region)$/;
/** Recipes, training data, adapters and fine-tuned ids. Inside a recipe everything that is learned from counts, the base model too. */
const training = (clue) => {
	const { role, leaf, value, kind } = clue;
	if (leaf !== "" && (isFineTunedId(value) || isFineTunedId(clue.before ?? ""))) return found("value:fine-tuned-id");
	if (role === "training-data") return found("path:training-data");
	if (leaf !== "" && isLiteral(clue)) {
		if (recipe.test(leaf)) return found(`key:${leaf}`);
		if (adapter.test(leaf) && isIdShaped(value) && !notAdapter.test(value)) return found("key:adapter");
		if (baseModel.test(leaf) && isIdShaped(value)) return found("key:base_model");
		if (role === "training" && !housekeeping.test(leaf)) {
			if (insideRecipe.test(leaf)) return found(`key:${leaf}`);
			if (isModelKey(clue) && (kind !== "code" || isIdShaped(value))) return found("key:base_model");
		}
	}
	if (role !== "training" || clue.names.some((name) => housekeeping.test(name))) return void 0;
	const isWhole = clue.key === null && clue.line === null;
	return isSettings(clue) && leaf !== "" || isWhole ? found("path:training") : void 0;
};
function found(rule) {
	return {
		class: "fine-tune",
		rule
	};
}
/** In code a text of several words is a message to people. */
function isLiteral(clue) {
	return isSettings(clue) || isNumeric(clue) || !isProse(clue.value);
}
// src/core/classify/classify-change.ts
/**
* In the order they are asked; the first that speaks labels the value. A recipe owns all it holds, retrieval owns its
* models and its `top_k`, and the place of a file speaks last.
*/
const signals = [
	ciJob,
	training,
	retrieval,
	model,
	decoding,
	promptText,
	place
];
/**
* What kind of deployment a change is, from the values that changed inside its files and from where they stand. A
* change of comments, white space, formatting or place alone is `other`.
*
* @param files - the changed files, in any order
* @param rules - the repository's own rules; for the places they name they stand above all that is built in
* @returns the classes found, riskiest first, with evidence for each (at most 48 entries); the same for any order of
*   the files. `other` has evidence only where an own rule said so
*/
function classifyChange(files, rules) {
	const own = ownRules(rules);
	const found = cancelMoves(files.map((file) => ({
		file,
		values: changedValues(file)
	}))).flatMap(({ file, values }) => evidenceOf(file, values, own));
	const classes = rankClasses(found.map((evidence) => evidence.class));
	return {
		classes,
		primary: classes[0],
		evidence: selectEvidence(found, classes)
	};
}
function evidenceOf(file, values, own) {
	if (values.length === 0) return [];
	const paths = file.previousPath === void 0 ? [file.path] : [file.path, file.previousPath];
	const context = {
		file: file.path,
		kind: fileKind(file.path),
		role: fileRole(file)
	};
	return values.flatMap((value) => {
		const finding = own(paths, value.key) ?? builtIn(clueOf(value, context));
		if (finding === void 0) return [];
		const { line, before, after } = value;
		return [{
			class: finding.class,
			file: file.path,
			line,
			before: shorten(before),
			after: shorten(after),
			rule: finding.rule
		}];
	});
}
function builtIn(clue) {
	if (clue.role === "aside") return void 0;
	for (const signal of signals) {
		const finding = signal(clue);
		if (finding !== void 0) return finding;
	}
}
// src/core/config/judge-edit.ts
/** For keys with a few values: laxest first. */
const orders = {
	enforce: [false, true],
	profile: ["async", "interactive"],
	stakes: ["customer-facing", "high-stakes"],
	tier: [
		"advisory",
		"sign-off",
		"blocking"
	],
	"on-regressed": [
		"ignore",
		"sign-off",
		"block"
	],
	"on-inconclusive": [
		"pass",
		"sign-off",
		"fail"
	],
	required: [false, true]
};
/** Lists where every entry asks for more. */
const demands = /* @__PURE__ */ new Set([
	"protected",
	"covers",
	"suites",
	"segments"
]);
/**
* What the change of one judge key does to the gate.
*
* @param path - dotted path of the key
* @param base - all judge entries of base; `head` those of head
*/
function classifyEdit(path, base, head) {
	const parts = path.split(".");
	const key = parts.at(-1) ?? "";
	const before = base.get(path);
	const after = head.get(path);
	if (parts[0] === "trades") return tradeEffect(parts, base, head);
	const order = orders[key];
	if (order !== void 0 && Object.hasOwn(orders, key)) return effectOf(order.indexOf(after) - order.indexOf(before), [before, after]);
	if (demands.has(key) && (parts.at(-2) === "require" || key === "protected" || key === "covers")) return listEffect(before, after);
	if (key === "epochs") return effectOf(Number(after) - Number(before), [before, after]);
	if (key === "max-age") return effectOf(Number(before) - Number(after), [before, after]);
	if (key === "margin" || key === "must-see") return amountEffect(before, after);
	if (key === "limit") {
		const better = betterOf(dimensionOf(parts), base);
		const sign = better === void 0 ? 0 : better === "higher" ? 1 : -1;
		return effectOf((Number(after) - Number(before)) * sign, [before, after]);
	}
	return "unclear";
}
/** Positive is stricter; where one side is not written its default depends on suite and class: nothing is claimed. */
function effectOf(stricter, values) {
	if (values.includes(void 0) || !(stricter !== 0)) return "unclear";
	return stricter > 0 ? "tightened" : "loosened";
}
function amountEffect(before, after) {
	if (!isAmount(before) || !isAmount(after) || before.kind !== after.kind) return "unclear";
	return effectOf(before.value - after.value, []);
}
function listEffect(before, after) {
	if (!Array.isArray(before) || !Array.isArray(after)) return "unclear";
	const had = before.map((item) => JSON.stringify(item));
	const has = after.map((item) => JSON.stringify(item));
	const isKept = had.every((item) => has.includes(item));
	if (isKept === has.every((item) => had.includes(item))) return "unclear";
	return isKept ? "tightened" : "loosened";
}
/** A trade forgives: a new one, a higher price or a smaller gain loosens. */
function tradeEffect(parts, base, head) {
	const path = parts.join(".");
	const before = base.get(path);
	const after = head.get(path);
	if (parts.at(-1) === "accept") return after === "always" ? "loosened" : "tightened";
	const effect = amountEffect(before, after);
	if (parts.at(-2) !== "gain" || effect === "unclear") return effect;
	return effect === "tightened" ? "loosened" : "tightened";
}
function isAmount(value) {
	return typeof value === "object" && value !== null && "value" in value && "kind" in value;
}
/** The path of the dimension that a bound belongs to; overrides take their direction from the dimension itself. */
function dimensionOf(parts) {
	return parts.slice(parts.lastIndexOf("dimensions"), -1).join(".");
}
function betterOf(dimension, entries) {
	const better = entries.get(`${dimension}.better`);
	if (better === "higher" || better === "lower") return better;
	const metric = entries.get(`${dimension}.metric`) ?? detectedDimension(dimension.replace("dimensions.", ""))?.metric;
	if (typeof metric !== "object" || metric === null) return void 0;
	return defaultBetter(metric, entries.get(`${dimension}.invert`) === true);
}
// src/core/config/judge-entries.ts
/**
* Everything in a config that judges a change, flat.
*
* @returns only what is set; lists and amounts are single values, trades go by their name
*/
function judgeEntries(config) {
	const entries = /* @__PURE__ */ new Map();
	const { enforce, profile, stakes } = config;
	flatten({
		enforce,
		profile,
		stakes
	}, [], entries);
	for (const [name, { judge }] of Object.entries(config.suites)) suiteEntries(judge, ["suites", name], entries);
	entries.set("classify.rules", config.classify.rules);
	flatten(config.dimensions, ["dimensions"], entries);
	flatten(config.envelopes, ["envelopes"], entries);
	for (const trade of config.trades) flatten({
		pay: trade.pay,
		gain: trade.gain,
		accept: trade.accept
	}, ["trades", trade.name], entries);
	return entries;
}
function suiteEntries(judge, path, entries) {
	const { maxAgeMs, ...baseline } = judge.baseline;
	flatten({
		...judge,
		baseline: {
			...baseline,
			maxAge: maxAgeMs
		}
	}, path, entries);
}
/** Names given by users hold no capitals, so that only our own keys change their spelling. */
function kebab(key) {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function flatten(value, path, entries) {
	if (value === void 0) return;
	if (typeof value !== "object" || value === null || Array.isArray(value) || "kind" in value) {
		entries.set(path.join("."), value);
		return;
	}
	for (const [key, inner] of Object.entries(value)) flatten(inner, [...path, kebab(key)], entries);
}
// src/core/config/combine-halves.ts
/**
* Puts the config of a change together: how it is judged comes from base, how it is run from head, so that no
* change can loosen its own gate.
*
* A suite that head dropped stays, with base's way of running it. Base's own run keys, which its side of the
* comparison needs, are in `base` itself.
*
* @param base - config at the merge base; null = no file there
* @param head - config at the commit to judge
*/
function combineHalves({ base, head }) {
	if (base === null) return {
		config: head,
		introducesGate: true,
		advisorySuites: Object.keys(head.suites),
		judgeKeysEdited: []
	};
	const suites = {};
	for (const [name, suite] of Object.entries(base.suites)) suites[name] = Object.hasOwn(head.suites, name) ? {
		judge: suite.judge,
		run: head.suites[name]?.run ?? suite.run
	} : suite;
	const advisorySuites = Object.keys(head.suites).filter((name) => !Object.hasOwn(base.suites, name));
	for (const name of advisorySuites) {
		const suite = head.suites[name];
		if (suite !== void 0) suites[name] = suite;
	}
	return {
		config: {
			...base,
			suites
		},
		introducesGate: false,
		advisorySuites,
		judgeKeysEdited: findEdits(judgeEntries(base), judgeEntries(head))
	};
}
function findEdits(base, head) {
	const edits = /* @__PURE__ */ new Map();
	const groups = {
		base: groupsOf(base),
		head: groupsOf(head)
	};
	for (const path of /* @__PURE__ */ new Set([...base.keys(), ...head.keys()])) {
		if (JSON.stringify(base.get(path)) === JSON.stringify(head.get(path))) continue;
		const group = groupOf(path);
		if (group === void 0 || groups.base.has(group) && groups.head.has(group)) edits.set(path, classifyEdit(path, base, head));
		else if (groups.base.has(group) || !group.startsWith("suites.")) edits.set(group, groupEffect(group, groups.base, groups.head));
	}
	return [...edits].map(([path, effect]) => ({
		path,
		effect
	}));
}
/** Things that come and go as a whole: one suite, one dimension, one trade. */
function groupOf(path) {
	return /^(?:suites|dimensions)\.[^.]+|^trades\..+(?=\.(?:pay|gain)\.[^.]+$|\.accept$)/.exec(path)?.[0];
}
function groupsOf(entries) {
	return new Set([...entries.keys()].map(groupOf).filter((group) => group !== void 0));
}
/** What it does that a whole suite, dimension or trade was added or taken away. */
function groupEffect(group, base, head) {
	const isRemoved = base.has(group);
	if (group.startsWith("trades.")) return isRemoved ? "tightened" : "loosened";
	if (group.startsWith("suites.")) return "loosened";
	if ([...isRemoved ? head : base].filter((other) => other.startsWith("dimensions.")).length === 0) return "unclear";
	return isRemoved ? "loosened" : "tightened";
}
// src/app/gate/read-change.ts
/** Larger files are told by their path alone, bytes. */
const largestText = 1048576;
/** Files whose content is read to tell the class; the rest go by their path. */
const mostTexts = 400;
/**
* Reads the change: changed files, both configs, the class with its evidence.
*
* @throws UsageError when there is no config, or head's is wrong
*/
async function readChange(git, commits, request) {
	const { configPath } = request;
	const head = await readConfig(git, commits.headSha, configPath) ?? configForResults(request);
	const found = await readConfig(git, commits.baseSha, configPath).catch((error) => {
		if (error instanceof UsageError) return "broken";
		throw error;
	});
	if (head === null) throw new UsageError("no-config", `There is no ${configPath} at the evaluated commit.`, "Add one that names a suite, or point --config to it.");
	const baseConfig = request.mode === "record" ? head : found === "broken" ? null : found;
	const combined = asAsked(combineHalves({
		base: baseConfig,
		head
	}), request);
	const paths = await git.changedPaths(commits.baseSha, commits.headSha);
	return {
		paths,
		classification: classifyChange(await readFiles(git, commits, paths), combined.config.classify.rules),
		combined,
		baseConfig,
		headConfig: head,
		isBaseConfigBroken: baseConfig === null && found === "broken"
	};
}
/** Results of an earlier step need no config: they are one suite, judged by the defaults. */
function configForResults({ results, suite = "results" }) {
	if (results === void 0) return null;
	const parsed = parseConfig(JSON.stringify({
		version: 1,
		suites: { [suite]: {} }
	}), "defaults");
	return parsed.ok ? parsed.value : null;
}
/** The config with what the request says in its place. */
function asAsked(combined, { mode, enforce }) {
	const { config } = combined;
	if (mode === "gate") return enforce === void 0 ? combined : {
		...combined,
		config: {
			...config,
			enforce
		}
	};
	const suites = Object.entries(config.suites).map(([name, suite]) => {
		const baseline = {
			...suite.judge.baseline,
			required: false
		};
		return [name, {
			...suite,
			judge: {
				...suite.judge,
				baseline
			}
		}];
	});
	return {
		...combined,
		config: {
			...config,
			enforce: false,
			suites: Object.fromEntries(suites)
		}
	};
}
async function readConfig(git, sha, path) {
	const bytes = await git.readBlob(sha, path);
	if (bytes === null) return null;
	const parsed = parseConfig(new TextDecoder().decode(bytes), path);
	if (parsed.ok) return parsed.value;
	throw new UsageError("config", `${path} has problems:\n${parsed.issues.map((issue) => `  ${formatIssue(issue)}`).join("\n")}\n`, `Mend it and check it with: eval-envelope validate ${path}`);
}
/** Changed files with their texts on both sides, as far as they are texts of a sensible size. */
async function readFiles(git, commits, paths) {
	const files = [];
	for (const [index, changed] of paths.entries()) {
		const isRead = index < mostTexts;
		const baseText = isRead && changed.status !== "added" ? await readText(git, commits.baseSha, changed.previousPath ?? changed.path) : null;
		const headText = isRead && changed.status !== "deleted" ? await readText(git, commits.headSha, changed.path) : null;
		files.push({
			path: changed.path,
			status: changed.status,
			...changed.previousPath === void 0 ? {} : { previousPath: changed.previousPath },
			...baseText === null ? {} : { baseText },
			...headText === null ? {} : { headText }
		});
	}
	return files;
}
async function readText(git, sha, path) {
	const bytes = await git.readBlob(sha, path);
	if (bytes === null || bytes.length > largestText || bytes.subarray(0, 8e3).includes(0)) return null;
	return new TextDecoder().decode(bytes);
}
// src/app/gate/resolve-commits.ts
/**
* The two commits of the change.
*
* @throws GitError when one is not found, or the checked-out commit is not the pull request's
*/
async function resolveCommits(request, git) {
	if (request.mode === "record") return resolveRecorded(request, git);
	if (request.isWorkingTree) {
		const snapshot = await git.snapshotWorkingTree();
		const commits = await git.resolveChange({
			base: request.base,
			head: snapshot
		});
		return {
			...commits,
			notes: [...commits.notes, "the working tree is evaluated as it stands"]
		};
	}
	const commits = await git.resolveChange({
		base: request.base,
		head: request.head
	});
	await requirePullRequest(commits.headSha, request, git);
	const uncommitted = request.head === void 0 ? await git.uncommittedPaths() : [];
	if (uncommitted.length === 0) return commits;
	const named = uncommitted.slice(0, 5).join(", ");
	const more = uncommitted.length > 5 ? ` and ${uncommitted.length - 5} more` : "";
	return {
		...commits,
		notes: [...commits.notes, `not evaluated, because not committed: ${named}${more} (--working-tree evaluates them)`]
	};
}
/** A verdict must not be filed under a pull request whose code was not evaluated. */
async function requirePullRequest(headSha, { identity }, git) {
	const wanted = identity.headSha ?? null;
	if (identity.pullRequest == null || wanted === null || wanted === headSha) return;
	if ((await git.parents(headSha)).includes(wanted)) return;
	throw new GitError("wrong-commit", `The checked-out commit ${headSha.slice(0, 7)} is neither the head of the pull request, ${wanted.slice(0, 7)}, nor GitHub's merge of it.`, "Let actions/checkout check out what it does by default: no `ref:`, or that of the pull request.");
}
/** Head as it is checked out; where there is nothing before it, it stands for both. */
async function resolveRecorded(request, git) {
	const headSha = await git.headCommit();
	if (!request.isEverySuite) try {
		return await git.resolveChange({
			base: request.base,
			head: void 0
		});
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			baseSha: headSha,
			headSha,
			notes: [`What changed is not known, so every suite runs: ${error.message}`]
		};
	}
	return {
		baseSha: headSha,
		headSha,
		notes: []
	};
}
// src/app/gate/run-gate.ts
/** `gate`: two commits in, a verdict out. Reads everything, runs what has to run, judges, writes. */
async function runGate(request, git, world) {
	const { files, log, clock } = world;
	const startedAt = clock.now().toISOString();
	const commits = await resolveCommits(request, git);
	for (const note of commits.notes) log.note(`${request.mode}: ${note}`);
	const change = await readChange(git, commits, request);
	log.note(`${request.mode}: ${commits.baseSha.slice(0, 7)} … ${commits.headSha.slice(0, 7)}, ${fileCount(change, "changed ")}, class ${change.classification.classes.join(" + ")}`);
	const plans = plansOf(request, commits, change);
	for (const plan of plans) log.note(`${request.mode}: suite ${plan.suite} ${plan.isRun ? "runs" : "does not run"}: ${plan.reason}`);
	const running = plans.filter((plan) => plan.isRun);
	const skipped = plans.filter((plan) => !plan.isRun).map(({ suite, reason }) => ({
		suite,
		reason
	}));
	if (running.length === 0) return finish({
		request,
		commits,
		change,
		startedAt,
		suites: [],
		skipped
	}, world);
	const workspace = await files.makeWorkspace("eval-envelope-gate-");
	try {
		const { sides, trees } = await layOut(request.results !== void 0 ? "nothing" : request.mode === "record" ? "head" : "both", workspace, commits, change, git, world);
		const context = {
			request,
			commits,
			change,
			sides,
			trees,
			setUp: createSetUp(world),
			startedAt
		};
		const suites = [];
		for (const plan of running) suites.push(await evaluateSuite(plan, context, world));
		return await finish({
			request,
			commits,
			change,
			startedAt,
			suites,
			skipped
		}, world);
	} finally {
		await files.remove(workspace);
	}
}
function plansOf(request, commits, change) {
	const { classification, combined } = change;
	const plans = planSuites({
		config: combined.config,
		advisorySuites: combined.introducesGate ? Object.keys(combined.config.suites) : combined.advisorySuites,
		editedSuites: findEditedSuites({
			base: change.baseConfig,
			head: change.headConfig
		}),
		changedPaths: change.paths,
		classes: classification.classes,
		requiredSuites: requiredSuites(combined.config, classification.classes),
		...request.suite === void 0 ? {} : { only: request.suite }
	});
	if (plans.length === 0) throw new UsageError("no-suite", `${request.configPath} names no suite.`, "Add one under suites:, with its command and results.");
	if (request.results !== void 0) return [onlySuite(plans, request.suite)];
	if (!(request.isEverySuite || request.mode === "record" && commits.baseSha === commits.headSha) || request.suite !== void 0) return plans;
	return plans.map((plan) => ({
		...plan,
		isRun: true,
		reason: "Every suite is recorded."
	}));
}
/** Results that are handed over belong to one suite. */
function onlySuite(plans, asked) {
	const [plan, ...others] = asked === void 0 ? plans : plans.filter(({ suite }) => suite === asked);
	if (plan === void 0 || others.length > 0) throw new UsageError("which-suite", "The config has several suites, and the results do not say which one they are of.", `Name it with suite: one of ${plans.map(({ suite }) => suite).join(", ")}.`);
	return {
		...plan,
		isRun: true,
		reason: "Its results were handed over."
	};
}
async function finish(evaluated, world) {
	const { request, commits, change, skipped } = evaluated;
	const missing = request.mode === "record" ? [] : await missingSuites(evaluated, world);
	const suites = [...evaluated.suites, ...missing].sort((left, right) => rank(left) - rank(right));
	const [worst] = suites;
	const shownHead = request.identity.headSha ?? commits.headSha;
	const footer = rich`base ${code(commits.baseSha.slice(0, 7))} · head ${code(shownHead.slice(0, 7))}`;
	const view = combineComments(suites, skipped, rich`Nothing to evaluate: no suite covers what changed (${fileCount(change)})`, footer);
	await world.files.write(world.files.join(request.out, "comment.md"), renderMarkdown(view));
	const exitCode = worstExit(suites.map(({ decision }) => decision.exitCode));
	const isFailure = request.mode === "record" ? exitCode !== 0 : suites.some(({ decision }) => decision.conclusion === "failure");
	return {
		commits,
		classes: change.classification.classes,
		primaryClass: change.classification.primary,
		evidence: change.classification.evidence,
		verdict: worst?.decision.verdict ?? null,
		conclusion: isFailure ? "failure" : "success",
		exitCode,
		suites,
		skipped,
		view
	};
}
function fileCount({ paths }, kind = "") {
	return `${paths.length} ${kind}${paths.length === 1 ? "file" : "files"}`;
}
function rank({ decision }) {
	return verdicts.indexOf(decision.verdict);
}
/** Could not evaluate outranks a failed gate, which outranks a pass. */
function worstExit(codes) {
	if (codes.includes(3)) return 3;
	return codes.includes(1) ? 1 : 0;
}
export { makeRecord as a, judgeRuns as c, fileContext as i, readFiles as n, failureText as o, classifyChange as r, readRunFiles as s, runGate as t };
