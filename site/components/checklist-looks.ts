import type { ChecklistItem } from '../data/records/aplikasi-checklist.ts';

/** A sign beside every word, so that no meaning hangs on colour alone. */
export const checklistLooks = {
  ada: { tone: 'good', icon: 'lulus' },
  'belum-lengkap': { tone: 'warn', icon: 'peringatan' },
  belum: { tone: 'bad', icon: 'gagal' },
  'tidak-dinilai': { tone: 'calm', icon: 'tak-berlaku' },
} as const satisfies Record<ChecklistItem['state'], object>;
