import type { VelocityDocument } from './velocity-document.ts';

/** What no record has at its top, and every page of a sprint does. */
const ownKeys = [
  'sprint',
  'records',
  'experiments',
  'classes',
] as const satisfies readonly (keyof VelocityDocument)[];

/** Whether a JSON value means to be the figures of a sprint, of this version or another: they are made of records, and none. */
export function isVelocityDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ownKeys.every((key) => key in value);
}
