import { readers } from '../src/core/results/readers.ts';
import type { FormatNotes } from '../src/core/results/reading/reader.ts';

const checkedWith: Readonly<Record<FormatNotes['checkedWith'], string>> = {
  'files of its users': 'users’ files',
  'files made with it': 'made with it',
  'files written after its source': 'its source',
};

/** The page docs/formats.md: how result files are read, and every format with what it says and what it cannot say. */
export function formatsPage(): string {
  const rows = readers.map(({ name, notes }) => {
    const { framework, files, reads, silent } = notes;
    return `| ${[framework, `**\`${name}\`**<br>${files}`, reads, silent, checkedWith[notes.checkedWith]].map(cell).join(' | ')} |`;
  });
  return `${beforeTable}\n${rows.join('\n')}\n${behindTable}`;
}

/** A bar would end the cell, in code as well. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const beforeTable = `# Result files

Made from the readers in \`src/core/results\` by \`npm run docs\`. Each says here what it reads and what its format cannot tell, so that a missing figure is no riddle: what a file does not say is unknown, never 0. \`eval-envelope ingest FILE…\` shows what was understood, before a verdict hangs on it.

*Checked with* says what the reader was held against: **users’ files** that teams published, with the figures they published for them; files **made with it**, by running the tool; or fixtures written after **its source**, where no real file was at hand.

| framework | \`--format\` and file | what is read | what the format cannot tell us | checked with |
|:--|:--|:--|:--|:--|`;

const behindTable = `
## How a file is told

By its content, never by its name; one reader recognizes a file, or none. \`--format NAME\`, or \`format:\` of a suite, forces one. Anything else is read by naming its fields with \`columns:\` of a suite or \`--columns FILE\`: [reading your own results](own-results.md). A file in no format is refused with what it seems to be (where it holds rows, a mapping to begin with) or, where nothing tells, with the names of those that are read. To have a format of its own read by everybody: [adding a reader](adding-a-reader.md).

## Several files as one run

\`ingest\`, \`compare\`, \`init --from\`, the inputs \`base-results\` and \`head-results\`, and \`results:\` of a suite take a file, a folder, or a glob in quotes (\`*\` stops at a slash, \`**\` does not; names that begin with a dot have to be named). Together they are one run, in one format. Summaries and configs that belong to the rows are read with them. What else lies in a folder is passed over, and a note says so; a file that was named itself has to be readable.

Files that hold the same cases are repetitions, and become epochs of one run. A byte-for-byte copy is refused: it is no second run.

\`\`\`jsonl monday.jsonl
{"caseId": "refunds", "passed": true, "latencyMs": 800}
{"caseId": "limits", "passed": false, "latencyMs": 650}
\`\`\`

\`\`\`jsonl tuesday.jsonl
{"caseId": "refunds", "passed": true, "latencyMs": 900}
{"caseId": "limits", "passed": true, "latencyMs": 700}
\`\`\`

\`\`\`text ingest monday.jsonl tuesday.jsonl
rows-jsonl: 2 cases, 2 epochs (scored 4)
  error-rate    0  (n = 4)
  latency       762.5 ms  (n = 4)
  pass-rate     0.75  (n = 4)
  refusal-rate  0  (n = 4)
  note: No row states an epoch: 2 rows that repeat a case were numbered in file order.
\`\`\`

> **\`results:\` is deleted before the command runs**, so that no old file passes for a new one: the file, the whole folder with all that is in it, or everything the glob matches. This happens in the copy of the commit that \`gate\` and \`record\` lay out, never in your working tree; a command that reads what it deletes will miss it there. Give results a folder of their own.

## Numbers

- NaN and Infinity are unknown where a tool writes them, as Python does; a note counts them.
- A number written as text (\`"0.8"\`) is taken as a number; outside tables, where everything is text, a note counts them. Our own rows are stricter and refuse it. Text with a unit (\`"12 ms"\`) is refused with its line: units are never guessed.
- Letter grades, −1 as “no grade” and the like are read as the framework means them.

## Sizes

Files are read in pieces, and rows kept in columns: a file may be larger than memory. Answers are kept as text up to 16 million characters a run, and as hashes beyond. A file named \`.gz\` is unpacked in memory, up to 256 MiB.

Archives (\`.eval\` of Inspect AI) are read entry by entry, without unpacking to disk: at most 200,000 entries, 256 MiB an entry and 8 GiB in all. An entry that unpacks to more than 500 times its size, a link, an encrypted entry or one whose name leads out of the archive is refused. Entries packed with zstd need Node 22.15 or later. The Action has it; with an older Node the log can be written as JSON instead.
`;
