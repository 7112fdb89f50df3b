import { expect, test } from 'vitest';
import { parseSegment, segmentFieldName, segmentPattern } from '../../../src/core/config/segment.ts';

test.each([
  ['language=de', 'language', 'de'],
  [' language = de ', 'language', 'de'],
  ['query=a=b', 'query', 'a=b'],
])('reads %j', (written, field, value) => {
  expect(parseSegment(written)).toEqual({ ok: true, value: { field, value } });
  expect(written).toMatch(new RegExp(segmentPattern));
});

test.each(['language', 'language=', '=de', ' = ', ''])('refuses %j', (written) => {
  expect(parseSegment(written)).toMatchObject({ ok: false, problem: { code: 'not-a-segment' } });
  expect(written).not.toMatch(new RegExp(segmentPattern));
});

test('names a segment after the last part of its field path', () => {
  expect(['metadata.language', 'tier', 'a.b.c'].map(segmentFieldName)).toEqual(['language', 'tier', 'c']);
});
