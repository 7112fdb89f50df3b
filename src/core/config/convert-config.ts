import { defaultLabel } from '../model/approval.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import { deploymentClasses } from '../model/deployment-class.ts';
import type {
  ClassifyModels,
  ClassifyRule,
  Config,
  DimensionConfig,
  EnvelopeConfig,
  SourceConfig,
  SuiteConfig,
  VelocityConfig,
} from './config.ts';
import { convertDimension, measureOf } from './convert-dimension.ts';
import type { KnownNames } from './convert-envelope.ts';
import { convertEnvelope, secondPrimary } from './convert-envelope.ts';
import { convertSuite } from './convert-suite.ts';
import { convertTrade } from './convert-trade.ts';
import { detectedDimension, detectedDimensionNames } from './detect-dimensions.ts';
import { parseDuration } from './duration.ts';
import { parseFeatureLabels } from './feature-labels.ts';
import { pickPrimary } from './pick-primary.ts';
import type { Problem } from './problem.ts';
import { show } from './problem.ts';
import { parseFileKey, parseGlob } from './repository-path.ts';
import type { RuleContext } from './rule-context.ts';
import { accepted } from './rule-context.ts';
import { segmentFieldName } from './segment.ts';
import { parseSlug } from './slug-name.ts';
import type { WrittenConfig } from './written-config.ts';

/**
 * A written config with its units converted. Rules between fields are checked on the way and their problems
 * reported; the result is to be used only if nothing was reported.
 */
export function convertConfig(written: WrittenConfig, context: RuleContext): Config {
  const dimensions = convertDimensions(written, context);
  const known = knownNames(written, dimensions, context);
  const suites: Record<string, SuiteConfig> = {};
  for (const [name, suite] of Object.entries(written.suites ?? {})) {
    checkName(name, 'suites', 'suite', context);
    suites[name] = convertSuite(suite, ['suites', name], known, context);
  }
  const envelopes: Partial<Record<DeploymentClass, EnvelopeConfig>> = {};
  for (const name of deploymentClasses) {
    const envelope = written.envelopes?.[name];
    if (envelope !== undefined)
      envelopes[name] = convertEnvelope(envelope, ['envelopes', name], known, context);
  }
  const trades = (written.trades ?? []).map((trade, index) => {
    const at = ['trades', index];
    const first = written.trades?.findIndex(({ name }) => name === trade.name);
    if (first !== index) context.report([...at, 'name'], duplicateName('trade'));
    return convertTrade(trade, at, known, context);
  });
  return {
    version: 1,
    enforce: written.enforce ?? true,
    profile: written.profile ?? 'interactive',
    stakes: written.stakes ?? 'customer-facing',
    suites,
    classify: { rules: convertRules(written, context), models: convertModels(written, context) },
    dimensions,
    envelopes,
    trades,
    signOff: { label: written['sign-off']?.label?.trim() ?? defaultLabel },
    sources: convertSources(written, context),
    velocity: convertVelocity(written),
  };
}

function convertDimensions(written: WrittenConfig, context: RuleContext): Record<string, DimensionConfig> {
  const dimensions: Record<string, DimensionConfig> = {};
  let primary: string | undefined;
  for (const [name, dimension] of Object.entries(written.dimensions ?? {})) {
    checkName(name, 'dimensions', 'dimension', context);
    dimensions[name] = convertDimension(dimension, ['dimensions', name], context);
    if (dimension.primary !== true) continue;
    if (dimension.tier === 'advisory') context.report(['dimensions', name, 'tier'], advisoryPrimary);
    if (primary !== undefined) context.report(['dimensions', name, 'primary'], secondPrimary(primary));
    primary ??= name;
  }
  return dimensions;
}

function knownNames(
  written: WrittenConfig,
  dimensions: Readonly<Record<string, DimensionConfig>>,
  context: RuleContext,
): KnownNames {
  const own = Object.keys(dimensions);
  const isDetected = own.length === 0 && !context.isBroken(['dimensions']);
  const measure = (name: string) => {
    if (isDetected) return detectedDimension(name);
    const dimension = Object.hasOwn(dimensions, name) ? dimensions[name] : undefined;
    return dimension === undefined ? undefined : measureOf(dimension.metric, dimension.statistic);
  };
  const primary = isDetected ? 'quality' : pickPrimary(dimensions);
  const suites = Object.entries(written.suites ?? {});
  const fields = suites.flatMap(([, suite]) => (suite.segments ?? []).map(segmentFieldName));
  return {
    suites: suites.map(([name]) => name),
    segmentFields: suites.length === 0 || context.isBroken(['suites']) ? undefined : [...new Set(fields)],
    dimensions: isDetected ? detectedDimensionNames : own,
    isDimension: (name) => measure(name) !== undefined || context.isBroken(['dimensions', name]),
    measure,
    primary: primary === undefined ? undefined : measure(primary),
  };
}

