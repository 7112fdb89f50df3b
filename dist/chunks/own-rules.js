import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as pairCases, E as usualPower, K as sampleOf, T as resolvableLoss, a as tableOf, b as caseRows, c as resolvePolicy, dt as readDimension, et as normalQuantile, p as shapeOfRun, q as alpha, t as readRun, w as gateScale } from "./read-run.js";
import { k as isFixedSuite, n as require_dist } from "./parse-config.js";
import { t as FileError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
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
// node_modules/picomatch/posix.js
var require_posix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_picomatch$1();
}));
// src/core/suite/match-paths.ts
var import_dist = require_dist();
var import_posix = /* @__PURE__ */ __toESM(require_posix(), 1);
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
// src/core/init/repository-files.ts
/** Text of a file; undefined = there is none, or nobody asked for it. */
function textOf$1({ texts }, path) {
	return Object.hasOwn(texts, path) ? texts[path] : void 0;
}
/** Last part of a path. */
function nameOf$2(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** Folder of a path, `.` for the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash);
}
/** Whether a path lies in a folder or below it; everything lies in `.`. */
function isBelow(path, folder) {
	return folder === "." || path.startsWith(`${folder}/`);
}
/**
* A reference as a path from the root.
*
* @param folder - what the reference is relative to, `.` = the root
* @returns undefined when it leads out of the repository or nowhere
*/
function resolveFrom(folder, reference) {
	if (/^(?:[/\\~]|[A-Za-z]:|[a-z]+:\/\/)/.test(reference)) return void 0;
	const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
	for (const part of reference.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.length === 0 ? void 0 : parts.join("/");
}
/** A path from the root as seen from a folder that it lies in or beside. */
function pathFrom(folder, path) {
	if (folder === ".") return path;
	if (isBelow(path, folder)) return path.slice(folder.length + 1);
	const up = folder.split("/");
	const down = path.split("/");
	while (up.length > 0 && up[0] === down[0]) {
		up.shift();
		down.shift();
	}
	return [...up.map(() => ".."), ...down].join("/");
}
// src/core/init/count-cases.ts
/**
* Cases in the files of a dataset.
*
* @param globs - as written in `dataset`
* @returns null where a file could not be counted, or there is none
*/
function countCases(files, globs) {
	if (globs.length === 0) return null;
	const counts = files.paths.filter(pathMatcher(globs)).filter((path) => !/\.(?:py|[cm]?[jt]s|md)$/.test(path)).map((path) => countOf(nameOf$2(path), textOf$1(files, path)));
	if (counts.length === 0 || counts.includes(null)) return null;
	return counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
function countOf(name, text) {
	if (text === void 0) return null;
	if (/\.(?:jsonl|ndjson|txt)$/.test(name)) return text.split("\n").filter((line) => line.trim() !== "").length;
	if (name.endsWith(".csv")) return Math.max(0, csvRecords(text) - 1);
	return countOfValue(parseValue(text));
}
/** Entries of a list, or of the one list that a document holds, such as `cases:`. */
function countOfValue(value) {
	if (Array.isArray(value)) return value.length;
	if (typeof value !== "object" || value === null) return null;
	const lists = Object.values(value).filter((entry) => Array.isArray(entry));
	return lists.length === 1 ? lists[0]?.length ?? null : null;
}
/** YAML or JSON as a value; undefined = it is neither. */
function parseValue(text) {
	try {
		return (0, import_dist.parse)(text, { logLevel: "silent" });
	} catch {
		return;
	}
}
/** Line breaks inside quotes belong to a field. */
function csvRecords(text) {
	return text.replace(/"(?:[^"]|"")*"/g, "x").split(/\r?\n/).filter((line) => line.trim() !== "").length;
}
// src/core/compare/typical-loss.ts
/** Variance between two runs of a case at a mean pass rate of 0.82, as suites usually have it (STATISTICS A11.6). */
const usualVariance = .065;
/**
* The smallest loss of a pass rate that a suite of this size rules out with 80 % power when nothing changed, where
* nothing is known but its size. An assumption, and optimistic below 50 cases (STATISTICS A12).
*
* @param cases - integer ≥ 2
* @param epochs - runs a side, integer ≥ 1
* @see STATISTICS A11.6: (z_α + z_β) · √(σ²/n), σ² twice the variance within a case ÷ runs
*/
function typicalLoss(cases, epochs) {
	return (normalQuantile(1 - alpha) + normalQuantile(usualPower)) * Math.sqrt(2 * usualVariance / epochs / cases);
}
// src/core/init/format-loss.ts
/** A loss on the scale of a margin, for a sentence: `6.7 pp`, `12 %`, `0.021`. */
function formatLoss(value, { unit, margin }) {
	if (margin === null ? unit !== "proportion" && unit !== "score" : margin.kind === "relative") return `${short(100 * value)} %`;
	return unit === "proportion" ? `${short(100 * value)} pp` : formatMeasured(value, unit);
}
/** A level in its unit, for a sentence: `86.7 %`, `812 ms`, `$0.0031`. */
function formatMeasured(value, unit) {
	switch (unit) {
		case "proportion": return `${Number((100 * value).toFixed(1))} %`;
		case "ms": return `${Math.round(value)} ms`;
		case "usd": return `$${Number(value.toPrecision(3))}`;
		case "tokens": return `${Math.round(value)} tokens`;
		case "score": return String(Number(value.toPrecision(3)));
	}
}
/** A count as advice gives it: two significant digits, no promise. */
function formatAbout(count) {
	return Number(count.toPrecision(2)).toLocaleString("en-US");
}
function short(value) {
	return String(value < 10 ? Number(value.toFixed(1)) : Math.round(value));
}
// src/core/init/expected-resolution.ts
/**
* What earlier results of a suite say about the run to come, by the function that judges it.
*
* @returns null where the results hold no value of the primary dimension
*/
function resolutionOfRun(run, planned) {
	const policy = resolvePolicy({
		...planned,
		shape: shapeOfRun(run)
	});
	const primary = policy.dimensions.find((spec) => spec.primary);
	if (primary === void 0) return null;
	const { baseAlone, epochs } = sampleOf(readDimension(pairCases(run, run).cases, primary), primary);
	const cases = baseAlone.means.length;
	if (cases === 0) return null;
	const isRelative = gateScale(primary) === "ratio";
	const loss = resolvableLoss({
		baseAlone,
		epochs: {
			base: epochs.base,
			head: planned.epochs
		}
	}, primary, isRelative);
	const again = planned.isBaseRun ? 2 / planned.epochs / (1 / epochs.base + 1 / planned.epochs) : 1;
	const source = epochs.base >= 2 ? "by the noise of earlier results" : "a guess: no earlier case ran twice";
	return told(cases, Number.isFinite(loss) ? loss * Math.sqrt(again) : null, planned, policy, primary, source);
}
/**
* The same from the number of cases alone: a pass rate with the noise that suites usually have.
*
* @returns null where the primary dimension is no rate: how a score varies is not known before its first run
*/
function resolutionOfCount(cases, planned) {
	const metrics = {
		passRate: true,
		scores: [],
		latency: false,
		cost: false,
		tokens: false,
		retrieval: false,
		errors: false
	};
	const policy = resolvePolicy({
		...planned,
		shape: {
			cases,
			epochs: planned.epochs,
			metrics
		}
	});
	const primary = policy.dimensions.find((spec) => spec.primary);
	if (primary === void 0 || primary.metric.kind !== "pass-rate" || gateScale(primary) === "ratio") return null;
	if (isFixedSuite(policy) && planned.epochs < 2) return null;
	return told(cases, cases < 2 ? null : typicalLoss(cases, planned.epochs), planned, policy, primary, "assumed: noise as suites usually have it, no earlier results");
}
function told(cases, resolvable, { epochs }, { mustSee, class: of }, primary, source) {
	const size = `${cases} case${cases === 1 ? "" : "s"} × ${epochs} run${epochs === 1 ? "" : "s"} a side`;
	const finding = resolvable === null ? `${size} can rule out no loss of ${primary.name}.` : `${size} rule out a loss of ${primary.name} above ${formatLoss(resolvable, primary)} in four of five runs that change nothing (${source}).`;
	const isTooSmall = mustSee?.kind === (gateScale(primary) === "ratio" ? "relative" : "absolute") && (resolvable === null || resolvable > mustSee.value);
	if (!isTooSmall) return {
		resolvable,
		isTooSmall,
		sentences: [finding]
	};
	const share = resolvable === null ? null : (resolvable / mustSee.value) ** 2;
	const ways = share === null ? "" : ` About ${formatAbout(Math.ceil(cases * share))} cases would do, or about ${Math.ceil(epochs * share)} runs a side.`;
	return {
		resolvable,
		isTooSmall,
		sentences: [finding, `Too small for ${of}: a loss of ${formatLoss(mustSee.value, primary)} has to be visible, and here most changes that cost nothing stay inconclusive.${ways}`]
	};
}
// src/app/gate/expect-resolution.ts
/** A dataset larger than this is not counted: a suite of that size is not too small. */
const largestDataset = 4194304;
/** Says what a suite will be able to show while nothing has been spent on it yet. */
async function sayResolution({ suite: name }, stored, { change, sides }, world) {
	const { config } = change.combined;
	const suite = config.suites[name];
	if (suite === void 0) return;
	const planned = {
		config,
		suite: name,
		classes: change.classification.classes,
		epochs: suite.judge.epochs ?? 1,
		isBaseRun: stored.found === null
	};
	const expected = await expectResolution(stored.found?.run ?? stored.similar, planned, suite, sides.head, world);
	for (const sentence of expected?.sentences ?? []) world.log.note(`gate: ${name}: ${sentence}`);
}
/**
* What a suite will be able to show, before it runs: from stored results where there are any, else from the number of
* cases in its dataset.
*
* @param known - stored rows of the suite, of this content or another; null = none
* @returns null where nothing is known: neither results nor cases that could be counted
*/
async function expectResolution(known, planned, suite, head, world) {
	const fromRun = known === null ? null : resolutionOfRun(known, planned);
	if (fromRun !== null) return fromRun;
	const cases = await casesOf(suite, head, world);
	return cases === null || cases === 0 ? null : resolutionOfCount(cases, planned);
}
/** Cases of the dataset as head has it; null = not named, or not to be counted. */
async function casesOf(suite, head, { files }) {
	const { dataset } = suite.judge;
	const paths = matchPaths(dataset, head.paths);
	const texts = {};
	let size = 0;
	for (const path of paths) try {
		const bytes = await files.read(files.join(head.folder, path));
		size += bytes.length;
		if (size > largestDataset) return null;
		texts[path] = new TextDecoder().decode(bytes);
	} catch (error) {
		if (error instanceof FileError) return null;
		throw error;
	}
	return countCases({
		paths,
		texts
	}, dataset);
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
		rows: tableOf(renumbered(runs, new Set(duplicates))),
		fingerprints,
		duplicates,
		warnings: [...new Set(runs.flatMap((run) => run.warnings)), ...[...format, ...differing].map((name) => `The ${name} is not the same in all ${runs.length} runs of the command.`)]
	};
}
function* renumbered(runs, duplicates) {
	const taken = /* @__PURE__ */ new Map();
	for (const { rows } of runs) for (const row of caseRows(rows)) {
		if (duplicates.has(row.caseId)) continue;
		const epochs = taken.get(row.caseId) ?? /* @__PURE__ */ new Set();
		taken.set(row.caseId, epochs);
		let epoch = row.epoch;
		while (epochs.has(epoch)) epoch += 1;
		epochs.add(epoch);
		yield epoch === row.epoch ? row : {
			...row,
			epoch
		};
	}
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
	const manager = field(parse$1(side.text(folder, "package.json")), "packageManager");
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
	const manifest = parse$1(side.text(folder, "package.json"));
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
function parse$1(text) {
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
const mutedCall$1 = /(?:^|\.)(?:print|println|printf|panic|raise|assert\w*|warn|debug|fail|expect|describe|it|test|starts_?with|ends_?with|includes|contains|match|indexof|replace|split)$|(?:^|\.)(?:console|log|logger|logging|warnings)\.|(?:error|exception|warning)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall$1 = /(?:^|[._])get(?:env)?(?:_\w+)?$/i;
const comparison = /^(?:===?|!==?|in|is|case)$/;
const scopeWord = /^(?:def|func|fn|function|class|sub|fun)$/;
const constantWord = /^(?:true|false|none|null|nil)$/i;
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
const namesModel$1 = /model|llm|engine|deployment/i;
const endsOpen = /^(?:[=+,(:\\|?]|:=|=>|return|\.)$/;
const beginsOpen = /^[+.|?&]$/;
/** Brackets further in are not told apart. */
const deepest$2 = 100;
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
		else if (token.kind === "number") keep$1(walk, at, token);
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
		if (walk.tokens[at + 2]?.kind === "text") keep$1(walk, at, token);
		walk.glue = void 0;
		level.key = token.text;
	} else if (next === "]" && walk.tokens[at + 2]?.text === "=") (walk.levels.at(-2) ?? level).key = token.text;
	else if (next === "," && keyedCall$1.test(level.callee ?? "") && before(walk, at)?.text === "(") {
		if (walk.levels.every(({ key }) => key === void 0)) level.key = token.text;
		walk.glue = void 0;
	} else if (!(walk.isStatementStart && walk.levels.length === 1)) keep$1(walk, at, token);
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
	} else if (constantWord.test(token.text)) keep$1(walk, at, token);
	else if (next !== "(" && next !== "=" && /\d/.test(token.text) && namesModel$1.test(slotOf(walk) ?? "")) keep$1(walk, at, {
		...token,
		text: token.text.split(".").at(-1) ?? ""
	});
}
function takeSign(walk, at, { text }) {
	const level = innermost(walk);
	const last = before(walk, at);
	if ("([{".includes(text)) {
		const callee = text === "(" && last?.kind === "word" ? last.text : void 0;
		if (walk.levels.length > deepest$2) walk.tooDeep += 1;
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
	return level.key !== void 0 && level.key === last?.text && keyedCall$1.test(level.callee ?? "");
}
function slotOf({ levels }) {
	return levels.findLast(({ key }) => key !== void 0)?.key;
}
function keep$1(walk, at, token) {
	const { levels, scope, glue } = walk;
	const isText = token.kind === "text";
	const last = before(walk, at);
	walk.glue = void 0;
	if (last !== void 0 && last.kind !== "text" && comparison.test(last.text)) return;
	if (levels.some(({ callee }) => callee !== void 0 && mutedCall$1.test(callee))) return;
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
// src/core/classify/diff/grammar.ts
const languages = {
	py: "python",
	pyi: "python",
	ipynb: "python",
	js: "tsx",
	mjs: "javascript",
	cjs: "javascript",
	jsx: "tsx",
	ts: "typescript",
	mts: "typescript",
	cts: "typescript",
	tsx: "tsx",
	go: "go",
	rs: "rust",
	java: "java"
};
/** The language a file is written in, by its name; undefined = none that has a grammar here. */
function languageOf(path) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	return Object.hasOwn(languages, ending) ? languages[ending] : void 0;
}
// src/core/classify/diff/reading.ts
/** Takes room for texts to be parsed; false, with a warning, when there is too little left. */
function takeRoom({ room, warn }, size) {
	if (size <= room.left) {
		room.left -= size;
		return true;
	}
	warn("The change is too large to parse this file; it was read line by line.");
	return false;
}
// src/core/classify/knowledge/components.ts
/** The first that fits counts: the class of an embedding model may be named after who serves it. */
const components = [{
	component: "rag-refresh",
	pattern: /^[A-Z]\w*(?:Embeddings?|EmbeddingFunction|TextSplitter|NodeParser|SentenceSplitter|VectorStore|VectorStoreIndex|Reranker|Rerank|Retriever)$|^(?:Chroma|Pinecone|PineconeStore|Qdrant|Weaviate|FAISS|Milvus|PGVector|LanceDB|ElasticVectorSearch|RecursiveCharacterTextSplitter|SupabaseVectorStore)$/
}, {
	component: "model-swap",
	pattern: /^(?:Azure)?Chat(?:OpenAI|Anthropic|Google\w*|VertexAI|Bedrock\w*|Groq|Ollama|Mistral\w*|Cohere|Fireworks|Together|Perplexity|DeepSeek|XAI|LiteLLM|NVIDIA|HuggingFace|AzureOpenAI)$|^(?:AzureChatOpenAI|AzureOpenAI|VertexAI|HuggingFacePipeline|HuggingFaceHub|LlamaCpp|GPT4All|CTransformers)$/
}];
/** What a class is part of, by its name; undefined = nothing that the taxonomy asks about. */
function componentOf(name) {
	return components.find(({ pattern }) => pattern.test(name))?.component;
}
// src/core/classify/diff/line-index.ts
/** Tells lines of a text from offsets, each in logarithmic time. */
function lineIndex(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = low + high >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle;
		}
		return low;
	};
}
// src/core/classify/diff/string-literal.ts
const opening = /^[A-Za-z@$]{0,3}(#*)("""|'''|"|'|`)/;
/** Takes prefix and quotes off a literal, as written in Python, JavaScript, Go, Rust, Java and C++. */
function literalText(literal) {
	const match = opening.exec(literal);
	if (match === null) return {
		text: literal,
		offset: 0
	};
	const [start, hashes = "", quote = ""] = match;
	const closing = `${quote}${hashes}`;
	const isClosed = literal.length >= start.length + closing.length && literal.endsWith(closing);
	return {
		text: literal.slice(start.length, isClosed ? literal.length - closing.length : literal.length),
		offset: start.length
	};
}
// src/core/classify/diff/syntax-words.ts
const roles = {
	...named("skip", "Comment LineComment BlockComment Doccomment TypeDef TypeAnnotation TypeArgList TypeParamList TypeName TypeIdentifier", "ReferenceType PointerType ImportStatement ImportDeclaration ImportDecl UseDeclaration PackageClause PackageDeclaration", "RaiseStatement AssertStatement ThrowStatement ThrowExpression JSXText RegExp Hashbang PreprocDirective", "MatchPattern LiteralPattern AsPattern OrPattern SwitchLabel CaseLabel ParamType Lifetime", "InterpolationStart InterpolationEnd VisibilityQualifier IncludeDirective"),
	...named("text", "String JSXAttributeValue FormatString TemplateString StringLiteral TextBlock RawString RawStringLiteral Char CharLiteral"),
	...named("texts", "ContinuedString ConcatenatedString"),
	...named("number", "Number Integer Float IntegerLiteral FloatingPointLiteral UnaryExpression UnaryExp"),
	...named("constant", "Boolean BooleanLiteral None null Null Nil Bool True False"),
	...named("assignment", "AssignStatement UpdateStatement NamedExpression VariableDeclaration AssignmentExpression PropertyDeclaration EnumBody", "ConstItem StaticItem LetDeclaration VarDecl VarSpec ConstSpec Assignment VariableDeclarator InitDeclarator", "FieldDeclaration ElementValuePair JSXAttribute TypeAliasDeclaration"),
	...named("pair", "Property FieldInitializer Element Pair"),
	...named("group", "DictionaryExpression ObjectExpression ArgList ArgumentList Arguments ParamList FormalParameters FieldInitializerList", "LiteralValue AnnotationArgumentList JSXOpenTag JSXSelfClosingTag InitializerList ParameterList"),
	...named("call", "CallExpression NewExpression CallExpr MethodInvocation ObjectCreationExpression MacroInvocation Decorator Annotation"),
	...named("function", "FunctionDefinition FunctionDeclaration MethodDeclaration FunctionItem FunctionDecl MethodDecl ConstructorDeclaration"),
	...named("class", "ClassDefinition ClassDeclaration ClassSpecifier EnumDeclaration InterfaceDeclaration"),
	...named("operation", "BinaryExpression BinaryExp"),
	...named("member", "MemberExpression SelectorExpr FieldExpression FieldAccess ScopedIdentifier IndexExpr"),
	...named("name", "VariableName VariableDefinition PropertyName PropertyDefinition Identifier BoundIdentifier FieldIdentifier DefName", "FieldName Definition JSXIdentifier Key TypeDefinition MethodName"),
	"⚠": "error"
};
function named(role, ...lists) {
	return Object.fromEntries(lists.flatMap((list) => list.split(" ")).map((name) => [name, role]));
}
/** What a node of this name means; undefined = nothing by itself, its children are looked at. */
function syntaxRole(name) {
	return Object.hasOwn(roles, name) ? roles[name] : void 0;
}
/** Between a name and its value. */
const assigns = /* @__PURE__ */ new Set([
	"AssignOp",
	"Equals",
	"=",
	":=",
	"UpdateOp",
	":"
]);
/** Operators whose sides are compared, not set. */
const compares = /* @__PURE__ */ new Set([
	"CompareOp",
	"in",
	"not",
	"is",
	"EqualsOp",
	"==",
	"!="
]);
/** Texts in these calls are read by developers, or are compared or cut out; they are not settings. */
const mutedCall = /^(?:print|println|eprintln|printf|fprintf|errorf|panic|raise|assert\w*|warn|warning|debug|info|error|exception|fatal|fail|log|logf|expect|describe|it|test|bail|anyhow|starts_?with|ends_?with|includes|contains|has_?prefix|has_?suffix|index_?of|match|isinstance|hasattr|setattr|getattr|input|getpass|readline|chat_input|text_input|text_area|number_input|file_uploader)$|(?:error|exception|warning)$/i;
/** What these take says how the text they are called on is cut. */
const cutCall = /^(?:replace(?:_?all|_?n)?|r?split(?:_?lines|_?n|_at|_whitespace)?|[lr]?strip|strip_\w+|trim(?:_?\w+)?|join|dedent)$/i;
/** Callers of such names: `console.log`, `logger.info`. */
const mutedOwner = /(?:^|[._])(?:console|log|logger|logging|warnings)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall = /^(?:get|getenv|env|env_or|config|setdefault|get_\w+|getor\w*|getEnv\w*)$/i;
// src/core/classify/diff/syntax-names.ts
/** The nodes directly below one, in order. */
function childrenOf(node) {
	const children = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
	return children;
}
/** What is written at a node. */
function sliceOf(node, text) {
	return text.slice(node.from, node.to);
}
/** For each child, whether a sign of assignment follows before the next comma: then it is a name. */
function isNamedLater(children, isStatement) {
	const later = [];
	let isNamed = false;
	for (let at = children.length - 1; at >= 0; at--) {
		later[at] = isNamed;
		const name = children[at]?.name ?? "";
		if (assigns.has(name)) isNamed = true;
		else if (!isStatement && name === ",") isNamed = false;
	}
	return later;
}
/** The name before a sign of assignment. */
function nameBefore(children, at, text) {
	for (let before = at - 1; before >= 0; before--) {
		const child = children[before];
		if (child === void 0 || child.name === ",") return void 0;
		const name = nameOf$1(child, text);
		if (name !== void 0) return name;
	}
}
/** The last name in a target or a callee: `self.model`, `config["model"]` and `Foo::model` are `model`. */
function nameOf$1(node, text, depth = 0) {
	if (node === null || depth > 8) return void 0;
	const role = syntaxRole(node.name);
	if (role === "text") return literalText(sliceOf(node, text)).text;
	if (role === "name") {
		const inner = node.firstChild;
		return inner === null ? sliceOf(node, text) : nameOf$1(inner, text, depth + 1);
	}
	if (role === "call") return nameOf$1(node.firstChild, text, depth + 1);
	if (role !== "member") return void 0;
	return nameOf$1(childrenOf(node).findLast(({ name }) => [
		"name",
		"text",
		"member"
	].includes(syntaxRole(name) ?? "")) ?? null, text, depth + 1);
}
/** The names in a list of pairs or arguments. */
function groupNames(node, text) {
	const children = childrenOf(node);
	return children.flatMap((child, at) => {
		if (assigns.has(child.name)) return nameBefore(children, at, text) ?? [];
		return syntaxRole(child.name) === "pair" || child.name === "JSXAttribute" ? nameOf$1(child.firstChild, text) ?? [] : [];
	});
}
// src/core/classify/diff/syntax-docstrings.ts
const toolDecorator = /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function)$/i;
const promptBase = /signature/i;
/** True for a statement that is nothing but a text. */
function isDocstring(node) {
	const only = node.firstChild;
	if (node.name !== "ExpressionStatement" || only === null || only.nextSibling !== null) return false;
	return ["text", "texts"].includes(syntaxRole(only.name) ?? "");
}
function headOf(node, text) {
	const body = node.getChild("Body");
	return text.slice(node.from, Math.min(body?.from ?? node.to, node.from + 300));
}
function isTool(node, text) {
	const around = node.parent;
	if (around?.name !== "DecoratedStatement") return false;
	return around.getChildren("Decorator").some((decorator) => {
		const name = /^@([\w.]+)/.exec(sliceOf(decorator, text))?.[1];
		return name !== void 0 && toolDecorator.test(name);
	});
}
/** The docstring of a function that is a tool, or of a class that is a signature of DSPy: a model reads it. */
function docstringForModels(node, text) {
	if (!(syntaxRole(node.name) === "class" && promptBase.test(headOf(node, text))) && !isTool(node, text)) return void 0;
	const statement = node.getChild("Body")?.getChild("ExpressionStatement");
	return statement && isDocstring(statement) ? statement.firstChild ?? void 0 : void 0;
}
// src/core/classify/diff/syntax-entries.ts
/** Code nested deeper than this is data that a program wrote. */
const deepest$1 = 120;
/** A text with more marks of what did not parse, a line, is read by its tokens. */
const mostErrors = .05;
/** Values this far before and after one stand beside it. */
const reach$1 = 5;
/** So many numbers in a row are a series, not settings. */
const shortestSeries = 3;
const namesModel = /model|llm|engine|deployment/i;
/**
* The values in code: texts, numbers and constants that a name is given to by assignment, argument, key or default, and
* texts in a function whose name says something. Comments, types, imports, docstrings (but those of tools, which a
* model reads), log and error messages and values that are only compared are left out.
*
* @param room - characters with mistakes in them that may still be parsed; what is used is taken off
* @returns undefined when too little of the text parses: more than one error in twenty lines, or mistakes and no room
*/
function syntaxEntries({ text, firstLine }, grammar, room) {
	const tree = parse(text, grammar, room);
	if (tree === void 0) return void 0;
	const lineOf = lineIndex(text);
	let errors = 0;
	tree.iterate({ enter: (node) => {
		if (node.type.isError) errors += 1;
	} });
	if (errors > 1 && errors > mostErrors * (lineOf(text.length) + 1)) return void 0;
	const reading = {
		text,
		lineOf: (offset) => firstLine + lineOf(offset),
		found: []
	};
	visit(tree.topNode, {
		scope: void 0,
		names: [],
		key: void 0,
		siblings: [],
		depth: 0
	}, reading);
	return withNeighbours(reading.found);
}
/** Values without names beside them in one bracket stand beside those around them in the same function. */
function withNeighbours(found) {
	return found.map((entry, at) => {
		if (entry.siblings.length > 0) return entry;
		const scope = entry.key.split(".", 1)[0];
		const own = found.slice(Math.max(0, at - reach$1), at + reach$1 + 1).filter(({ key }) => key.includes(".") && key.split(".", 1)[0] === scope);
		return {
			...entry,
			siblings: own.map(({ slot }) => slot)
		};
	});
}
/** Undefined where the text has mistakes and there is no room left to look past them. */
function parse(text, grammar, room) {
	try {
		return grammar.parseStrictly(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		if (text.length > room.broken) return void 0;
		room.broken -= text.length;
		return grammar.parse(text);
	}
}
function visit(node, outer, reading) {
	if (outer.depth > deepest$1) return;
	const place = {
		...outer,
		depth: outer.depth + 1
	};
	switch (syntaxRole(node.name)) {
		case "skip": return;
		case "text":
		case "texts":
			keepTexts([node], place, reading);
			return;
		case "number":
			visitNumber(node, place, reading);
			return;
		case "constant":
			keep(place, sliceOf(node, reading.text), node.from, reading);
			return;
		case "name":
		case "member":
			visitName(node, place, reading);
			return;
		case "assignment":
		case "pair":
			visitNamed(node, place, reading);
			return;
		case "group":
			visitNamed(node, {
				...place,
				siblings: groupNames(node, reading.text)
			}, reading);
			return;
		case "call":
			visitCall(node, place, reading);
			return;
		case "function":
		case "class":
			visitScope(node, place, reading);
			return;
		case "operation":
			visitOperation(node, place, reading);
			return;
		default:
			if (!isSeries(node)) visitChildren(node, place, reading);
			return;
	}
}
function isSeries(node) {
	if (node.name !== "ArrayExpression") return false;
	return childrenOf(node).filter(({ name }) => syntaxRole(name) === "number").length >= shortestSeries;
}
function visitChildren(node, place, reading) {
	for (const child of childrenOf(node)) visit(child, place, reading);
}
/** Children from left to right: what stands before a sign of assignment names what stands behind it. */
function visitNamed(node, place, reading) {
	const children = childrenOf(node);
	const isStatement = syntaxRole(node.name) !== "group" && node.name !== "EnumBody";
	let key;
	const namedLater = isNamedLater(children, isStatement);
	for (const [at, child] of children.entries()) {
		const next = children[at + 1];
		if (child.name === "," || child.name === ";") {
			if (!isStatement) key = void 0;
		} else if (assigns.has(child.name)) key = nameBefore(children, at, reading.text) ?? key;
		else if (key === void 0 && namedLater[at]) {
			if (child.name === "Key" || next?.name === ":") keepLabelled(children, at, place, reading);
		} else visit(child, key === void 0 ? place : withKey(place, key), reading);
	}
}
/** A key is a value too where it names what a label stands for: `{ "model-id": "Label" }`. */
function keepLabelled(children, at, place, reading) {
	const isText = (node) => node?.name.startsWith("String") === true;
	const key = children[at];
	const value = children[at + 2];
	const text = key?.name === "Key" ? key.firstChild : key;
	if (text && isText(text) && /[-/:\d]/.test(sliceOf(text, reading.text)) && isText(value)) keepTexts([text], place, reading);
}
function withKey(place, key) {
	return {
		...place,
		key,
		names: [...place.names, key]
	};
}
function visitCall(node, place, reading) {
	const [callee, ...rest] = childrenOf(node).filter(({ name }) => name !== "new" && name !== "@");
	const last = rest.findLast((child) => syntaxRole(child.name) === "name");
	const name = last === void 0 ? nameOf$1(callee ?? null, reading.text) : nameOf$1(last, reading.text);
	if (name !== void 0 && mutedCall.test(name)) return;
	if (callee !== void 0 && name !== void 0 && cutCall.test(name)) {
		visitOwner(callee, place, reading);
		return;
	}
	const owner = callee === void 0 ? "" : sliceOf(callee, reading.text).slice(0, 200);
	if (mutedOwner.test(owner.slice(0, owner.lastIndexOf(".")))) return;
	const component = name === void 0 ? void 0 : componentOf(name);
	if (name !== void 0 && component !== void 0) {
		const names = [
			...place.names,
			component,
			"component"
		];
		push({
			...place,
			names
		}, name, node.from, reading, [], `component ${component}`);
	}
	if (callee !== void 0) visitOwner(callee, place, reading);
	const inner = name === void 0 ? place : {
		...place,
		names: [...place.names, name]
	};
	for (const child of rest) {
		if (child === last) continue;
		if (name !== void 0 && keyedCall.test(name) && visitDefault(child, inner, reading)) continue;
		visit(child, inner, reading);
	}
}
/** What a method is called on may be a call, or a text, itself: `ChatOpenAI(model="…").bind()`. */
function visitOwner(callee, outer, reading) {
	if (outer.depth > deepest$1) return;
	const place = {
		...outer,
		depth: outer.depth + 1
	};
	const role = syntaxRole(callee.name);
	if (role === "member") for (const child of childrenOf(callee)) visitOwner(child, place, reading);
	else if (role !== "name") visit(callee, place, reading);
}
/** `get("name", default)`: the default is a value of that name, unless it is assigned to another. */
function visitDefault(args, place, reading) {
	const values = childrenOf(args).filter(({ name }) => ![
		"(",
		")",
		","
	].includes(name));
	const [first, second] = values;
	if (first === void 0 || syntaxRole(first.name) !== "text") return false;
	const own = literalText(sliceOf(first, reading.text)).text;
	const inner = place.key === void 0 ? withKey(place, own) : place;
	if (second !== void 0) for (const value of values.slice(1)) visit(value, inner, reading);
	return true;
}
function visitScope(node, place, reading) {
	const children = childrenOf(node);
	const named = children.find((child) => syntaxRole(child.name) === "name");
	const scope = nameOf$1(named ?? null, reading.text) ?? place.scope;
	const inner = {
		...place,
		scope,
		names: [],
		key: void 0,
		siblings: []
	};
	for (const child of children) if (child !== named) visitBody(child, inner, reading);
	const docstring = docstringForModels(node, reading.text);
	if (docstring === void 0) return;
	const description = withKey({
		...inner,
		names: ["tool"]
	}, "description");
	keepTexts([docstring], {
		...description,
		siblings: ["description", "parameters"]
	}, reading);
}
/** Statements of a body; a text that stands alone is a docstring, which no model reads. */
function visitBody(node, place, reading) {
	if (node.name !== "Body") {
		visit(node, place, reading);
		return;
	}
	for (const child of childrenOf(node)) if (!isDocstring(child)) visit(child, place, reading);
}
function visitOperation(node, place, reading) {
	const children = childrenOf(node);
	if (children.some(({ name }) => compares.has(name))) {
		for (const child of children) if (syntaxRole(child.name) === "call") visit(child, place, reading);
		return;
	}
	const operands = flatOperands(node);
	let texts = [];
	for (const operand of operands) {
		if (["text", "texts"].includes(syntaxRole(operand.name) ?? "")) {
			texts.push(operand);
			continue;
		}
		keepTexts(texts, place, reading);
		texts = [];
		visit(operand, place, reading);
	}
	keepTexts(texts, place, reading);
}
/** Sides of `a + b + c`, which a grammar nests to the left, without its signs. */
function flatOperands(node) {
	const operands = [];
	let left = node;
	while (left !== null && syntaxRole(left.name) === "operation") {
		const children = childrenOf(left);
		operands.push(...children.slice(1).toReversed());
		left = children[0] ?? null;
	}
	if (left !== null) operands.push(left);
	return operands.reverse().filter(({ name }) => !/Op$|^\W+$/.test(name));
}
function visitNumber(node, place, reading) {
	const written = sliceOf(node, reading.text);
	if (/^-?\s*\.?\d(?:[\w.]|[eE][+-])*$/.test(written)) keep(place, written.replace(/\s/g, ""), node.from, reading);
	else if (node.firstChild !== null) visitChildren(node, place, reading);
}
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
function visitName(node, place, reading) {
	if (place.key === void 0 || !namesModel.test(place.key)) {
		if (syntaxRole(node.name) === "member") visitOwner(node, place, reading);
		return;
	}
	const name = nameOf$1(node, reading.text);
	if (name !== void 0 && /\d/.test(name) && /[A-Za-z]/.test(name)) keep(place, name, node.from, reading);
}
function keepTexts(nodes, place, reading) {
	const pieces = nodes.flatMap((node) => piecesOf(node, reading));
	const [first] = pieces;
	if (first === void 0) return;
	const parts = [];
	let value = "";
	for (const { text, from } of pieces) {
		parts.push({
			offset: value.length,
			line: reading.lineOf(from),
			isLong: text.includes("\n")
		});
		value += text;
	}
	push(place, value, first.from, reading, parts, place.key ?? place.scope ?? place.names.at(-1));
}
function piecesOf(node, reading) {
	if (syntaxRole(node.name) === "texts") return childrenOf(node).flatMap((child) => piecesOf(child, reading));
	const { text, offset } = literalText(sliceOf(node, reading.text));
	return [{
		text,
		from: node.from + offset
	}];
}
/** A value that is no text counts only where it has a name. */
function keep(place, value, from, reading) {
	push(place, value, from, reading, [], place.key);
}
function push({ names, scope, siblings }, value, from, { lineOf, found }, parts, slot) {
	if (slot === void 0) return;
	const path = [scope, ...names].filter((name) => name !== void 0);
	const key = (path.at(-1) === slot || slot.startsWith("component ") ? path : [...path, slot]).join(".");
	found.push({
		key,
		slot,
		value,
		line: lineOf(from),
		siblings,
		parts
	});
}
// src/core/classify/diff/top-level-chunks.ts
/** Lines that go on with what stands above them. */
const goesOn = /^(?:[)\]}{.,?:;&|=+*/<>"'`-]|else\b|elif\b|except\b|finally\b|catch\b|while\b)/;
/** Lines that the next one belongs to: attributes, decorators, operators at the end. */
const isOpenEnd = /^(?:@|#\[)|(?:[=+\-*/,&|?\\.(]|=>)\s*$/;
/**
* Cuts code where a statement begins at the very left, outside all brackets and texts. A cut too few only costs time;
* one too many cannot happen where brackets and quotes are closed.
*
* @returns blocks that make up the text, in order
*/
function topLevelChunks(text, style, firstLine = 1) {
	const isInside = insideFinder(style);
	const chunks = [];
	let start = 0;
	let startLine = firstLine;
	let before = "";
	let line = firstLine;
	for (let at = 0; at < text.length;) {
		const end = text.indexOf("\n", at);
		const next = end === -1 ? text.length : end + 1;
		const content = text.slice(at, Math.min(next, at + 200));
		if (/^\S/.test(content) && !goesOn.test(content) && !isOpenEnd.test(before) && at > start && !isInside.open()) {
			chunks.push({
				text: text.slice(start, at),
				firstLine: startLine
			});
			[start, startLine] = [at, line];
		}
		isInside.read(text, at, next);
		if (content.trim() !== "") before = text.slice(Math.max(at, next - 200), next).trimEnd();
		if (before.startsWith("@") || /^#\[/.test(content)) before = "@";
		at = next;
		line += 1;
	}
	if (start < text.length) chunks.push({
		text: text.slice(start),
		firstLine: startLine
	});
	return chunks;
}
/** Follows quotes, comments and brackets a character at a time; single quotes end with their line at the latest. */
function insideFinder({ comment, hasTripleQuotes, hasBackticks }) {
	let depth = 0;
	/** What closes the text or comment that is open over lines. */
	let closing = "";
	const read = (text, from, to) => {
		for (let at = from; at < to; at++) {
			const here = text[at] ?? "";
			if (closing !== "") {
				if (here === "\\") at += 1;
				else if (here === closing[0] && text.startsWith(closing, at)) {
					at += closing.length - 1;
					closing = "";
				}
				continue;
			}
			if (here === "(" || here === "[" || here === "{") depth += 1;
			else if (here === ")" || here === "]" || here === "}") depth = Math.max(0, depth - 1);
			else if (here === "#" && comment === "#") return;
			else if (here === "/" && comment === "//") {
				if (text[at + 1] === "/") return;
				if (text[at + 1] === "*") closing = "*/";
			} else if (here === "`" && hasBackticks) closing = here;
			else if (here === "\"" || here === "'") {
				if (hasTripleQuotes && text.startsWith(here.repeat(3), at)) {
					closing = here.repeat(3);
					at += 2;
				} else closing = here;
			}
		}
		if (closing === "\"" || closing === "'") closing = "";
	};
	return {
		read,
		open: () => depth > 0 || closing !== ""
	};
}
/** Both sides without the chunks that stand on both, wherever they stand; neighbours stay in one block. */
function changedChunks(base, head, style) {
	const [old, now] = [base, head].map((blocks) => blocks.flatMap(({ text, firstLine }) => topLevelChunks(text, style, firstLine)));
	const waiting = /* @__PURE__ */ new Map();
	for (const { text } of old) waiting.set(text.trim(), (waiting.get(text.trim()) ?? 0) + 1);
	const common = /* @__PURE__ */ new Map();
	const left = now.map((chunk) => {
		const name = chunk.text.trim();
		const count = waiting.get(name) ?? 0;
		if (count === 0) return chunk;
		waiting.set(name, count - 1);
		common.set(name, (common.get(name) ?? 0) + 1);
	});
	return {
		base: joined$1(old.map((chunk) => {
			const name = chunk.text.trim();
			const count = common.get(name) ?? 0;
			if (count === 0) return chunk;
			common.set(name, count - 1);
		})),
		head: joined$1(left)
	};
}
function joined$1(chunks) {
	const blocks = [];
	for (const [at, chunk] of chunks.entries()) {
		if (chunk === void 0) continue;
		if (at > 0 && chunks[at - 1] !== void 0) blocks.at(-1)?.texts.push(chunk.text);
		else blocks.push({
			texts: [chunk.text],
			firstLine: chunk.firstLine
		});
	}
	return blocks.map(({ texts, firstLine }) => ({
		text: texts.join(""),
		firstLine
	}));
}
// src/core/classify/diff/code-values.ts
/**
* The values that differ in code. Only the statements at the top level that changed are read, so that the cost goes
* with the change; by the grammar of the language, or by tokens where there is none, where too little parses and where
* only the hunks of a diff are known.
*/
function codeValues(sides, path, reading) {
	const style = codeStyle(path);
	const changed = sides.isWhole ? changedChunks(sides.base, sides.head, style) : sides;
	const language = languageOf(path);
	const grammar = language === void 0 || !sides.isWhole ? void 0 : reading.grammars[language];
	if (grammar !== void 0 && takeRoom(reading, sizeOf(changed.base) + sizeOf(changed.head))) {
		const base = parsed(changed.base, grammar, reading.room);
		const head = parsed(changed.head, grammar, reading.room);
		if (base !== void 0 && head !== void 0) return compareEntries(base, head);
		reading.warn(`Too little of it parses as ${language}; it was read by its words and texts alone.`);
	}
	return compareEntries(byTokens(changed.base, style), byTokens(changed.head, style));
}
function sizeOf(blocks) {
	return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
function parsed(blocks, grammar, room) {
	const found = [];
	for (const block of blocks) {
		const entries = syntaxEntries(block, grammar, room);
		if (entries === void 0) return void 0;
		for (const entry of entries) found.push(entry);
	}
	return found;
}
function byTokens(blocks, style) {
	return blocks.flatMap((block) => codeEntries(block, style));
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
/** Larger texts are data rather than settings; reading them line by line is cheaper and tells as much. */
const largestText = 262144;
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
	if (text.length > largestText || isNestedTooDeeply(text)) return void 0;
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
			text: withoutMagic(parts.map(textOf).join("")),
			firstLine: parts[0]?.line ?? cell.line
		}];
	});
}
/** Lines that the notebook itself or a shell reads are no Python; their line ends stay. */
function withoutMagic(source) {
	return source.replace(/^[ \t]*[%!].*$/gm, "");
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
			const [, name, joined] = flag.exec(part) ?? assignment.exec(unquotedPair(part)) ?? [];
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
/** `"name=value"` without its quotes; anything else as it is. */
function unquotedPair(text) {
	return /^(["'])(?:\w+\.)*\w+=[^"'\s]*\1$/.test(text) ? text.slice(1, -1) : text;
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
		const inner = commands(base, head) ?? embedded(base, head);
		if (inner !== void 0) return inner;
		const [before] = leaves(base);
		const [after] = leaves(head);
		return [changeOf(before, after)];
	}
	return [...leaves(head).map((entry) => changeOf(void 0, entry)), ...leaves(base).map((entry) => changeOf(entry, void 0))];
}
const commandKey = /(?:^|\.)(?:run|script|commands?|cmd|args|entrypoint|setup)(?:\[\d+\])*$/;
/** A flag or a setting, which tells a command with something to set from any other text. */
const setting = /(?:^|\s)--?[A-Za-z][\w.-]*|\w=\S/;
/** The settings that differ in a text of shell commands; undefined where it is none or sets nothing else. */
function commands(base, head) {
	if (!commandKey.test(head.key)) return void 0;
	const [old, now] = [base, head].map(({ tree, key }) => {
		if (tree?.kind !== "scalar" || !setting.test(tree.value)) return void 0;
		return shellEntries(numberedLines([{
			text: tree.value,
			firstLine: tree.textLine ?? tree.line
		}])).map((entry) => ({
			...entry,
			key: `${key}.${entry.key}`
		}));
	});
	if (old === void 0 || now === void 0) return void 0;
	const found = compareEntries(old, now);
	return found.length === 0 ? void 0 : found;
}
/** The values that differ in a text that is itself JSON, as in an environment variable with a list of models. */
function embedded(base, head) {
	const [old, now] = [base, head].map(({ tree }) => {
		if (tree?.kind !== "scalar" || !/^\s*[[{]/.test(tree.value)) return void 0;
		const inner = readTree(tree.value, tree.textLine ?? tree.line);
		return inner?.kind === "scalar" ? void 0 : inner;
	});
	if (old === void 0 || now === void 0) return void 0;
	return differences({
		...base,
		tree: old
	}, {
		...head,
		tree: now
	});
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
/** A character of YAML or JSON takes twice the time of one of code. */
const treeCost = 2;
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
function changedValues(file, reading) {
	const sides = sidesOf(file);
	if (sides === void 0) return file.status === "renamed" ? [] : [unseen];
	switch (fileKind(file.path)) {
		case "tree": return treeOrLines(sides, reading);
		case "keyed": return byEntries(sides, (blocks) => keyedLines(numberedLines(blocks)));
		case "shell": return byEntries(sides, (blocks) => shellEntries(numberedLines(blocks)));
		case "code": return codeValues(sides, file.path, reading);
		case "notebook": return codeValues({
			...sides,
			base: sides.base.flatMap(cellsOf),
			head: sides.head.flatMap(cellsOf)
		}, file.path, reading);
		case "rows": return lineChanges(numberedLines(sides.base), numberedLines(sides.head));
		case "prose": return prose(sides, file.path, reading);
	}
}
function byEntries(sides, entriesOf) {
	return compareEntries(entriesOf(sides.base), entriesOf(sides.head));
}
function treeOrLines(sides, reading) {
	const size = [...sides.base, ...sides.head].reduce((sum, { text }) => sum + text.length, 0);
	if (sides.isWhole && takeRoom(reading, size * treeCost)) {
		const [base] = sides.base.map(readBlock);
		const [head] = sides.head.map(readBlock);
		if ((base !== void 0 || sides.base.length === 0) && (head !== void 0 || sides.head.length === 0)) return treeChanges(base, head);
		reading.warn("It does not parse, or is too large or too deep for it; it was read line by line.");
	}
	return byEntries(sides, (blocks) => keyedLines(numberedLines(blocks)));
}
function readBlock({ text, firstLine }) {
	return readTree(text, firstLine);
}
function cellsOf(block) {
	return (block.firstLine === 1 ? notebookBlocks(block.text) : void 0) ?? [notebookFragment(block)];
}
function prose(sides, path, reading) {
	const body = (blocks) => textLines(blocks, path);
	if (!sides.isWhole) return lineChanges(body(sides.base), body(sides.head));
	const [base, head] = [sides.base, sides.head].map((blocks) => blocks.map(({ text }) => splitFrontMatter(text)));
	const matter = (parts) => (parts ?? []).flatMap((part) => part.matter ?? []);
	const bodies = (parts) => body((parts ?? []).map((part) => part.body));
	return [...treeOrLines({
		base: matter(base),
		head: matter(head),
		isWhole: true
	}, reading), ...lineChanges(bodies(base), bodies(head))];
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
		pattern: /(?:^|\/)\.github\/|(?:^|\/)(?:docs?|docsite|doc-site|documentation|website)\//
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
		pattern: /(?:^|_)(?:(?:pre)?train(?:ing|er|ed)?|fine_?tun(?:e|es|ed|ing)|sft|dpo|grpo|ppo|rlhf|q?lora|peft|axolotl)(?:_|$)/
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
	if (/(?:^|\/)evals?\/.*(?:\.prompt\.\w+|\.prompty|promptfooconfig[^/]*)$/.test(path)) return "prompt";
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
* Makes the config's rules ready to be asked. A rule for a key stands above one for a file, and that above one for a
* class alone; among equals the later one counts, so that an exception can follow what it is an exception to.
*/
function ownRules(rules) {
	const places = rules.flatMap(placesOf).sort((one, other) => one.rank - other.rank);
	return (paths, key, builtIn) => {
		if (places.length === 0) return builtIn();
		let said;
		const found = places.findLast(({ holds, when }) => {
			if (!holds(paths, key)) return false;
			if (when === void 0) return true;
			said ??= { finding: builtIn() };
			return when.includes(said.finding?.class ?? "other");
		});
		if (found === void 0) return said === void 0 ? builtIn() : said.finding;
		return found.label === null ? void 0 : {
			class: found.label,
			rule: found.rule
		};
	};
}
function placesOf({ paths, keys, when, class: label }) {
	const shared = {
		label,
		when
	};
	if (paths.length + keys.length === 0) return when === void 0 ? [] : [{
		...shared,
		rule: `config:${when.join()}`,
		rank: 0,
		holds: () => true
	}];
	return [...paths.map((glob) => {
		const isMatch = matcher(glob);
		return {
			...shared,
			rule: `config:${glob}`,
			rank: 1,
			holds: (files) => files.some(isMatch)
		};
	}), ...keys.map((text) => {
		const [glob, owner] = splitAtHash(text);
		const isMatch = matcher(glob);
		const holds = (files, key) => key !== null && isWithin(key, owner) && files.some(isMatch);
		return {
			...shared,
			rule: `config:${text}`,
			rank: 2,
			holds
		};
	})];
}
/** The paths and keys of rules, ready to be held against the files of a repository. */
function rulePartsOf(rules) {
	return rules.flatMap(({ paths, keys }) => [...paths.map((glob) => ({
		text: glob,
		isMatch: matcher(glob),
		hasKey: void 0
	})), ...keys.map((text) => {
		const [glob, owner] = splitAtHash(text);
		return {
			text,
			isMatch: matcher(glob),
			hasKey: (key) => isWithin(key, owner)
		};
	})]);
}
function matcher(glob) {
	const isMatch = (0, import_picomatch.default)(glob, {
		dot: true,
		windows: false
	});
	return (path) => isMatch(path);
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
export { isLockfile as A, parseValue as C, pathFrom as D, nameOf$2 as E, inFolder as F, matchPaths as I, pathMatcher as L, nodeLockfiles as M, sideFiles as N, resolveFrom as O, foldersUpward as P, countOfValue as S, isBelow as T, sayResolution as _, componentOf as a, formatMeasured as b, foldSpace as c, pythonSetup as d, nodeSetup as f, expectResolution as g, mergeEpochs as h, changedValues as i, isRequirements as j, textOf$1 as k, planSetup as l, readRunFiles as m, rulePartsOf as n, languageOf as o, argumentList as p, fileRole as r, fileKind as s, ownRules as t, setupInputs as u, formatAbout as v, folderOf as w, countCases as x, formatLoss as y };
