import { UsageError } from '../../core/model/program-error.ts';

/**
 * The two parts of `owner/name`.
 *
 * @throws UsageError for anything else
 */
export function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = '', ...rest] = repository.split('/');
  if (owner !== '' && repo !== '' && rest.length === 0) return { owner, repo };
  throw new UsageError(
    'repository',
    `"${repository}" is no repository.`,
    'GITHUB_REPOSITORY has to be owner/name, as the runner sets it.',
  );
}