function convertRules(written: WrittenConfig, context: RuleContext): readonly ClassifyRule[] {
  return (written.classify?.rules ?? []).map((rule, index) => {
    const paths = (rule.paths ?? []).map((glob) => accepted(parseGlob(glob)));
    const keys = (rule.keys ?? []).map((key) => accepted(parseFileKey(key, 'required')));
    const at = ['classify', 'rules', index];
    const when = rule.when ?? [];
    if ((rule.class === undefined) === (rule.ignore === undefined) && !context.isBroken(at)) {
      const message = 'A rule has either a class or ignore: true.';
      const hint = 'Write class: model-swap, say, or ignore: true for what is to be passed over.';
      context.report(at, { code: 'rule-meaning', message, hint });
    }
    if (paths.length + keys.length + when.length === 0 && !context.isBroken(at)) {
      const message = 'The rule matches nothing: it has neither paths, keys nor when.';
      const hint = 'Add paths: ["rag/**"] or keys: ["config/model.yaml#model"].';
      context.report(at, { code: 'empty-rule', message, hint });
    }
    return { paths, keys, ...(when.length === 0 ? {} : { when }), class: rule.class ?? null };
  });
}

function convertModels(written: WrittenConfig, context: RuleContext): readonly ClassifyModels[] {
  const seen = new Set<string>();
  return (written.classify?.models ?? []).map(({ names, kind }, index) => {
    names.forEach((name, at) => {
      const id = name.toLowerCase();
      if (seen.has(id)) {
        const message = `${show(name)} is named twice; the first family that has it counts.`;
        const hint = 'Leave it in the family whose kind is right.';
        context.report(['classify', 'models', index, 'names', at], { code: 'repeated-model', message, hint });
      }
      seen.add(id);
    });
    return { names, kind };
  });
}

function convertSources(written: WrittenConfig, context: RuleContext): readonly SourceConfig[] {
  return (written.sources ?? []).map((source, index) => {
    const first = written.sources?.findIndex(({ name }) => name === source.name);
    if (first !== index) context.report(['sources', index, 'name'], duplicateName('source'));
    const maxAge = source['max-age'];
    return {
      name: source.name,
      timestamp: accepted(parseFileKey(source.timestamp, 'optional')),
      maxAgeMs: maxAge === undefined ? undefined : accepted(parseDuration(maxAge)),
      dynamic: source.dynamic ?? false,
    };
  });
}

function definedBands(
  written: NonNullable<NonNullable<WrittenConfig['velocity']>['bands']>,
): NonNullable<VelocityConfig['bands']> {
  const { experiments, conversion, iterations } = written;
  return {
    ...(experiments === undefined ? {} : { experiments }),
    ...(conversion === undefined ? {} : { conversion }),
    ...(iterations === undefined ? {} : { iterations }),
  };
}

function convertVelocity({ velocity }: WrittenConfig): Config['velocity'] {
  if (velocity === undefined) return undefined;
  const length = velocity['sprint-length'];
  return {
    sprintStart: velocity['sprint-start'],
    sprintLengthMs: length === undefined ? undefined : accepted(parseDuration(length)),
    timeZone: velocity['time-zone'],
    experiment: velocity.experiment ?? 'branch',
    featureLabels:
      velocity.feature === undefined ? undefined : accepted(parseFeatureLabels(velocity.feature)),
    teamSize: velocity['team-size'],
    teamKind: velocity['team-kind'],
    ...(velocity.bands === undefined ? {} : { bands: definedBands(velocity.bands) }),
  };
}

function checkName(name: string, section: string, what: string, context: RuleContext): void {
  const slug = parseSlug(name, what);
  if (!slug.ok) context.report([section, name], slug.problem, 'key');
}

function duplicateName(what: string) {
  return {
    code: 'duplicate-name',
    message: `Another ${what} has this name already.`,
    hint: `Give every ${what} a name of its own.`,
  };
}

const advisoryPrimary: Problem = {
  code: 'advisory-primary',
  message: 'The primary dimension is advisory, so nothing would decide whether quality held.',
  hint: 'Make it blocking or sign-off, or make another dimension the primary one.',
};
