import type { ReactNode } from 'react';
import type { ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';

/** Where the list of a state's votes stands on its page. */
export const VOTES_ANCHOR = 'votes';

interface VotesLinkProps {
  readonly to: ViewState;
  readonly children: ReactNode;
  readonly label?: string;
  readonly inPicture?: boolean;
}

/** A link to some of a state's votes: the list further down on the page shows them and comes into sight. */
export function VotesLink({ to, children, label, inPicture = false }: VotesLinkProps) {
  const link = (
    <ViewLink to={to} {...(label !== undefined && { label })}>
      {children}
    </ViewLink>
  );
  // The click rises to here after the link has changed the page.
  return inPicture ? (
    // biome-ignore lint/a11y/noStaticElementInteractions: the link inside is what is pressed, by any means
    <g onClick={showVotes}>{link}</g>
  ) : (
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key that presses the link is a click
    <span onClick={showVotes}>{link}</span>
  );
}

function showVotes() {
  requestAnimationFrame(() => document.getElementById(VOTES_ANCHOR)?.scrollIntoView());
}
