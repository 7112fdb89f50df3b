import { isShardName } from '../shard/shard-artifact.ts';
import { artifactName } from '../stored/artifact-name.ts';

/** What the names of our artifacts begin with. */
const prefix = 'eval-envelope-';

/** What the name of an artifact says; suite and matrix key may both hold dashes, and stay together. */
export interface ArtifactLabel {
  /** `<suite>-<matrix key>` */
  readonly label: string;
  readonly attempt: number;
}

/** Whether an artifact is called as ours are that hold a record. Anybody can call one so. */
export function isOurName(name: string): boolean {
  return name.startsWith(prefix) && name.length > prefix.length && !isShardName(name);
}

/** The parts of a name as `upload` gives it; null = there is more behind them, such as a job. */
export function labelOf(name: string): ArtifactLabel | null {
  const [, label, attempt] = /^eval-envelope-(.+)-([1-9]\d{0,5})$/.exec(name) ?? [];
  return label === undefined ? null : { label, attempt: Number(attempt) };
}

/** Whether a name is that of this suite, leg and attempt; the name of a job may follow. */
export function isNameOf(
  name: string,
  parts: { readonly suite: string; readonly matrixKey: string; readonly attempt: number },
): boolean {
  const usual = artifactName(parts.suite, parts.matrixKey, parts.attempt);
  return name === usual || name.startsWith(`${usual}-`);
}
