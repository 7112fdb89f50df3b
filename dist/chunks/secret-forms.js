// src/core/model/secret-forms.ts
/** Values with fewer characters are looked for as they are alone: what they come to in Base64 is too likely elsewhere. */
const shortestEncoded = 8;
/**
* Texts to look for where secrets must not appear: every line of every secret, trimmed, as it is, as it stands inside a
* JSON text and in a URL; and from eight characters on in Base64, plain or for URLs, wherever in the encoded text it
* stands (`name:key` of basic authentication has it in the middle).
*
* @param shortest - lines with fewer characters are not looked for: masking every `42` would hide the text and still tell
*   where the secret stood
*/
function secretForms(secrets, shortest) {
	const forms = secrets.flatMap((secret) => secret.split(/\r\n|\n|\r/)).map((line) => line.trim()).filter((line) => line.length >= shortest).flatMap((line) => [
		line,
		JSON.stringify(line).slice(1, -1),
		...urlForms(line),
		...line.length < shortestEncoded ? [] : base64Forms(line)
	]);
	const whole = secrets.filter((secret) => /[\r\n]/.test(secret) && secret.length >= shortestEncoded);
	return [.../* @__PURE__ */ new Set([...forms, ...whole.flatMap(base64Forms)])];
}
/** Percent signs in capitals as in small letters, a space as either sign for it. */
function urlForms(text) {
	const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, "�"));
	const small = encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
	return [
		encoded,
		small,
		encoded.replaceAll("%20", "+"),
		small.replaceAll("%20", "+")
	];
}
/** The characters that only this text can have led to, at each of the three places where it may begin in its group. */
function base64Forms(text) {
	const bytes = new TextEncoder().encode(text);
	return [
		0,
		1,
		2
	].flatMap((before) => {
		const padded = String.fromCharCode(...Array(before).fill(0), ...bytes);
		const from = Math.ceil(8 * before / 6);
		const to = Math.floor(8 * (before + bytes.length) / 6);
		const encoded = btoa(padded).slice(from, to);
		return [encoded, encoded.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
export { secretForms as t };
