// src/core/model/stable-hash.ts
/** Values nested deeper than this are hashed as one marker: a file cannot overflow our stack. */
const maxDepth = 64;
/**
* 128-bit hash of a text as 32 hexadecimal digits.
*
* Four 32-bit lanes take two UTF-16 code units at a time by multiplication with an odd constant and feed each other
* (after the scheme known as cyrb128), then are mixed with the length. It is wide enough that a million inputs do not meet
* by accident (birthday bound below 1e-26), the same on every platform, and needs nothing from Node. It is **not**
* cryptographic: never use it where somebody gains by making two texts collide.
*/
function hashText(text) {
	const [a, b, c, d] = lanesOf(text);
	return hexOf(a ^ b ^ c ^ d, b ^ a) + hexOf(c ^ a, d ^ a);
}
/**
* The first 64 bits of {@link hashText} as 16 hexadecimal digits: what the rows of a run keep of what was asked and
* answered. A million of them meet by accident with probability 3e-8.
*/
function shortHash(text) {
	const [a, b, c, d] = lanesOf(text);
	return hexOf(a ^ b ^ c ^ d, b ^ a);
}
/**
* {@link shortHash} of many texts that begin alike: the beginning is looked at once.
*
* @returns hash of `prefix + rest`
*/
function shortHashAfter(prefix) {
	const whole = prefix.length - prefix.length % 2;
	const begun = mixed(beginning, prefix.slice(0, whole));
	const odd = prefix.slice(whole);
	return (rest) => {
		const [a, b, c, d] = finished(mixed(begun, odd + rest), prefix.length + rest.length);
		return hexOf(a ^ b ^ c ^ d, b ^ a);
	};
}
const beginning = [
	1779033703,
	3144134277,
	1013904242,
	2773480762
];
function lanesOf(text) {
	return finished(mixed(beginning, text), text.length);
}
function mixed(lanes, text) {
	let [a, b, c, d] = lanes;
	const { length } = text;
	for (let i = 0; i < length; i += 2) {
		const units = text.charCodeAt(i) | (i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0);
		a = b ^ Math.imul(a ^ units, 597399067);
		b = c ^ Math.imul(b ^ units, 2869860233);
		c = d ^ Math.imul(c ^ units, 951274213);
		d = a ^ Math.imul(d ^ units, 2716044179);
	}
	return [
		a,
		b,
		c,
		d
	];
}
function finished(lanes, length) {
	let [a, b, c, d] = lanes;
	a ^= length;
	a = Math.imul(c ^ a >>> 18, 597399067);
	b = Math.imul(d ^ b >>> 22, 2869860233);
	c = Math.imul(a ^ c >>> 17, 951274213);
	d = Math.imul(b ^ d >>> 19, 2716044179);
	return [
		a,
		b,
		c,
		d
	];
}
/** Two lanes as 16 hexadecimal digits, made as one string: a text of parts would be put together again and again. */
function hexOf(high, low) {
	return String.fromCharCode(digit(high >>> 28), digit(high >>> 24), digit(high >>> 20), digit(high >>> 16), digit(high >>> 12), digit(high >>> 8), digit(high >>> 4), digit(high), digit(low >>> 28), digit(low >>> 24), digit(low >>> 20), digit(low >>> 16), digit(low >>> 12), digit(low >>> 8), digit(low >>> 4), digit(low));
}
/** Code of the digit of the last four bits. */
function digit(bits) {
	const value = bits & 15;
	return value < 10 ? 48 + value : 87 + value;
}
/**
* JSON text of a value with the keys of every object in code-unit order, so that equal values have equal texts.
* Below 64 levels the rest is written as one marker.
*/
function canonicalJson(value, depth = 0) {
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	if (depth >= maxDepth) return "\"…\"";
	let text = "";
	if (Array.isArray(value)) {
		for (const item of value) text += `${text === "" ? "" : ","}${canonicalJson(item, depth + 1)}`;
		return `[${text}]`;
	}
	const fields = value;
	for (const key of sortedKeys(fields)) {
		const item = fields[key];
		if (item === void 0) continue;
		text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item, depth + 1)}`;
	}
	return `{${text}}`;
}
/** Keys in code-unit order; most objects have few, and many have them in order. */
function sortedKeys(value) {
	const keys = Object.keys(value);
	for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? "") > (keys[at] ?? "")) return keys.sort((x, y) => x < y ? -1 : 1);
	return keys;
}
/** Hash of a JSON value that does not depend on the order of keys; 32 hexadecimal digits. */
function hashValue(value) {
	return hashText(canonicalJson(value));
}
export { shortHashAfter as a, shortHash as i, hashText as n, hashValue as r, canonicalJson as t };
