import { shortName } from '../frame.ts';
import { daerahHref, type Link } from '../links.ts';
import { regencies } from '../portal.ts';

export interface RegencyLink extends Link {
  /** The regulations in use, by their usual names. */
  readonly regulations: string;
}

/** The registers for readers of English: names stay Indonesian. */
export const regencyLinks = (): RegencyLink[] =>
  regencies.map(({ id, registry, policy }) => ({
    text: shortName(registry.profil),
    href: daerahHref(id),
    regulations: (policy?.regulations ?? []).map(({ regulation }) => regulation.sebutan).join(', '),
  }));
