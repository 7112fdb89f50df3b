import { describe, expect, it } from 'vitest';
import { generateHistory } from '../../../src/demo/history/generate-history.ts';
import { measureHistory } from '../../demo/history/measure-history.ts';
import { evaluation, measure } from './builders.ts';

const history = generateHistory({
  seed: 'each repository',
  repositories: ['northboard/search', 'northboard/bot'],
  suites: ['support-bot'],
  sprints: 8,
  changesPerSprint: 8,
});

describe('figures of each repository', () => {
  it('are those that the repository has by itself, in the order of names', () => {
    const both = measureHistory(history, 8);
    expect(both.byRepository.value?.map(({ repository }) => repository)).toEqual([
      'northboard/bot',
      'northboard/search',
    ]);
    for (const found of both.byRepository.value ?? []) {
      const isOwn = (name: string | null | undefined): boolean => name === found.repository;
      const alone = measureHistory(
        {
          ...history,
          records: history.records.filter(({ identity }) => isOwn(identity.repository)),
          copies: [],
          outcomes: history.outcomes.filter(({ repository }) => isOwn(repository)),
          entries: history.entries.filter(({ repository }) => isOwn(repository)),
        },
        8,
      );
      const { experiments, conversion } = alone;
      expect(found).toMatchObject({
        evaluations: alone.records.evaluations,
        total: experiments.value?.total,
        earlier: experiments.value?.earlier.map(({ number, total }) => ({ number, total })),
        trend: experiments.value?.trend,
        shipped: conversion.value?.shipped ?? 0,
        closed: conversion.n,
      });
    }
  });

  it('say that the trend of each is tested by itself', () => {
    const { byRepository, experiments } = measureHistory(history, 5);
    expect(byRepository.definition).toMatch(/the trend of each is tested by itself at 0\.05/);
    expect(experiments.definition).toMatch(/Mann–Kendall test, a word at 0\.05/);
  });

  it('add up to the whole', () => {
    const { byRepository, experiments } = measureHistory(history, 5);
    const sum = byRepository.value?.reduce((total, one) => total + one.total, 0);
    expect(sum).toBe(experiments.value?.total);
  });

  it('are left out where there is one repository', () => {
    expect(measure([evaluation()]).byRepository).toMatchObject({ value: null, n: 1 });
  });
});
