/** Attempts of a run whose artifacts are looked for by name; later ones are of runs that failed again and again. */
export const attemptsLookedAt = [1, 2, 3] as const;

/** Name of the artifact of a suite. */
export function artifactName(suite: string, matrixKey: string | null, attempt: number): string {
  return `eval-envelope-${suite}-${matrixKey ?? 'single'}-${attempt}`;
}
