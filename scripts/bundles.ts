import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'rolldown';
import licensePlugin from 'rollup-plugin-license';

/** Licences that may be part of the bundle. Anything else, or a package without one, fails the build. */
const acceptedLicences: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];

// The package is CommonJS and its types describe a default export that Node hands over as the module itself.
const license = licensePlugin as unknown as typeof licensePlugin.default;

/**
 * The licence list of a bundle: fails the build on a licence that nobody has accepted.
 *
 * @param accepted - SPDX names
 */
export function licenceList(
  file: string,
  accepted: readonly string[] = acceptedLicences,
): ReturnType<typeof license> {
  return license({
    thirdParty: {
      allow: {
        test: (dependency) => isAccepted(dependency.license ?? '', accepted),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: { file },
    },
  });
}

/** One licence, or several that hold at once: `(Apache-2.0 AND BSD-3-Clause)`. */
function isAccepted(licence: string, accepted: readonly string[]): boolean {
  const parts = licence.replace(/^\(|\)$/g, '').split(/ AND /);
  return parts.every((part) => accepted.includes(part));
}

const common = { platform: 'node', transform: { target: 'node20' } } as const;

/** Packages whose modules do nothing when they are loaded: what of them is not used is left out. */
const pure = /\/node_modules\/@actions\/(?:core|http-client|exec|io)\//;

/**
 * What is built: the CLI, the library, the Action and its post step, which share their chunks, and the example's suite as
 * one file of its own.
 *
 * @param dir - folder for all of it
 */
export function bundlesInto(dir: string): readonly BuildOptions[] {
  return [
    {
      ...common,
      input: { cli: 'src/cli.ts', index: 'src/index.ts', action: 'src/action.ts', post: 'src/post.ts' },
      plugins: [licenceList(`${dir}/LICENSES.txt`)],
      resolve: {
        // Only downloads unpack, and nothing here downloads; one of the packages behind it, buffers, has no licence.
        alias: { 'unzip-stream': fileURLToPath(new URL('no-unzip.ts', import.meta.url)) },
      },
      treeshake: { moduleSideEffects: (id) => !pure.test(id) },
      output: { dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
    {
      ...common,
      input: { 'demo-suite': 'src/demo/suite.ts' },
      output: { dir, format: 'esm', entryFileNames: '[name].js' },
    },
  ];
}
