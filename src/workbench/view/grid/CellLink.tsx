import type { CSSProperties, ReactNode } from "react";
import type { SafeLink } from "./safeLink";

interface CellLinkProps {
  readonly link: SafeLink;
  readonly text: string;
  readonly style: CSSProperties;
}

/** A cell's text as its link. What leads outside opens in a tab of its own and learns nothing of this page. */
export function CellLink({ link, text, style }: CellLinkProps): ReactNode {
  const isPlace = link.kind === "place";
  const target = isPlace ? {} : { target: "_blank", rel: "noopener noreferrer" };
  return (
    <a
      className="ab-words ab-link"
      style={style}
      href={isPlace ? `#${link.target}` : link.target}
      {...target}
      {...(isPlace ? { "data-place": link.target } : {})}
      tabIndex={-1}
    >
      {text}
    </a>
  );
}
