import type { Plan } from '../plan/plan';
import { forms } from './catalogue';
import type { Form } from './form';

/** The form in which a plan is printed where nobody names another. */
export function defaultForm({ framework }: Plan): Form {
  const [first] = forms.filter((form) => form.frameworks.includes(framework.id));
  const [usual] = forms;
  if (usual === undefined) throw new Error('There are no forms.');
  return first ?? usual;
}
