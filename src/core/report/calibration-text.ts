/** What a proposal is written from: the shape of `Calibration` in the room of velocity. */
export interface CalibrationView {
  readonly sprints: readonly {
    readonly number: number;
    readonly firstDay: string;
    readonly lastDay: string;
  }[];
  readonly bands: Readonly<
    Record<
      'experiments' | 'conversion' | 'iterations',
      { readonly low: number; readonly high: number; readonly median: number; readonly n: number } | null
    >
  >;
}

const names = {
  experiments: ['experiments a sprint', 'sprints'],
  conversion: ['share of what was closed that shipped', 'sprints with something closed'],
  iterations: ['versions tried per feature', 'features'],
} as const;

/**
 * The proposal as YAML for the config, with comments that say what it was taken from.
 *
 * @param fewest - whole sprints that it takes
 */
export function calibrationText({ sprints, bands }: CalibrationView, fewest: number): string {
  const [first, last] = [sprints[0], sprints.at(-1)];
  if (first === undefined || last === undefined || sprints.length < fewest)
    return `# ${sprints.length} whole ${sprints.length === 1 ? 'sprint is' : 'sprints are'} on record; bands of a team's own take ${fewest}.\n`;
  const lines = (['experiments', 'conversion', 'iterations'] as const).flatMap((key) => {
    const [what, of] = names[key];
    const band = bands[key];
    if (band === null) return [`    # ${key}: too few ${of} to say`];
    const median = Number(band.median.toFixed(2));
    return [
      `    ${key}: { low: ${band.low}, high: ${band.high} } # ${what}: median ${median}, ${band.n} ${of}`,
    ];
  });
  const isAny = Object.values(bands).some((band) => band !== null);
  return [
    `# From sprints ${first.number} to ${last.number} (${first.firstDay} to ${last.lastDay}): where eight of ten lay, 10 to 90 %.`,
    '# It is what this team did, and no statement that it is good: a person decides whether to keep it.',
    ...(isAny ? ['velocity:', '  bands:'] : []),
    ...lines,
    '',
  ].join('\n');
}
