// src/core/model/stable-hash.ts
/** Values nested deeper than this are hashed as one marker: a file cannot overflow our stack. */
const maxDepth = 64;
/**
* 128-bit hash of a text as 32 hexadecimal digits.
*
* Four 32-bit lanes take every UTF-16 code unit by multiplication with an odd constant and feed each other
* (the scheme known as cyrb128), then are mixed. It is wide enough that a million inputs do not meet by accident
* (birthday bound below 1e-26), the same on every platform, and needs nothing from Node. It is **not** cryptographic:
* never use it where somebody gains by making two texts collide.
*/
function hashText(text) {
	let a = 1779033703;
	let b = 3144134277;
	let c = 1013904242;
	let d = 2773480762;
	for (let i = 0; i < text.length; i += 1) {
		const unit = text.charCodeAt(i);
		a = b ^ Math.imul(a ^ unit, 597399067);
		b = c ^ Math.imul(b ^ unit, 2869860233);
		c = d ^ Math.imul(c ^ unit, 951274213);
		d = a ^ Math.imul(d ^ unit, 2716044179);
	}
	a = Math.imul(c ^ a >>> 18, 597399067);
	b = Math.imul(d ^ b >>> 22, 2869860233);
	c = Math.imul(a ^ c >>> 17, 951274213);
	d = Math.imul(b ^ d >>> 19, 2716044179);
	return [
		a ^ b ^ c ^ d,
		b ^ a,
		c ^ a,
		d ^ a
	].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
/**
* JSON text of a value with the keys of every object in code-unit order, so that equal values have equal texts.
* Below 64 levels the rest is written as one marker.
*/
function canonicalJson(value, depth = 0) {
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	if (depth >= maxDepth) return "\"…\"";
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(",")}]`;
	return `{${Object.entries(value).filter(([, item]) => item !== void 0).sort(([x], [y]) => x < y ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, depth + 1)}`).join(",")}}`;
}
/** Hash of a JSON value that does not depend on the order of keys; 32 hexadecimal digits. */
function hashValue(value) {
	return hashText(canonicalJson(value));
}
export { hashText as n, hashValue as r, canonicalJson as t };
