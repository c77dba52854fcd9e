import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const reaches = ['strategis', 'lintas-sektor', 'pemangku-kepentingan'] as const;
const built: readonly string[] = ['pengadaan', 'pembangunan', 'pengembangan'];

/** What is strategic, cuts across sectors and takes in stakeholders is developed and run by the Dinas. */
export const pengembangStrategis = defineRule({
  id: 'aplikasi/pengembang-strategis',
  title: 'Aplikasi strategis dikembangkan dan dioperasikan Dinas',
  subjects: ['aplikasi'],
  fields: ['lingkup', 'operator', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    lingkup: z
      .array(
        z.enum(reaches).meta({ enumDescriptions: ['strategis', 'lintas sektor', 'melibatkan pemangku kepentingan'] }),
      )
      .min(1)
      .meta({ description: 'Aplikasi yang lingkupnya memuat semua ini.' }),
  }),
  judgesEvents: () => true,
  check: ({ subject: { lingkup = [], operator, riwayat }, parameter, registry, istilah: { dinas }, isInForce }) => {
    if (!parameter.lingkup.every((reach) => lingkup.includes(reach)))
      return notApplicable('Lingkup aplikasi ini tidak dikenai ketentuan ini.');
    const nameOf = (id: string): string => registry.get('instansi', id)?.nama ?? id;
    const works = riwayat
      .map(({ jenis, tanggal, pelaksana }, at) => ({ jenis, tanggal, pelaksana, at }))
      .filter(({ jenis, tanggal, pelaksana }) => built.includes(jenis) && pelaksana && isInForce(tanggal));
    if (works.length === 0 && operator === undefined)
      return notApplicable('Pelaksana pengembangan dan operatornya belum disebut.');
    const runner =
      operator === undefined || isDinas(operator, registry)
        ? []
        : [
            {
              path: 'operator',
              message: `Aplikasi ini strategis, lintas sektor, dan melibatkan pemangku kepentingan; operatornya ${nameOf(operator)}.`,
              help: `Perbaiki operatornya bila keliru; bila benar, bicarakan dengan ${dinas}.`,
              actual: nameOf(operator),
              expected: dinas,
            },
          ];
    const builders = works.flatMap(({ jenis, tanggal, pelaksana = [], at }): Fault[] => {
      if (pelaksana.some((id) => isDinas(id, registry))) return [];
      const actual = pelaksana.map(nameOf).join(', ');
      return [
        {
          path: `riwayat.${at}.pelaksana`,
          message: `Pelaksana ${jenis} pada ${tanggal} tercatat ${actual}, tanpa ${dinas}.`,
          help: `Perbaiki pelaksananya bila keliru; bila benar, bicarakan dengan ${dinas}.`,
          actual,
          expected: dinas,
        },
      ];
    });
    return verdictOf([...builders, ...runner]);
  },
});
