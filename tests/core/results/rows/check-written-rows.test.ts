import { describe, expect, it } from 'vitest';
import { checkWrittenRows } from '../../../../src/core/results/rows/check-written-rows.ts';

const header = '{"kind":"run","version":1,"rows":1}\n';
const limits = { rows: 3, line: 200, text: 20, entries: 4 };

describe('rows in our name', () => {
  it('pass as we write them', () => {
    expect(checkWrittenRows(`${header}{"caseId":"a","segments":{"10":"x","2":"y"}}\n`)).toMatch(/line 2/);
    expect(
      checkWrittenRows(`${header}{"caseId":"a","segments":{"2":"y","10":"x"},"scores":{"q":0.1}}\n`),
    ).toBeNull();
    expect(checkWrittenRows(`${header}{"caseId":"\\ud800","latencyMs":1e-7}\n`)).toBeNull();
  });

  it.each([
    ['', 'cut'],
    ['\n', 'no JSON'],
    ['[]\n', 'no object'],
    [`${header}{"caseId": "a"}\n`, 'not as this program writes it'],
    [`${header}{"caseId":"a","latencyMs":1.0}\n`, 'not as this program writes it'],
    [`${header}{"caseId":"a"}\r\n`, 'not as this program writes it'],
    [`${header}{"caseId":"a","scores":{"q":{"r":{"s":{}}}}}\n`, 'nested too deep'],
    [`${header}{"caseId":"${'a'.repeat(21)}"}\n`, 'more than 20 characters'],
    [`${header}{"caseId":"a","retrieved":["1","2","3","4","5"]}\n`, 'more than 4 entries'],
    [`${header}${'{"caseId":"a"}\n'.repeat(4)}`, 'more than 3 rows'],
    [`${header}{"caseId":"${'a'.repeat(300)}"}\n`, 'more than 200 characters'],
  ])('are refused: %j', (text, said) => {
    expect(checkWrittenRows(text, limits)).toContain(said);
  });
});
