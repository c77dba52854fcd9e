/** Papers that every office writes and that the register itself asks for; none of them is told by a regulation. */
export const officeInstruments = {
  judul: 'Jenis keputusan dan surat',
  keterangan: 'Surat kantor yang lazim. Tambahkan yang disebut peraturan daerah ini, beserta ketentuannya.',
  nilai: [
    { id: 'keputusan-bupati', label: 'Keputusan Bupati' },
    { id: 'keputusan-kepala-dinas', label: 'Keputusan Kepala Dinas' },
    { id: 'surat-kepala-dinas', label: 'Surat Kepala Dinas' },
    { id: 'surat-permohonan', label: 'Surat permohonan' },
    { id: 'nota-dinas', label: 'Nota dinas' },
    {
      id: 'perintah-darurat',
      label: 'Perintah keadaan darurat',
      keterangan: 'Tidak disebut peraturan; hanya dipakai jalur darurat register.',
    },
  ],
};
