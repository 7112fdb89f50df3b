import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

/** Names of suites and dimensions as a regular expression, for the JSON Schema. */
export const slugPattern = '^[a-z0-9][a-z0-9_-]{0,62}$';

const slug = new RegExp(slugPattern);

/**
 * Text as a name: lower case, other characters than letters, digits and `_` become one dash.
 *
 * @returns at most 48 characters; empty when nothing is left
 */
export function slugOf(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 48)
    .replace(/[^a-z0-9]+$/, '');
}

/**
 * Reads the name of a suite or dimension. Names end up in file names, labels and links, hence the small alphabet.
 *
 * @param what - what is named, such as `suite`
 */
export function parseSlug(written: string, what: string): Reading<string> {
  // The one slug that every plain object already answers to.
  if (slug.test(written) && written !== 'constructor') return read(written);
  const proposal = slugOf(written);
  const example = proposal === '' || proposal === 'constructor' ? `${what}-1` : proposal;
  return refuse(
    'bad-name',
    `${show(written)} cannot be the name of a ${what}.`,
    `Use up to 63 lower-case letters, digits, dashes and underscores, such as ${example}.`,
  );
}
