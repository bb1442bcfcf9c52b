import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startPostgres, type RealPostgres } from '../../fixtures/postgres.ts';
import { heading, say } from '../print.ts';
import { startChild, type Child } from './child.ts';
import { optionsFrom, type Store } from './options.ts';
import { BARE, report, type Held } from './report.ts';
import { session, type Session } from './session.ts';

const { sizes, stores } = optionsFrom(process.argv.slice(2));
const delay = monitorEventLoopDelay({ resolution: 10 });

const { length, 0: first } = cpus();
heading('Workshop');
say(`${length} × ${first?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`);

/** Holds a session and stops the server; says how late the load itself was and what else the machine had to do. */
const hold = async (child: Child, size: number, server: string, shares: readonly number[]): Promise<Held> => {
  delay.reset();
  delay.enable();
  try {
    const held: Session = await session(child, size, shares);
    const late = (delay.percentile(99) / 1e6).toFixed(0);
    say(`${size} ${server}: the load's own event loop, p99 ${late} ms; load of the machine ${loadavg()[0]?.toFixed(1)}`);
    return { ...held, size, server };
  } finally {
    delay.disable();
    await child.stop();
  }
};

/** Events are much alike: the bare server's are as large as ours to participants, on average. */
const sizeOfEvent = (held: readonly Held[]): number => {
  const sum = (what: 'events' | 'bytes'): number => held.reduce((all, { burst }) => all + burst[what], 0);
  return Math.round(sum('bytes') / Math.max(1, sum('events')));
};

const home = await mkdtemp(join(tmpdir(), 'bench-workshop-'));
const postgres: RealPostgres | undefined = stores.includes('postgres') ? await startPostgres() : undefined;
const placeFor = async (store: Store, size: number): Promise<string> =>
  store === 'postgres' ? ((await postgres?.database(`hall_${size}`)) ?? '') : join(home, `${store}-${size}`);

const all: Held[] = [];
try {
  for (const size of sizes) {
    // Everybody is as late with every server.
    const shares = Array.from({ length: size }, Math.random);
    const ours: Held[] = [];
    for (const store of stores)
      ours.push(await hold(await startChild('server.ts', [store, await placeFor(store, size), home]), size, store, shares));
    const bare = await hold(await startChild('bare/server.ts', [String(sizeOfEvent(ours))]), size, BARE, shares);
    all.push(...ours, bare);
  }
} finally {
  if (all.length > 0) report(all);
  await postgres?.stop();
  await rm(home, { recursive: true, force: true });
}
