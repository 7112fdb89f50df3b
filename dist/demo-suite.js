import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
// src/demo/amounts.ts
/** Words of each unit by language; the first one is written, all are understood. */
const unitWords = {
	days: {
		en: ["days", "day"],
		de: [
			"Tage",
			"Tagen",
			"Tag"
		],
		es: ["días", "día"],
		ja: ["日"]
	},
	hours: {
		en: ["hours", "hour"],
		de: ["Stunden", "Stunde"],
		es: ["horas", "hora"],
		ja: ["時間"]
	},
	minutes: {
		en: ["minutes", "minute"],
		de: ["Minuten", "Minute"],
		es: ["minutos"],
		ja: ["分"]
	},
	rows: {
		en: ["rows"],
		de: ["Zeilen"],
		es: ["filas"],
		ja: ["行"]
	},
	users: {
		en: ["users"],
		de: ["Nutzer", "Nutzern"],
		es: ["usuarios"],
		ja: ["人"]
	},
	projects: {
		en: ["projects"],
		de: ["Projekte", "Projekten"],
		es: ["proyectos"],
		ja: ["プロジェクト"]
	},
	requests: {
		en: ["requests"],
		de: ["Anfragen"],
		es: ["solicitudes"],
		ja: ["リクエスト"]
	},
	attempts: {
		en: ["attempts"],
		de: ["Versuche", "Versuchen"],
		es: ["intentos"],
		ja: ["回"]
	},
	usd: {
		en: ["USD"],
		de: ["USD"],
		es: ["USD"],
		ja: ["ドル"]
	},
	percent: {
		en: ["%"],
		de: ["%"],
		es: ["%"],
		ja: ["%"]
	},
	MB: {
		en: ["MB"],
		de: ["MB"],
		es: ["MB"],
		ja: ["MB"]
	},
	GB: {
		en: ["GB"],
		de: ["GB"],
		es: ["GB"],
		ja: ["GB"]
	}
};
const thousands = {
	en: ",",
	de: ".",
	es: ".",
	ja: ","
};
const unitByWord = new Map(Object.entries(unitWords).flatMap(([unit, byLanguage]) => Object.values(byLanguage).flat().map((word) => [word.toLowerCase(), unit])));
const amountPattern = new RegExp(`(\\d[\\d.,]*\\d|\\d)\\s?(${[...unitByWord.keys()].sort((left, right) => right.length - left.length).join("|")})`, "giu");
/**
* Writes an amount the way a language does: `100,000 rows`, `100.000 Zeilen`, `100,000行`.
*
* @param amount - whole number with its unit
* @param language - language of the sentence around it
*/
function formatAmount(amount, language) {
	const digits = String(amount.value).replace(/\B(?=(\d{3})+$)/g, thousands[language]);
	const word = unitWords[amount.unit][language][0];
	return `${digits}${language === "ja" || language === "en" && amount.unit === "percent" ? "" : " "}${word}`;
}
/**
* Reads the language-free form back.
*
* @returns the amount, or undefined when the text is not one
*/
function decodeAmount(text) {
	const match = /^(\d+) (\w+)$/.exec(text);
	const unit = match?.[2];
	if (match === null || unit === void 0 || !isUnit(unit)) return void 0;
	return {
		value: Number(match[1]),
		unit
	};
}
/**
* Finds every amount a text states, in any of the languages.
*
* @returns amounts in language-free form, in order of appearance; empty when the text states none
*/
function parseAmounts(text) {
	const found = [];
	for (const [, digits, word] of text.matchAll(amountPattern)) {
		const unit = unitByWord.get((word ?? "").toLowerCase());
		if (unit !== void 0) found.push(`${Number((digits ?? "").replace(/[.,]/g, ""))} ${unit}`);
	}
	return found;
}
function isUnit(text) {
	return Object.hasOwn(unitWords, text);
}
// src/demo/answer-texts.ts
const plan = {
	free: "Free",
	pro: "Pro"
};
/** Sentences by language. */
const answerTexts = {
	en: {
		states: (tier, amount) => `On your ${plan[tier]} plan it is ${amount}.`,
		evades: "That depends on your plan; the settings page of your workspace shows the details.",
		admits: "I do not know; the help centre passages I have do not say.",
		declines: "I am not able to help with that request.",
		adds: (amount) => `A change takes effect within ${amount}.`
	},
	de: {
		states: (tier, amount) => `In Ihrem ${plan[tier]}-Tarif gilt: ${amount}.`,
		evades: "Das hängt von Ihrem Tarif ab; die Einstellungen Ihres Arbeitsbereichs zeigen die Einzelheiten.",
		admits: "Das weiß ich nicht; die vorliegenden Artikel sagen dazu nichts.",
		declines: "Bei dieser Anfrage kann ich nicht helfen.",
		adds: (amount) => `Eine Änderung gilt binnen ${amount}.`
	},
	es: {
		states: (tier, amount) => `En su plan ${plan[tier]} la respuesta es: ${amount}.`,
		evades: "Depende de su plan; la página de ajustes de su espacio de trabajo muestra los detalles.",
		admits: "No lo sé; los artículos que tengo no lo dicen.",
		declines: "No puedo ayudar con esa petición.",
		adds: (amount) => `Un cambio tiene efecto en ${amount}.`
	},
	ja: {
		states: (tier, amount) => `お客様の${plan[tier]}プランでは${amount}です。`,
		evades: "ご利用のプランによって異なります。詳細はワークスペースの設定ページをご覧ください。",
		admits: "申し訳ありませんが分かりません。手元の記事には記載がありません。",
		declines: "このご依頼にはお答えできません。",
		adds: (amount) => `変更は${amount}以内に反映されます。`
	}
};
// src/demo/draws.ts
/**
* Hash of some texts; a separator keeps `['ab', 'c']` apart from `['a', 'bc']`.
*
* @param parts - texts, in order
* @returns SHA-256 as 64 hexadecimal digits
*/
function hashTexts(...parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part).update("\0");
	return hash.digest("hex");
}
/**
* Opens the stream that belongs to some texts: equal texts give equal numbers on every machine.
* The generator is sfc32 (C. Doty-Humphrey, PractRand), seeded with 96 bits of the texts' SHA-256.
*
* @param parts - texts the draws depend on, in order
*/
function drawsFor(...parts) {
	const digest = hashTexts(...parts);
	let a = Number.parseInt(digest.slice(0, 8), 16) | 0;
	let b = Number.parseInt(digest.slice(8, 16), 16) | 0;
	let c = Number.parseInt(digest.slice(16, 24), 16) | 0;
	let counter = 1;
	const uniform = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = (c << 21 | c >>> 11) + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let round = 0; round < 12; round += 1) uniform();
	return {
		uniform,
		normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
	};
}
// src/demo/model-profiles.ts
/** Models that the suite can call. */
const modelProfiles = {
	"helper-2": {
		skill: 1.14,
		firstTokenMs: 260,
		tokenMs: 4.8,
		price: {
			input: 8,
			output: 14
		}
	},
	"helper-2-mini": {
		skill: 1.09,
		firstTokenMs: 155,
		tokenMs: 2.9,
		price: {
			input: 3.2,
			output: 5.6
		}
	}
};
/** Skill that an adapter adds by language of the question. */
const adapterSkills = {
	none: {
		en: -.15,
		de: -.25,
		es: -.25,
		ja: -.35
	},
	"support-v3": {
		en: 0,
		de: .08,
		es: .06,
		ja: 0
	},
	"support-v4": {
		en: .32,
		de: -.1,
		es: -.13,
		ja: -.26
	}
};
// src/demo/built-in-model.ts
/**
* Answers a question, deterministically: luck is drawn from a hash of everything the call depends on, so equal
* calls give equal bytes and a reworded prompt draws anew. How hard a case is belongs to its id alone, which is
* what pairs two revisions.
*
* @throws RangeError when model or adapter is not in the tables of `model-profiles.ts`
*/
function callModel(call) {
	const { config, evalCase, instructions } = call;
	const profile = modelProfiles[config.model];
	const adapter = adapterSkills[config.adapter];
	if (profile === void 0 || adapter === void 0) throw new RangeError(`unknown model or adapter: ${config.model}, ${config.adapter}`);
	const identity = [
		config.model,
		config.adapter,
		String(config.temperature),
		String(call.epoch)
	];
	const luck = drawsFor("call", call.prompt, ...identity);
	const fate = luck.uniform();
	if (fate < .0015) return { kind: "error" };
	const position = call.passages.findIndex((passage) => Object.hasOwn(passage.facts, evalCase.asks));
	const distraction = .15 * Math.max(0, position);
	const margin = profile.skill + adapter[evalCase.language] + (instructions.thinksAloud ? .1 : 0) - distraction - difficultyOf(evalCase.id, config) + luck.normal() * (.12 + .35 * config.temperature);
	const kind = fate < .003 ? "refused" : "answered";
	const reply = kind === "refused" ? answerTexts[evalCase.language].declines : compose(call, margin, luck);
	const passes = instructions.checksClaims && Math.abs(margin) < .4 ? 2 : 1;
	const needed = tokensWritten(evalCase.id, reply, instructions, passes, luck);
	return {
		kind,
		text: needed > config.maxTokens ? reply.slice(0, Math.floor(reply.length / 2)) : reply,
		usage: measureUsage(profile, call.prompt, Math.min(needed, config.maxTokens), passes, luck)
	};
}
/** Standard normal in all: most of it common to every model, the rest what this model and adapter find hard. */
function difficultyOf(caseId, config) {
	const common = drawsFor("difficulty", caseId).normal();
	const ofModel = drawsFor("difficulty", caseId, config.model).normal();
	const ofAdapter = drawsFor("difficulty", caseId, config.adapter).normal();
	return Math.sqrt(.9) * common + Math.sqrt(.05) * ofModel + Math.sqrt(.05) * ofAdapter;
}
function compose(call, margin, luck) {
	const { instructions } = call;
	const { asks, language, tier, id } = call.evalCase;
	const texts = answerTexts[language];
	const write = (amount) => texts.states(tier, formatAmount(amount, language));
	const leak = instructions.checksClaims ? .8 : 1;
	const habit = drawsFor("habit", id).uniform();
	const holder = call.passages.find((passage) => Object.hasOwn(passage.facts, asks));
	const stated = holder?.facts[asks];
	const amount = decodeAmount(stated?.[tier] ?? "");
	if (amount === void 0) {
		const guesses = habit < (instructions.admitsGaps ? .3 : .7) * leak;
		const nearby = Object.values(call.passages[0]?.facts ?? {})[0]?.[tier];
		const inspiration = decodeAmount(nearby ?? "") ?? {
			value: 14,
			unit: "days"
		};
		return guesses ? write(misremember(inspiration, luck)) : texts.admits;
	}
	if (margin < 0) {
		const other = decodeAmount(stated?.[tier === "free" ? "pro" : "free"] ?? "");
		if (habit < .23 * leak) return write(misremember(amount, luck));
		if (habit < .6 && other !== void 0 && other.value !== amount.value) return write(other);
		return texts.evades;
	}
	const extra = luck.uniform() < .006 * leak ? ` ${texts.adds(formatAmount({
		value: 48,
		unit: "hours"
	}, language))}` : "";
	const source = instructions.citesPassages && holder !== void 0 ? ` [${holder.id}]` : "";
	return `${write(amount)}${extra}${source}`;
}
/** A number of the same kind that the passage does not hold. */
function misremember(amount, luck) {
	const factor = [
		.5,
		1.5,
		2,
		3,
		4
	][Math.floor(luck.uniform() * 5)] ?? 2;
	return {
		...amount,
		value: Math.max(1, Math.ceil(amount.value * factor))
	};
}
/** Tokens of the reply and of the thinking before it. */
function tokensWritten(id, reply, instructions, passes, luck) {
	const ramble = Math.exp(.62 * drawsFor("length", id).normal() + .12 * luck.normal());
	const thinking = (instructions.isBrief ? 28 : 54) * ramble * (instructions.thinksAloud ? 2.2 : 1);
	return Math.round(thinking * (.3 + .7 * passes) + countTokens(reply));
}
function measureUsage(profile, prompt, outputTokens, passes, luck) {
	const inputTokens = countTokens(prompt);
	const typicalMs = passes * (profile.firstTokenMs + .05 * inputTokens) + profile.tokenMs * outputTokens;
	const queued = luck.uniform() < .01 ? 1.3 + 1.2 * luck.uniform() : 1;
	const latencyMs = Math.round(typicalMs * Math.exp(.15 * luck.normal()) * queued);
	const costUsd = (inputTokens * (1 + .1 * (passes - 1)) * profile.price.input + outputTokens * profile.price.output) / 1e6;
	return {
		inputTokens,
		outputTokens,
		latencyMs,
		costUsd: Number(costUsd.toFixed(7))
	};
}
/** Four letters a token, as a rule of thumb; a character a token where there are no letters. */
function countTokens(text) {
	const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
	return Math.ceil((text.length - wide) / 4 + .8 * wide);
}
// src/demo/language.ts
/** Languages in which customers of the example write. */
const languages = [
	"en",
	"de",
	"es",
	"ja"
];
/** Plans of the example product; most numbers depend on them. */
const tiers = ["free", "pro"];
/** True for a language the example knows. */
function isLanguage(value) {
	return languages.some((language) => language === value);
}
/** True for a plan the example knows. */
function isTier(value) {
	return tiers.some((tier) => tier === value);
}
// src/demo/suite-input-error.ts
/** A file of the example repository is missing or malformed; the message names file and line. */
var SuiteInputError = class extends Error {
	name = "SuiteInputError";
};
// src/demo/index-file.ts
/**
* Reads the index file.
*
* @param text - content of the file
* @param file - its name, for messages
* @throws SuiteInputError when it is not JSON or not an index
*/
function parseIndex(text, file) {
	const value = parseJson(text, file);
	if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.passages)) throw new SuiteInputError(`${file}: expected an index of version 1 with a list "passages"`);
	if (typeof value.embedding !== "string" || !isRecord(value.chunking)) throw new SuiteInputError(`${file}: "embedding" or "chunking" is missing`);
	for (const [position, passage] of value.passages.entries()) if (!isPassage(passage)) throw new SuiteInputError(`${file}: passages[${position}] is malformed`);
	return value;
}
/**
* Parses JSON from a file of the repository.
*
* @param text - JSON
* @param place - `file` or `file:line`, for messages
* @throws SuiteInputError when the text is not JSON
*/
function parseJson(text, place) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new SuiteInputError(`${place}: not JSON`, { cause });
	}
}
/** True for a JSON object, as opposed to a list or null. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isPassage(value) {
	return isRecord(value) && [
		"id",
		"topic",
		"title",
		"text"
	].every((field) => typeof value[field] === "string") && isLanguage(value.language) && isRecord(value.facts) && Object.values(value.facts).every(isRecord);
}
// src/demo/eval-case.ts
/**
* Reads the cases, a JSON object a line.
*
* @param text - content of the file
* @param file - its name, for messages
* @throws SuiteInputError naming file and line; also when there is no case at all, or an id stands twice
*/
function parseCases(text, file) {
	const cases = [];
	const ids = /* @__PURE__ */ new Set();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const place = `${file}:${index + 1}`;
		const value = parseJson(line, place);
		if (!isEvalCase(value)) throw new SuiteInputError(`${place}: not a case`);
		if (ids.has(value.id)) throw new SuiteInputError(`${place}: case "${value.id}" stands twice`);
		ids.add(value.id);
		cases.push(value);
	}
	if (cases.length === 0) throw new SuiteInputError(`${file}: no cases`);
	return cases;
}
function isEvalCase(value) {
	return isRecord(value) && [
		"id",
		"question",
		"topic",
		"asks",
		"expected"
	].every((field) => typeof value[field] === "string") && (value.market === "english" || value.market === "multilingual") && isLanguage(value.language) && isTier(value.tier) && isRecord(value.relevant) && Object.values(value.relevant).every((grade) => typeof grade === "number");
}
// src/demo/model-config.ts
/**
* Reads the flat `key: value` YAML of the model config. It is a reader for this one file: no nesting, no lists.
*
* @param text - content of the file
* @param file - its name, for messages
* @throws SuiteInputError naming file and line
*/
function parseModelConfig(text, file) {
	const entries = /* @__PURE__ */ new Map();
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const content = raw.replace(/(^|\s)#.*$/, "").trim();
		if (content === "") continue;
		const [, key, value] = /^([a-z-]+):\s+(\S.*)$/.exec(content) ?? [];
		if (key === void 0 || value === void 0) throw new SuiteInputError(`${file}:${index + 1}: expected "key: value", found "${content}"`);
		entries.set(key, {
			value: value.replace(/^(['"])(.*)\1$/, "$2"),
			line: index + 1
		});
	}
	const read = (key) => {
		const entry = entries.get(key);
		if (entry === void 0) throw new SuiteInputError(`${file}: "${key}" is missing`);
		return entry;
	};
	const choose = (key, known) => {
		const { value, line } = read(key);
		if (Object.hasOwn(known, value)) return value;
		throw new SuiteInputError(`${file}:${line}: unknown ${key} "${value}" (known: ${Object.keys(known).join(", ")})`);
	};
	const measure = (key, least, most) => {
		const { value, line } = read(key);
		const number = Number(value);
		if (number >= least && number <= most) return number;
		throw new SuiteInputError(`${file}:${line}: ${key} must be from ${least} to ${most}, found "${value}"`);
	};
	return {
		model: choose("model", modelProfiles),
		adapter: choose("adapter", adapterSkills),
		temperature: measure("temperature", 0, 2),
		maxTokens: measure("max-tokens", 1, 1e5)
	};
}
// src/demo/prompt-template.ts
/**
* Fills a prompt for one customer: `{{variable}}`, and `{{#free}}…{{/free}}`, `{{#pro}}…{{/pro}}` for one plan only.
*
* @param template - text of the prompt file
* @param variables - what it may use
* @param file - its name, for messages
* @throws SuiteInputError naming file and line of a variable that does not exist
*/
function renderPrompt(template, variables, file) {
	const values = new Map(Object.entries(variables));
	return template.split("\n").map((line, index) => {
		const forPlan = line.replace(/\{\{#(free|pro)\}\}(.*?)\{\{\/\1\}\}/g, (_, tier, inner) => tier === variables.tier ? inner : "");
		if (forPlan === "" && line !== "") return void 0;
		return forPlan.replace(/\{\{(.*?)\}\}/g, (_, name) => {
			const value = values.get(name.trim());
			if (value !== void 0) return value;
			const known = [...values.keys()].join(", ");
			throw new SuiteInputError(`${file}:${index + 1}: unknown variable {{${name.trim()}}} (known: ${known})`);
		});
	}).filter((line) => line !== void 0).join("\n");
}
/**
* Reads the instructions in a prompt by their words, sentence by sentence.
*
* @param prompt - system prompt, rendered or not
*/
function readInstructions(prompt) {
	const sentences = prompt.split(/[.!?\n]+/);
	const says = (...patterns) => sentences.some((sentence) => patterns.every((pattern) => pattern.test(sentence)));
	return {
		checksClaims: says(/\b(check|verify|compare)\b/i, /\b(claims?|statements?|numbers?)\b/i, /\b(passages?|sources?)\b/i),
		admitsGaps: says(/\bsay\b/i, /\b(do not|don't) know\b/i),
		isBrief: says(/\b(brief|short|concise|one sentence|two sentences)\b/i),
		thinksAloud: says(/\bstep by step\b/i),
		citesPassages: says(/\b(cite|name|quote)\b/i, /\b(passages?|sources?)\b/i)
	};
}
// src/demo/stop-words.ts
/** Words of the four languages that say nothing about the matter; Japanese pairs of kana are left out by rule. */
const stopWords = new Set([
	"a an and any are be can do does did for from had has have how i if in is it many may me more most much my of on",
	"one or our so than that the then there they this to up us was we what when where which who why will with you your",
	"after before long often far back last time big large each every still under until now just how not no by at as",
	"aber alle als am an auf aus bei bis das dass dein dem den der des die diese du ein eine einem einen einer er es",
	"für hat habe haben hoch ich ihr im in ist kann kein keine können man mehr mein meine meiner mich mir mit nach",
	"nicht noch oder oft sich sie sind so und uns unser unsere viel viele vom von vor wann warum was welche wenn wer",
	"werde werden wie wird wo zu zum zur zurück lange lang weit gibt groß darf ab",
	"a al algo ante como con cuál cuáles cuando cuándo cuánta cuántas cuánto cuántos de del después dónde e el ella en",
	"entre es esta este esto hasta hay la las le lo los más me mi mis muy no nos nuestra nuestro o para pero por puede",
	"puedo qué que se si sin sobre su sus también te tiene tiempo tu un una uno vais y ya desde cada donde tengo"
].flatMap((line) => line.split(" ")));
// src/demo/retrieval.ts
const embeddings = {
	"lexical-1": {
		stemLength: Number.POSITIVE_INFINITY,
		contextWeight: 1,
		lengthPenalty: .75
	},
	"lexical-2": {
		stemLength: 6,
		contextWeight: .1,
		lengthPenalty: .4
	}
};
/** Saturation of repeated words, the usual value (Robertson & Zaragoza 2009, section 3.5). */
const saturation = 1.2;
/** Passages that the model gets to see. */
const passagesShown = 5;
/**
* Builds the retriever of an index: Okapi BM25 over the index's own passages.
*
* @param index - passages and settings
* @param file - name of the index file, for messages
* @throws SuiteInputError when the embedding is unknown
* @see Robertson & Zaragoza (2009), The Probabilistic Relevance Framework, equation 3.15
*/
function createRetriever(index, file) {
	const embedding = Object.hasOwn(embeddings, index.embedding) ? embeddings[index.embedding] : void 0;
	if (embedding === void 0) {
		const known = Object.keys(embeddings).join(", ");
		throw new SuiteInputError(`${file}: unknown embedding "${index.embedding}" (known: ${known})`);
	}
	const documents = index.passages.map((passage) => {
		return countWords(splitWords(index.chunking.titles ? `${passage.title} ${passage.text}` : passage.text, embedding.stemLength));
	});
	const lengths = documents.map((words) => [...words.values()].reduce((sum, count) => sum + count, 0));
	const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
	const postings = /* @__PURE__ */ new Map();
	for (const [position, words] of documents.entries()) for (const [word, count] of words) {
		const list = postings.get(word) ?? [];
		list.push([position, count]);
		postings.set(word, list);
	}
	return (question) => {
		const scores = /* @__PURE__ */ new Map();
		for (const [word, importance] of weighWords(question, embedding)) {
			const list = postings.get(word) ?? [];
			const rarity = Math.log(1 + (documents.length - list.length + .5) / (list.length + .5));
			for (const [position, count] of list) {
				const relativeLength = (lengths[position] ?? 0) / meanLength;
				const held = saturation * (1 - embedding.lengthPenalty + embedding.lengthPenalty * relativeLength);
				const gain = importance * rarity * count * 2.2 / (count + held);
				scores.set(position, (scores.get(position) ?? 0) + gain);
			}
		}
		return [...scores].sort(([leftAt, left], [rightAt, right]) => right - left || leftAt - rightAt).slice(0, passagesShown).flatMap(([position]) => index.passages[position] ?? []);
	};
}
/** Weight of each word of a question: 1 in its last sentence, the one that asks. */
function weighWords(question, embedding) {
	const sentences = question.split(/(?<=[.!?。])\s*/u).filter((sentence) => sentence !== "");
	const weights = /* @__PURE__ */ new Map();
	for (const [index, sentence] of sentences.entries()) {
		const weight = index === sentences.length - 1 ? 1 : embedding.contextWeight;
		for (const word of splitWords(sentence, embedding.stemLength)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
	}
	return weights;
}
/**
* Splits a text into words; Japanese, which writes no gaps, into pairs of characters.
*
* @param text - in any of the languages
* @param stemLength - letters of a word that are kept
*/
function splitWords(text, stemLength) {
	const words = [];
	for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{N}]+/gu)) if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(run)) for (let at = 0; at + 1 < run.length; at += 1) {
		const pair = run.slice(at, at + 2);
		if (!/^\p{Script=Hiragana}+$/u.test(pair)) words.push(pair);
	}
	else if (!stopWords.has(run)) words.push(run.slice(0, stemLength));
	return words;
}
function countWords(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
// src/demo/score-answer.ts
/**
* Judges an answer by the amounts it states, whatever the language.
*
* @param answer - text of the answer
* @param expected - right amount in language-free form
* @param passages - what the model had in front of it
*/
function scoreAnswer(answer, expected, passages) {
	const stated = parseAmounts(answer);
	const supported = new Set(passages.flatMap((passage) => parseAmounts(passage.text)));
	return {
		passed: stated.includes(expected),
		hallucination: stated.every((amount) => supported.has(amount)) ? 0 : 1
	};
}
// src/demo/run-suite.ts
/** Where the files of the example repository lie, relative to its root. */
const suiteFiles = {
	prompt: "prompts/system.md",
	model: "config/model.yaml",
	index: "rag/index.json",
	cases: "evals/cases.jsonl"
};
/**
* Runs the example's eval suite in a folder: every case once, results as JSON lines (a header, then a row a case).
* The file appears under its name only when it is complete; until then it is called `….partial`.
*
* @param folder - root of the example repository
* @param environment - `EVAL_ENVELOPE_RESULTS` (default `out/results.jsonl`) and `EVAL_ENVELOPE_EPOCH` (default 1)
* @returns path of the results
* @throws SuiteInputError when a file is missing or malformed, or the prompt cannot be rendered
*/
function runSuite(folder, environment) {
	const results = resolve(folder, environment.EVAL_ENVELOPE_RESULTS ?? "out/results.jsonl");
	const partial = `${results}.partial`;
	const epoch = parseEpoch(environment.EVAL_ENVELOPE_EPOCH ?? "1");
	const inputs = readInputs(folder);
	mkdirSync(dirname(results), { recursive: true });
	rmSync(results, { force: true });
	const file = openSync(partial, "w");
	try {
		writeSync(file, `${JSON.stringify(headerOf(inputs))}\n`);
		for (const [done, evalCase] of inputs.cases.entries()) try {
			writeSync(file, `${JSON.stringify(runCase(inputs, evalCase, epoch))}\n`);
		} catch (error) {
			if (!(error instanceof SuiteInputError)) throw error;
			const place = `case ${evalCase.id}, after ${done} of ${inputs.cases.length}`;
			throw new SuiteInputError(`${error.message}, at ${place}`, { cause: error });
		}
	} finally {
		closeSync(file);
	}
	renameSync(partial, results);
	return results;
}
function headerOf({ config, datasetHash }) {
	return {
		kind: "run",
		version: 1,
		suite: "support-bot",
		fingerprints: {
			judge: "code: amounts 1",
			runner: "demo-suite 1",
			dataset: datasetHash,
			models: [`${config.model}+${config.adapter}`]
		}
	};
}
function runCase(inputs, evalCase, epoch) {
	const { id, question, language, market, tier, topic, expected, relevant } = evalCase;
	const passages = inputs.retrieve(question);
	const context = passages.map((passage) => `- ${passage.title}: ${passage.text}`).join("\n");
	const render = (shown) => renderPrompt(inputs.prompt, {
		language,
		tier,
		...shown
	}, suiteFiles.prompt);
	const reply = callModel({
		config: inputs.config,
		prompt: render({
			passages: context,
			question
		}),
		instructions: readInstructions(render({
			passages: "",
			question: ""
		})),
		passages,
		evalCase,
		epoch
	});
	const common = {
		caseId: id,
		epoch,
		segments: {
			language,
			market,
			topic,
			tier
		},
		cached: false,
		inputHash: hashTexts(question, tier, language, expected, JSON.stringify(relevant)).slice(0, 16),
		retrieved: passages.map((passage) => passage.id),
		relevant
	};
	const unjudged = {
		scores: { hallucination: null },
		passed: null
	};
	if (reply.kind === "error") return {
		...common,
		...unjudged,
		state: "error"
	};
	const { latencyMs, costUsd, inputTokens, outputTokens } = reply.usage;
	const measured = {
		latencyMs,
		costUsd,
		tokens: {
			input: inputTokens,
			output: outputTokens
		},
		outputHash: hashTexts(reply.text).slice(0, 16)
	};
	if (reply.kind === "refused") return {
		...common,
		...unjudged,
		...measured,
		state: "refused"
	};
	const { passed, hallucination } = scoreAnswer(reply.text, expected, passages);
	return {
		...common,
		scores: { hallucination },
		passed,
		...measured,
		state: "scored"
	};
}
function readInputs(folder) {
	const read = (path) => {
		try {
			return readFileSync(join(folder, path), "utf8");
		} catch (cause) {
			throw new SuiteInputError(`${path}: cannot be read`, { cause });
		}
	};
	const cases = read(suiteFiles.cases);
	return {
		prompt: read(suiteFiles.prompt),
		config: parseModelConfig(read(suiteFiles.model), suiteFiles.model),
		retrieve: createRetriever(parseIndex(read(suiteFiles.index), suiteFiles.index), suiteFiles.index),
		cases: parseCases(cases, suiteFiles.cases),
		datasetHash: hashTexts(cases).slice(0, 16)
	};
}
function parseEpoch(text) {
	const epoch = Number(text);
	if (Number.isInteger(epoch) && epoch >= 1) return epoch;
	throw new SuiteInputError(`EVAL_ENVELOPE_EPOCH must be an integer ≥ 1, found "${text}"`);
}
// src/demo/suite.ts
try {
	runSuite(process.cwd(), process.env);
} catch (error) {
	if (!(error instanceof SuiteInputError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
export {};
