import { apiPaths } from '../../../data/open-data/api-files.ts';

export const getStaticPaths = apiPaths;

/** A file of the open data as it stands in the built site. */
export const GET = ({ props }: { props: { text: () => string } }): Response => new Response(props.text());
