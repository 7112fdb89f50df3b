/** Why an artifact, or a file in it, is not read. */
export const artifactRefusals = [
  /** GitHub has thrown it away: its time is over. */
  'expired',
  /** GitHub has no such artifact, or no longer. */
  'gone',
  /** The archive is larger than what is downloaded. */
  'too-large',
  /** The bytes are not those that were stored. */
  'digest',
  /** It is cut, damaged, or no ZIP archive. */
  'damaged',
  'too-many-entries',
  'entry-too-large',
  'unpacks-too-large',
  /** It unpacks to suspiciously many times its size. */
  'ratio',
  /** A name that is no plain file name: it leads out of the archive, has folders, or control characters. */
  'name',
  /** Two names are the same, or the same but for the case of letters. */
  'duplicate',
  'link',
  'encrypted',
  /** Entries lie over one another, or the same bytes serve several. */
  'overlap',
] as const;

/** Code of an {@link ArtifactError}. */
export type ArtifactRefusal = (typeof artifactRefusals)[number];

/** An artifact of a workflow run is not read. What was already read stays; whoever needs it looks elsewhere. */
export class ArtifactError extends Error {
  override readonly name = 'ArtifactError';
  readonly code: ArtifactRefusal;
  /** Name of the artifact. */
  readonly artifact: string;
  /** Name of the file in the archive, as it stands there; null = the whole archive. */
  readonly entry: string | null;
  /** What to do next. */
  readonly hint: string;

  /** @param reason - as it stands after the name: `it is encrypted` */
  constructor(
    code: ArtifactRefusal,
    where: { readonly artifact: string; readonly entry?: string | null },
    reason: string,
    cause?: unknown,
  ) {
    const { artifact, entry = null } = where;
    const shown = entry === null ? '' : `, entry ${shownName(entry)}`;
    super(`artifact ${shownName(artifact)}${shown}: ${reason}.`, { cause });
    this.code = code;
    this.artifact = artifact;
    this.entry = entry;
    this.hint =
      code === 'expired' || code === 'gone'
        ? 'Keep artifacts longer with `retention-days`, or keep records in the history branch.'
        : 'It is not read. Run the workflow again to make it anew.';
  }
}

/** Longest name that is shown: names in an archive may be 64 KiB. */
const longestShownName = 120;

/** A name as it can stand in a log: quoted, and nothing in it but visible ASCII. */
function shownName(name: string): string {
  const hex = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');
  const quoted = JSON.stringify(name.slice(0, longestShownName));
  return quoted.replace(/[^\x20-\x7e]/g, (letter) => `\\u${hex(letter)}`);
}
