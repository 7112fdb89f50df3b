// Loaded before the Action (`node --import`): its clock runs FAST_CLOCK times as fast, so that what it waits for, and
// what it gives up on, comes in seconds. Nothing else of it is changed.
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { performance } from 'node:perf_hooks';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';

const speed = Number(process.env.FAST_CLOCK);
if (!(speed >= 1)) throw new RangeError(`FAST_CLOCK is ${process.env.FAST_CLOCK}`);

const shortened = (ms) => (ms === undefined ? ms : ms / speed);

for (const name of ['setTimeout', 'setInterval']) {
  const real = timers[name];
  const fast = (work, ms, ...rest) => real(work, shortened(ms), ...rest);
  Object.defineProperties(fast, Object.getOwnPropertyDescriptors(real));
  timers[name] = fast;
  globalThis[name] = fast;
  const realPromise = timersPromises[name];
  timersPromises[name] = (ms, ...rest) => realPromise(shortened(ms), ...rest);
}

const realTimeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => realTimeout(Math.ceil(shortened(ms)));

const realSocketTimeout = net.Socket.prototype.setTimeout;
net.Socket.prototype.setTimeout = function setTimeout(ms, ...rest) {
  return realSocketTimeout.call(this, Math.ceil(shortened(ms)), ...rest);
};

const RealDate = Date;
const started = RealDate.now();
const startedMs = performance.now();
class FastDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(FastDate.now());
    else super(...parts);
  }
  static now() {
    return Math.round(started + (performance.now() - startedMs) * speed);
  }
}
globalThis.Date = FastDate;
syncBuiltinESMExports();
