import { i as __toESM } from "./rolldown-runtime.js";
import { S as ZodError } from "./zod.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { a as RequestError, i as Octokit$1, n as legacyRestEndpointMethods, t as paginateRest } from "./dist-bundle.js";
import { n as requestLog, t as require_light } from "./light.js";
// src/shell/github/github-failure.ts
/**
* A failed call as a GitHubError: what was refused, and what to do about it.
*
* @param action - what was tried, as it stands after "GitHub did not": `let the comment be written`
* @param permission - the line of `permissions:` that the call needs
*/
function gitHubFailure(error, action, permission) {
	if (error instanceof GitHubError) return error;
	if (!(error instanceof RequestError)) {
		const cause = error instanceof Error ? error.cause : void 0;
		if (cause instanceof RequestError) return gitHubFailure(cause, action, permission);
		if (error instanceof ZodError) return unreachable(action, `GitHub does not document an answer like it, at ${error.issues.map(({ path }) => path.join(".") || "its top")[0]}`, error);
		return unreachable(action, error instanceof Error ? error.message : String(error), error);
	}
	const { status } = error;
	const message = firstLine(error.message);
	if (isRateLimit(error)) return new GitHubError("rate-limited", `GitHub did not ${action}: its rate limit is reached (HTTP ${status}).`, "Run the job again later; other workflows of the repository share the limit.", error);
	switch (status) {
		case 401: return new GitHubError("forbidden", `GitHub did not ${action}: it does not know the token (HTTP 401).`, "Leave `github-token` out, or give a token that is still valid.", error);
		case 403: {
			const accepted = error.response?.headers["x-accepted-github-permissions"];
			const asks = accepted === void 0 ? "" : ` GitHub asks for ${String(accepted)}.`;
			return new GitHubError("forbidden", `GitHub did not ${action}: the token may not do that (HTTP 403, ${message}).${asks}`, `Give the job \`permissions:\` with the line \`${permission}\`.`, error);
		}
		case 404:
		case 410: return new GitHubError("not-found", `GitHub did not ${action}: there is no such thing, or the token may not see it (HTTP ${status}).`, `Give the job \`permissions:\` with the line \`${permission}\`.`, error);
		default: return status < 500 ? new GitHubError("rejected", `GitHub did not ${action} (HTTP ${status}, ${message}).`, "Report it with this line.", error) : unreachable(action, `HTTP ${status}, ${message}`, error);
	}
}
/** Does a call; its failure becomes a GitHubError, as {@link gitHubFailure} words it. */
async function attempt(action, permission, call) {
	try {
		return await call();
	} catch (error) {
		throw gitHubFailure(error, action, permission);
	}
}
function unreachable(action, why, cause) {
	return new GitHubError("unreachable", `GitHub did not ${action}: no answer that can be used (${why}).`, "Run the job again; githubstatus.com tells whether GitHub has a problem.", cause);
}
function isRateLimit({ status, message, response }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	const headers = response?.headers;
	return headers?.["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message) || headers?.["retry-after"] !== void 0;
}
function firstLine(message) {
	return (message.split("\n")[0] ?? "").replace(/ - https:\S+$/, "").slice(0, 200);
}
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
var VERSION$1 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
	return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
	const { pathname } = new URL(options.url, "http://github.test");
	const isAuth = isAuthRequest(options.method, pathname);
	const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
	const isSearch = options.method === "GET" && pathname.startsWith("/search/");
	const isGraphQL = pathname.startsWith("/graphql");
	const jobOptions = ~~request.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	if (state.clustering) jobOptions.expiration = 6e4;
	if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
	if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
	if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
	const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
	if (isGraphQL) {
		const res = await req;
		if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) throw Object.assign(/* @__PURE__ */ new Error("GraphQL Rate Limit Exceeded"), {
			response: res,
			data: res.data
		});
	}
	return req;
}
function isAuthRequest(method, pathname) {
	return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
	const regex2 = `^(?:${paths.map((path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map((r) => `(?:${r})`).join("|")})[^/]*$`;
	return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
	groups.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups.notifications = new Bottleneck.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...common
	});
};
function throttling(octokit, octokitOptions) {
	const { enabled = true, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection } = octokitOptions.throttle || {};
	if (!enabled) return {};
	const common = { timeout };
	if (typeof connection !== "undefined") common.connection = connection;
	const state = Object.assign({
		clustering: connection != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id
	}, octokitOptions.throttle);
	if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
	let initialized = false;
	const initializeBottleneck = () => {
		if (initialized) return;
		initialized = true;
		if (groups.global == null) createGroups(Bottleneck, common);
		state.global = state.global ?? groups.global;
		state.auth = state.auth ?? groups.auth;
		state.search = state.search ?? groups.search;
		state.write = state.write ?? groups.write;
		state.notifications = state.notifications ?? groups.notifications;
		state.retryLimiter = state.retryLimiter ?? new Bottleneck();
		const events = {};
		const emitter = new Bottleneck.Events(events);
		events.on("secondary-limit", state.onSecondaryRateLimit);
		events.on("rate-limit", state.onRateLimit);
		events.on("error", (e) => octokit.log.warn("Error in throttling-plugin limit handler", e));
		state.retryLimiter.on("failed", async function(error, info) {
			const [state2, request, options] = info.args;
			const { pathname } = new URL(options.url, "http://github.test");
			if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
			const retryCount = ~~request.retryCount;
			request.retryCount = retryCount;
			options.request.retryCount = retryCount;
			const { wantRetry, retryAfter = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(error.message)) {
					const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some((error2) => error2.type === "RATE_LIMITED")) {
					const rateLimitReset = (/* @__PURE__ */ new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3)).getTime();
					const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				return {};
			})();
			if (wantRetry) {
				request.retryCount++;
				return retryAfter * state2.retryAfterBaseValue;
			}
		});
	};
	octokit.hook.wrap("request", (request, options) => {
		initializeBottleneck();
		return wrapRequest(state, request, options);
	});
	return {};
}
throttling.VERSION = VERSION$1;
throttling.triggersNotification = triggersNotification;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/shell/github/limit-wait.ts
/** What GitHub's documentation says to wait where an answer does not say it. */
const usualSeconds = 60;
/**
* The limit that an answer speaks of; null = it was refused for another reason, or not at all.
*
* A time that GitHub names (`x-ratelimit-reset`, a date in `retry-after`) is held against the `date` of the same answer, so
* that a clock of this machine that is wrong makes no wait longer or shorter.
*
* @param message - text of the refusal
* @param nowMs - this machine's clock, for an answer without a date
* @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
function reachedLimit(status, headers, message, nowMs) {
	if (status !== 403 && status !== 429) return null;
	const after = headers.get("retry-after");
	const isPrimary = headers.get("x-ratelimit-remaining") === "0" && !/secondary rate/i.test(message);
	if (status === 403 && after === null && !isPrimary && !/rate limit/i.test(message)) return null;
	const seconds = secondsOf(after, headers, nowMs) ?? (isPrimary ? untilReset(headers, nowMs) : null);
	return {
		kind: isPrimary ? "rate limit" : "secondary rate limit",
		seconds: Math.max(1, Math.ceil(seconds ?? usualSeconds))
	};
}
/**
* How long an outage asks to wait; null = it does not say.
*
* @see RFC 9110, section 10.2.3
*/
function retryAfterSeconds(headers, nowMs) {
	return secondsOf(headers.get("retry-after"), headers, nowMs);
}
/** What is left of this hour's requests to the REST API; null = the answer does not say. */
function rateLimitOf(headers, nowMs) {
	if ((headers.get("x-ratelimit-resource") ?? "core") !== "core") return null;
	const remaining = wholeNumber(headers.get("x-ratelimit-remaining"));
	const seconds = untilReset(headers, nowMs);
	if (remaining === null || seconds === null) return null;
	return {
		remaining,
		resetAt: new Date(nowMs + Math.max(0, seconds) * 1e3)
	};
}
function secondsOf(after, headers, nowMs) {
	if (after === null) return null;
	const seconds = wholeNumber(after);
	if (seconds !== null) return seconds;
	const at = after.endsWith("GMT") ? Date.parse(after) : NaN;
	return Number.isNaN(at) ? null : (at - serverTime(headers, nowMs)) / 1e3;
}
/** Seconds until the hour starts anew; the next second is safe, since the header has whole ones. */
function untilReset(headers, nowMs) {
	const reset = wholeNumber(headers.get("x-ratelimit-reset"));
	return reset === null ? null : reset - serverTime(headers, nowMs) / 1e3 + 1;
}
function serverTime(headers, nowMs) {
	const date = Date.parse(headers.get("date") ?? "");
	return Number.isNaN(date) ? nowMs : date;
}
function wholeNumber(text) {
	return text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
// src/shell/github/read-body.ts
/** More came than is read. */
var TooLongError = class extends Error {
	name = "TooLongError";
};
/**
* The body of an answer. What counts is what comes, not what was announced.
*
* @throws TooLongError beyond `limitBytes`; the rest is not read
*/
async function readBody(answer, limitBytes) {
	if (answer.body === null) return /* @__PURE__ */ new Uint8Array(0);
	const announced = Number(answer.headers.get("content-length") ?? 0);
	const chunks = [];
	let length = 0;
	const reader = answer.body.getReader();
	try {
		if (announced > limitBytes) throw new TooLongError(`${announced} bytes are announced`);
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > limitBytes) throw new TooLongError(`more than ${limitBytes} bytes came`);
			chunks.push(value);
		}
	} catch (error) {
		await reader.cancel().catch(() => {});
		throw error;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
// src/shell/github/patient-fetch.ts
/** This machine's. */
const machineClock = {
	now: Date.now,
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
/** Longest wait for a limit: more than this, and the run goes on without. */
const longestWaitSeconds = 90;
/** Times a request is sent again after a limit: it was refused, so nothing was done twice. */
const mostLimitRetries = 2;
/** Seconds before a request is sent again that had no answer of use. */
const pauses = [1, 4];
const usualTimeoutMs = 3e4;
/** No answer of the API that is asked for here comes near it. */
const longestAnswer = 67108864;
/** Asking again for these changes nothing, or makes the same once more. */
const repeatable = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"PUT",
	"PATCH"
]);
/** Failures before a request was sent: it cannot have been done. */
const notSent = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT"
]);
/**
* A `fetch` for GitHub's API that waits where GitHub asks for it, within bounds, and asks again where an answer is missing,
* cut, no JSON, or an error of the server. A POST that may have been done is never sent twice.
*
* The body is read here, so that an answer that is cut in its middle is a failure, not an empty one.
*/
function patientFetch(base, patience) {
	return async (input, init = {}) => {
		const method = (init.method ?? "GET").toUpperCase();
		const where = `${method} ${pathOf(input)}`;
		let limits = 0;
		let failures = 0;
		for (;;) {
			const leftMs = (patience.deadlineMs ?? Number.POSITIVE_INFINITY) - patience.clock.now();
			const tried = leftMs > 0 ? await once(base, input, init, method, patience, leftMs) : tooLate();
			const next = plan(tried, method, {
				limits,
				failures
			}, patience.clock.now(), patience.deadlineMs);
			if (next.note !== null) patience.note(`github: ${next.note.replace("{}", where)}`);
			if (next.waitSeconds === null) {
				if (tried.kind === "answer") return tried.response;
				throw tried.error;
			}
			if (next.isLimit) limits += 1;
			else failures += 1;
			await patience.clock.sleep(next.waitSeconds * 1e3);
		}
	};
}
function tooLate() {
	return {
		kind: "failure",
		error: new TypeError("no answer", { cause: /* @__PURE__ */ new Error("too much time went by without one") }),
		isSent: true
	};
}
async function once(base, input, init, method, { clock, onRateLimit, timeoutMs = usualTimeoutMs }, leftMs) {
	const waitedMs = Math.ceil(Math.min(timeoutMs, leftMs));
	const timeout = AbortSignal.timeout(waitedMs);
	const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
	try {
		const answer = await base(input, {
			...init,
			signal
		});
		const limit = rateLimitOf(answer.headers, clock.now());
		if (limit !== null) onRateLimit?.(limit);
		const body = await readBody(answer, longestAnswer);
		const { status, headers } = answer;
		const isEmpty = status === 204 || status === 205 || status === 304 || method === "HEAD";
		const text = isEmpty ? "" : new TextDecoder().decode(body);
		if (answer.ok && !isEmpty) requireValue(JSON.parse(text));
		const response = new Response(isEmpty ? null : body, {
			status,
			headers
		});
		Object.defineProperty(response, "url", { value: answer.url });
		return {
			kind: "answer",
			response,
			message: answer.ok ? "" : text.slice(0, 2e3)
		};
	} catch (error) {
		const reason = timeout.aborted ? /* @__PURE__ */ new Error(`nothing within ${waitedMs / 1e3} s`) : asError(error);
		return {
			kind: "failure",
			error: new TypeError("no answer", { cause: reason }),
			isSent: isSent(error)
		};
	}
}
/** GitHub answers with an object or a list. Octokit would take anything that counts as false for an empty list. */
function requireValue(body) {
	if (typeof body !== "object" || body === null) throw new TypeError(`${JSON.stringify(body)} is no answer`);
}
function plan(tried, method, before, nowMs, deadlineMs = Number.POSITIVE_INFINITY) {
	const end = {
		waitSeconds: null,
		isLimit: false,
		note: null
	};
	const isInTime = (seconds) => nowMs + seconds * 1e3 < deadlineMs;
	const pause = pauses[before.failures];
	if (tried.kind === "failure") {
		const isAgain = pause !== void 0 && isInTime(pause) && (repeatable.has(method) || !tried.isSent);
		const why = tried.error.cause instanceof Error ? tried.error.cause.message : "no answer";
		return isAgain ? {
			waitSeconds: pause,
			isLimit: false,
			note: `no answer to {} (${why}): trying again in ${pause} s`
		} : end;
	}
	const { status, headers } = tried.response;
	const limit = reachedLimit(status, headers, tried.message, nowMs);
	if (limit !== null) {
		const { kind, seconds } = limit;
		const isAgain = before.limits < mostLimitRetries && seconds <= longestWaitSeconds && isInTime(seconds);
		const note = `${kind} at {}, free again in ${seconds} s: ${isAgain ? `trying again in ${seconds} s` : "not waiting that long"}`;
		return {
			waitSeconds: isAgain ? seconds : null,
			isLimit: true,
			note
		};
	}
	if (status < 500 || pause === void 0 || !repeatable.has(method)) return end;
	const asked = retryAfterSeconds(headers, nowMs);
	const waitSeconds = Math.max(pause, asked ?? 0);
	if (waitSeconds > longestWaitSeconds || !isInTime(waitSeconds)) return end;
	return {
		waitSeconds,
		isLimit: false,
		note: `HTTP ${status} to {}: trying again in ${waitSeconds} s`
	};
}
function asError(error) {
	if (!(error instanceof Error)) return new Error(String(error));
	return error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}
