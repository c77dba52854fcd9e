import type { Modality } from '../../../scripts/testing/severity.ts';

/** Which words of the regulation order and which allow. */
export const modality: Modality = {
  orders:
    '3 4.1 4.2 4.3 4.4 5.1 5.3 6.1 6.2 6.2.c 6.2.d 6.3 7.2 7.3 7.5 8.1 8.2 9.1 9.2 10 11.4.a 11.4.b 11.4.c 11.5 11.6 11.7 12.1 12.2 12.3 12.4 13.1 13.2.a 13.2.b 14.1 14.2 15.1 15.2 16.1 16.2 17.2 17.3 17.4 17.5 17.6 18.2 19.1 19.1.a 19.1.b 19.2 19.3 19.4 19.5 20.2 21.1 21.2 21.2.a 21.2.b 22.1 22.3 22.4 23 24 25',
  permissions: '7.1 7.4 11.1 13.3 17.1 18.1 20.1 22.2',
  unseen: {
    '23': {
      why: 'sources of money are words',
      shows: ['galat setelan', 'perlu-telaah tafsir'],
    },
    '5.1': {
      why: 'who answers for data is who keeps it on record',
      shows: ['persetujuan setelan'],
    },
    '5.3': {
      why: 'a list; each of its letters is demanded',
      shows: ['tidak_perlu teks'],
    },
    '6.2': {
      why: 'a list; its letters are parts of the policy',
      shows: ['galat setelan', 'perlu-telaah tafsir'],
    },
    '6.2.d': {
      why: 'a part of the policy; its reference is damaged',
      shows: ['perlu-telaah tafsir'],
    },
    '7.5': {
      why: 'how far it reaches is a reading',
      shows: ['perlu-telaah tafsir'],
    },
    '11.4.b': {
      why: 'that others may not is a reading',
      shows: ['perlu-telaah tafsir', 'persetujuan tafsir'],
    },
    '11.4.c': {
      why: 'that others may not is a reading',
      shows: ['perlu-telaah tafsir', 'persetujuan tafsir'],
    },
    '11.7': {
      why: 'which standard is set, and by whom, is a reading',
      shows: ['manual teks', 'perlu-telaah tafsir', 'persetujuan setelan'],
    },
    '13.2.b': {
      why: 'that others may not is a reading',
      shows: ['perlu-telaah tafsir'],
    },
    '14.1': {
      why: 'which standard is set, and by whom, is a reading',
      shows: ['perlu-telaah tafsir', 'persetujuan setelan'],
    },
    '15.1': {
      why: 'the duty to hand in a drawing; how its year is counted is a reading',
      shows: ['kewajiban tafsir'],
    },
    '15.2': {
      why: 'a report after a change; whom it reaches is damaged',
      shows: ['kewajiban tafsir', 'manual teks'],
    },
    '17.4': {
      why: 'two criteria, each judged by its letter',
      shows: ['perlu-telaah tafsir'],
    },
    '19.1': {
      why: 'two tiers, each owed by its letter',
      shows: ['tidak_perlu teks'],
    },
    '19.3': {
      why: 'what the second tier does when the first cannot is told by counts, a reading',
      shows: ['perlu-telaah tafsir'],
    },
    '21.2': {
      why: 'two bases, each judged by its letter',
      shows: ['tidak_perlu teks'],
    },
    '22.3': {
      why: 'guided by law; no test of its own',
      shows: ['tidak_perlu teks'],
    },
  },
  free: {
    '7.1': 'placing servers there is no duty',
    '7.4': 'that others may not is a reading',
    '13.3': 'the Dinas may; that others may not is a reading',
    '17.1': 'giving the status is no duty',
    '18.1': 'forming the team is no duty; whoever forms it is asked',
    '20.1': 'raising competence is no duty',
    '22.2': 'who helps is free',
  },
};
