/** Whether two wordings name the same holder: by the aliases that the annotations list, else by the words. */
import type { Case } from './run.ts';
import { plain, within } from './tally.ts';

export function sameHolder({ gold }: Case): (found: string, wanted: string) => boolean {
  const surfaces = gold.actors.map(({ name, aliases = [] }) => [name, ...aliases].map(plain));
  return (found, wanted) => {
    if (within(found, wanted)) return true;
    const [one, other] = [plain(found), plain(wanted)];
    return surfaces.some((names) => names.includes(one) && names.includes(other));
  };
}
