import type { DeploymentClass } from '../model/deployment-class.ts';
import { pluralNames } from './velocity-words.ts';

interface Ends {
  readonly low: number;
  readonly high: number;
}

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
      (Ends & { readonly median: number; readonly n: number }) | null
    >
  >;
  readonly usual: Readonly<Record<'experiments' | 'conversion' | 'iterations', Ends | null>>;
  readonly classes: readonly { readonly class: DeploymentClass; readonly count: number }[];
  readonly enoughOn: string | null;
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
export function calibrationText(view: CalibrationView, fewest: number): string {
  const { sprints, bands, usual } = view;
  const [first, last] = [sprints[0], sprints.at(-1)];
  if (first === undefined || last === undefined || sprints.length < fewest) return tooFew(view, fewest);
  const lines = (['experiments', 'conversion', 'iterations'] as const).flatMap((key) => {
    const [what, of] = names[key];
    const band = bands[key];
    if (band === null) return [`    # ${key}: too few ${of} to say`];
    const median = Number(band.median.toFixed(2));
    return [
      `    # ${what}: median ${median}, ${band.n} ${of}${besideUsual(band, usual[key])}`,
      `    ${key}: { low: ${band.low}, high: ${band.high} }`,
    ];
  });
  const isAny = Object.values(bands).some((band) => band !== null);
  return [
    `# From sprints ${first.number} to ${last.number} (${first.firstDay} to ${last.lastDay}): where eight of ten lay, 10 to 90 %.`,
    '# It is what this team did, and no statement that it is good: a person decides whether to keep it.',
    mixOf(view),
    ...(isAny
      ? [
          '# Where the config has a section velocity already, the lines from `bands:` on go into it.',
          'velocity:',
          '  bands:',
        ]
      : []),
    ...lines,
    '',
  ].join('\n');
}

function tooFew({ sprints, enoughOn }: CalibrationView, fewest: number): string {
  const count = sprints.length;
  const when = enoughOn === null ? '' : ` There will be ${fewest} with the one that ends on ${enoughOn}.`;
  return `# ${count} whole ${count === 1 ? 'sprint is' : 'sprints are'} on record; bands of a team's own take ${fewest}.${when}\n`;
}

/** Of what the bands are: they say nothing of a class that was not tried. */
function mixOf({ classes }: CalibrationView): string {
  const [only, ...others] = classes;
  if (only === undefined) return '# Nothing was tried in them.';
  if (others.length === 0)
    return `# All that was tried were ${named(only.class)} (${only.count}): of other classes the bands say nothing.`;
  return `# Tried: ${classes.map((one) => `${named(one.class)} ${one.count}`).join(', ')}.`;
}

function named(name: DeploymentClass): string {
  const plural = pluralNames[name];
  return name === 'rag-refresh' ? plural : plural.toLowerCase();
}

/** A range of one's own that is wider finds less worth a word: who takes it should know. */
function besideUsual({ low, high }: Ends, usual: Ends | null): string {
  if (usual === null) return '';
  const isWider = high - low > usual.high - usual.low;
  return `; usual are ${usual.low} to ${usual.high}${isWider ? ', which is narrower: less would stand out' : ''}`;
}
