import { editDistance, foldName } from '../model/edit-distance.ts';
import { show } from './problem.ts';

/**
 * The known name that was most likely meant.
 *
 * @param written - what stands in the file
 * @param known - the names that would be accepted
 * @returns the nearest one, if it is at most a third of its letters away; the first of several equally near
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const folded = foldName(written);
  let nearest: string | undefined;
  let nearestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const target = foldName(name);
    // Of two letters every word is one edit away from something.
    const allowed = target.length < 3 ? 0 : Math.max(1, Math.floor(target.length / 3));
    if (Math.abs(folded.length - target.length) > allowed) continue;
    const distance = editDistance(folded, target);
    if (distance <= allowed && distance < nearestDistance) {
      nearest = name;
      nearestDistance = distance;
    }
  }
  return nearest;
}

/**
 * A hint for a name that is not known: the one probably meant, then all of them.
 *
 * @param what - what the list is of, plural, such as `Keys here`
 */
export function nameHint(written: string, known: readonly string[], what: string): string {
  const nearest = nearestName(written, known);
  const guess = nearest === undefined ? '' : `Did you mean ${show(nearest)}? `;
  // A name that the file itself defines may hold anything; plain ones need no quotes.
  const list = known.map((name) => (/^[\w.:/@-]+$/.test(name) ? name : show(name)));
  return `${guess}${what}: ${list.length === 0 ? 'none' : list.join(', ')}.`;
}
