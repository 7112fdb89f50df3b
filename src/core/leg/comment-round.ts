/** What a leg does next about the comment that all legs share. */
export type CommentMove = 'write' | 'done';

/**
 * The rule by which legs that know nothing of each other come to one comment with all of them, without a lock. Each leg
 * stores its view first; then it lists all views, writes the comment from what it saw, and lists again, until what it
 * listed is what it wrote.
 *
 * The last writer wrote everything: a leg that is missing in its text was stored after its last look, so that leg looked,
 * and wrote, later still.
 *
 * @param written - ids of the views in the text that this leg wrote last; null = it has written nothing yet
 * @param listed - ids of the views that are stored now
 */
export function nextMove(written: readonly number[] | null, listed: readonly number[]): CommentMove {
  if (written === null) return 'write';
  const known = new Set(written);
  return listed.some((id) => !known.has(id)) ? 'write' : 'done';
}
