import picomatch from 'picomatch/posix.js';

const options = {
  dot: true,
  nonegate: true,
  noextglob: true,
  keepQuotes: true,
  // A line break is a legal part of a file name: without this flag, a file could be named out of its coverage.
  flags: 's',
};

/**
 * Paths that a list of globs selects, the way `.gitignore` selects: the last glob that matches decides, and a glob
 * with a leading `!` takes out. A list of nothing but `!` globs takes out from everything.
 *
 * - `prompts/**` is everything below the folder, `prompts` and `prompts/` are too (and a file of that name)
 * - `*.prompt.yml`, a glob without a slash, is looked for in every folder; with a slash it starts at the root
 * - a path without wildcards is that path from the root, or all below it, whatever characters it holds
 * - `*` and `?` stop at a slash; files that begin with a dot are files like any other; letter case counts
 * - a backslash is a backslash, parentheses are parentheses; `[a-z]`, `[!a]` and `{a,b}` are what they are in a shell
 *
 * @param patterns - globs relative to the root of the repository, forward slashes; empty = nothing is selected
 * @param paths - repository paths as git writes them
 * @returns the selected paths in the order given
 */
export function matchPaths(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  return paths.filter(pathMatcher(patterns));
}

/** {@link matchPaths} for one path at a time: the globs are compiled once. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const rules = patterns.map((pattern) => {
    const isTakenOut = pattern.startsWith('!');
    return { isTakenOut, matches: globMatcher(isTakenOut ? pattern.slice(1) : pattern) };
  });
  const isAllTakenOut = rules.length > 0 && rules.every((rule) => rule.isTakenOut);
  return (path) => {
    const last = rules.findLast((rule) => rule.matches(path));
    return last === undefined ? isAllTakenOut : !last.isTakenOut;
  };
}

function globMatcher(pattern: string): (path: string) => boolean {
  const isFolder = pattern.endsWith('/');
  const glob = pattern.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  if (glob === '' || glob === '.') return () => true;
  const isBelow = (path: string): boolean => path.startsWith(`${glob}/`);
  // Brackets and braces are legal in file names (`app/[id]/prompt.md`): the very name matches before any glob does.
  const isNamed = (path: string): boolean => path === glob || isBelow(path);
  if (!hasWildcard(glob)) return isNamed;
  const anchored = glob.includes('/') ? glob : `**/${glob}`;
  const lastPart = glob.slice(glob.lastIndexOf('/') + 1);
  const globs = [toPicomatch(anchored)];
  // What ends in a plain name may be a folder; `prompts/*` stays the files right in it, as in a shell.
  if (isFolder || !hasWildcard(lastPart)) globs.push(`${toPicomatch(anchored)}/**`);
  const matches = picomatch(globs, options);
  return (path) => isNamed(path) || matches(path);
}

function hasWildcard(glob: string): boolean {
  return /[*?[\]{}]/.test(glob);
}

/** Takes the meaning from the characters that only picomatch gives one. */
function toPicomatch(glob: string): string {
  const escaped = glob.replace(/[\\()]/g, '\\$&').replaceAll('[!', '[^');
  const opened = glob.split('{').length;
  return opened === glob.split('}').length ? escaped : escaped.replace(/[{}]/g, '\\$&');
}
