import type { z } from 'zod';
import { choicesAt, fieldAt, keysAt } from './schema-walk.ts';

/** What belongs into a field, in the words of its own description: its choices, or what stands inside it. */
export const wantedAt = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined => {
  const field = fieldAt(schema, path);
  const inside = keysAt(schema, path);
  // An item of a list has no words of its own: the way to begin it helps most.
  if (typeof path.at(-1) === 'number' && inside.length > 0)
    return `Mulai setiap butir dengan "- ${inside[0]}:". Yang dapat dimuatnya: ${inside.join(', ')}.`;
  if (!field?.description) return undefined;
  const items = inside.length > 0 ? [] : keysAt(schema, [...path, 0]);
  const choices = choicesAt(schema, path);
  return [
    `Yang ditulis di sini: ${field.description.replace(/\.$/, '')}.`,
    ...(choices.length > 0 ? [`Pilihan: ${choices.join(', ')}.`] : []),
    ...(inside.length > 0 ? [`Di dalamnya: ${inside.join(', ')}.`] : []),
    ...(items.length > 0 ? [`Setiap butir dapat memuat: ${items.join(', ')}.`] : []),
  ].join(' ');
};

/** The same for a field that stands empty; only what may be left out is offered to be taken away. */
export const helpForEmpty = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined => {
  const wanted = wantedAt(schema, path);
  return wanted && fieldAt(schema, path)?.isOptional() ? `${wanted} Bila tidak dipakai, hapus isian ini.` : wanted;
};
