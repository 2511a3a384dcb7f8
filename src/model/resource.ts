import type { KindId } from './kinds.ts';

/** The part that a related link plays for a resource. */
export const roles = ['paper', 'code', 'blog', 'video', 'demo', 'docs'] as const;
export type RoleId = (typeof roles)[number];

export interface Related {
  readonly id: string;
  readonly role: RoleId;
}

/** One work, however many links lead to it. */
export interface Resource {
  /** A site and the site's own id, such as `arxiv:2303.18223`; `url:…` where no site knows it. */
  readonly id: string;
  /** Canonical and fetchable. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  readonly kind: KindId;
  /** Sorted. */
  readonly tags: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly related?: readonly Related[];
  /** Other ids that mean it: what it was called before, and what was merged into it. Sorted. */
  readonly aliases?: readonly string[];
}
