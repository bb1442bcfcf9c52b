/** Long work as a command drives it, for the tests of Ctrl-C: says when it has begun, and what it has when it is stopped. */
import type { Work } from '#analysis/work.ts';
import { drive } from '#cli/drive.ts';
import { EXIT } from '#cli/wrong.ts';

const endless = function* (heeds: boolean): Work<number> {
  for (let done = 0; ; done += 1) {
    if (done === 1000) process.stdout.write('begun\n');
    const stop = yield { done };
    if (stop === true && heeds) return done;
  }
};

const { value, stopped } = await drive('counting', endless(process.argv[2] !== 'deaf'));
process.stdout.write(`counted ${value > 0 ? 'so far' : 'nothing'}\n`);
process.exitCode = stopped === 'interrupt' ? EXIT.stopped : EXIT.clean;
