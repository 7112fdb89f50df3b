import { setTimeout as sleep } from 'node:timers/promises';
import { HistoryError } from '../../core/model/history-error.ts';

/** How long others are let go first. */
export interface Patience {
  readonly tries: number;
  /** No try begins later than this, milliseconds from the first. */
  readonly longestMs: number;
  /**
   * The pause after the n-th failed try is drawn from 0 to 2ⁿ⁻¹ times this, or times what the try took where that is more
   * (writers who are slow have to keep farther apart), at most `longestPauseMs`.
   */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** Twelve tries in five minutes: twenty jobs that end in the same second all get their turn. */
export const usualPatience: Patience = {
  tries: 12,
  longestMs: 300_000,
  firstPauseMs: 500,
  longestPauseMs: 20_000,
};

/** How many times a server that gives no answer is asked. */
const mostSilences = 4;

/**
 * Tries until it works. Pauses grow and are drawn at random, so that writers who met once do not meet again.
 *
 * @param attempt - gives null when another writer was first; throws a HistoryError `unreachable` when there was no answer,
 *   which is tried again too
 * @throws HistoryError `contended` when another was first at every try; what the last try threw otherwise
 */
export async function tryAgain<T>(
  attempt: () => Promise<T | null>,
  branch: string,
  patience: Patience = usualPatience,
): Promise<T> {
  const end = performance.now() + patience.longestMs;
  let silences = 0;
  let done = 0;
  for (;;) {
    let silence: HistoryError | null = null;
    const begun = performance.now();
    try {
      const result = await attempt();
      if (result !== null) return result;
    } catch (error) {
      if (!(error instanceof HistoryError) || error.code !== 'unreachable') throw error;
      silences += 1;
      silence = error;
    }
    done += 1;
    const unit = Math.max(patience.firstPauseMs, performance.now() - begun);
    const widest = Math.min(patience.longestPauseMs, unit * 2 ** (done - 1));
    const pause = Math.random() * widest;
    const isOver = done >= patience.tries || performance.now() + pause > end;
    if (silence !== null && (isOver || silences >= mostSilences)) throw silence;
    if (isOver) {
      throw new HistoryError(
        'contended',
        `The branch ${branch} could not be written: another job was first, ${done} times in a row.`,
        'Run the job again; what is there already is not added twice.',
      );
    }
    await sleep(pause);
  }
}