function isSent(error) {
	const cause = error instanceof Error ? error.cause ?? error : error;
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return !notSent.has(code);
}
/** The address without its query, for messages. */
function pathOf(input) {
	return (typeof input === "string" ? input : input instanceof URL ? input.href : input.url).replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/, "");
}
// src/shell/github/proxy-fetch.ts
/**
* A `fetch` that goes through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name (small letters win), as
* self-hosted runners set them; Node's own does not look at them unless it was started so. undefined = no proxy is set.
*/
async function proxyFetch(environment) {
	const value = (name) => environment[name] || environment[name.toUpperCase()] || "";
	const [httpProxy, httpsProxy, noProxy] = [
		value("http_proxy"),
		value("https_proxy"),
		value("no_proxy")
	];
	if (httpProxy === "" && httpsProxy === "") return void 0;
	const undici = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const dispatcher = new undici.EnvHttpProxyAgent({
		noProxy,
		...httpProxy === "" ? {} : { httpProxy: addressOf(httpProxy) },
		...httpsProxy === "" ? {} : { httpsProxy: addressOf(httpsProxy) }
	});
	const through = (input, options) => undici.fetch(input, {
		...options,
		dispatcher
	});
	return through;
}
/** `proxy.example:3128` is written without a scheme as often as with one. */
function addressOf(proxy) {
	return /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
// src/shell/github/octokit-client.ts
const PacedOctokit = Octokit.plugin(throttling);
/**
* A client of GitHub's API that keeps GitHub's pace: one write at a time, a second apart; waits and further tries are those
* of {@link patientFetch}. One client serves the CLI and the Action.
*/
async function octokitClient(options) {
	const { token, environment, note, clock = machineClock, onRateLimit, timeoutMs, budgetMs, isPaced, pace = "all" } = options;
	const patient = patientFetch(await proxyFetch(environment) ?? fetch, {
		clock,
		note,
		...onRateLimit === void 0 ? {} : { onRateLimit },
		...timeoutMs === void 0 ? {} : { timeoutMs },
		...budgetMs === void 0 ? {} : { deadlineMs: clock.now() + budgetMs }
	});
	const client = new (isPaced === false ? Octokit : PacedOctokit)({
		...token === "" ? {} : { auth: token },
		userAgent: "eval-envelope",
		baseUrl: (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, ""),
		request: { fetch: patient },
		log: {
			debug: () => {},
			info: () => {},
			warn: () => {},
			error: () => {}
		},
		throttle: {
			id: pace,
			onRateLimit: () => false,
			onSecondaryRateLimit: () => false
		}
	});
	client.hook.error("request", (error) => {
		if (error instanceof RequestError && error.status === 409) throw new Error(error.message, { cause: error });
		throw error;
	});
	return client;
}
// src/shell/github/owner-and-name.ts
/**
* The two parts of `owner/name`.
*
* @throws UsageError for anything else
*/
function ownerAndName(repository) {
	const [owner = "", repo = "", ...rest] = repository.split("/");
	if (owner !== "" && repo !== "" && rest.length === 0) return {
		owner,
		repo
	};
	throw new UsageError("repository", `"${repository}" is no repository.`, "GITHUB_REPOSITORY has to be owner/name, as the runner sets it.");
}
export { TooLongError as a, gitHubFailure as c, machineClock as i, octokitClient as n, readBody as o, proxyFetch as r, attempt as s, ownerAndName as t };
