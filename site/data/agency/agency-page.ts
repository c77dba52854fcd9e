import type { Entry } from '../../../scripts/core/registry.ts';
import { type AgencyDuties, agencyDuties } from '../duties/agency-duties.ts';
import { formula } from '../law/compliance.ts';
import { feedHref, type Link, requestHref } from '../links.ts';
import { findingsAbout, type Regency } from '../portal.ts';
import { type FindingView, findingView } from '../records/findings.ts';
import { isSample } from '../records/records.ts';
import type { StateView } from '../records/state.ts';
import { requestName, requestState } from '../requests/request-summary.ts';
import { requestsNote, requestsWaitingFor } from '../requests/requests.ts';
import { type AgencyRecords, entriesOfAgency, recordsByKind } from './agency-records.ts';
import { type Scorecard, scorecardOf } from './agency-scorecard.ts';
import { type AgencyPeople, type AgencyTie, peopleOf, tiesOf } from './agency-ties.ts';

/** What the page of an agency says besides its own record. */
export interface AgencyView {
  /** Why nothing is counted against it; then it has no scorecard and nothing open. */
  readonly spared: string | undefined;
  readonly scorecard: Scorecard | undefined;
  readonly formula: string;
  /** What it has to do, and until when; none where nothing is asked or may be said. */
  readonly duties: AgencyDuties | undefined;
  readonly records: readonly AgencyRecords[];
  /** Invented records in the name of a real agency: apart, since they say nothing of it. */
  readonly samples: readonly AgencyRecords[];
  /** Open requests whose next step is its own, as the one who asks or as the one who decides. */
  readonly requests: readonly { readonly link: Link; readonly state: StateView }[];
  /** What must be known of the queue, such as that it was not read. */
  readonly requestsNote: string | undefined;
  /** Findings on its own record and on what stands in its name. */
  readonly findings: readonly FindingView[];
  readonly people: AgencyPeople;
  readonly ties: readonly AgencyTie[];
  readonly feed: string;
}

export const isAgency = (entry: Entry): entry is Entry<'instansi'> => entry.jenis === 'instansi';

/** In a demonstration nothing is said of a real agency. */
const sparedReason = (agency: Entry, { registry }: Regency): string | undefined =>
  registry.profil.keadaan === 'peragaan' && !isSample(agency) ? 'Belum dinilai: register ini peragaan.' : undefined;

const waitingFor = (agency: Entry, regency: Regency): AgencyView['requests'] =>
  requestsWaitingFor(regency, agency.id).map((request) => ({
    link: { text: requestName(request), href: requestHref(regency.id, request.id) },
    state: requestState(request, isSample(agency)),
  }));

/** The agency's own part of the page of an `instansi`. */
export const agencyView = (agency: Entry<'instansi'>, regency: Regency): AgencyView => {
  const held = entriesOfAgency(regency, agency.id);
  // Samples never count for or against a real agency, in whatever state the register is.
  const counted = isSample(agency) ? held : held.filter((entry) => !isSample(entry));
  const spared = sparedReason(agency, regency);
  const judged = [agency, ...counted];
  return {
    spared,
    scorecard: spared === undefined ? scorecardOf(regency, judged) : undefined,
    formula,
    duties: agencyDuties(agency, regency),
    records: recordsByKind(regency, counted),
    samples: recordsByKind(
      regency,
      held.filter((entry) => !counted.includes(entry)),
    ),
    requests: spared === undefined ? waitingFor(agency, regency) : [],
    requestsNote: requestsNote(),
    findings: spared === undefined ? judged.flatMap(findingsAbout).map(findingView) : [],
    people: peopleOf(agency, regency),
    ties: tiesOf(agency, regency),
    feed: feedHref(regency.id, agency.id),
  };
};
