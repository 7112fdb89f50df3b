import picomatch from 'picomatch';
import type { DeploymentClass } from '../../model/deployment-class.ts';
import type { Finding } from './signal.ts';

/** A rule of the repository's config, as the config's own type has it. */
export interface OwnRule {
  /** Globs of files all of whose changes get the class. */
  readonly paths: readonly string[];
  /** `file#key.path`, the file a glob: changes of this key and of what stands under it get the class. */
  readonly keys: readonly string[];
  readonly class: DeploymentClass;
}

/** What the repository's own rules say about a changed value; undefined = nothing. */
export type OwnRules = (paths: readonly string[], key: string | null) => Finding | undefined;

/**
 * Makes the config's rules ready to be asked. A rule for a key stands above one for a file; among equals the later
 * one counts, so that an exception can follow what it is an exception to.
 */
export function ownRules(rules: readonly OwnRule[]): OwnRules {
  const byFile = rules.flatMap(({ paths, class: label }) =>
    paths.map((glob) => ({ label, rule: `config:${glob}`, isMatch: matcher(glob) })),
  );
  const byKey = rules.flatMap(({ keys, class: label }) =>
    keys.map((text) => {
      const [glob = '', key = ''] = splitAtHash(text);
      return { label, rule: `config:${text}`, isMatch: matcher(glob), key };
    }),
  );
  return (paths, key) => {
    const ofKey = byKey.findLast(
      (entry) => paths.some(entry.isMatch) && key !== null && isWithin(key, entry.key),
    );
    const found = ofKey ?? byFile.findLast((entry) => paths.some(entry.isMatch));
    return found === undefined ? undefined : { class: found.label, rule: found.rule };
  };
}

function matcher(glob: string): (path: string) => boolean {
  // Paths of git; without `windows` the package would ask the machine.
  return picomatch(glob, { dot: true, windows: false });
}

function splitAtHash(text: string): [string, string] {
  const at = text.indexOf('#');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** `a.b` holds `a.b`, `a.b.c` and `a.b[0]`; `[*]` stands for any index. */
function isWithin(key: string, owner: string): boolean {
  const plain = owner.includes('[*]') ? key.replace(/\[\d+\]/g, '[*]') : key;
  return plain === owner || (plain.startsWith(owner) && /^[.[]/.test(plain.slice(owner.length)));
}
