import { dropReasons, holdReasons } from '../../../scripts/core/gate/reasons.ts';
import { dropAdvice, holdAdvice, type Turn } from '../../../scripts/core/render/gate-advice.ts';
import { type Frame, frameOf } from '../frame.ts';
import { reasonsHref } from '../links.ts';
import type { FieldView } from '../records/value-view.ts';
import { text } from '../records/values.ts';

export interface ReasonsPage {
  readonly frame: Frame;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly lede: string;
    readonly reasons: readonly FieldView[];
  }[];
}

const turnWord: Record<Turn, string> = {
  penulis: 'Giliran penulis permohonan.',
  instansi: 'Giliran instansi yang bersangkutan.',
  pemutus: 'Giliran yang berwenang memutus.',
  pengelola: 'Giliran Dinas sebagai pengelola register.',
  gerbang: 'Giliran gerbang.',
  selesai: '',
};

/** A code with its sentence, and what to do; the anchor is the code itself, which never changes its meaning. */
const reasonView = (code: string, sentence: string, todo: string): FieldView => ({
  label: code,
  help: sentence,
  value: text(todo),
  anchor: code,
});

/** Every reason that the gate can give, for those who come from its message with a code. */
export const reasonsPage = (): ReasonsPage => ({
  frame: frameOf({
    title: 'Kode alasan gerbang',
    description: 'Mengapa suatu syarat belum terpenuhi atau suatu suara tidak dihitung, dan apa yang dapat dilakukan.',
    href: reasonsHref,
    files: ['scripts/core/gate/reasons.ts'],
    found: { jenis: 'pernyataan' },
  }),
  groups: [
    {
      id: 'syarat',
      heading: 'Mengapa suatu syarat belum terpenuhi',
      lede: 'Selama ada syarat yang belum terpenuhi, permohonan tidak digabung. Tidak satu pun kode ini berarti permohonan ditolak.',
      reasons: Object.entries(holdReasons).map(([code, sentence]) => {
        const { turn, todo } = holdAdvice[code as keyof typeof holdReasons];
        return reasonView(code, sentence, `${turnWord[turn]} ${todo}`.trim());
      }),
    },
    {
      id: 'suara',
      heading: 'Mengapa suatu suara tidak dihitung',
      lede: 'Suara yang tidak dihitung tetap tercatat bersama alasannya. Suara lain tidak terpengaruh olehnya.',
      reasons: Object.entries(dropReasons).map(([code, sentence]) =>
        reasonView(code, sentence, dropAdvice[code as keyof typeof dropReasons]),
      ),
    },
  ],
});
