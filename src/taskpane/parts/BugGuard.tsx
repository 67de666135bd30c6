import { Component, type ReactNode } from 'react';
import { reportBug } from '../bugs';

/** Reports a bug thrown while drawing, and shows `instead` of what cannot be drawn. */
export class BugGuard extends Component<{ children: ReactNode; instead: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    reportBug(error);
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
