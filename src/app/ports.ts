/** The file system as the app needs it. Paths are as the user gave them, relative to the working directory. */
export interface Files {
  /** @throws FileError when the file cannot be read */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Creates missing folders. @throws FileError when the file cannot be written */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** A new empty folder outside the working directory. */
  readonly makeTemporary: (prefix: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  readonly join: (...parts: readonly string[]) => string;
  /** Absolute path of a file that ships with the program, such as `demo-suite.js`. */
  readonly shipped: (name: string) => string;
}

/** A command as an argument list; never a shell string. */
export interface ProcessRequest {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** How a process ended. */
export interface ProcessOutcome {
  /** null = ended by a signal or a timeout. */
  readonly exitCode: number | null;
  readonly isTimedOut: boolean;
  /** Last lines of its output, both streams, capped. */
  readonly tail: string;
}

/** Runs programs. */
export interface Processes {
  readonly run: (request: ProcessRequest) => Promise<ProcessOutcome>;
  /** The interpreter that runs this program: what the example suite runs on. */
  readonly interpreter: string;
}

/** Time, handed in. */
export interface Clock {
  readonly now: () => Date;
}

/** Messages for the person at the terminal: never on standard output, which belongs to the result. */
export interface Log {
  readonly note: (line: string) => void;
}

/** One option of a command, as it is parsed and as help shows it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** Name of the value in help, such as `FILE`. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: string;
}

/** The options of a command by name. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** What a command was called with, parsed. */
export interface CommandInput {
  readonly positionals: readonly string[];
  /** Text of a string option. @throws UsageError when it is given more than once */
  readonly text: (name: string) => string | undefined;
  /** All texts of a string option that may be repeated. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** The terminal the program was started from. */
export interface Terminal {
  /** @throws UsageError when an option is unknown or lacks its value */
  readonly parse: (options: OptionTable, words: readonly string[]) => CommandInput;
  /** Writes to standard output and waits until it is taken. */
  readonly print: (text: string) => Promise<void>;
}

/** Everything the app needs from outside. */
export interface World {
  readonly terminal: Terminal;
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly log: Log;
}
