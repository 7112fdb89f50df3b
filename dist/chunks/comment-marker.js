// src/core/report/comment-marker.ts
/**
* The marker that tells our own comment from everybody else's: always last, always there.
*
* @param instance - which of several gates on one pull request, lower-case letters, digits and dashes; left out where
*   there is one
* @throws RangeError when `instance` has other characters
*/
function commentMarker(instance = "") {
	if (!/^[a-z0-9-]*$/.test(instance)) throw new RangeError(`instance must be lower-case letters, digits and dashes, got ${instance}`);
	return instance === "" ? "<!-- eval-envelope -->" : `<!-- eval-envelope ${instance} -->`;
}
/** Whether a comment ends with the marker. What stands before it does not count: text can be quoted. */
function hasMarker(body, marker) {
	return body.trimEnd().endsWith(marker);
}
export { hasMarker as n, commentMarker as t };
