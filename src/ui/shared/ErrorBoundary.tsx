import { Component, createRef } from "react";
import type { ReactNode } from "react";
import { CopyDetails } from "./CopyDetails";
import { PanelHeading } from "./PanelHeading";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** The last resort for a mistake of ours: says that nothing was changed by it, how to go on, and gives the details to copy. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };
  private readonly heading = createRef<HTMLHeadingElement>();

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override componentDidUpdate(_: ErrorBoundaryProps, before: ErrorBoundaryState): void {
    if (before.error === null && this.state.error !== null) this.heading.current?.focus();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" className="page">
        <PanelHeading focus={this.heading}>Actionbook made a mistake</PanelHeading>
        <p>This part of the pane has stopped. Your workbook was not changed by that.</p>
        <p>Close the pane and open it again. If it happens again, copy the details and send them to your support.</p>
        <CopyDetails details={`${error.name}: ${error.message}\n${error.stack ?? ""}`} />
      </div>
    );
  }
}
