import { describe, expect, it } from 'vitest';
import { codeEntries } from '../../../../src/core/classify/diff/code-entries.ts';
import { codeStyle } from '../../../../src/core/classify/diff/file-kind.ts';

function entries(path: string, text: string): string[] {
  return codeEntries({ text, firstLine: 1 }, codeStyle(path)).map(
    ({ slot, value, line }) => `${line} ${slot}=${value}`,
  );
}

describe('codeEntries', () => {
  it('names values by assignment, keyword argument, key and index', () => {
    expect(entries('a.py', 'a = "x"\nf(b="y", c=-1.5)\nd = {"e": True}\ng["h"] = "z"\n')).toEqual([
      '1 a=x',
      '2 b=y',
      '2 c=-1.5',
      '3 e=True',
      '4 h=z',
    ]);
  });

  it('looks past the type of a parameter', () => {
    expect(entries('a.py', 'def f(model: str = "m", n: int = 3): pass')).toEqual(['1 model=m', '1 n=3']);
    expect(entries('a.ts', "const model: string = 'm';")).toEqual(['1 model=m']);
  });

  it('names the default of a variable by its name', () => {
    expect(
      entries('a.py', 'size = int(os.getenv("SIZE", "500"))\nreturn os.environ.get("MODEL", "m")'),
    ).toEqual(['1 size=500', '2 MODEL=m']);
  });

  it('joins a text that is written in pieces', () => {
    expect(entries('a.py', 'p = (\n  "one "\n  "two"\n)\n')).toEqual(
      ['1 p=one two'].map((text) => text.replace('1', '2')),
    );
    expect(entries('a.go', 'const P = "one " +\n\n\t`two`\n')).toEqual(['1 P=one two']);
  });

  it('names a text without a name by the function it stands in', () => {
    expect(entries('a.py', 'def system_prompt():\n    return "Be kind"\n')).toEqual([
      '2 system_prompt=Be kind',
    ]);
  });

  it('takes keys that stand for a label as values', () => {
    expect(entries('a.ts', "const names = { 'm-1': 'One' };")).toEqual(['1 names=m-1', '1 m-1=One']);
  });

  it('loses no more than a line to a quote that is not closed', () => {
    expect(entries('a.ts', "<p>Don't</p>\nconst a = 'x';\n")).toEqual(['2 a=x']);
  });
});
