import type { FileChange } from '../../model/change.ts';

const lockfile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|go\.sum|gradle\.lockfile|bun\.lockb|\.terraform\.lock\.hcl|(?!dvc\.)[^/]*\.lock)$/;
const built =
  /\.(?:map|tsbuildinfo|snap)$|[.-](?:min|bundle|chunk)\.(?:[cm]?js|css)$|(?:^|\/)_next\/static\/|(?:^|\/)(?:dist|build|static|public|assets)\/(?:.*\/)?[\w.-]*[.-](?=[a-z_-]*\d)[\da-z_-]{8,}\.(?:[cm]?js|css)$/;
/** Characters that tell whether a machine wrote the rest. */
const sampleLength = 20_000;
/** A shorter text says too little. */
const shortest = 4_000;
/** Nobody writes lines of this length on the average, or code with so little space in it. */
const [longestLine, leastSpace] = [400, 0.1];

/** True for what a program wrote from what stands elsewhere: lockfiles, and code that was packed for browsers. */
export function isGenerated(file: FileChange): boolean {
  const path = file.path.toLowerCase();
  if (lockfile.test(path) || built.test(path)) return true;
  return /\.(?:[cm]?js|css)$/.test(path) && isPacked(file.headText ?? file.baseText ?? '');
}

function isPacked(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  if (sample.length < shortest) return false;
  const lines = sample.split('\n').length;
  if (sample.length / lines < longestLine) return false;
  return sample.replace(/\S+/g, '').length / sample.length < leastSpace;
}
