import { feedAnswer } from '../data/open-data/feeds.ts';

export const GET = (): Response => feedAnswer({});
