import { waiversPath } from '../../core/model/approval.ts';
import type { ChangedPath } from '../ports.ts';

/** What the first lines say of a change that edits the waivers: nobody waives a loss of their own change. */
export function waiversEdit(paths: readonly ChangedPath[]): string[] {
  const isEdited = paths.some(
    ({ path, previousPath }) => path === waiversPath || previousPath === waiversPath,
  );
  return isEdited
    ? [`This PR edits ${waiversPath}: for this PR those on base hold, the edit counts once it is merged.`]
    : [];
}
