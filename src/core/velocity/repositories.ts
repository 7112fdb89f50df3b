import { shareInterval } from './band.ts';
import { countExperiments } from './count-experiments.ts';
import { figure, type Measurement } from './measurement.ts';
import { measureConversion } from './shipping.ts';
import type { VelocityDocument } from './velocity-document.ts';

/**
 * Each repository against its own past, where there are several: in the order of their names, and never one against another.
 *
 * @param names - of the repositories, sorted
 */
export function measureRepositories(
  measured: Measurement,
  names: readonly string[],
): VelocityDocument['byRepository'] {
  const value = names.map((repository) => {
    const own = ofRepository(measured, repository);
    const { value: counted } = countExperiments(own);
    const conversion = measureConversion(own).value;
    return {
      repository,
      evaluations: own.evaluations.length,
      total: counted?.total ?? 0,
      earlier: (counted?.earlier ?? []).map(({ number, total }) => ({ number, total })),
      trend: counted?.trend ?? { word: 'too-few-sprints' as const, p: null, sprints: 0 },
      shipped: conversion?.shipped ?? 0,
      closed: conversion?.closed ?? 0,
      interval: conversion?.interval ?? shareInterval(0, 0),
    };
  });
  return figure(measured, {
    value: names.length < 2 ? null : value,
    n: names.length,
    definition:
      'experiments and conversion of each repository by itself, beside its own whole sprints before; repositories differ in what they build, and are not compared; the trend of each is tested by itself at 0.05, so that of twenty steady ones about one has a word by chance',
    missing: 'there is one repository: the figures of the page are its own',
  });
}

function ofRepository(measured: Measurement, repository: string): Measurement {
  const isOwn = (one: { readonly repository: string }): boolean => one.repository === repository;
  const evaluations = measured.evaluations.filter(isOwn);
  return {
    ...measured,
    // The usual range is of a team, and a repository is none.
    settings: { ...measured.settings, teamSize: null, bands: undefined },
    evaluations,
    firstAt: evaluations[0]?.finishedAt ?? null,
    experiments: measured.experiments.filter(isOwn),
    leftOut: measured.leftOut.map((one) => ({ ...one, evaluations: one.evaluations.filter(isOwn) })),
    ofDefaultBranch: measured.ofDefaultBranch.filter(isOwn),
  };
}
