import { describe, expect, it } from 'vitest';
import { countCases } from '../../../src/core/init/count-cases.ts';
import { repositoryOf } from './repository.ts';

describe('countCases', () => {
  it.each([
    ['cases.jsonl', '{"a":1}\n\n{"a":2}\n', 2],
    ['cases.csv', 'q,a\n"one,\ntwo",x\nthree,y\n', 2],
    ['cases.json', '[{}, {}, {}]', 3],
    ['cases.yaml', 'cases:\n  - a\n  - b\n', 2],
    ['cases.yaml', 'a: [1]\nb: [2]\n', null],
    ['cases.json', '{broken', null],
    ['cases.parquet', '', null],
  ])('counts %s: %j', (path, text, cases) => {
    expect(countCases(repositoryOf({ [path]: text }), [path])).toBe(cases);
  });

  it('adds the files of a folder, and does not know where one cannot be counted', () => {
    const files = { 'evals/a.jsonl': '{}\n', 'evals/b.jsonl': '{}\n{}\n' };
    expect(countCases(repositoryOf(files), ['evals/**'])).toBe(3);
    expect(countCases({ paths: ['evals/a.jsonl'], texts: {} }, ['evals/**'])).toBeNull();
    expect(countCases(repositoryOf(files), [])).toBeNull();
  });
});
