import type { FastifyInstance, FastifyReply } from 'fastify';
import { LOCALES, type Locale } from '#protocol/messages.ts';
import { logsOf } from '#protocol/report/logs.ts';
import { reportOf } from '#protocol/report/report.ts';
import { answersCsv } from '../export/answers-csv.ts';
import { wholeRecord } from '../export/whole-record.ts';
import { workbookOf } from '../export/workbook.ts';
import type { LiveRoom } from '../room/rooms.ts';
import type { Storage } from '../storage/storage.ts';
import { described, limits } from './described.ts';
import { asHost, withRoom, type Ground } from './workshops.ts';

/** Something that the facilitator may take home. */
interface Kind {
  readonly file: 'answers.csv' | 'workbook.xlsx' | 'report.json' | 'logs.json' | 'record.json';
  readonly type: string;
  readonly make: (room: LiveRoom, locale: Locale, storage: Storage) => string | Promise<string | Buffer>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

const KINDS: readonly Kind[] = [
  { file: 'answers.csv', type: 'text/csv; charset=utf-8', make: ({ workshop }, locale) => answersCsv(workshop, locale) },
  {
    file: 'workbook.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: ({ workshop }, locale) => workbookOf(workshop, locale),
  },
  { file: 'report.json', type: JSON_TYPE, make: ({ workshop }) => JSON.stringify(reportOf(workshop)) },
  { file: 'logs.json', type: JSON_TYPE, make: ({ workshop }) => JSON.stringify(logsOf(workshop)) },
  { file: 'record.json', type: JSON_TYPE, make: async (room, _, storage) => JSON.stringify(await wholeRecord(storage, room)) },
];

const two = (number: number): string => String(number).padStart(2, '0');

/** The day on this machine's clock: the files lie on the facilitator's own disk. */
const dayOf = (now: number): string => {
  const day = new Date(now);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const localeIn = (query: unknown, otherwise: Locale): Locale =>
  LOCALES.find((locale) => locale === (query as { readonly lang?: unknown }).lang) ?? otherwise;

const sendFile = (reply: FastifyReply, { type, file }: Kind, name: string, content: string | Buffer): FastifyReply =>
  reply
    .header('Content-Type', type)
    .header('Content-Disposition', `attachment; filename="${name}-${file}"`)
    .header('Cache-Control', 'no-store')
    .send(content);

/** What the facilitator takes home, each as a file. */
export const exportRoutes = (app: FastifyInstance, ground: Ground): void => {
  for (const kind of KINDS)
    app.get(
      `/api/workshops/:code/export/${kind.file}`,
      { schema: described.exports[kind.file], config: limits(ground.limits).take },
      withRoom(
        ground,
        asHost(async (room, request, reply) => {
          const { code, settings } = room.kept;
          const content = await kind.make(room, localeIn(request.query, settings.locale), await ground.storage);
          return sendFile(reply, kind, `hop-bao-${code}-${dayOf(ground.now())}`, content);
        }),
      ),
    );
};
