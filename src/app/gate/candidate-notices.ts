import type { Candidate } from '../../core/model/candidate.ts';
import type { Run } from '../../core/model/run.ts';
import { sameOutputs } from '../../core/suite/same-outputs.ts';
import type { RunOutcome } from '../read-run.ts';

/** What belongs above the numbers where a candidate outside git takes the place of a change, one sentence each. */
export function candidateNotices(
  candidate: Candidate | undefined,
  base: Run | null,
  head: RunOutcome,
): readonly string[] {
  if (candidate === undefined) return [];
  const what = `Both sides ran one commit: base as production is, head with the candidate ${candidate.name}.`;
  const isSame = base !== null && head.ok && sameOutputs(base, head.run);
  return [
    what,
    ...(isSame
      ? [
          'Every output is byte-identical on both sides: the suite may not read EVAL_ENVELOPE_CANDIDATE, and then nothing was tried.',
        ]
      : []),
  ];
}
