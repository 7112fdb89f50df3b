import { type Candidate, outsideGit } from '../model/candidate.ts';
import type { ClassEvidence, Classification } from '../model/change.ts';

/** What a candidate outside git is, on the word of whoever asked: no file changed that could say it. */
export function classOfCandidate({ class: told, name }: Candidate): Classification {
  const evidence: ClassEvidence = {
    class: told,
    file: outsideGit,
    line: null,
    before: null,
    after: name,
    rule: 'candidate',
  };
  return {
    classes: [told],
    primary: told,
    evidence: [evidence],
    places: [{ evidence, changes: 1, isLines: false }],
    certainty: { level: 'clear', reason: null },
    warnings: [],
  };
}
