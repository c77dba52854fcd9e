import type { Basis, Level } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Regulation } from './regulation.ts';

/** A rule at work: which provision (if any) demands it, how heavy it is, on which day it is judged. */
export interface Binding {
  readonly id: string;
  readonly daerah: string;
  /** Absent for house rules of `bersama.yaml`. */
  readonly provision?: string;
  /** First day of the version of the provision that it comes from; absent for house rules. */
  readonly versi?: string;
  readonly rule: Rule;
  readonly level: Exclude<Level, 'celah'>;
  readonly basis: Basis;
  /** `terus`, or the path of the date that decides which law applies. */
  readonly pada: string;
  /** The days on which it holds: those of the version, cut where a setting that it uses changes. */
  readonly sejak: string;
  readonly sampai?: string;
  readonly parameter: unknown;
  readonly istilah: Regulation['istilah'];
  /** Whether a waiver may lift it: settings always, others when they say who may. */
  readonly waivable: boolean;
}

/** A fault of a binding, placed in the policy file that holds it. */
export interface BindingFault {
  readonly file: string;
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** Takes the faults of one policy file: path, code, message, help. */
export type Say = (path: string, code: string, message: string, help: string) => void;
