import type { CommentView } from '../../core/report/comment-view.ts';
import { plainText } from '../../core/report/rich-text.ts';
import { visible } from '../../core/report/visible-text.ts';
import { type GateOutcome, usualConfigPath } from '../gate/gate-request.ts';
import type { CommitStatus } from './remote-repository.ts';

/**
 * Name of the status: of pull requests into the default branch the plain one. A commit can be the head of several pull
 * requests, one after the other; what was judged by the config of another branch must not pass for a verdict on this one, nor
 * what was judged by another config of the same branch.
 *
 * @param defaultBranch - null = not known: the branch is named then
 */
export function statusContext(
  baseBranch: string,
  defaultBranch: string | null,
  configPath: string = usualConfigPath,
): string {
  const named = [
    ...(baseBranch === defaultBranch ? [] : [baseBranch]),
    ...(configPath === usualConfigPath ? [] : [configPath]),
  ];
  return named.length === 0 ? 'eval-envelope' : `eval-envelope (${named.join(', ')})`.slice(0, 200);
}

/** The status of a commit as far as it depends on the verdict. */
export type StatusText = Pick<CommitStatus, 'state' | 'description'>;

/** Characters that GitHub takes. */
const longestDescription = 140;

/** What is written beside the commit. */
export function statusText({
  verdict,
  exitCode,
  conclusion,
  view,
}: Pick<GateOutcome, 'verdict' | 'exitCode' | 'conclusion'> & {
  readonly view: Pick<CommentView, 'headline'>;
}): StatusText {
  const state = exitCode === 0 ? 'success' : 'failure';
  if (verdict === null) return { state, description: 'Nothing to evaluate: no suite covers what changed.' };
  const isAdvisory = exitCode === 0 && conclusion === 'failure';
  const headline = plainText(view.headline).replace(/^Not evaluated: /, 'not-evaluated: ');
  return { state, description: statusDescription(`${isAdvisory ? 'Advisory. ' : ''}${headline}`) };
}

/** A text on one line that GitHub takes as description. */
export function statusDescription(text: string): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  // Counted as UTF-16 does, to be on the safe side.
  if (line.length <= longestDescription) return line;
  let kept = '';
  for (const letter of letters) {
    if (kept.length + letter.length > longestDescription - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
