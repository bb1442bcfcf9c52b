import * as z from 'zod';
import { bodies, LOCALES } from './messages.ts';
import { ROLES } from './sections.ts';

const toSchema = (schema: z.ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
  return rest;
};

/** What a request's body has to look like, as JSON Schema (draft 7): it is checked by it and described by it. */
export const bodySchema = (name: keyof typeof bodies): object => toSchema(bodies[name]);

/** The code in an address. */
export const address = toSchema(z.object({ code: z.string().min(4).max(24) }));

/** The code, and a scenario's file by the name that the build gave it. */
export const builtFile = toSchema(
  z.object({ code: z.string().min(4).max(24), file: z.string().regex(/^[a-z][a-z0-9-]{0,59}\.[a-z]{2}\.[\w-]{8}\.json$/) }),
);

/** Who listens, and since when. */
export const looking = toSchema(
  z.object({
    as: z.enum(ROLES).optional(),
    after: z.string().max(12).optional().meta({ description: 'Number of the last line that the browser has seen.' }),
    crowd: z.string().max(16).optional().meta({ description: 'What the last answer said under this name; for polls.' }),
  }),
);

/** In which language something to take home is written. */
export const inLanguage = toSchema(z.object({ lang: z.enum(LOCALES).optional().meta({ description: 'Left out, the workshop’s own.' }) }));
