import { slugOf } from '../config/slug-name.ts';
import { foldersUpward, inFolder } from '../suite/folders-upward.ts';
import { nameOf, type RepositoryFiles, textOf } from './repository-files.ts';

/** Words of folders that say that there are evals in it, not what is evaluated. */
const emptyWords =
  /^(?:evals?|evaluations?|tests?|promptfoo|src|scripts?|packages|apps|services|benchmarks?|llm)$/;

/**
 * A name for a suite: the nearest folder that says what is evaluated, else the package, else `evals`.
 *
 * @param suffix - what tells it from others of the folder; empty = nothing
 * @returns fit for a config key, not yet unique
 */
export function suiteName(files: RepositoryFiles, folder: string, suffix: string): string {
  const telling = foldersUpward(folder).find((path) => path !== '.' && !emptyWords.test(nameOf(path)));
  const base = slugOf(telling === undefined ? packageName(files) : nameOf(telling));
  const name = slugOf([base === '' ? 'evals' : base, suffix].filter((part) => part !== '').join('-'));
  return name === 'constructor' ? 'evals' : name;
}

/** Suites with names that no two share, in the order given: told apart by their kind, else by a number. */
export function withUniqueNames<T extends { readonly name: string; readonly kind: string }>(
  suites: readonly T[],
): readonly T[] {
  const taken = new Set<string>();
  return suites.map((suite) => {
    let name = taken.has(suite.name) ? `${suite.name}-${suite.kind}` : suite.name;
    for (let count = 2; taken.has(name); count += 1) name = `${suite.name}-${count}`;
    taken.add(name);
    return name === suite.name ? suite : { ...suite, name };
  });
}

function packageName(files: RepositoryFiles): string {
  const node = /"name"\s*:\s*"(?:@[^/"]+\/)?([^"]+)"/.exec(textOf(files, 'package.json') ?? '')?.[1];
  const python = /^name\s*=\s*["']([^"']+)["']/m.exec(
    textOf(files, inFolder('.', 'pyproject.toml')) ?? '',
  )?.[1];
  return node ?? python ?? 'evals';
}
