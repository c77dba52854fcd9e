import { accountsOf, gateOfficesOf, type Rosters } from '../core/audit/signing-roster.ts';
import type { Repository } from './git.ts';
import { rostersAt } from './roster-at.ts';
import type { GateOffice } from './seal-putusan.ts';
import type { SigningOffice } from './verify-vote.ts';

/** Offices of all regencies with what they may sign by. */
export const signingOfficesIn = (rosters: Rosters): SigningOffice[] =>
  [...rosters.values()].flatMap(({ offices, induk }) =>
    offices.map((office) => ({
      id: office.id,
      accounts: accountsOf(office),
      kunci: office.kunci ?? [],
      induk,
      berlaku: office.berlaku,
    })),
  );

/** The same, as a commit holds them. */
export const signingOfficesAt = async ({ root }: Repository, commit: string): Promise<SigningOffice[]> =>
  signingOfficesIn(await rostersAt(root, commit));

/** Offices of the gate in a regency, whose keys may seal a putusan. */
export const gateOfficesAt = async ({ root }: Repository, commit: string, daerah: string): Promise<GateOffice[]> =>
  gateOfficesOf((await rostersAt(root, commit)).get(daerah)).map(({ id, kunci = [] }) => ({ id, kunci }));
