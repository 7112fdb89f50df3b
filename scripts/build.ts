// Builds dist/ from nothing: bundles, licences and declarations. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { bundles } from './bundles.ts';

rmSync('dist', { recursive: true, force: true });
for (const bundle of bundles) await build(bundle);
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
// A declaration that names `./x.ts` is read by no consumer: `./x.js` is, and finds `./x.d.ts`.
for (const path of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.d.ts')) continue;
  const file = `dist/types/${path}`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
  );
}
const entry = 'dist/cli.js';
writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, 'utf8')}`);
chmodSync(entry, 0o755);
