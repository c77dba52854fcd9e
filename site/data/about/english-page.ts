import { shortName } from '../frame.ts';
import { daerahHref, type Link } from '../links.ts';
import { regencies } from '../portal.ts';
import { isDemonstration } from '../requests/requests.ts';

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

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** How many regencies there are, at the start of a sentence. */
export const howMany: string = numerals[regencies.length] ?? String(regencies.length);

const demonstrations = regencies.filter(isDemonstration);

/** Which registers have no legal effect; undefined where all have. */
export const demonstrationWords: string | undefined =
  demonstrations.length === 0
    ? undefined
    : `${
        demonstrations.length === regencies.length
          ? 'All registers here are demonstrations'
          : `These are demonstrations: ${demonstrations.map(({ registry }) => shortName(registry.profil)).join(', ')}. They are`
      } without legal effect.`;
