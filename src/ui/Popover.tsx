import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import './Popover.css';

interface PopoverProps {
  readonly label: ReactNode;
  /** Read out instead of the label where that would not say enough. */
  readonly name?: string;
  /** Which edge of the panel stands under the button. */
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A button that opens a small panel below it; closes on Escape and when the focus or the pointer goes elsewhere. */
export function Popover({ label, name, align = 'start', children }: PopoverProps) {
  const details = useRef<HTMLDetailsElement>(null);

  function close() {
    if (details.current) details.current.open = false;
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return;
    close();
    details.current.querySelector('summary')?.focus();
  }
  function closeOnLeaving(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && !details.current?.contains(event.relatedTarget)) close();
  }
  function watchPointer() {
    if (!details.current?.open) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && details.current?.contains(event.target)) return;
      close();
      document.removeEventListener('pointerdown', onPointerDown);
    };
    document.addEventListener('pointerdown', onPointerDown);
  }

  return (
    <details
      ref={details}
      className="popover"
      onKeyDown={closeOnEscape}
      onBlur={closeOnLeaving}
      onToggle={watchPointer}
    >
      <summary className="button" aria-label={name}>
        {label}
      </summary>
      {/* Focusable, so that pressing a label inside does not count as leaving, which would close it first. */}
      <div className={`popover-panel ${align}`} tabIndex={-1}>
        {children}
      </div>
    </details>
  );
}
