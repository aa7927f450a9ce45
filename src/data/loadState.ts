/** Something being fetched: on its way, failed with what happened where, or there. */
export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly address: string; readonly reason: string }
  | { readonly kind: 'ready'; readonly value: T };
