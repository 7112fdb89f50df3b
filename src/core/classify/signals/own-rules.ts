import picomatch from 'picomatch';
import type { DeploymentClass } from '../../model/deployment-class.ts';
import type { Finding } from './signal.ts';

/** A rule of the repository's config, as the config's own type has it. */
export interface OwnRule {
  /** Globs of files all of whose changes get the class. */
  readonly paths: readonly string[];
  /** `file#key.path`, the file a glob: changes of this key and of what stands under it get the class. */
  readonly keys: readonly string[];
  /** Only what the built-in signals take for one of these; left out: whatever changed there. */
  readonly when?: readonly DeploymentClass[];
  /** What a match means; null = nothing: the change is passed over. */
  readonly class: DeploymentClass | null;
}

/**
 * What a changed value means, the repository's own rules heard first; undefined = nothing.
 *
 * @param paths - of the file, on both sides
 * @param builtIn - what the built-in signals say; asked once at most
 */
export type OwnRules = (
  paths: readonly string[],
  key: string | null,
  builtIn: () => Finding | undefined,
) => Finding | undefined;

/** One place that a rule names. */
interface Place {
  readonly label: DeploymentClass | null;
  readonly when: readonly DeploymentClass[] | undefined;
  readonly rule: string;
  /** Rules for a key stand above those for a file, and these above those for a class alone. */
  readonly rank: 0 | 1 | 2;
  readonly holds: (paths: readonly string[], key: string | null) => boolean;
}

/**
 * Makes the config's rules ready to be asked. A rule for a key stands above one for a file, and that above one for a
 * class alone; among equals the later one counts, so that an exception can follow what it is an exception to.
 */
export function ownRules(rules: readonly OwnRule[]): OwnRules {
  const places = rules.flatMap(placesOf).sort((one, other) => one.rank - other.rank);
  return (paths, key, builtIn) => {
    if (places.length === 0) return builtIn();
    let said: { readonly finding: Finding | undefined } | undefined;
    const found = places.findLast(({ holds, when }) => {
      if (!holds(paths, key)) return false;
      if (when === undefined) return true;
      said ??= { finding: builtIn() };
      return when.includes(said.finding?.class ?? 'other');
    });
    if (found === undefined) return said === undefined ? builtIn() : said.finding;
    return found.label === null ? undefined : { class: found.label, rule: found.rule };
  };
}

function placesOf({ paths, keys, when, class: label }: OwnRule): Place[] {
  const shared = { label, when };
  if (paths.length + keys.length === 0) {
    return when === undefined
      ? []
      : [{ ...shared, rule: `config:${when.join()}`, rank: 0, holds: () => true }];
  }
  return [
    ...paths.map((glob): Place => {
      const isMatch = matcher(glob);
      return { ...shared, rule: `config:${glob}`, rank: 1, holds: (files) => files.some(isMatch) };
    }),
    ...keys.map((text): Place => {
      const [glob, owner] = splitAtHash(text);
      const isMatch = matcher(glob);
      const holds: Place['holds'] = (files, key) =>
        key !== null && isWithin(key, owner) && files.some(isMatch);
      return { ...shared, rule: `config:${text}`, rank: 2, holds };
    }),
  ];
}

/** The part of a rule that a file of the repository could answer to. */
export interface RulePart {
  /** As written in the config. */
  readonly text: string;
  readonly isMatch: (path: string) => boolean;
  /** Undefined for a rule of whole files. */
  readonly hasKey: ((key: string) => boolean) | undefined;
}

/** The paths and keys of rules, ready to be held against the files of a repository. */
export function rulePartsOf(rules: readonly OwnRule[]): RulePart[] {
  return rules.flatMap(({ paths, keys }) => [
    ...paths.map((glob) => ({ text: glob, isMatch: matcher(glob), hasKey: undefined })),
    ...keys.map((text) => {
      const [glob, owner] = splitAtHash(text);
      return { text, isMatch: matcher(glob), hasKey: (key: string) => isWithin(key, owner) };
    }),
  ]);
}

function matcher(glob: string): (path: string) => boolean {
  // Paths of git; without `windows` the package would ask the machine.
  const isMatch = picomatch(glob, { dot: true, windows: false });
  // It takes a second argument, which `some` and `filter` would fill with an index.
  return (path) => isMatch(path);
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
