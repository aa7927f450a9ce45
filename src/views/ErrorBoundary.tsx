import { Component, type ReactNode } from 'react';
import { useMessages } from '../ui/LanguageContext.tsx';
import { Notice } from '../ui/Notice.tsx';

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** Keeps a fault of the program from taking the whole page away, and says that it is one. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Broken error={this.state.error} />;
  }
}

function Broken({ error }: { readonly error: Error }) {
  const { brokenTitle, brokenText, reload } = useMessages();
  return (
    <Notice title={brokenTitle} role="alert" isPage>
      <p>{brokenText}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </Notice>
  );
}
