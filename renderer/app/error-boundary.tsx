import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorScreen } from './error-screen.tsx';

interface Props {
  children: ReactNode;
  /** Shown where there is no room for the message; the error is reported like one that nobody caught. */
  instead?: ReactNode;
  /** A change of this value (another screen) gives the children a new try. */
  resetKey?: string;
  /** Goes to another screen; absent where there is none. */
  onLeave?: (() => void) | undefined;
}

/** Catches what a component throws: says so, keeps the rest of the window working and offers the way out. */
export class ErrorBoundary extends Component<Props, { error: Error | null; where: string }> {
  override state = { error: null as Error | null, where: '' };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    if (this.props.instead !== undefined) reportError(error);
    this.setState({ where: componentStack ?? '' });
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: null, where: '' });
  }

  override render() {
    const { error, where } = this.state;
    if (!error) return this.props.children;
    return this.props.instead === undefined ? (
      <ErrorScreen error={error} where={where} onLeave={this.props.onLeave} />
    ) : (
      this.props.instead
    );
  }
}
