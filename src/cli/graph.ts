import { graphOf } from '#analysis/graph/svg.ts';
import { GRAPH_LOCALES } from '#analysis/graph/words.ts';
import { oneOf, textValue, type Command } from './command.ts';
import { writeTo } from './plain-file.ts';
import { scriptAt } from './play.ts';
import { EXIT } from './wrong.ts';

export const graph: Command = {
  name: 'graph',
  usage: ['graph FILE [--out x.svg] [--locale vi|en]'],
  about: 'draws stages, prompts, follow-ups and conditions as a picture (SVG)',
  options: { out: { type: 'string' }, locale: { type: 'string' } },
  takes: { least: 1, most: 1, what: 'a scenario file' },
  run: async (call) => {
    const script = await scriptAt(call.files[0] ?? '');
    const svg = graphOf(script, oneOf(call, 'locale', GRAPH_LOCALES, 'vi'));
    const out = textValue(call, 'out');
    if (out === undefined) call.write(svg);
    else await writeTo(out, svg);
    return EXIT.clean;
  },
};
