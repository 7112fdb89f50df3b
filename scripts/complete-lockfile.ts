// Gives package-lock.json an entry for every platform's optional package. npm leaves those out that its registry does not
// hold, and then `npm ci` refuses the file it wrote itself. An entry names version and platform, so that npm installs it
// where it fits and passes it over everywhere else.
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const processors: readonly [RegExp, string][] = [
  [/arm64|aarch64/, 'arm64'],
  [/wasm32/, 'wasm32'],
  [/x64|x86_64/, 'x64'],
  [/ia32|i686/, 'ia32'],
  [/riscv64/, 'riscv64'],
  [/ppc64/, 'ppc64'],
  [/loong64/, 'loong64'],
  [/s390x/, 's390x'],
  [/mips64el/, 'mips64el'],
  [/\barm/, 'arm'],
];

/** Platform fields as a package of that name declares them. */
function platformOf(name: string): Record<string, string[]> {
  const words = name.replace(/^@[^/]+\//, '').replace(/_/g, '-');
  const cpu = processors.find(([pattern]) => pattern.test(words))?.[1];
  const os = systems.filter((system) => words.split('-').includes(system));
  const libc = /musl/.test(words) ? ['musl'] : os.includes('linux') && /gnu/.test(words) ? ['glibc'] : [];
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    // Only exact versions: a range needs a registry to be settled.
    if (!/^\d+\.\d+\.\d+/.test(range)) continue;
    const top = `node_modules/${name}`;
    const nested = `${path}/${top}`;
    if ([top, nested].some((place) => lock.packages[place]?.version === range)) continue;
    // Another version on top belongs to another package: this one goes below its own.
    lock.packages[lock.packages[top] === undefined ? top : nested] = {
      version: range,
      dev: true,
      optional: true,
      ...platformOf(name),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} entries added\n`);
