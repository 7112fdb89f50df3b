import type { DeploymentClass } from './deployment-class.ts';

/** What is to replace something of production that lies outside git: an index, a fine-tune, a model of a provider. */
export interface Candidate {
  /** What kind of deployment it is, as told by whoever asks. */
  readonly class: DeploymentClass;
  /** How the suite knows it, handed over as EVAL_ENVELOPE_CANDIDATE: 1–200 printable characters on one line. */
  readonly name: string;
}

/** In place of a file, where what changed lies in none. */
export const outsideGit = '(outside git)';
