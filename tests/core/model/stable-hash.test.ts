import { expect, test } from 'vitest';
import {
  canonicalJson,
  hashText,
  hashValue,
  shortHash,
  shortHashAfter,
} from '../../../src/core/model/stable-hash.ts';

test('is 32 hexadecimal digits that stay the same from release to release', () => {
  expect(hashText('')).toBe('027ae52e1ca83f5f86fc3073982eea02');
  expect(hashText('eval')).toBe('85f5574f5a26b2e3549a33768b49d6da');
  expect(hashText('ü🎉')).toBe('5029362962e4940c582da1ee6ae003cb');
});

test('does not depend on the order of keys', () => {
  expect(hashValue({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashValue({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(hashValue({ a: undefined })).toBe(hashValue({}));
});

test('tells apart what differs in order of a list, type or nesting', () => {
  const values = [[1, 2], [2, 1], ['1', 2], { 1: 2 }, '[1,2]', [[1], 2], [1, [2]], null, {}, []];
  expect(new Set(values.map(hashValue)).size).toBe(values.length);
});

test('gives a hundred thousand near texts a hundred thousand hashes', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hashText(`case ${i}`)));
  expect(hashes.size).toBe(100_000);
});

test('hashes what follows a prefix as the whole text, wherever it is cut', () => {
  const text = '{"assert":[{"type":"equals"}],"vars":{"name":"Zoë 🎉"}}';
  for (let cut = 0; cut <= text.length; cut += 1) {
    expect(shortHashAfter(text.slice(0, cut))(text.slice(cut))).toBe(shortHash(text));
  }
});

test('changes about half of the bits when one character changes', () => {
  const bits = (hex: string) =>
    [...hex].flatMap((digit) => [...Number.parseInt(digit, 16).toString(2).padStart(4, '0')]);
  let changed = 0;
  for (let i = 0; i < 500; i += 1) {
    const x = bits(hashText(`the quick brown fox ${i}`));
    const y = bits(hashText(`the quick brown fax ${i}`));
    changed += x.filter((bit, at) => bit !== y[at]).length;
  }
  expect(changed / 500 / 128).toBeGreaterThan(0.45);
  expect(changed / 500 / 128).toBeLessThan(0.55);
});

test('hashes a value nested a hundred thousand deep', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
  expect(hashValue(deep)).toMatch(/^[0-9a-f]{32}$/);
});

test('treats a key named __proto__ as any other', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});
