import { describe, expect, it } from 'vitest';
import { modelfileEntries } from '../../../../src/core/classify/diff/modelfile-entries.ts';
import { classifyEdit } from '../builders.ts';

function entriesOf(text: string) {
  const lines = text.split('\n').map((line, at) => ({ text: line, number: at + 1 }));
  return modelfileEntries(lines).map(({ key, value, line }) => `${line} ${key}=${value}`);
}

describe('modelfileEntries', () => {
  it('takes instructions and parameters, and leaves comments out', () => {
    const text = '# FROM a\nFROM llama3.1\nparameter num_ctx 4096\nSYSTEM "Be kind."\nLICENSE x\n';
    expect(entriesOf(text)).toEqual(['2 model=llama3.1', '3 num_ctx=4096', '4 system=Be kind.']);
  });

  it('takes texts over several lines, closed or not', () => {
    expect(entriesOf('SYSTEM """One\ntwo"""\nADAPTER ./a\n')).toEqual(['1 system=One\ntwo', '3 adapter=./a']);
    expect(entriesOf('TEMPLATE """a\nb')).toEqual(['1 chat_template=a\nb']);
  });

  it('is read by the name of the file, whatever it is made for', () => {
    const edit = (path: string) => classifyEdit(path, 'FROM llama3.1\n', 'FROM qwen2.5\n').classes;
    expect([edit('Modelfile'), edit('ollama/Modelfile.support'), edit('a.modelfile')]).toEqual([
      ['model-swap'],
      ['model-swap'],
      ['model-swap'],
    ]);
  });
});
