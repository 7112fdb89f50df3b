import sax from 'sax';
import type { Parsed } from '../../model/issue.ts';
import { problem } from '../problem.ts';

/** How a test ended, by the elements inside it, worst first. */
export type TestOutcome = 'error' | 'failure' | 'skipped' | 'passed';

/** One `<testcase>` as it stands in the file. */
export interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  /** Name of the innermost suite around it. */
  readonly suite: string;
  /** Seconds, as written. */
  readonly time: string;
  readonly outcome: TestOutcome;
  /** Message of the error, where there is one. */
  readonly message: string;
  /** True when it passed only after it had failed (surefire's flaky and rerun elements). */
  readonly wasRerun: boolean;
  readonly properties: Readonly<Record<string, string>>;
}

/** A JUnit file. */
export interface JunitFile {
  /** Name of the root, or of its only suite. */
  readonly suite: string | undefined;
  readonly tests: readonly TestCase[];
}

/** Elements nested deeper than this are refused: no test report needs them. */
const maxDepth = 100;

const worst: readonly TestOutcome[] = ['error', 'failure', 'skipped', 'passed'];
const rerunElement = /^(?:flaky|rerun)(?:Failure|Error)$/;

/** Stops the parser at the first problem; never leaves this file. */
class ParseStop extends Error {}

interface OpenTest {
  name: string;
  classname: string;
  file: string;
  suite: string;
  time: string;
  outcome: TestOutcome;
  message: string;
  wasRerun: boolean;
  readonly properties: Map<string, string>;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Parses JUnit XML: `<testsuites>` or a bare `<testsuite>`, suites nested at will, prefixes ignored. Only the five XML
 * entities and numeric ones are known; a document type is passed over and what it declares is not.
 */
export function parseJunit(text: string, file: string): Parsed<JunitFile> {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions); // the types lack strictEntities
  const tests: TestCase[] = [];
  const elements: string[] = [];
  const suites: string[] = [];
  const suiteNames: string[] = [];
  let rootName = '';
  let test: OpenTest | undefined;
  let property: { readonly name: string; text: string } | undefined;
  let failure = '';
  let isEnding = false;
  const stop = (reason: string) => {
    failure = reason;
    throw new ParseStop(reason);
  };

  parser.onerror = (error) => stop(error.message.split('\n')[0] ?? 'not well-formed');
  parser.onopentag = ({ name, attributes }) => {
    const element = localName(name);
    const given = (key: string) => (Object.hasOwn(attributes, key) ? String(attributes[key]) : '');
    if (elements.length >= maxDepth) stop(`Elements are nested deeper than ${maxDepth}`);
    if (elements.length === 0) {
      if (element !== 'testsuites' && element !== 'testsuite')
        stop(`The root is <${element}>, not a testsuite`);
      rootName = given('name');
    }
    elements.push(element);
    if (element === 'testsuite') {
      suites.push(given('name'));
      suiteNames.push(given('name'));
    } else if (element === 'testcase') {
      test = {
        name: given('name'),
        classname: given('classname') || given('class'),
        file: given('file'),
        suite: suites.at(-1) ?? '',
        time: given('time'),
        outcome: 'passed',
        message: '',
        wasRerun: false,
        properties: new Map(),
      };
    } else if (test !== undefined) {
      if (element === 'property') {
        property = { name: given('name'), text: '' };
        if (Object.hasOwn(attributes, 'value')) test.properties.set(property.name, given('value'));
      } else if (rerunElement.test(element)) test.wasRerun = true;
      else if (isOutcome(element)) {
        if (worst.indexOf(element) < worst.indexOf(test.outcome)) test.outcome = element;
        if (element === 'error') test.message = `${given('type')} ${given('message')}`.trim();
      }
    }
  };
  const addText = (chunk: string) => {
    if (property !== undefined && elements.at(-1) === 'property') property.text += chunk;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = (name) => {
    const element = localName(name);
    elements.pop();
    if (element === 'testsuite') suites.pop();
    else if (element === 'property') {
      if (test !== undefined && property !== undefined && !test.properties.has(property.name)) {
        test.properties.set(property.name, property.text.trim());
      }
      property = undefined;
    } else if (element === 'testcase' && test !== undefined) {
      tests.push({ ...test, properties: Object.fromEntries(test.properties) });
      test = undefined;
    }
  };

  try {
    // In one piece: sax limits an attribute to 64 kB only between pieces, and pytest writes whole tracebacks into one.
    parser.write(text);
    isEnding = true;
    parser.close();
  } catch (error) {
    if (!(error instanceof ParseStop)) throw error;
    return {
      ok: false,
      issues: [
        problem(
          isEnding ? 'truncated' : 'bad-xml',
          `${failure}.`,
          isEnding
            ? 'The file is cut short: write it again, whole.'
            : 'Give the file as the test runner wrote it.',
          { file, line: parser.line + 1, column: parser.column + 1 },
        ),
      ],
    };
  }
  const suite = rootName || (suiteNames.length === 1 ? suiteNames[0] : undefined);
  return { ok: true, value: { suite: suite === '' ? undefined : suite, tests } };
}

function isOutcome(element: string): element is TestOutcome {
  return element === 'error' || element === 'failure' || element === 'skipped';
}
