import { type Column, nameColumns } from '../columns.ts';
import type { JunitFile, TestCase } from './parse-junit.ts';

/** Who a test is. */
export interface TestIdentity {
  /** Empty = nothing in the file tells it from another. */
  readonly id: string;
  readonly column: Column | undefined;
  /** Order of its repeats. */
  readonly order: number;
  /** Repeats are numbered when the format means repeats by equal names; undefined = they are duplicates. */
  readonly numbersRepeats: boolean;
}

/** Root name that promptfoo gives its JUnit files. */
const promptfooRoot = 'promptfoo';
const promptfooName = /^test (\d+)(?:: ([\s\S]+))?$/;
const promptfooClass = /^\[([\s\S]*)\] (prompt \d+)$/;

/**
 * Identity of the tests of one file: `classname::name`, with the file in front where two files share both.
 * promptfoo's own files are read by their descriptions: the number in `test 12: …` shifts with every new test.
 */
export function identifyTests(file: JunitFile): readonly TestIdentity[] {
  return isPromptfooJunit(file) ? identifyPromptfooTests(file.tests) : identifyPlainTests(file.tests);
}

function isPromptfooJunit({ suite, tests }: JunitFile): boolean {
  return suite === promptfooRoot && tests.length > 0 && tests.every((test) => promptfooName.test(test.name));
}

function identifyPromptfooTests(tests: readonly TestCase[]): readonly TestIdentity[] {
  const classes = [...new Set(tests.map((test) => test.classname))];
  const [columns] = nameColumns([
    classes.map((key, index) => {
      const [, provider = key, prompt = ''] = promptfooClass.exec(key) ?? [];
      return { key, index, prompt, promptIsName: true, provider };
    }),
  ]);
  return tests.map((test) => {
    const [, number = '0', description = ''] = promptfooName.exec(test.name) ?? [];
    return {
      id: description,
      column: columns?.get(test.classname),
      order: Number(number),
      numbersRepeats: description !== '',
    };
  });
}

function identifyPlainTests(tests: readonly TestCase[]): readonly TestIdentity[] {
  const filesOf = new Map<string, Set<string>>();
  const short = tests.map((test) => {
    const owner = test.classname || test.file || test.suite;
    const id = owner === '' ? test.name : `${owner}::${test.name}`;
    const files = filesOf.get(id) ?? new Set<string>();
    filesOf.set(id, files.add(test.file));
    return id;
  });
  return tests.map((test, index) => {
    const id = short[index] ?? '';
    const isShared = (filesOf.get(id)?.size ?? 0) > 1;
    return {
      id: isShared && test.file !== '' ? `${test.file}::${id}` : id,
      column: undefined,
      order: index,
      numbersRepeats: false,
    };
  });
}
