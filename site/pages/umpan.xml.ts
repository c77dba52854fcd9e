import { feedAnswer } from '../data/feeds.ts';

export const GET = (): Response => feedAnswer({});
