import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';

/** A component whose file comes when it is first drawn, or before, where `fetch` is called. */
export type LazyPart<Props> = ComponentType<Props & Waiting> & {
  /** Gets the file. Rejects where it cannot be had; may be called again. */
  readonly fetch: () => Promise<unknown>;
};

interface Waiting {
  /** What stands in its place until the file is there; nothing where not given. */
  readonly fallback?: ReactNode;
}

/**
 * A component in a file of its own. Where the file cannot be had, drawing it throws.
 *
 * Not React's `lazy`: under `Suspense` a part whose file is there already would still show its fallback first, and
 * be held back for a third of a second.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let known: ComponentType<Props> | undefined;
  const fetch = async () => {
    known ??= await load();
    return known;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each file, as modules are read, and never while drawing
  function Lazy(props: Props & Waiting) {
    const [Loaded, setLoaded] = useState(() => known);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    const isLoaded = Loaded !== undefined;
    useLayoutEffect(() => {
      if (isLoaded) return undefined;
      let isWanted = true;
      fetch().then(
        (component) => {
          if (isWanted) setLoaded(() => component);
        },
        (error: unknown) => {
          if (isWanted) setFailure({ error });
        },
      );
      return () => {
        isWanted = false;
      };
    }, [isLoaded]);
    if (failure !== undefined) throw failure.error;
    return Loaded === undefined ? props.fallback : <Loaded {...props} />;
  }
  return Object.assign(Lazy, { fetch });
}
