import type { FileChange } from '../../core/model/change.ts';
import type { ChangedPath, FileObject, Git } from '../ports.ts';
import { decodeText } from './decode-text.ts';

/** Larger files are told by their path alone, bytes. */
const largestText = 16 * 1024 * 1024;

/** Bytes of all sides together that are read, those of the smallest files first. */
const mostBytes = 64 * 1024 * 1024;

/** Endings of files that hold no text: not worth reading to find it out. */
const binaryEnding =
  /\.(?:safetensors|gguf|ggml|ckpt|pth?|bin|onnx|h5|pb|tflite|npy|npz|pkl|joblib|faiss|ann|hnsw|annoy|index|parquet|arrow|feather|sqlite3?|db|png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|zip|t?gz|bz2|xz|zst|7z|tar|jar|whl|so|dylib|dll|exe|class|wasm|mp[34]|mov|wav|ogg|webm|woff2?|ttf|otf)$/i;
/** Names that end like one of these are texts more often than not; they are read while they are small. */
const largestBinary = 64 * 1024;

/** What is known of one side before it is read. */
type Side =
  | { readonly kind: 'absent' | 'link' | 'submodule' | 'large' | 'missing' | 'binary' }
  | { readonly kind: 'text'; readonly objectId: string };

/**
 * Changed files with their texts on both sides. Sizes are asked for first: what is too large, or binary by its name, is
 * never read. A link has no text of its own, and what it points at is not followed.
 */
export async function readFiles(
  git: Pick<Git, 'objectSizes' | 'readObjects'>,
  paths: readonly ChangedPath[],
): Promise<FileChange[]> {
  const asked = paths.filter((changed) => !isSame(changed));
  const objects = asked.flatMap(({ base, head }) => [base, head]).filter((side) => side?.kind === 'file');
  const sizes = await git.objectSizes(objects.flatMap((side) => side?.objectId ?? []));
  const chosen = withinBudget(asked, sizes);
  const contents = await git.readObjects([...chosen]);
  return paths.map((changed) => {
    const { path, previousPath, status } = changed;
    const known = { path, status, ...(previousPath === undefined ? {} : { previousPath }) };
    // The mode alone changed, or the name: nothing that has to be read.
    if (isSame(changed)) return { ...known, baseText: '', headText: '' };
    const side = (object: FileObject | undefined) => sideOf(object, path, sizes, chosen);
    const texts = textsOf(path, side(changed.base), side(changed.head), contents);
    const isRead = texts.baseText !== undefined || texts.headText !== undefined;
    return { ...known, ...texts, ...(isRead ? {} : sizesOf(changed, sizes)) };
  });
}

/** Sizes of a file that was not read, as far as git tells them. */
function sizesOf(
  { base, head }: ChangedPath,
  sizes: ReadonlyMap<string, number>,
): Pick<FileChange, 'baseBytes' | 'headBytes'> {
  const baseBytes = base === undefined ? undefined : sizes.get(base.objectId);
  const headBytes = head === undefined ? undefined : sizes.get(head.objectId);
  return {
    ...(baseBytes === undefined ? {} : { baseBytes }),
    ...(headBytes === undefined ? {} : { headBytes }),
  };
}

function isSame({ base, head }: ChangedPath): boolean {
  return base !== undefined && base.objectId === head?.objectId && base.kind === head.kind;
}

/** The objects that are read: the smallest first, so that settings are read whatever else a change brings. */
function withinBudget(paths: readonly ChangedPath[], sizes: ReadonlyMap<string, number>): Set<string> {
  const wanted = paths.flatMap(({ path, base, head }) =>
    [base, head].flatMap((object) => {
      const size = object?.kind === 'file' ? sizes.get(object.objectId) : undefined;
      if (object === undefined || size === undefined || size > largestText) return [];
      return size > largestBinary && binaryEnding.test(path) ? [] : [{ objectId: object.objectId, size }];
    }),
  );
  const chosen = new Set<string>();
  let left = mostBytes;
  for (const { objectId, size } of wanted.sort((one, other) => one.size - other.size)) {
    if (chosen.has(objectId)) continue;
    left -= size;
    if (left < 0) break;
    chosen.add(objectId);
  }
  return chosen;
}

function sideOf(
  object: FileObject | undefined,
  path: string,
  sizes: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string>,
): Side {
  if (object === undefined) return { kind: 'absent' };
  if (object.kind !== 'file') return { kind: object.kind };
  const size = sizes.get(object.objectId);
  if (size === undefined) return { kind: 'missing' };
  if (chosen.has(object.objectId)) return { kind: 'text', objectId: object.objectId };
  return { kind: size > largestBinary && binaryEnding.test(path) ? 'binary' : 'large' };
}

const reasons = {
  link: 'It is a link: what it points at was not read.',
  submodule: 'It is a submodule: what changed in it was not read.',
  large: 'It is too large to be read: it goes by its path alone.',
  missing: 'Its content is missing or broken in this repository: it goes by its path alone.',
  binary: 'It holds no text: it goes by its path alone.',
} as const;

/** Texts of both sides, or neither: half of a file would look like a file that came or went. */
function textsOf(
  path: string,
  base: Side,
  head: Side,
  contents: ReadonlyMap<string, Uint8Array>,
): Pick<FileChange, 'baseText' | 'headText' | 'warning'> {
  const read = [base, head].map((side) => readSide(path, side, contents));
  const [old, now] = read;
  const warning = read.map((side) => side?.warning).find((text) => text !== undefined);
  const noted = warning === undefined ? {} : { warning };
  // A link beside a file: the text of the file is what came or went.
  const isText = (side: typeof old) => side === undefined || side.text !== undefined;
  const isAnyText = [base, head].some(({ kind }) => kind === 'text');
  if (!isText(old) || !isText(now) || !isAnyText) return noted;
  return {
    ...noted,
    ...(old?.text === undefined ? {} : { baseText: old.text }),
    ...(now?.text === undefined ? {} : { headText: now.text }),
  };
}

/** Undefined = no such side; without `text` = there is one and nobody can read it. */
function readSide(
  path: string,
  side: Side,
  contents: ReadonlyMap<string, Uint8Array>,
): { readonly text?: string; readonly warning?: string } | undefined {
  switch (side.kind) {
    case 'absent':
      return undefined;
    case 'link':
    case 'submodule':
      return { text: '', warning: reasons[side.kind] };
    // What is binary by its name is what one expects of it.
    case 'binary':
      return {};
    case 'large':
    case 'missing':
      return { warning: reasons[side.kind] };
    case 'text': {
      const bytes = contents.get(side.objectId);
      if (bytes === undefined) return { warning: reasons.missing };
      return decodeText(bytes) ?? (binaryEnding.test(path) ? {} : { warning: reasons.binary });
    }
  }
}
