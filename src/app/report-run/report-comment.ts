import type { Leg } from '../../core/leg/leg-view.ts';
import { hashValue } from '../../core/model/stable-hash.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import { usualConfigPath } from '../gate/gate-request.ts';

/**
 * Marker of the one comment that reports write for a config, whichever workflow reports. It is not that of the comment
 * which a gate writes of itself, so the two never take turns in one.
 */
export function reportMarker(configPath: string): string {
  return commentMarker(
    configPath === usualConfigPath ? 'report' : `report-${hashValue(configPath).slice(0, 8)}`,
  );
}

/** The report as the one job that its comment is of. */
export function reportLeg(
  { configPath, headSha }: { readonly configPath: string; readonly headSha: string },
  environment: Readonly<Record<string, string>>,
): Leg {
  return {
    config: configPath,
    job: environment.GITHUB_JOB || 'report',
    matrixKey: 'single',
    jobTotal: 1,
    attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
    headSha,
  };
}
