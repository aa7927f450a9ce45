import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` is read out at once; `status` when the reader is idle. */
  readonly role?: 'alert' | 'status';
}

/** A message on what happened and what to do. */
export function Notice({ title, children, role }: NoticeProps) {
  return (
    <div className="notice" role={role}>
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
