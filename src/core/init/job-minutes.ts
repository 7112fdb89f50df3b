/** A suite as far as the length of a job depends on it. */
export interface TimedSuite {
  readonly name: string;
  readonly epochs: number;
  /** Of one run of its command. */
  readonly timeoutMinutes: number;
}

/** What GitHub gives a job on its own runners; longer ones are ended there. */
const longestJob = 360;
/** Longest time that the gate gives the setup of a side, for both sides. */
const setupMinutes = 2 * 20;

/** How long a job may take, and the sum behind it. */
export interface JobMinutes {
  readonly minutes: number;
  /** As comment text, without the sign. */
  readonly reason: string;
}

/** Time for everything that the gate may do: less would end the job before the gate says that it ran out of time. */
export function jobMinutes(suites: readonly TimedSuite[]): JobMinutes {
  const runs = suites.map(({ epochs, timeoutMinutes }) => 2 * epochs * Math.ceil(timeoutMinutes));
  const total = setupMinutes + runs.reduce((sum, minutes) => sum + minutes, 0);
  const parts = suites.map(
    ({ name, epochs, timeoutMinutes }) => `${name} 2 × ${epochs} × ${Math.ceil(timeoutMinutes)}`,
  );
  const sum = `Longer than all that may run: setup ${setupMinutes}, ${parts.join(', ')} (sides × epochs × timeout)`;
  if (total <= longestJob) return { minutes: total, reason: `${sum} = ${total}.` };
  return {
    minutes: longestJob,
    reason: `${sum} = ${total}, of which GitHub gives a job ${longestJob}: a shorter timeout in the config ends a run that hangs before GitHub ends the job.`,
  };
}
