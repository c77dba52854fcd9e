import { allChanges, historyNote } from '../history/change-history.ts';
import { feedText } from './feed.ts';
import type { FeedScope } from './feed-links.ts';
import { agencyScopes, changesByFeed, feedKey, regencyScopes } from './feed-scopes.ts';

const changes = changesByFeed(allChanges());

/** The feed of one scope as it is served. */
export const feedAnswer = (scope: FeedScope): Response =>
  new Response(feedText(scope, changes.get(feedKey(scope)) ?? [], historyNote), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

/** The feeds of regencies and of agencies, by the parts of their addresses. */
export const regencyFeeds = () =>
  regencyScopes().map((scope) => ({ params: { daerah: scope.regency.id }, props: scope }));
export const agencyFeeds = () =>
  agencyScopes().map((scope) => ({ params: { daerah: scope.regency.id, id: scope.agency.id }, props: scope }));
