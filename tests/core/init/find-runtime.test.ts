import { describe, expect, it } from 'vitest';
import { findRuntime } from '../../../src/core/init/find-runtime.ts';
import { repositoryOf } from './repository.ts';

function pythonOf(files: Readonly<Record<string, string>>) {
  const suite = { workingDirectory: '.', command: ['python3', 'evals/run.py'], setup: undefined };
  return findRuntime(repositoryOf(files), [suite]).python;
}

const poetry = (constraint: string) =>
  `[tool.poetry]\nname = "bot"\n\n[tool.poetry.dependencies]\npython = "${constraint}"\nopenai = "^2"\n`;
const project = (constraint: string) => `[project]\nname = "bot"\nrequires-python = "${constraint}"\n`;

describe('the version of Python', () => {
  it.each([
    ['poetry', poetry('^3.11')],
    ['poetry, several', poetry('>=3.10,<3.13')],
    ['poetry, either', poetry('~3.10 || ^3.12')],
    ['project', project('>=3.11')],
    ['project before poetry', project('>=3.11') + poetry('*')],
  ])('is left to pyproject.toml where setup-python reads it: %s', (_, text) => {
    expect(pythonOf({ 'pyproject.toml': text })).toMatchObject({
      versionFile: 'pyproject.toml',
      version: null,
    });
  });

  it.each([
    ['a compatible release', project('~=3.11.4'), '3.11'],
    ['a wildcard', project('==3.12.*'), '3.12'],
    ["poetry's beside a project that says none", `[project]\nname = "bot"\n\n${poetry('^3.11')}`, '3.11'],
    ['a lower end with something taken out', project('>=3.10,!=3.11.0'), '3.10'],
  ])('is what the constraint begins with where setup-python reads it otherwise: %s', (_, text, version) => {
    expect(pythonOf({ 'pyproject.toml': text })).toMatchObject({ versionFile: null, version });
  });

  it('is the usual one where nothing says it, and never one of a tool', () => {
    const text = '[tool.mypy]\npython = "3.9"\n[project]\nname = "bot"\n';
    expect(pythonOf({ 'pyproject.toml': text })).toMatchObject({ versionFile: null, version: null });
  });

  it('is that of .python-version before all', () => {
    expect(pythonOf({ '.python-version': '3.12', 'pyproject.toml': poetry('^3.11') })?.versionFile).toBe(
      '.python-version',
    );
  });
});
