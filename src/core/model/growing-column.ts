type Column = Float64Array | Int32Array | Int8Array | Uint8Array;

/** A column whose length is not known beforehand. What it is given beyond that costs addresses, no memory. */
export interface GrowingColumn<Kind extends Column> {
  readonly push: (value: number) => void;
  /** What was pushed so far; not to be pushed to afterwards. */
  readonly build: () => Kind;
}

/** An empty column of 64-bit floats. */
export function growingNumbers(capacity: number): GrowingColumn<Float64Array> {
  return growing(
    capacity,
    (size) => new Float64Array(size),
    (column, length) => column.subarray(0, length),
  );
}

/** An empty column of 32-bit integers. */
export function growingIntegers(capacity: number): GrowingColumn<Int32Array> {
  return growing(
    capacity,
    (size) => new Int32Array(size),
    (column, length) => column.subarray(0, length),
  );
}

/** An empty column of integers from 0 to 255. */
export function growingBytes(capacity: number): GrowingColumn<Uint8Array> {
  return growing(
    capacity,
    (size) => new Uint8Array(size),
    (column, length) => column.subarray(0, length),
  );
}

/** An empty column of integers from −128 to 127. */
export function growingSignedBytes(capacity: number): GrowingColumn<Int8Array> {
  return growing(
    capacity,
    (size) => new Int8Array(size),
    (column, length) => column.subarray(0, length),
  );
}

/** Doubles where it is full. What it has beyond its length was never touched and takes no memory. */
function growing<Kind extends Column>(
  capacity: number,
  make: (capacity: number) => Kind,
  cut: (column: Kind, length: number) => Kind,
): GrowingColumn<Kind> {
  let column = make(Math.max(1, capacity));
  let length = 0;
  return {
    push(value) {
      if (length === column.length) {
        const larger = make(2 * length);
        larger.set(column);
        column = larger;
      }
      column[length++] = value;
    },
    build: () => cut(column, length),
  };
}
