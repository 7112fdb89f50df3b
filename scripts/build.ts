// Builds dist/ from nothing: bundles, licences and declarations. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { bundles } from './bundles.ts';

rmSync('dist', { recursive: true, force: true });
for (const bundle of bundles) await build(bundle);
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
const entry = 'dist/cli.js';
writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, 'utf8')}`);
chmodSync(entry, 0o755);
