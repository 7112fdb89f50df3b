import sax from 'sax';
import { cutCharacter, undecodable } from '../decode-text.ts';
import { type IssueList, problem } from '../problem.ts';
import type { ResultFile } from '../reading/result-file.ts';
import { type Attribute, type OpenTest, openTest, type TestCase } from './test-case.ts';

/** What a JUnit file says beside its tests. */
export interface JunitFile {
  /** Name of the root, or of its only suite. */
  readonly suite: string | undefined;
}

/** Called for every test, in file order, with the name of the root element. */
export type VisitTest = (test: TestCase, rootName: string) => void;

/** Elements nested deeper than this are refused: no test report needs them. */
const maxDepth = 100;
const pieceBytes = 1 << 18;
/** Longest attribute, comment or document type, UTF-16 code units: pytest writes whole tracebacks into an attribute. */
const longestBuffer = 1 << 26;
/** What the parser gathers before it says anything about it. */
const buffers = [
  'attribValue',
  'attribName',
  'tagName',
  'comment',
  'doctype',
  'procInstBody',
  'sgmlDecl',
  'entity',
];

/** Stops the parser at the first problem; never leaves this file. */
class ParseStop extends Error {}

/**
 * Reads JUnit XML in pieces: `<testsuites>` or a bare `<testsuite>`, suites nested at will, prefixes ignored. Only the
 * five XML entities and numeric ones are known; a document type is passed over and what it declares is not.
 *
 * @returns undefined when the file is no such XML: the issues say where and why
 */
export function parseJunit(file: ResultFile, visit: VisitTest, issues: IssueList): JunitFile | undefined {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions); // the types lack strictEntities
  const suites = suiteTracker(visit);
  const elements: string[] = [];
  let failure = '';
  let isEnding = false;
  const stop = (reason: string) => {
    failure = reason;
    throw new ParseStop(reason);
  };

  parser.onerror = (error) => stop(error.message.split('\n')[0] ?? 'not well-formed');
  parser.onattribute = ({ name }) => {
    // The parser asks the attributes themselves whether they have the next one.
    if (name === 'hasOwnProperty') Reflect.deleteProperty(parser.tag.attributes, name);
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = localName(name);
    if (elements.length >= maxDepth) stop(`Elements are nested deeper than ${maxDepth}`);
    if (elements.length === 0 && element !== 'testsuites' && element !== 'testsuite')
      stop(`The root is <${element}>, not a testsuite`);
    elements.push(element);
    suites.open(element, (key) => (Object.hasOwn(attributes, key) ? String(attributes[key]) : ''));
  };
  const addText = (chunk: string) => suites.text(elements.at(-1) ?? '', chunk);
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = (name) => {
    elements.pop();
    suites.close(localName(name));
  };

  try {
    for (const chunk of pieces(file)) {
      // Its own limit is 64 kB for an attribute, and is for all parsers at once.
      Reflect.set(parser, 'bufferCheckPosition', Number.POSITIVE_INFINITY);
      parser.write(chunk);
      parser.flush();
      if (buffers.some((name) => String(Reflect.get(parser, name) ?? '').length > longestBuffer))
        stop('An attribute, comment or document type is longer than 64 MB');
    }
    isEnding = true;
    parser.close();
  } catch (error) {
    if (error instanceof DecodeStop) {
      const line = parser.line + 1;
      issues.add(
        error.isCut ? cutCharacter(file.name, line) : undecodable(file.name, 'utf-8', error.cause, line),
      );
      return undefined;
    }
    if (!(error instanceof ParseStop)) throw error;
    const place = { file: file.name, line: parser.line + 1, column: parser.column + 1 };
    const hint = isEnding
      ? 'The file is cut short: write it again, whole.'
      : 'Give the file as the test runner wrote it.';
    issues.add(problem(isEnding ? 'truncated' : 'bad-xml', `${failure}.`, hint, place));
    return undefined;
  }
  return { suite: suites.name() };
}

/** Bytes that are no text; never leaves this file. */
class DecodeStop extends Error {
  /** True: the file ends inside a character. */
  readonly isCut: boolean;

  constructor(cause: unknown, isCut: boolean) {
    super('no text', { cause });
    this.isCut = isCut;
  }
}

/** Follows the suites of a file and hands over each test as it ends. */
function suiteTracker(visit: VisitTest) {
  const open: { readonly name: string; readonly file: string }[] = [];
  let root: string | undefined;
  let firstSuite = '';
  let suites = 0;
  let test: OpenTest | undefined;
  return {
    open(element: string, attribute: Attribute) {
      root ??= attribute('name');
      if (element === 'testsuite') {
        suites += 1;
        if (suites === 1) firstSuite = attribute('name');
        open.push({ name: attribute('name'), file: attribute('file') || (open.at(-1)?.file ?? '') });
      } else if (element === 'testcase') test = openTest(attribute, open.at(-1) ?? { name: '', file: '' });
      else test?.open(element, attribute);
    },
    text: (element: string, chunk: string) => test?.text(element, chunk),
    close(element: string) {
      if (element === 'testsuite') open.pop();
      else if (element !== 'testcase') test?.close(element);
      else if (test !== undefined) {
        visit(test.build(), root ?? '');
        test = undefined;
      }
    },
    name: () => root || (suites === 1 && firstSuite !== '' ? firstSuite : undefined),
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text of a file in pieces, in UTF-8 unless its declaration names one of the older alphabets of one byte. */
function* pieces(file: ResultFile): Generator<string> {
  const start = new TextDecoder('latin1').decode(file.read(0, 200));
  const isLatin = /^\s*<\?xml[^>]*\sencoding=["'](?:iso-8859-1|latin-?1|windows-1252)["']/i.test(start);
  const decoder = new TextDecoder(isLatin ? 'windows-1252' : 'utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw new DecodeStop(cause, bytes === undefined);
    }
  };
  for (let from = 0; from < file.sizeBytes; from += pieceBytes)
    yield decode(file.read(from, from + pieceBytes));
  yield decode();
}
