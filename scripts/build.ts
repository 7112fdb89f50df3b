// Builds dist/ from nothing: bundles, licences and declarations. The same sources give the same bytes. Built beside and
// put in its place at the end, so that whoever runs dist meanwhile runs a whole one.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { bundlesInto } from './bundles.ts';

const next = '.tmp/dist';
rmSync(next, { recursive: true, force: true });
for (const bundle of bundlesInto(next)) await build(bundle);
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json', '--outDir', `${next}/types`], { stdio: 'inherit' });
// A declaration that names `./x.ts` is read by no consumer: `./x.js` is, and finds `./x.d.ts`.
for (const path of readdirSync(`${next}/types`, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.d.ts')) continue;
  const file = `${next}/types/${path}`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
  );
}
const entry = `${next}/cli.js`;
writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, 'utf8')}`);
chmodSync(entry, 0o755);
rmSync('dist', { recursive: true, force: true });
renameSync(next, 'dist');
