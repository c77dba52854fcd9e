import type { z } from 'zod';
import { daerahSchema } from '../records/daerah.ts';
import { jenisList, kindOf } from '../records/kinds.ts';
import { allKeys } from '../schema-walk.ts';
import { articleSchema } from './article.ts';
import { enforcementShapes } from './enforcement.ts';
import { glossarySchema } from './glossary.ts';
import { regulationSchema } from './regulation.ts';
import { settingsSchema } from './settings.ts';
import { sharedSchema } from './shared.ts';
import { vocabularySchema } from './vocabulary.ts';

/** The shapes of enforcement stand behind a transform, where a walk over keys does not come. */
const policySchemas: readonly z.ZodType[] = [
  articleSchema,
  ...Object.values(enforcementShapes),
  regulationSchema,
  settingsSchema,
  sharedSchema,
  vocabularySchema,
  glossarySchema,
  daerahSchema,
];

/** Every word that a file of the register or of its policies may have as a key, and every kind of record. */
export const schemaKeys = (): ReadonlySet<string> =>
  new Set([
    ...jenisList,
    ...jenisList.flatMap((jenis) => allKeys(kindOf(jenis).schema)),
    ...policySchemas.flatMap(allKeys),
  ]);
