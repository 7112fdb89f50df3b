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
        test: (dependency) => accepted.includes(dependency.license ?? ''),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: { file },
    },
  });
}

const common = { platform: 'node', transform: { target: 'node20' } } as const;

/**
 * What is built: the CLI with the library, which share their chunks, and the example's suite as one file of its own.
 *
 * @param dir - folder for all of it
 */
export function bundlesInto(dir: string): readonly BuildOptions[] {
  return [
    {
      ...common,
      input: { cli: 'src/cli.ts', index: 'src/index.ts' },
      plugins: [licenceList(`${dir}/LICENSES.txt`)],
      output: { dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
    {
      ...common,
      input: { 'demo-suite': 'src/demo/suite.ts' },
      output: { dir, format: 'esm', entryFileNames: '[name].js' },
    },
  ];
}
