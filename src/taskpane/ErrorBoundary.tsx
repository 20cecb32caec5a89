/** Keeps a failure in one part of the page from taking the rest away with it. */
import { Component } from 'react';
import type { ReactNode } from 'react';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Stands in for the children; `retry` mounts them afresh. */
  readonly notice: (error: unknown, retry: () => void) => ReactNode;
  /** With another one the children are tried again unasked. */
  readonly resetOn?: unknown;
}

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | null;
  readonly resetOn: unknown;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: null, resetOn: this.props.resetOn };

  static getDerivedStateFromError(error: unknown): Pick<ErrorBoundaryState, 'failure'> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ resetOn }: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return resetOn === state.resetOn ? null : { failure: null, resetOn };
  }

  readonly retry = (): void => {
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.notice(failure.error, this.retry) : this.props.children;
  }
}
