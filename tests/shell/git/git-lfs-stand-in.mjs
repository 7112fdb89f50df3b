// The part of git-lfs that a checkout calls: content lies in `lfs.storage` under the name that the pointer holds. It speaks
// git's long-running filter protocol (gitattributes(5)), version 2, `smudge` only.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const storage = execFileSync('git', ['config', 'lfs.storage'], { encoding: 'utf8' }).trim();
const [command] = process.argv.slice(2);

if (command === 'version') writeSync(1, 'git-lfs/0 (stand-in)\n');
else if (command === 'fetch') copyFileSync(join(storage, 'remote'), join(storage, '1'));
else if (command === 'filter-process') serve();
else process.exitCode = 1;

function serve() {
  readList();
  writeList('git-filter-server\n', 'version=2\n');
  readList();
  writeList('capability=smudge\n');
  for (;;) {
    readList();
    const file = join(storage, readList().join('').trim());
    if (existsSync(file)) {
      writeList('status=success\n');
      writeList(readFileSync(file));
      writeList();
    } else {
      writeList('status=error\n');
    }
  }
}

function readList() {
  const list = [];
  for (;;) {
    const length = Number.parseInt(read(4).toString(), 16);
    if (length === 0) return list;
    list.push(read(length - 4));
  }
}

function read(length) {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(0, bytes, filled, length - filled, null);
    // Git has no more questions.
    if (count === 0) process.exit(0);
    filled += count;
  }
  return bytes;
}

function writeList(...list) {
  for (const entry of list) {
    const bytes = Buffer.from(entry);
    writeSync(1, (bytes.length + 4).toString(16).padStart(4, '0'));
    writeSync(1, bytes);
  }
  writeSync(1, '0000');
}
