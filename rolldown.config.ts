import { defineConfig } from 'rolldown';
import license from 'rollup-plugin-license';

/** Licences that may be part of the bundle. Anything else, or a package without one, fails the build. */
const acceptedLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];

const licenceList = license({
  thirdParty: {
    allow: {
      test: (dependency) => acceptedLicences.includes(dependency.license ?? ''),
      failOnUnlicensed: true,
      failOnViolation: true,
    },
    output: { file: 'dist/LICENSES.txt' },
  },
});

export default defineConfig([
  {
    input: { cli: 'src/cli.ts', index: 'src/index.ts' },
    platform: 'node',
    plugins: [licenceList],
    output: {
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      minify: 'dce-only',
    },
    transform: { target: 'node20' },
  },
  {
    // Copied into the example repository and run there alone: one file, no chunks.
    input: { 'demo-suite': 'src/demo/suite.ts' },
    platform: 'node',
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js' },
    transform: { target: 'node20' },
  },
]);
