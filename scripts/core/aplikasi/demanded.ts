import type { z } from 'zod';
import { type JudgedKind, type onlyParameter, outOfSort } from '../policy/record-sort.ts';
import type { Aplikasi } from '../records/aplikasi.ts';
import type { CheckContext } from '../rule.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from './scope.ts';
import { outOfStage, stageParameter } from './stage.ts';

/** Parameters with which a provision that demands fields narrows the applications it speaks of. */
export const applicationParameters = {
  ...scopeParameters,
  pembuatan: makingParameter,
  tahap: stageParameter.optional(),
};

type Scope = Parameters<typeof outOfScope>[1] &
  Parameters<typeof outOfMaking>[1] & {
    readonly tahap?: z.infer<typeof stageParameter> | undefined;
    readonly jenis: JudgedKind;
    readonly hanya?: z.infer<typeof onlyParameter>;
  };

const outOfApplication = (
  application: Aplikasi,
  { tahap, ...scope }: Scope,
  context: Pick<CheckContext, 'kosakata' | 'isInForce'>,
): string | undefined =>
  (tahap && outOfStage(application, tahap)) ??
  outOfScope(application, scope, context.kosakata) ??
  outOfMaking(application, scope, context);

/** Why a provision that demands something of records leaves this one aside; undefined where it speaks of it. */
export const outOfDemand = (
  subject: unknown,
  parameter: Scope,
  context: Pick<CheckContext, 'kosakata' | 'isInForce'>,
): string | undefined =>
  outOfSort(subject, parameter, context.kosakata) ??
  (parameter.jenis === 'aplikasi' ? outOfApplication(subject as Aplikasi, parameter, context) : undefined);
