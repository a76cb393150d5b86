/** The closed list of codes: what each means and what to do next. Reference tables are generated from it. */
export const problemCodes = {
  'slug.invalid': {
    meaning: 'A slug does not follow the grammar of its host.',
    next: 'Write scheme:owner/repository[#ref], or ./path for a directory of this repository.',
  },
} as const satisfies Record<string, { readonly meaning: string; readonly next: string }>;

export type ProblemCode = keyof typeof problemCodes;
