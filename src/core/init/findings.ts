import type { SuiteShape } from '../model/suite-shape.ts';

/** What kind of eval a suite was recognised as. */
export type SuiteKind = 'promptfoo' | 'pytest' | 'vitest' | 'script' | 'inspect';

/** An eval suite as it was found, complete enough to be written into a config. */
export interface SuiteFinding {
  /** Unique, fit for a config key. */
  readonly name: string;
  readonly kind: SuiteKind;
  /** File or folder that it was recognised by. */
  readonly foundAt: string;
  readonly workingDirectory: string;
  readonly command: readonly string[];
  /** File it writes, relative to the working directory. */
  readonly results: string;
  /** Field that identifies a case, where the rows call it otherwise than `caseId`. */
  readonly caseId?: string;
  /** Files and globs that are under test, from the root. */
  readonly covers: readonly string[];
  /** Code that asks and scores: the script, the tests. */
  readonly program: readonly string[];
  /** Manifest and lockfile of the package that the suite runs in. */
  readonly packages: readonly string[];
  /** Files and globs with the cases, from the root. */
  readonly dataset: readonly string[];
  /** Distinct cases; null = they could not be counted. */
  readonly cases: number | null;
  /** What its results will hold for certain; null = nobody can tell before they are there. */
  readonly metrics: SuiteShape['metrics'] | null;
  /** Environment variables it needs. */
  readonly environment: readonly string[];
  readonly setup: SetupProposal;
  /** Why it cannot run as it is, in sentences; empty = it can. Such a suite is written commented out. */
  readonly obstacles: readonly string[];
  /** What a reader should know about how it is run, in sentences. */
  readonly notes: readonly string[];
}

/** A suite before what surrounds it (setup, environment, what it covers) is known. */
export type BareSuite = Omit<SuiteFinding, 'name' | 'environment' | 'setup' | 'packages'> & {
  /** Wished for; made unique afterwards. */
  readonly name: string;
};

/** How a suite gets its dependencies. */
export interface SetupProposal {
  /** Written as `setup:`; undefined = the default of the lockfiles does. */
  readonly commands: readonly (readonly string[])[] | undefined;
  /** What happens, and why it is written or left out, in a sentence. */
  readonly reason: string;
}

/** Files that make up the system under test. Globs and paths from the root. */
export interface SystemFinding {
  readonly prompts: readonly string[];
  /** Config files with a key that names a model. */
  readonly models: readonly string[];
  /** Retrieval: corpora, index manifests. */
  readonly retrieval: readonly string[];
  readonly training: readonly string[];
  /** Code that calls a model. */
  readonly sources: readonly string[];
  /** Manifests with the time their index was built: path and key. */
  readonly indexes: readonly { readonly path: string; readonly key: string }[];
}

/** What a job has to install before a suite can run. */
export interface RuntimeFinding {
  /** null = no suite needs Node beyond what runs the Action. */
  readonly node: { readonly versionFile: string | null; readonly manager: string } | null;
  readonly python: {
    readonly versionFile: string | null;
    /** Where no file says one that setup-python reads; null = the usual one. */
    readonly version: string | null;
    readonly manager: 'pip' | 'uv' | 'poetry' | 'pdm' | 'pipenv';
  } | null;
}

/** Everything `init` found. */
export interface Findings {
  readonly suites: readonly SuiteFinding[];
  /** Where further suites were found, that are not written because they are too many. */
  readonly left: readonly string[];
  readonly system: SystemFinding;
  /** What was looked for, and what of it is there. */
  readonly looked: readonly { readonly what: string; readonly found: readonly string[] }[];
}
