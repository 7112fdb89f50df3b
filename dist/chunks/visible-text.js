import { t as maskTokens } from "./mask-tokens.js";
// src/core/report/rich-text.ts
/** Tagged template: `` rich`base ${code(sha)} of ${text}` ``; values that are rich text are spliced in. */
function rich(strings, ...values) {
	return strings.flatMap((text, index) => {
		const value = values[index];
		const pieces = text === "" ? [] : [text];
		if (value === void 0) return pieces;
		if (typeof value === "number") return [...pieces, String(value)];
		return typeof value === "object" && Array.isArray(value) ? [...pieces, ...value] : [...pieces, value];
	});
}
/** Text to be set as code. */
function code(text) {
	return { code: text };
}
/** Text to be stressed. */
function strong(...pieces) {
	return { strong: pieces };
}
/** Whether an address is https with nothing in it that Markdown or HTML could misread; renderers link no other one. */
function isPlainAddress(href) {
	return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./#?=&%~-]*)?$/.test(href);
}
/**
* A link to an address that we made ourselves.
*
* @throws RangeError unless it is a plain https address
*/
function link(text, href) {
	if (!isPlainAddress(href)) throw new RangeError(`href must be a plain https address, got ${JSON.stringify(href)}`);
	return {
		link: text,
		href
	};
}
/** Joins parts with a separator. */
function joinRich(parts, separator) {
	return parts.flatMap((part, index) => index === 0 ? part : [separator, ...part]);
}
/** The characters alone, without any markup. */
function plainText(text) {
	return text.map((piece) => {
		if (typeof piece === "string") return piece;
		if ("code" in piece) return piece.code;
		return "link" in piece ? piece.link : plainText(piece.strong);
	}).join("");
}
// src/core/report/visible-text.ts
/** Marks on one letter that stay; written languages need fewer, and a heap of them covers the lines around it. */
const mostMarks = 4;
const hidden = /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
const strayVariation = /(?<![\p{Extended_Pictographic}0-9#*])[\ufe00-\ufe0f]/gu;
const markHeap = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");
/**
* Text as its reader sees it, on one line: runs of white space become one space; what cannot be seen, or turns the
* direction of text, becomes `·`; of a heap of combining marks four stay.
*
* Hidden are control and format characters (zero-width ones, bidirectional ones, tags), private and unpaired ones, and
* whatever Unicode lets a renderer leave out. So is the joiner of emoji families and of some scripts: a sign in its place
* is the price for names that cannot hide anything. Letters that only look like others stay as they are. What has the
* shape of a credential is masked: every renderer and every note passes here.
*/
function visible(text) {
	return maskTokens(text).replace(/\s+/g, " ").replace(hidden, "·").replace(strayVariation, "·").replace(markHeap, "$1");
}
/** The text, or its beginning with `…`; `maxLength` counts code points. */
function shorten(text, maxLength) {
	if (text.length <= maxLength) return text;
	const characters = [...text];
	return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join("")}…`;
}
export { joinRich as a, rich as c, isPlainAddress as i, strong as l, visible as n, link as o, code as r, plainText as s, shorten as t };
