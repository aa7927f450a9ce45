import { useEffect, useState } from 'react';
import { readWorld, type WorldShape } from './world.ts';

/** The shapes of the map, which come with the first map that is shown. */
export type WorldState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly world: readonly WorldShape[] }
  | { readonly kind: 'failed' };

let loaded: Promise<readonly WorldShape[]> | undefined;

/** Loads the shapes of the map once for the page. */
export function useWorld(): WorldState {
  const [state, setState] = useState<WorldState>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: WorldState) => {
      if (isCurrent) setState(next);
    };
    loadWorld().then(
      (world) => show({ kind: 'ready', world }),
      () => show({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return state;
}

function loadWorld(): Promise<readonly WorldShape[]> {
  loaded ??= import('world-atlas/countries-110m.json').then(
    ({ default: topology }) => readWorld(topology),
    (error: unknown) => {
      // The next map may try again.
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
}
