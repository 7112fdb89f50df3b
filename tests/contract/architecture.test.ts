import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The import table: what the files of a room may import beside their own room. Packages by name, rooms by path. */
const table: Readonly<Record<string, readonly string[]>> = {
  'src/cli.ts': ['src/app', 'src/shell', 'src/version.ts'],
  'src/index.ts': ['src/core'],
  'src/version.ts': ['package.json'],
  'src/action.ts': ['src/app', 'src/shell', '@actions/core', 'node:'],
  'src/post.ts': ['src/shell', 'node:'],
  'src/core/model': [],
  'src/core/event': ['src/core/model', 'zod'],
  'src/core/config': ['src/core/model', 'zod', 'yaml'],
  'src/core/results': ['src/core/model', 'zod', 'yaml', 'sax', 'csv-parse/sync'],
  'src/core/stats': [],
  'src/core/compare': ['src/core/model', 'src/core/stats'],
  'src/core/envelope': ['src/core/model'],
  // The waivers file is read the way the config is: one reader of YAML, one form of issues.
  'src/core/approval': ['src/core/model', 'src/core/config', 'zod'],
  'src/core/classify': ['src/core/model', 'yaml', 'picomatch', '@lezer/common'],
  // What lines of results cost is told by the readers of results.
  'src/core/budget': ['src/core/model', 'src/core/results'],
  // The times that files of data sources state.
  'src/core/freshness': ['src/core/config/config.ts', 'yaml'],
  'src/core/suite': ['src/core/model', 'src/core/config/config.ts', 'picomatch'],
  // Proposes by the very functions that judge: margins and resolvable losses of compare, file roles of the classifier,
  // setups of the suite room. Nothing imports it but the app.
  'src/core/init': [
    'src/core/model',
    'src/core/config',
    'src/core/suite',
    'src/core/compare',
    'src/core/classify/knowledge/file-role.ts',
    'yaml',
    'diff',
  ],
  'src/core/record': ['src/core/model', 'zod'],
  // Reads records, and a file of outcomes that others write; levels over common cases are those of the functions that judge.
  'src/core/velocity': ['src/core/model', 'src/core/stats', 'src/core/compare', 'src/core/record', 'zod'],
  // Of velocity the documents alone, which are to it what a decision is to a comment.
  'src/core/report': [
    'src/core/model',
    'src/core/velocity/velocity-document.ts',
    'src/core/velocity/merged-document.ts',
    'markdown-table',
  ],
  // Pictures for pages; what the library writes is cut down to shapes and escaped text.
  'src/core/charts': [
    'src/core/model',
    'src/core/report',
    'src/core/velocity/velocity-document.ts',
    'src/core/velocity/merged-document.ts',
    'echarts',
  ],
  // What one job of a run tells the others: files of a foreign hand that hold values of the report.
  'src/core/leg': ['src/core/model', 'src/core/report', 'zod'],
  // Parts of a suite that jobs of a matrix run: their files are of a foreign hand.
  'src/core/shard': ['src/core/model', 'zod'],
  'src/demo': ['src/core/model', 'node:'],
  // Makes records, outcomes and logged experiments as others would write them.
  'src/demo/history': [
    'src/core/model',
    'src/core/record/record-schema.ts',
    'src/core/velocity/log-entry.ts',
    'src/core/velocity/outcome.ts',
    'src/demo/draws.ts',
    'node:',
  ],
  'src/app': ['src/core', 'src/demo', 'zod', 'tests/reference/statistics.json'],
  // The grammars of the classifier, each loaded when a file needs it; core knows them by their type alone.
  'src/app/grammars': [
    'src/core/classify/diff/grammar.ts',
    '@lezer/lr',
    '@lezer/python',
    '@lezer/javascript',
    '@lezer/go',
    '@lezer/rust',
    '@lezer/java',
  ],
  'src/shell': ['src/core/model', 'src/app/ports.ts', 'src/app/history/history.ts', 'node:'],
  'src/shell/actions': [
    'src/core/model',
    'src/app/ports.ts',
    'src/app/action-ports.ts',
    'src/shell/terminal',
    '@actions/core',
    '@actions/github',
    '@actions/artifact',
    'node:',
  ],
  'src/shell/files': ['src/core/model', 'src/app/ports.ts', 'src/shell/process', 'node:', 'yauzl'],
  'src/shell/parquet': ['src/core/model/table.ts', 'hyparquet-writer'],
  'src/shell/github': [
    'src/core/model',
    'src/app/history/history.ts',
    'src/shell/history',
    'src/app/action-ports.ts',
    'src/app/stored/run-artifacts.ts',
    // Artifacts are archives: unpacked by the code that reads those of result files.
    'src/shell/files',
    'src/app/report-run/remote-repository.ts',
    'src/app/approval/approval-events.ts',
    'src/app/velocity/pull-requests.ts',
    'src/app/velocity/issues.ts',
    '@octokit/rest',
    '@octokit/plugin-throttling',
    '@octokit/request-error',
    'undici',
    'zod',
    'node:crypto',
  ],
};

const root = resolve(import.meta.dirname, '../..');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** Every module a file names in an import, an export from, or a dynamic import. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(path), specifier)) : specifier;
}

function roomOf(path: string): string | undefined {
  return Object.keys(table)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((left, right) => right.length - left.length)[0];
}

function violations(files: readonly string[]): string[] {
  return files.flatMap((path) => {
    const room = roomOf(path);
    if (room === undefined) return [`${path} stands in no room`];
    const allowed = [room, ...(table[room] ?? [])];
    return importsOf(path)
      .map((specifier) => targetOf(path, specifier))
      .filter(
        (target) =>
          !allowed.some(
            (entry) => target === entry || target.startsWith(entry.endsWith(':') ? entry : `${entry}/`),
          ),
      )
      .map((target) => `${path} -> ${target}`);
  });
}

describe('the import table', () => {
  it('is kept by every file of src', () => {
    expect(violations(sourceFiles('src'))).toEqual([]);
  });

  it('knows every room it names', () => {
    const files = sourceFiles('src');
    const empty = Object.keys(table).filter((room) => !files.some((path) => roomOf(path) === room));
    expect(empty).toEqual([]);
  });

  it('sees an import that it should refuse', () => {
    expect(importsOf('src/core/stats/tango.ts').length).toBeGreaterThan(0);
    expect(targetOf('src/core/stats/tango.ts', '../model/run.ts')).toBe('src/core/model/run.ts');
    expect(roomOf('src/core/stats/tango.ts')).toBe('src/core/stats');
    expect(roomOf('src/nowhere/x.ts')).toBeUndefined();
  });
});

describe('core', () => {
  it('is pure: no asynchronous function in any of its files', () => {
    const found = sourceFiles('src/core').filter((path) =>
      /\basync\b|\bawait\b/.test(
        readFileSync(join(root, path), 'utf8').replace(
          /'async'|"async"|interactive \| async|`async`|\basync:|\| 'async'|\|await\|/g,
          '',
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
