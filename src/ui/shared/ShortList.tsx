import { Button } from "@fluentui/react-components";
import { Children, useState } from "react";
import type { ReactNode } from "react";

interface ShortListProps {
  readonly className: string;
  readonly children: ReactNode;
}

const AT_FIRST = 20;

/** A list that shows its first lines, and the rest when asked. */
export function ShortList({ className, children }: ShortListProps) {
  const [all, setAll] = useState(false);
  const lines = Children.toArray(children);
  return (
    <>
      <ul className={className}>{all ? lines : lines.slice(0, AT_FIRST)}</ul>
      {!all && lines.length > AT_FIRST && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>{`Show all ${String(lines.length)}`}</Button>
        </div>
      )}
    </>
  );
}
