import type { Finding } from '../problem.ts';
import type { World } from './world.ts';

type Digests = Readonly<Record<string, string>>;

export interface DigestBook {
  /** `known` stands where the registry does not answer: a pin is never lost for want of a network. */
  digestsOf(references: readonly string[], known?: Digests): Promise<Digests>;
  /** One for each image whose registry gave no digest. Code: lock.digest-unknown. */
  findings(): readonly Finding[];
}

/** Digests of base images: each registry is asked once for each image; one that does not answer leaves the reference as it is. */
export function digestBook({ images, progress }: World): DigestBook {
  const answers = new Map<string, string | undefined>();
  const ask = async (reference: string): Promise<string | undefined> => {
    if (!answers.has(reference)) {
      progress.step(reference, 'asking for its digest');
      answers.set(reference, await images.digest(reference));
    }
    return answers.get(reference);
  };
  return {
    digestsOf: async (references, known = {}) => {
      const digests: Record<string, string> = {};
      for (const reference of references) {
        const digest = (await ask(reference)) ?? known[reference];
        if (digest !== undefined) digests[reference] = digest;
      }
      return digests;
    },
    findings: () =>
      [...answers].flatMap(([reference, digest]) =>
        digest === undefined ? [digestUnknown(reference)] : [],
      ),
  };
}

function digestUnknown(reference: string): Finding {
  return {
    code: 'lock.digest-unknown',
    severity: 'warning',
    message: `the registry gave no digest for ${reference}; what was pinned before stays, nothing is pinned anew`,
    hint: 'Run `karst lock` again where the registry can be reached.',
  };
}
