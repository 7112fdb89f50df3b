type Column = Float64Array | Int32Array | Int8Array | Uint8Array;
/** A column whose length is not known beforehand. What it is given beyond that costs addresses, no memory. */
export interface GrowingColumn<Kind extends Column> {
    readonly push: (value: number) => void;
    /** What was pushed so far; not to be pushed to afterwards. */
    readonly build: () => Kind;
}
/** An empty column of 64-bit floats. */
export declare function growingNumbers(capacity: number): GrowingColumn<Float64Array>;
/** An empty column of 32-bit integers. */
export declare function growingIntegers(capacity: number): GrowingColumn<Int32Array>;
/** An empty column of integers from 0 to 255. */
export declare function growingBytes(capacity: number): GrowingColumn<Uint8Array>;
/** An empty column of integers from −128 to 127. */
export declare function growingSignedBytes(capacity: number): GrowingColumn<Int8Array>;
export {};
