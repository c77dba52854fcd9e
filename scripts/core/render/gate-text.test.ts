import { expect, test } from 'vitest';
import { counted, gateDecision, gateFacts, met, own, requirement } from '../../testing/gate-decisions.ts';
import { renderGateText } from './gate-text.ts';

const proposed = met({
  id: 'buleleng/subdomain/contoh-tani/pengusul/instansi-pemilik@dinas-tani',
  kind: 'pengusul',
  authority: ['instansi-pemilik'],
  provisions: ['buleleng/26.2'],
  votes: [counted('sekretaris-tani', { kind: 'penulis' })],
});

test('a request that waits for the Dinas reads from the verdict to what is settled', () => {
  const stale = requirement({ dropped: [{ who: 'analis-kominfo', reason: 'STALE', review: 4 }] });
  expect(
    renderGateText(gateDecision([own('temuan'), proposed, stale]), gateFacts()),
  ).toBe(`Belum dapat digabung: 1 dari 3 syarat belum terpenuhi; sekarang giliran petugas Dinas Contoh Kominfo.

Yang dapat dilakukan sekarang
  Tidak ada yang perlu dilakukan penulis sekarang; yang ditunggu: petugas Dinas Contoh Kominfo.

Belum terpenuhi
  [Belum] Subdomain contoh-tani diputus oleh petugas Dinas Contoh Kominfo.
      Terkumpul: 0 dari 1 suara
      Sebab: Suara yang berwenang belum cukup. [VOTES_MISSING]
      Tidak dihitung: Analis Layanan Contoh. Isinya berubah sesudah suara ini diberikan. Baca isi terbarunya, lalu beri suara lagi. [STALE]
      Masih dapat memberi suara: Kepala Dinas Contoh Kominfo; Analis Layanan Contoh
      Langkah berikut: Tunggu suara yang berwenang. Selama isinya tidak diubah, suara yang sudah ada tetap dihitung.
      Dasar: Pasal 25 ayat (2) (buleleng/25.2); bunyi peraturan
      Syarat: buleleng/subdomain/contoh-tani/pemutus/dinas

Sudah terpenuhi
  [Terpenuhi] Perubahan ini tidak menimbulkan galat.
      Dasar: cara kerja gerbang
      Syarat: gerbang/temuan
  [Terpenuhi] Subdomain contoh-tani diusulkan oleh Dinas Contoh Pertanian.
      Terkumpul: 1 dari 1 suara
      Dihitung: Sekretaris Dinas Contoh Pertanian, usulannya sendiri
      Dasar: Pasal 26 ayat (2) (buleleng/26.2); bunyi peraturan
      Syarat: buleleng/subdomain/contoh-tani/pengusul/instansi-pemilik@dinas-tani

Naskah bagi yang menandatangani suaranya sendiri
{"lingkup":{"buleleng/subdomain/contoh-tani/pemutus/dinas":"${'b'.repeat(64)}","buleleng/subdomain/contoh-tani/pengusul/instansi-pemilik@dinas-tani":"${'b'.repeat(64)}"},"naskah":"tata-kelola/suara/1","permohonan":12,"repositori":"contoh/register","sasaran":"refs/heads/main","suara":"setuju"}

Sidik fakta: ${'c'.repeat(64)}
`);
});

test('a refusal names who, the ground, the reason, and how to object', () => {
  const decision = gateDecision([requirement()], {
    refusal: {
      by: [counted('kepala-kominfo')],
      requirement: requirement().id,
      ground: 'buleleng/26.3',
      reason: 'Nama yang diminta tidak menyebut instansi pemohon maupun layanannya.',
    },
  });
  expect(
    renderGateText(decision, gateFacts()).split('\n\nBelum terpenuhi')[0],
  ).toBe(`Permohonan ini ditolak oleh Kepala Dinas Contoh Kominfo berdasarkan Pasal 26 ayat (3) (buleleng/26.3).

Yang dapat dilakukan sekarang
  Permohonan yang sudah dibetulkan dapat diajukan lagi. Terhadap penolakan ini dapat diajukan keberatan.

Penolakan
  Oleh: Kepala Dinas Contoh Kominfo
  Alasan menurut: Pasal 26 ayat (3) (buleleng/26.3)
  Uraian: Nama yang diminta tidak menyebut instansi pemohon maupun layanannya.
  Keberatan: Instansi pemohon dapat mengajukan keberatan dengan surat kepada Dinas, atau dengan rekaman keberatan (npx tata new keberatan) yang menyebut putusan ini.`);
});

test('findings stand once, with their help, and the author is told to mend them', () => {
  const finding = {
    key: 'k',
    rule: 'subdomain/domain-resmi',
    level: 'galat',
    basis: 'teks',
    daerah: 'buleleng',
    record: 'subdomain/contoh-tani',
    file: 'registry/buleleng/subdomain/contoh-tani.yaml',
    path: 'host',
    message: 'Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id.',
    help: 'Pakai nama.bulelengkab.go.id.',
    provisions: ['buleleng/23.2'],
  } as const;
  const broken = own('temuan', { state: 'belum', reason: 'FINDING', details: [finding.message] });
  const text = renderGateText(
    gateDecision([broken]),
    gateFacts({ findings: [{ ...finding, provisions: ['buleleng/23.2'] }] }),
  );
  expect(text).toContain('sekarang giliran penulis permohonan.');
  expect(text.split(finding.message)).toHaveLength(2);
  expect(text).toContain(
    '      Bantuan: Pakai nama.bulelengkab.go.id.\n      Dasar: Pasal 23 ayat (2) (buleleng/23.2); bunyi peraturan\n',
  );
});
