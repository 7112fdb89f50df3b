import { runSuite } from './run-suite.ts';
import { SuiteInputError } from './suite-input-error.ts';

try {
  runSuite(process.cwd(), process.env);
} catch (error) {
  if (!(error instanceof SuiteInputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
