import { Field, Select } from "@fluentui/react-components";
import { ORDERS, SHOWN } from "./reviewRows";
import type { Order, Shown } from "./reviewRows";
import { useReviewStyles } from "./useReviewStyles";

interface ReviewFiltersProps {
  readonly order: Order;
  readonly shown: Shown;
  readonly counts: Readonly<Record<Shown, number>>;
  readonly onOrder: (order: Order) => void;
  readonly onShown: (shown: Shown) => void;
}

const ORDER_KEYS = Object.keys(ORDERS) as readonly Order[];
const SHOWN_KEYS = Object.keys(SHOWN) as readonly Shown[];

/** What of the review is shown, with how much there is of each, and in which order. What there is none of is not offered. */
export function ReviewFilters({ order, shown, counts, onOrder, onShown }: ReviewFiltersProps) {
  const styles = useReviewStyles();
  return (
    <div className={styles.filters}>
      <Field label="Show" size="small" className={styles.filter}>
        <Select size="small" value={shown} onChange={(_, { value }) => onShown(SHOWN_KEYS.find((key) => key === value) ?? "all")}>
          {SHOWN_KEYS.filter((key) => key === shown || key === "all" || counts[key] > 0).map((key) => (
            <option key={key} value={key}>{`${SHOWN[key]} (${String(counts[key])})`}</option>
          ))}
        </Select>
      </Field>
      <Field label="Order" size="small" className={styles.filter}>
        <Select
          size="small"
          value={order}
          onChange={(_, { value }) => onOrder(ORDER_KEYS.find((key) => key === value) ?? "agency")}
        >
          {ORDER_KEYS.map((key) => (
            <option key={key} value={key}>
              {ORDERS[key]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
