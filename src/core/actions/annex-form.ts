import { formById } from '../forms/catalogue';
import type { Form } from '../forms/form';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';

/** The form that a user picked by its id; null: none was picked. Fails with `form-unknown`. */
export function annexForm(id: string | null): Outcome<Form | null> {
  const form = id === null ? null : formById(id);
  if (id !== null && form === null)
    return fail('form-unknown', text(`沒有「${id}」這種表式。`, `There is no form “${id}”.`));
  return ok(form);
}
