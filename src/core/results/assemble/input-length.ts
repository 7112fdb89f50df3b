/** Deeper texts are not counted: a file cannot overflow our stack. */
const maxDepth = 64;

/** A picture or sound in place of a text. */
const dataUrl = /^data:[\w.+-]+\/[\w.+-]+[;,]/;

/**
 * Length of what was asked, as a row keeps it: the UTF-16 code units of all texts and numbers in it, names of fields, roles of
 * messages and embedded media left out. Nothing where there is neither text nor number.
 *
 * @param asked - a text, or a list or object of texts; without what was expected, and without the prompt of the system
 */
export function inputLengthOf(asked: unknown): { readonly inputLength?: number } {
  const length = lengthOf(asked, 0);
  return Number.isNaN(length) ? {} : { inputLength: length };
}

/** NaN = there is nothing to count. */
function lengthOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return dataUrl.test(value) ? Number.NaN : value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).length;
  if (typeof value !== 'object' || value === null || depth >= maxDepth) return Number.NaN;
  let sum = Number.NaN;
  for (const [name, item] of Object.entries(value)) {
    if (name === 'role') continue;
    const length = lengthOf(item, depth + 1);
    if (!Number.isNaN(length)) sum = Number.isNaN(sum) ? length : sum + length;
  }
  return sum;
}
