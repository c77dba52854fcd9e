import type { APIRoute } from 'astro';
import { agencyFiles, calendarAnswer } from '../../../../data/duties/calendar-files.ts';

export const getStaticPaths = agencyFiles;

export const GET: APIRoute<ReturnType<typeof agencyFiles>[number]['props']> = ({ props }) => calendarAnswer(props);
