// Builds dist/ from nothing: bundles, licences and declarations. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync, readFileSync, chmodSync } from 'node:fs';
import { build } from 'rolldown';
import configs from '../rolldown.config.ts';

rmSync('dist', { recursive: true, force: true });
for (const config of configs) await build(config);
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
const entry = 'dist/cli.js';
writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, 'utf8')}`);
chmodSync(entry, 0o755);
