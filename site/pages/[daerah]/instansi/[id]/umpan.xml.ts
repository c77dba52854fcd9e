import type { APIRoute } from 'astro';
import { agencyFeeds, feedAnswer } from '../../../../data/open-data/feeds.ts';

export const getStaticPaths = agencyFeeds;

export const GET: APIRoute<ReturnType<typeof agencyFeeds>[number]['props']> = ({ props }) => feedAnswer(props);
