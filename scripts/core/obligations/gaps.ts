import { type Finding, findingOf } from '../finding.ts';
import { refOf } from '../registry.ts';
import type { Obligation } from './obligation.ts';
import type { DutyWorld } from './obligations.ts';

/** Something that the law asks for and that is not there: late, or still to be done with no day set for it. */
export const isGap = ({ keadaan, mengikat, bertahap, instansi, tenggat, berakhir }: Obligation): boolean =>
  mengikat &&
  !bertahap &&
  instansi !== null &&
  berakhir === null &&
  (keadaan === 'terlambat' || (keadaan === 'jatuh-tempo' && tenggat === null));

const chosenBy = {
  teks: 'jangka menurut peraturan',
  setelan: 'jangka pilihan setempat',
  rekaman: 'jangka pilihan pengelola',
};

const caseOf = ({ tenggat, jangka }: Obligation): string =>
  tenggat === null || jangka === null ? 'belum tercatat' : `terakhir boleh ${tenggat} (${chosenBy[jangka.dasar]})`;

/** What is missing, as findings at the agency's own file; level `celah`, so nothing is held up by them. */
export const gapsOf = ({ registry }: DutyWorld, obligations: readonly Obligation[]): Finding[] =>
  obligations.filter(isGap).flatMap((duty) => {
    const [agency] = registry.lookup('by-id', `instansi/${duty.instansi}`);
    if (!agency) return [];
    return [
      findingOf({
        rule: `kewajiban/${duty.penegakan}`,
        outcome: 'gagal',
        level: 'celah',
        // A figure that was chosen, by the regency or by the keeper of the record, is not the text's.
        basis: duty.jangka === null || duty.jangka.dasar === 'teks' ? duty.dasar : 'setelan',
        daerah: duty.daerah,
        record: refOf(agency),
        file: agency.file,
        path: '',
        message: `${duty.hal}${duty.rekaman ? ` (${duty.rekaman})` : ''}: ${caseOf(duty)}.`,
        help: `Buktinya: ${duty.bukti}`,
        actual: duty.dilaksanakan[0]?.tanggal ?? null,
        expected: duty.tenggat,
        provisions: [duty.provision],
        related: duty.rekaman ? [duty.rekaman] : [],
        discriminator: duty.id,
      }),
    ];
  });
