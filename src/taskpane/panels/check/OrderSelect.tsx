import { Select } from '@fluentui/react-components';
import { say, text, type Language, type Text } from '../../../core/i18n/text';
import type { Plan } from '../../../core/plan/plan';
import { findingOrders, type FindingOrder } from './model/group-findings';
import { dimensionWord } from './model/place-words';
import { words } from './words';

interface OrderSelectProps {
  readonly order: FindingOrder;
  readonly plan: Plan;
  readonly language: Language;
  readonly onOrder: (order: FindingOrder) => void;
}

/** The order of the list. */
export function OrderSelect({ order, plan, language, onOrder }: OrderSelectProps) {
  const dimension = dimensionWord(plan);
  const orderWords: Readonly<Record<FindingOrder, Text>> = {
    rule: words.byRule,
    dimension: text(`依${dimension['zh-TW']}`, `By ${dimension.en.toLowerCase()}`),
    unit: words.byUnit,
    sheet: words.bySheet,
  };
  return (
    <Select
      className="check-order"
      size="small"
      aria-label={say(words.order, language)}
      value={order}
      onChange={(_event, { value }) => onOrder(findingOrders.find((known) => known === value) ?? order)}
    >
      {findingOrders.map((choice) => (
        <option key={choice} value={choice}>
          {say(orderWords[choice], language)}
        </option>
      ))}
    </Select>
  );
}
