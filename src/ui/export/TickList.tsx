import { Checkbox } from "@fluentui/react-components";
import { Fold } from "../shared/Fold";

interface TickListProps {
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly name: string }[];
  /** What is ticked; null for all. */
  readonly chosen: readonly string[] | null;
  /** Whether none may be ticked; else one always stays, and a list of one is no choice. */
  readonly mayBeNone?: boolean;
  readonly onChange: (chosen: readonly string[] | null) => void;
}

/** Some of a list, ticked one by one. */
export function TickList({ title, items, chosen, mayBeNone = false, onChange }: TickListProps) {
  if (items.length < (mayBeNone ? 1 : 2)) return null;
  const isTicked = (key: string): boolean => chosen === null || chosen.includes(key);
  const turn = (key: string): void => {
    const next = items.filter((item) => (item.key === key ? !isTicked(key) : isTicked(item.key))).map((item) => item.key);
    if (mayBeNone || next.length > 0) onChange(next.length === items.length ? null : next);
  };
  const ticked = items.filter(({ key }) => isTicked(key)).length;
  return (
    <Fold title={title} aside={ticked === items.length ? "all" : `${String(ticked)} of ${String(items.length)}`}>
      {items.map(({ key, name }) => (
        <div key={key}>
          <Checkbox checked={isTicked(key)} label={name} onChange={() => turn(key)} />
        </div>
      ))}
    </Fold>
  );
}
