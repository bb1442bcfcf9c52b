import { sentence, type Finding } from '#engine/door/finding.ts';
import { isOn, type Command } from './command.ts';
import { scenarioAt, shippedRubrics } from './files.ts';
import { EXIT } from './wrong.ts';

const line = (file: string, found: Finding): string =>
  `${file}:${found.line ?? 1}:${found.column ?? 1}: ${found.severity} ${found.rule} ${found.path ? `${found.path}: ` : ''}${sentence(found)}`;

/** Checks files and writes what was found, one line each, or one JSON list. Gives the exit code. */
const check = async (files: readonly string[], asJson: boolean, write: (text: string) => void): Promise<number> => {
  const rubrics = await shippedRubrics();
  const all = await Promise.all(
    files.map(async (file) => {
      const result = await scenarioAt(file, rubrics);
      return { file, findings: result.ok ? [] : result.findings };
    }),
  );
  const found = all.flatMap(({ file, findings }) => findings.map((one) => ({ file, ...one, message: sentence(one) })));
  if (asJson) write(`${JSON.stringify(found, null, 2)}\n`);
  else for (const { file, findings } of all) for (const one of findings) write(`${line(file, one)}\n`);
  return found.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
};

export const lint: Command = {
  name: 'lint',
  usage: ['lint FILE... [--json]'],
  about: 'checks scenario files and says where to mend what',
  options: { json: { type: 'boolean' } },
  takes: { least: 1, most: 1000, what: 'a scenario file' },
  run: (call) => check(call.files, isOn(call, 'json'), call.write),
};
