import { hashValue } from '../../model/stable-hash.ts';
import { scalarText } from '../json/json-value.ts';
import { counted } from '../problem.ts';
import type { InputIdentity } from './input-identity.ts';
import { inputLabel } from './input-label.ts';
import { inputLengthOf } from './input-length.ts';
import type { RunBuilder } from './run-builder.ts';

/** Finds who the rows of a run are, where a file gives what was asked apart from what was expected. */
export interface CaseIdentities {
  /**
   * Identity of the next row that is added to the run.
   *
   * @param explicit - field that states the id; anything but text, a number or a boolean is none
   * @param question - what was asked: the case
   * @param exam - what it is judged by: a case whose exam was edited is the same case, and does not compare
   */
  readonly next: (
    explicit: unknown,
    question: unknown,
    exam: unknown,
  ) => InputIdentity & { readonly label?: string; readonly inputLength?: number };
  /** Called after the last row: a question that stands with several exams is as many cases. */
  readonly settle: () => void;
}

/** No rows yet. */
export function caseIdentities(run: RunBuilder): CaseIdentities {
  const ids: string[] = [];
  const hashes: string[] = [];
  const firstExam = new Map<string, string>();
  const shared = new Set<string>();
  return {
    next(explicit, question, exam) {
      const stated = scalarText(explicit);
      const id = stated ?? `input:${hashValue(question).slice(0, 16)}`;
      const inputHash = hashValue({ question, exam });
      ids.push(id);
      hashes.push(inputHash);
      if (stated === undefined) {
        const known = firstExam.get(id);
        if (known === undefined) firstExam.set(id, inputHash);
        else if (known !== inputHash) shared.add(id);
      }
      return { id, inputHash, ...inputLengthOf(question), ...inputLabel(id, question) };
    },
    settle() {
      if (shared.size === 0) return;
      if (run.options.caseId === undefined) {
        run.warn(
          `${counted(shared.size, 'input')} with several expected answers: each is a case of its own.`,
        );
      }
      run.identify((row) => {
        const id = ids[row] ?? '';
        return shared.has(id) ? `${id} · ${hashes[row]?.slice(0, 8)}` : id;
      });
    },
  };
}
