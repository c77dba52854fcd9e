import type { z } from 'zod';
import { fieldAt, keysAt } from './schema-walk.ts';

/** What an empty field wants, in the words of its own description; only what may be left out is offered to be taken away. */
export const helpForEmpty = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined => {
  const field = fieldAt(schema, path);
  if (!field?.description) return undefined;
  const inside = keysAt(schema, path);
  return [
    `Yang ditulis di sini: ${field.description.replace(/\.$/, '')}.`,
    ...(inside.length > 0 ? [`Di dalamnya: ${inside.join(', ')}.`] : []),
    ...(field.isOptional() ? ['Bila tidak dipakai, hapus isian ini.'] : []),
  ].join(' ');
};
