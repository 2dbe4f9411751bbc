/** Why a page has no summary. The kind is what the popup's notice is about (`data-kind`). */
export type Failure =
  /** The browser lets no extension read this page: its own pages, stores, other extensions, error pages. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'image' }
  /** Plain text, JSON or XML shown by the browser itself. */
  | { readonly kind: 'text'; readonly contentType: string }
  /** Nothing of the page has arrived yet. */
  | { readonly kind: 'loading' }
  /** The page was read and holds no article. `words`: the readable words found; `reasons`: what spoke against it. */
  | { readonly kind: 'not-article'; readonly words: number; readonly reasons: readonly string[] }
  | { readonly kind: 'timeout'; readonly milliseconds: number }
  /** Something broke. `detail` is for a bug report, not for the headline. */
  | { readonly kind: 'error'; readonly detail: string };

export type FailureKind = Failure['kind'];
