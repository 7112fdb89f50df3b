import { parseWaivers, type WaiverFile } from '../../core/approval/parse-waivers.ts';
import type { Config } from '../../core/config/config.ts';
import { waiversPath } from '../../core/model/approval.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';

/**
 * Reads the waivers of a commit; never rejects: a file that cannot be read waives nothing, and says so.
 *
 * @param read - gives the content of the file, null = there is none
 */
export async function readWaivers(
  read: () => Promise<Uint8Array | null>,
  config: Config,
): Promise<WaiverFile> {
  try {
    const bytes = await read();
    return parseWaivers(bytes === null ? '' : new TextDecoder().decode(bytes), waiversPath, config);
  } catch (error) {
    const message = `It cannot be read: ${describeProblem(error)}`;
    return {
      waivers: [],
      problems: [
        { code: 'unread', path: [], file: waiversPath, message, hint: 'No waiver holds until it can.' },
      ],
    };
  }
}
