/** What a page says beside the plan itself. */
export interface PageView {
  /** What became of the plan. */
  readonly outcome: 'planned' | 'written' | 'held';
  /** Most UTF-16 units, 60,000 when absent. */
  readonly limit?: number;
  /** What the marker names, `production` or `production/api`, so that a writer finds its own page again. */
  readonly key?: string;
  /** Commands to copy, exact. */
  readonly next?: readonly string[];
  /** What has to hold before the plan is carried out. */
  readonly gates?: readonly Gate[];
  /** What happened so far, the latest last. */
  readonly events?: readonly string[];
  /** Why the page no longer shows how it stands; absent while it does. */
  readonly stale?: string;
  /** Who was asked for a review, `login` or `organisation/team`, so that nobody is asked twice. */
  readonly reviewers?: readonly string[];
  /** Which specs it follows from, `acme/shop` or `acme/shop/services`. */
  readonly specsAt?: string;
  /** Where everything stands that does not fit here. */
  readonly whole?: string;
}

export interface Gate {
  readonly name: string;
  readonly isPassed: boolean;
  /** It was let through although nobody could look. */
  readonly isUnseen?: true;
  /** Who or what decides, and how to pass. */
  readonly by: string;
}
