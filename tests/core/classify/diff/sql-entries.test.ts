import { describe, expect, it } from 'vitest';
import { sqlEntries } from '../../../../src/core/classify/diff/sql-entries.ts';

function entriesOf(text: string) {
  return sqlEntries({ text, firstLine: 1 }).map(({ key, value, line }) => `${line} ${key}=${value}`);
}

describe('sqlEntries', () => {
  it('takes texts under the table that they are written to, with the line of each', () => {
    const sql = "-- 'no'\nINSERT INTO public.models (name, label)\nVALUES ('it''s', 'b');\n";
    expect(entriesOf(sql)).toEqual(["3 models.cell=it's", '3 models.cell=b']);
  });

  it('takes the dimensions of vectors and the statements that make an index of them', () => {
    const sql = 'CREATE TABLE docs (v vector(768));\nCREATE INDEX i ON docs USING hnsw (v);\n';
    expect(entriesOf(sql)).toEqual([
      '1 docs.embedding_dimensions=768',
      '2 statement.index_statement=CREATE INDEX i ON docs USING hnsw (v)',
    ]);
  });

  it('leaves comments and bodies of functions out, closed or not', () => {
    expect(entriesOf("/* 'a' */ CREATE FUNCTION f() AS $b$ SELECT 'x' $b$;")).toEqual([]);
    expect(entriesOf("SELECT 1; /* 'a'")).toEqual([]);
    expect(entriesOf("AS $$ SELECT 'x'")).toEqual([]);
  });

  it.each(["'", '$', '/*', '$a$', "''", '--'])('ends in linear time on many %s', (sign) => {
    expect(entriesOf(sign.repeat(50_000)).length).toBeLessThan(50_000);
  });
});
