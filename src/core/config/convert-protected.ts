import type { SegmentKey } from '../model/policy.ts';
import { formatSegment, segmentLabel } from '../model/policy.ts';
import type { ProtectedConfig, SegmentOverride } from './config.ts';
import { convertOverride } from './convert-dimension.ts';
import { type KnownNames, unknownDimension } from './convert-envelope.ts';
import type { Path } from './locate.ts';
import { nameHint } from './nearest-name.ts';
import { show } from './problem.ts';
import type { RuleContext } from './rule-context.ts';
import { accepted } from './rule-context.ts';
import { parseSegment, segmentFieldName } from './segment.ts';
import type { WrittenProtected } from './written-protected.ts';
import type { WrittenSuite } from './written-suite.ts';

/**
 * The protected segments of a suite with their units converted; fields and dimensions they refer to are checked.
 *
 * @param path - place of the suite in the document
 */
export function convertProtected(
  suite: WrittenSuite,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): readonly ProtectedConfig[] {
  const fields = (suite.segments ?? []).map(segmentFieldName);
  const isKnowable = !context.isBroken([...path, 'segments']);
  const found: ProtectedConfig[] = [];
  (suite.protected ?? []).forEach((written, index) => {
    const at = [...path, 'protected', index];
    const segment = segmentOf(written, at, context);
    if (isKnowable) checkField(segment, fields, placeOf(written, at), context);
    checkRepeat(segment, found, at, context);
    found.push({ segment, dimensions: convertBounds(written, at, known, context) });
  });
  return found;
}

function placeOf(written: WrittenProtected, at: Path): Path {
  return typeof written === 'string' ? at : [...at, 'segment'];
}

/** Several values of one field are one segment, in the order of their spelling, so that a reordered list is no edit. */
function segmentOf(written: WrittenProtected, at: Path, { report }: RuleContext): SegmentKey {
  if (typeof written === 'string') return accepted(parseSegment(written));
  const texts = typeof written.segment === 'string' ? [written.segment] : written.segment;
  const keys = texts.map((text) => accepted(parseSegment(text)));
  const field = keys[0]?.field ?? '';
  keys.forEach((key, index) => {
    if (key.field === field) return;
    report([...at, 'segment', index], {
      code: 'mixed-segment',
      message: `${show(texts[index])} is of another field than ${show(texts[0])}: one segment has one field.`,
      hint: 'Protect them one by one, or write one field into the results that says both.',
    });
  });
  const values = [...new Set(keys.filter((key) => key.field === field).map(({ value }) => value))].sort();
  const name = written.name === undefined ? {} : { name: written.name.trim() };
  const [only = '', ...more] = values;
  return more.length === 0
    ? { field, value: only, ...name }
    : { field, value: values.join('|'), values, ...name };
}

function checkField(segment: SegmentKey, fields: readonly string[], at: Path, { report }: RuleContext): void {
  const { field } = segment;
  if (fields.includes(field)) return;
  report(at, {
    code: 'unknown-segment',
    message: `The protected segment ${show(formatSegment(segment))} is of the field ${show(field)}, which is no segment of this suite.`,
    hint: `${nameHint(field, [...new Set(fields)], 'Segments here')} Add its field path to segments.`,
  });
}

function checkRepeat(
  segment: SegmentKey,
  earlier: readonly ProtectedConfig[],
  at: Path,
  { report }: RuleContext,
): void {
  const isSame = earlier.some((other) => formatSegment(other.segment) === formatSegment(segment));
  const isSameName = earlier.some((other) => segmentLabel(other.segment) === segmentLabel(segment));
  if (!isSame && !isSameName) return;
  report(at, {
    code: 'duplicate-protected',
    message: isSame
      ? `The segment ${show(formatSegment(segment))} is protected already.`
      : `Another protected segment is called ${show(segmentLabel(segment))} already.`,
    hint: isSame ? 'Keep one entry with all of its dimensions.' : 'Give every segment a name of its own.',
  });
}

function convertBounds(
  written: WrittenProtected,
  at: Path,
  known: KnownNames,
  context: RuleContext,
): ProtectedConfig['dimensions'] {
  if (typeof written === 'string' || written.dimensions === undefined) return undefined;
  const bounds: Record<string, SegmentOverride> = {};
  const names = Object.entries(written.dimensions);
  if (names.length === 0 && !context.isBroken([...at, 'dimensions'])) {
    const message = 'The protected segment names no dimension, so nothing would be judged inside it.';
    const hint =
      'Write dimensions: { quality: { margin: 6pp } }, or take dimensions out for the primary one.';
    context.report([...at, 'dimensions'], { code: 'empty-protected', message, hint }, 'key');
  }
  for (const [name, bound] of names) {
    const place = [...at, 'dimensions', name];
    if (!known.isDimension(name)) context.report(place, unknownDimension(name, known), 'key');
    bounds[name] = convertOverride(bound, known.measure(name), place, context);
  }
  return bounds;
}
