/** Writes the broken files anew from their changes: `npx tsx tests/broken/make.ts`. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from './cases.ts';

const home = import.meta.dirname;
for (const name of readdirSync(home).filter((one) => one.endsWith('.json'))) rmSync(join(home, name));
for (const [name, content] of Object.entries(CASES)) writeFileSync(join(home, `${name}.json`), content());
console.log(`${Object.keys(CASES).length} broken files`);
