import { applyApprovals } from '../../core/approval/apply-approvals.ts';
import { parseWaivers } from '../../core/approval/parse-waivers.ts';
import { waiversFor } from '../../core/approval/waivers-for.ts';
import type { Config } from '../../core/config/config.ts';
import type { Decision } from '../../core/model/verdict.ts';
import type { World } from '../ports.ts';

/**
 * A decision with the waivers of a file applied that hold today; what is wrong in the file is a note of the decision.
 *
 * @param path - undefined = none is named
 * @throws FileError when the file cannot be read
 */
export async function withWaivers(
  judgement: Decision,
  path: string | undefined,
  { config, suite }: { readonly config: Config; readonly suite: string | null },
  { files, clock }: Pick<World, 'files' | 'clock'>,
): Promise<Decision> {
  if (path === undefined) return judgement;
  const file = parseWaivers(new TextDecoder().decode(await files.read(path)), path, config);
  const today = clock.now().toISOString().slice(0, 10);
  const about = { today, class: judgement.policy.class, suite };
  return applyApprovals(judgement, { signOffs: [], ...waiversFor(file, about) }, about);
}
