import { build, type OutputChunk } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlesInto } from '../../scripts/bundles.ts';
import { root } from '../support/cli.ts';

let chunks: ReadonlyMap<string, OutputChunk>;

beforeAll(async () => {
  const [bundle] = bundlesInto('unused');
  const { output } = await build({ ...bundle, cwd: root, plugins: [], write: false });
  chunks = new Map(output.filter((part) => part.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
}, 60_000);

/** Chunks that an entry loads: at its start, or also when it asks for them later. */
function loadedBy(entry: string, how: 'at start' | 'ever'): OutputChunk[] {
  const found = new Map<string, OutputChunk>();
  const visit = (name: string): void => {
    const chunk = chunks.get(name);
    if (chunk === undefined || found.has(name)) return;
    found.set(name, chunk);
    for (const next of [...chunk.imports, ...(how === 'ever' ? chunk.dynamicImports : [])]) visit(next);
  };
  visit(entry);
  return [...found.values()];
}

/** Packages whose code is in the chunks. */
function packagesIn(loaded: readonly OutputChunk[]): string[] {
  const names = loaded.flatMap(({ moduleIds }) =>
    moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
  );
  return [...new Set(names)].sort();
}

describe('the CLI', () => {
  it('never loads the toolkit of Actions: neither its context nor its artifact client', () => {
    const packages = packagesIn(loadedBy('cli.js', 'ever'));
    expect(packages).toContain('zod');
    expect(packages.filter((name) => name.startsWith('@actions/'))).toEqual([]);
  });

  it('starts without the code of any package', () => {
    expect(packagesIn(loadedBy('cli.js', 'at start'))).toEqual([]);
  });

  it('loads the encoder of Parquet when a file of it is written, and not before', () => {
    const holders = [...chunks.values()].filter((chunk) => packagesIn([chunk]).includes('hyparquet-writer'));
    expect(holders.map(({ name }) => name)).toEqual(['encode-parquet']);
    const [holder] = holders;
    const importers = [...chunks.values()].filter(({ imports }) => imports.includes(holder?.fileName ?? ''));
    expect(importers).toEqual([]);
    expect(packagesIn(loadedBy('cli.js', 'ever'))).toContain('hyparquet-writer');
  });
});

describe('the Action', () => {
  it('starts with what inputs and config need', () => {
    expect(packagesIn(loadedBy('action.js', 'at start'))).toEqual(['@actions/core', 'yaml', 'zod']);
  });

  it('loads its clients when it asks for them, and has nothing without a licence', () => {
    const packages = packagesIn(loadedBy('action.js', 'ever'));
    for (const name of ['@actions/artifact', '@actions/github', '@octokit/rest', 'undici']) {
      expect(packages).toContain(name);
    }
    expect(packages).not.toContain('buffers');
  });

  it('needs nothing that is not built in or beside it', () => {
    const loaded = loadedBy('action.js', 'ever');
    const outside = loaded.flatMap(({ imports, dynamicImports }) =>
      [...imports, ...dynamicImports].filter((name) => !chunks.has(name)),
    );
    expect(outside.filter((name) => !process.getBuiltinModule(name))).toEqual([]);
    expect(outside).toContain('node:path');
  });
});
