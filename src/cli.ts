import { version } from './version.ts';

/** Runs the program: argv → app → standard output → exit code. Everything heavy is loaded when it is needed. */
async function main(words: readonly string[]): Promise<number> {
  if (words[0] === '--version' || words[0] === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const [{ runCommandLine }, { nodeWorld }] = await Promise.all([
    import('./app/run-command-line.ts'),
    import('./shell/terminal/node-world.ts'),
  ]);
  return runCommandLine(words, version, nodeWorld(import.meta.url));
}

process.exitCode = await main(process.argv.slice(2));
