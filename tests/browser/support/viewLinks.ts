import { VIEWS } from '../../../src/url/viewState.ts';

/** Views that need more than their name to show something. */
const WITH_CONTENT: Readonly<Record<string, string>> = {
  resolution: '?view=resolution&id=A-HRC-RES-50-4',
  state: '?view=state&state=MEX',
};

/** A link to each view with something to show. */
export const VIEW_LINKS: Readonly<Record<string, string>> = Object.fromEntries(
  VIEWS.map((view) => [view, WITH_CONTENT[view] ?? `?view=${view}`]),
);

/** Links to what a view shows where it has something else to say. */
export const SPECIAL_LINKS: Readonly<Record<string, string>> = {
  'resolution with problems': '?view=resolution&id=A-HRC-RES-49-6',
  'resolution without a vote': '?view=resolution&id=A-HRC-RES-49-5',
  'resolution not found': '?view=resolution&id=none',
  'state without votes': '?view=state&state=AFG',
  'state not found': '?view=state&state=QQQ',
  'search for a state': '?q=Mexico&session=50,51&outcome=adopted_by_vote&margin=20&colour=blue',
  'search without result': '?q=nothing+has+these+words',
};
