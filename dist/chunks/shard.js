/** Reads `i/n`, such as `2/4`; null = it is none: `0/4`, `5/4`, `2 / 4`, `1/1000`. */
function parseShard(text) {
	const [, first = "", second = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
	const [index, of] = [Number(first), Number(second)];
	return first === "" || index > of || of > 256 ? null : {
		index,
		of
	};
}
/** `i/n`, as `EVAL_ENVELOPE_SHARD` says it. */
function formatShard({ index, of }) {
	return `${index}/${of}`;
}
/** `shard 2`, `shards 1 and 3`, `shards 1, 2 and 4`. */
function shardNames(indices) {
	const [last, ...others] = [...new Set(indices)].sort((one, other) => one - other).reverse();
	if (others.length === 0) return `shard ${last}`;
	return `shards ${others.reverse().join(", ")} and ${last}`;
}
export { parseShard as n, shardNames as r, formatShard as t };
