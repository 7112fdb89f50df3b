import { hasMarker } from '../../core/report/comment-marker.ts';
import type { GitHub } from '../action-ports.ts';
import { reportMarker } from '../report-run/report-comment.ts';
import { sharedMarker } from './leg.ts';

/**
 * Marker of the comment that is brought up to date: that of reports where there is one, else that of the gate that judged.
 *
 * @param gate - path of its workflow; null = none writes one
 */
export async function markerOf(
  { gate, pullRequest }: { readonly gate: string | null; readonly pullRequest: number },
  configPath: string,
  github: Pick<GitHub, 'ownLogin' | 'comments'>,
): Promise<string> {
  const own = reportMarker(configPath);
  if (gate === null) return own;
  const login = await github.ownLogin();
  // A comment that cannot be read is told when it is to be written.
  const comments = await github.comments(pullRequest).catch(() => []);
  const isOurs = (author: string | null): boolean =>
    login === null ? author?.endsWith('[bot]') === true : author === login;
  const isReported = comments.some(({ body, author }) => hasMarker(body, own) && isOurs(author));
  return isReported ? own : sharedMarker(gate, configPath);
}
