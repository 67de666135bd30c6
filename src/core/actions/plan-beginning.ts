import { frameworkById } from '../frameworks/catalogue';
import type { PlanBeginning } from '../plan/make';
import { kindOfName } from '../units/kind-of-name';
import type { RegisteredUnit } from '../units/register';

/** A new plan as a form asks for it: plain words. */
export interface NewPlanRequest {
  /** Id of a framework of the product. */
  readonly frameworkId: string;
  /** The agency's full name. */
  readonly agency: string;
  readonly rocYear: number;
  /** Each name once, with the head's post (科長; '' where not said); [] where the agency says nothing of its units yet. */
  readonly units: readonly { readonly name: string; readonly head: string }[];
}

/** What the request begins with, for the whole year and with the year's usual title. Throws where there is no such framework: a form offers those there are. */
export function planBeginning({ frameworkId, agency, rocYear, units }: NewPlanRequest): PlanBeginning {
  const framework = frameworkById(frameworkId);
  if (framework === null) throw new Error(`There is no framework ${frameworkId}.`);
  const registered = units.map(({ name, head }): RegisteredUnit => ({
    name,
    aliases: [],
    head,
    kind: kindOfName(name),
    members: [],
  }));
  const register = registered.length === 0 ? null : ({ units: registered, origin: 'written' } as const);
  return { framework, agency, rocYear, title: null, period: null, register };
}
