import type { Parts } from '../../../scripts/testing/traps.ts';
import { activity } from '../../../scripts/testing/traps-application.ts';

/** Changes of the one application. */
export const app = (more: Parts): Parts => ({ 'aplikasi/antrean': more });
const papers = ['koordinasi', 'rekomendasi'];
export const built = (more: Parts = {}, last: Parts[] = []): Parts =>
  app({
    riwayat: [
      activity('pembangunan', '2026-02-02', { instrumen: papers, ...more }),
      activity('penerapan', '2026-04-01'),
      ...last,
    ],
  });
