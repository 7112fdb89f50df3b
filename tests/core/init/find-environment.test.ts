import { describe, expect, it } from 'vitest';
import { findEnvironment, isSecretName } from '../../../src/core/init/find-environment.ts';
import { repositoryOf } from './repository.ts';

function found(files: Readonly<Record<string, string>>, folder = '.', without: readonly string[] = []) {
  return findEnvironment(repositoryOf(files), folder, without);
}

describe('findEnvironment', () => {
  it('finds names in code, config and the example of an environment', () => {
    const files = {
      'src/a.py': 'os.environ["PINECONE_API_KEY"]',
      'src/b.ts': 'process.env.ACME_LLM_API_KEY',
      'promptfooconfig.yaml': 'providers: [anthropic:messages:claude]',
      '.env.example': 'MISTRAL_API_KEY=\nDATABASE_URL=\n',
    };
    expect(found(files)).toEqual([
      'ACME_LLM_API_KEY',
      'ANTHROPIC_API_KEY',
      'MISTRAL_API_KEY',
      'PINECONE_API_KEY',
    ]);
  });

  it('knows the variable of a client that names none', () => {
    expect(found({ 'a.py': 'from openai import OpenAI' })).toEqual(['OPENAI_API_KEY']);
  });

  it('never proposes what is never passed, nor an address that breaks when it is empty', () => {
    expect(found({ 'a.py': 'GITHUB_API_TOKEN OPENAI_BASE_URL' })).toEqual([]);
  });

  it('stays inside the folder of a suite and outside of others', () => {
    const files = { 'a/x.py': 'A_API_KEY', 'b/x.py': 'B_API_KEY', 'x.py': 'ROOT_API_KEY' };
    expect(found(files, 'a')).toEqual(['A_API_KEY']);
    expect(found(files, '.', ['b'])).toEqual(['A_API_KEY', 'ROOT_API_KEY']);
  });

  it('tells secrets from settings', () => {
    expect(['OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT', 'AWS_REGION', 'HF_TOKEN'].map(isSecretName)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
