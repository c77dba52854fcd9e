import type { APIRoute } from 'astro';
import { feedAnswer, regencyFeeds } from '../../data/open-data/feeds.ts';

export const getStaticPaths = regencyFeeds;

export const GET: APIRoute<ReturnType<typeof regencyFeeds>[number]['props']> = ({ props }) => feedAnswer(props);
