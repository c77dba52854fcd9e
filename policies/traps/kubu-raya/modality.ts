import type { Modality } from '../../../scripts/testing/severity.ts';

/** Which words of the regulation order and which allow. */
export const modality: Modality = {
  orders:
    '5.1 5.2 5.3 5.4 7.1 7.2 8.4 9.1 9.2 9.3 9.4 9.5 10.1 10.2 10.3 10.4 10.5.a 10.5.b 10.5.c 10.5.d 10.6 10.7 10.8 11.d 12.1 12.2 12.3 12.4 12.6 13.1 13.2 13.3.a 13.3.b 13.3.c 13.3.d 13.3.e 13.4 13.6 14.1 14.2 14.3 15.1 15.2 15.3 15.4 15.5 15.8 15.10 15.11 15.12 16.1 16.2 18.1 19.2 19.3 19.4 20.2 20.3 20.4 21.1 21.2 21.3 21.4 21.5 21.6 22.1 22.2 22.3 23.1 23.2 23.3 23.4',
  permissions: '12.5 13.5 13.7 15.6 15.7 15.9 23.5',
  unseen: {
    '7.1': {
      why: 'the levels of policy are words; that an operational one is ordered from above is a reading',
      shows: ['galat setelan', 'perlu-telaah tafsir'],
    },
    '9.1': {
      why: 'offices and their tasks stand elsewhere; the register lists them',
      shows: ['publikasi setelan', 'tidak_perlu teks'],
    },
    '9.3': {
      why: 'what the Dinas does is seen in what it is asked about',
      shows: ['persetujuan setelan'],
    },
    '9.2': {
      why: 'working by its task is an order; that the record tells the task is a reading',
      shows: ['perlu-telaah tafsir'],
    },
    '10.3': {
      why: 'the members are named; who leaves them out shows no breach',
      shows: ['perlu-telaah tafsir'],
    },
    '10.4': {
      why: 'its four tasks are owed letter by letter; that no other is written there is a local choice',
      shows: ['galat setelan', 'perlu-telaah tafsir'],
    },
    '10.5.b': {
      why: 'what counts as detailed is a reading',
      shows: ['perlu-telaah tafsir'],
    },
    '10.5.c': {
      why: 'what admins do beyond the systems of the office, no record holds',
      shows: ['manual teks'],
    },
    '10.5.d': {
      why: 'passing on what one may not is seen where nobody passes on the own',
      shows: ['manual teks', 'persetujuan setelan'],
    },
    '11.d': {
      why: 'that it is an order, and that the record tells the task, are readings',
      shows: ['perlu-telaah tafsir'],
    },
    '13.1': {
      why: 'that it works and can be joined is an order; that the record says so is a reading',
      shows: ['manual teks', 'perlu-telaah tafsir'],
    },
    '14.1': {
      why: 'rights of access are an order; that the record tells them is a reading',
      shows: ['perlu-telaah tafsir'],
    },
    '14.2': {
      why: 'securing is an act of the Dinas, seen where it is asked',
      shows: ['persetujuan setelan', 'persetujuan tafsir'],
    },
    '14.3': {
      why: 'securing is an act of the SKPD, seen where it is asked',
      shows: ['persetujuan setelan', 'persetujuan tafsir'],
    },
    '15.1': {
      why: 'what the Dinas provides is owed letter by letter in 15.2; that nobody else does is a reading',
      shows: ['perlu-telaah tafsir', 'persetujuan setelan', 'persetujuan tafsir'],
    },
    '15.2': {
      why: 'a list; each of its letters is owed',
      shows: ['perlu-telaah tafsir', 'publikasi setelan'],
    },
    '15.3': {
      why: 'control is an act of the Dinas, seen where it is asked',
      shows: ['perlu-telaah tafsir', 'persetujuan tafsir'],
    },
    '18.1': {
      why: 'a principle of security, ordered in 19',
      shows: ['tidak_perlu teks'],
    },
    '21.1': {
      why: 'one system for the public is the portal itself',
      shows: ['publikasi setelan'],
    },
    '21.2': {
      why: 'as the portal shows it',
      shows: ['publikasi setelan'],
    },
    '21.3': {
      why: 'as the portal shows it',
      shows: ['publikasi setelan'],
    },
    '21.4': {
      why: 'a list; each of its letters is demanded',
      shows: ['peringatan setelan', 'perlu-telaah tafsir'],
    },
    '21.5': {
      why: 'an address; where it stands is a reading',
      shows: ['peringatan setelan', 'perlu-telaah tafsir', 'publikasi setelan'],
    },
    '21.6': {
      why: 'how service data are kept, a person reads; secrets in the register are refused by a local choice',
      shows: ['galat setelan', 'perlu-telaah tafsir'],
    },
    '23.1': {
      why: 'the Bupati supervises through the Dinas; what is seen is what the Dinas does in 23.2 to 23.4',
      shows: ['perlu-telaah tafsir'],
    },
  },
  free: {
    '15.7': 'the list is open: a person looks at what it does not name',
    '23.5': 'whoever takes part, or does not, is asked nothing more',
  },
};
