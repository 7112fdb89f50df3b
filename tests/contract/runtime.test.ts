import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

describe('the toolchain', () => {
  it('runs every npm script on Node 24, whatever Node the machine has', () => {
    expect(process.versions.node.split('.')[0]).toBe('24');
    const version = execFileSync('npm', ['exec', '--', 'node', '--version'], { cwd: root, encoding: 'utf8' });
    expect(version).toMatch(/^v24\./m);
  });

  it('pins every dependency to one exact version', () => {
    const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const ranges = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter((range) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(range))).toEqual([]);
  });

  it("locks every platform's optional packages, so that npm ci works wherever the file was written", () => {
    const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'));
    const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
      ([path, entry]) =>
        Object.entries(entry.optionalDependencies ?? {})
          .filter(([, range]) => /^\d/.test(range))
          .filter(
            ([name, range]) =>
              ![`node_modules/${name}`, `${path}/node_modules/${name}`].some(
                (place) => packages[place]?.version === range,
              ),
          )
          .map(([name]) => name),
    );
    expect(missing).toEqual([]);
  });

  it('keeps the address of a registry out of the lockfile', () => {
    expect(readFileSync(resolve(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/);
  });
});
