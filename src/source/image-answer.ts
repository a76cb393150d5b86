/** What a registry says of an image. */
export type ImageAnswer =
  | {
      readonly state: 'present';
      readonly digest: string;
      /** `os/architecture[/variant]`, sorted. */
      readonly platforms: readonly string[];
    }
  | {
      readonly state: 'missing' | 'forbidden' | 'unreachable';
      /** One sentence. */
      readonly why: string;
    };

/** An image as it is wanted. */
export interface WantedImage {
  /** Of the built image; absent where the tag alone is known. */
  readonly digest?: string;
  readonly platforms: readonly string[];
}

export type ImageState = ImageAnswer['state'] | 'mismatch' | 'platforms';

/** The code of each state that stands in the way. */
export const imageStateCodes = {
  forbidden: 'built.forbidden',
  mismatch: 'built.mismatch',
  missing: 'built.missing',
  platforms: 'built.platforms',
  unreachable: 'built.unreachable',
} as const satisfies Record<Exclude<ImageState, 'present'>, string>;

/** Whether what the registry has is what is wanted, and in one sentence why not. */
export function judgeImage(
  wanted: WantedImage,
  answer: ImageAnswer,
): { readonly state: ImageState; readonly why: string } {
  if (answer.state !== 'present') return answer;
  const { digest, platforms } = answer;
  if (wanted.digest !== undefined && wanted.digest !== digest) {
    return { state: 'mismatch', why: `The registry has ${digest} under this name.` };
  }
  const has = new Set(platforms.map(normalPlatform));
  const lacking = wanted.platforms.filter((platform) => !has.has(normalPlatform(platform)));
  if (lacking.length === 0) return { state: 'present', why: `The registry has ${digest}.` };
  return {
    state: 'platforms',
    why: `The image is not there for ${lacking.join(', ')}, only for ${[...has].sort().join(', ') || 'no platform'}.`,
  };
}

/** The variant that everybody means when none is named, by architecture. */
const usualVariant: Readonly<Record<string, string>> = { arm: 'v7', arm64: 'v8' };

/** `linux/arm64` and `linux/arm64/v8` are the same machine. */
function normalPlatform(platform: string): string {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  const isUsual =
    Object.hasOwn(usualVariant, architecture) && usualVariant[architecture] === variant;
  return variant === '' || isUsual ? `${os}/${architecture}` : platform;
}
