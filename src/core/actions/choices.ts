import { forms } from '../forms/catalogue';
import type { AnnexKind } from '../forms/form';
import { frameworks } from '../frameworks/catalogue';
import type { Text } from '../i18n/text';
import { annexNames } from './annex-tabs';
import { kindsOf } from './annexes';

/** What a user can choose from, without the rubrics and forms themselves. */
export interface Choices {
  readonly frameworks: readonly FrameworkChoice[];
  /** Forms of one framework stand together, its usual one first. */
  readonly forms: readonly FormChoice[];
  /** What each kind of annex is called. */
  readonly kindNames: Readonly<Record<AnnexKind, Text>>;
}

export interface FrameworkChoice {
  readonly id: string;
  readonly name: string;
  /** 構面, 策略. */
  readonly dimensionTerm: string;
  readonly dimensionCount: number;
  /** 評核重點, 方法. */
  readonly pointTerm: string;
  readonly pointCount: number;
  /** null where the rubric has no weights. */
  readonly totalWeight: number | null;
}

export interface FormChoice {
  readonly id: string;
  readonly name: Text;
  /** Ids of the frameworks it is made for; [] fits every framework. */
  readonly frameworks: readonly string[];
  /** In printed order; those of `onRequest` are made only where they are asked for or the plan has words for them. */
  readonly kinds: readonly AnnexKind[];
  readonly onRequest: readonly AnnexKind[];
}

/** The frameworks and forms that come with the product. */
export function choices(): Choices {
  return {
    frameworks: frameworks.map(({ id, name, dimensionTerm, dimensions, pointTerm, totalWeight }) => ({
      id,
      name,
      dimensionTerm,
      dimensionCount: dimensions.length,
      pointTerm,
      pointCount: dimensions.flatMap(({ items }) => items.flatMap(({ points }) => points)).length,
      totalWeight,
    })),
    forms: forms.map((form) => ({
      id: form.id,
      name: form.name,
      frameworks: form.frameworks,
      kinds: kindsOf(form),
      onRequest: form.annexes.flatMap(({ kind, onRequest }) => (onRequest ? [kind] : [])),
    })),
    kindNames: annexNames,
  };
}
