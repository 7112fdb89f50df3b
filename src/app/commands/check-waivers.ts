import { parseWaivers } from '../../core/approval/parse-waivers.ts';
import type { Config } from '../../core/config/config.ts';
import { waiversPath } from '../../core/model/approval.ts';
import type { Issue } from '../../core/model/issue.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';

/** What `validate` finds of the waivers of a repository. */
export interface CheckedWaivers {
  readonly path: string;
  readonly issues: readonly Issue[];
  /** How many hold today. */
  readonly inForce: number;
  /** One sentence for each that no longer does. */
  readonly expired: readonly string[];
}

/**
 * Checks the waivers of the repository that a config lies in.
 *
 * @param configPath - where the config was found; one with another name is taken to be called from the top
 * @param config - null = it has problems, and no name can be checked against it
 * @returns null where there is no waivers file
 */
export async function checkWaivers(
  configPath: string,
  config: Config | null,
  { files, clock }: World,
): Promise<CheckedWaivers | null> {
  const isUsual = configPath.endsWith(usualConfigPath);
  const path = isUsual ? `${configPath.slice(0, -usualConfigPath.length)}${waiversPath}` : waiversPath;
  if (!(await files.exists(path))) return null;
  const { waivers, problems } = parseWaivers(new TextDecoder().decode(await files.read(path)), path, config);
  const today = clock.now().toISOString().slice(0, 10);
  const expired = waivers.filter(({ expires }) => expires < today);
  return {
    path,
    issues: problems,
    inForce: waivers.length - expired.length,
    expired: expired.map(
      ({ dimension, class: of, owner, expires }) =>
        `the waiver of ${dimension} for ${of} by ${owner} expired, ${expires} (UTC) was its last day: renew it or take it out.`,
    ),
  };
}
