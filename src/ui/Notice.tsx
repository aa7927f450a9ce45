import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` is read out at once; `status` when the reader is idle. */
  readonly role?: 'alert' | 'status';
  /** Whether the message stands in place of the page, so that its title is the page's heading. */
  readonly isPage?: boolean;
}

/** A message on what happened and what to do. */
export function Notice({ title, children, role, isPage = false }: NoticeProps) {
  return (
    <div className="notice" role={role}>
      {isPage ? (
        <h1>{title}</h1>
      ) : (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
