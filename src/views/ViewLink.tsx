import type { MouseEvent, ReactNode } from 'react';
import { serializeViewState } from '../url/serializeViewState.ts';
import { navigate } from '../url/useViewState.ts';
import type { ViewState } from '../url/viewState.ts';

interface ViewLinkProps {
  readonly to: ViewState;
  readonly children: ReactNode;
  readonly className?: string;
  readonly lang?: string | undefined;
  readonly isCurrent?: boolean;
  readonly label?: string;
  /** -1 where the link is reached otherwise than by the Tab key. */
  readonly tabIndex?: 0 | -1;
}

/** A link to a place within the page: a real address for new tabs and copying, without a reload when pressed. */
export function ViewLink({ to, children, className, lang, isCurrent, label, tabIndex }: ViewLinkProps) {
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  }
  return (
    <a
      href={serializeViewState(to)}
      onClick={follow}
      className={className}
      lang={lang}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}
