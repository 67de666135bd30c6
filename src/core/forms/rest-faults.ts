import { safeParse } from 'valibot';
import type { Fault } from '../frameworks/fault';
import { completeForm } from './complete-form';
import { annexFaults, patternFaults } from './form-faults';
import { formSchema } from './schema';

/** The fields that are in every file, and have no base to be taken from. */
const sound: Readonly<Record<string, unknown>> = { id: 'form', name: 'form' };

/**
 * What else is wrong with a form's file that has not the right shape: the fields at fault are taken from its base instead, so that the rest can be
 * looked at too and nobody has to mend a file twice. Nothing where not even that makes a form.
 *
 * @param written the value parsed from the file.
 * @param faulty paths of what has the wrong shape.
 */
export function restFaults(written: unknown, faulty: readonly (readonly unknown[])[]): Fault[] {
  const mended = safeParse(formSchema, completeForm(without(written, faulty)));
  if (!mended.success) return [];
  const { annexes, body } = mended.output;
  const touched = new Set(faulty.map(([field, index]) => (field === 'annexes' ? index : null)));
  return [
    ...patternFaults({ annexes, body }),
    // Whether an annex is sound as a whole shows only where nothing of it was taken from the base.
    ...annexFaults(annexes).flatMap(({ index, fault }) => (touched.has(index) ? [] : [fault])),
  ];
}

/** The file without its fields at fault: in an annex or the plan text the field of that one, else the whole field. */
function without(written: unknown, faulty: readonly (readonly unknown[])[]): unknown {
  if (!isObject(written)) return written;
  const rest: Record<string, unknown> = { ...written };
  if (Array.isArray(written['annexes']))
    rest['annexes'] = written['annexes'].map((annex: unknown) => (isObject(annex) ? { ...annex } : annex));
  if (isObject(written['body'])) rest['body'] = { ...written['body'] };
  for (const [field, second, third] of faulty) {
    const annexes = rest['annexes'];
    const annex: unknown = Array.isArray(annexes) && typeof second === 'number' ? annexes[second] : undefined;
    const body = rest['body'];
    if (field === 'annexes' && isObject(annex) && third !== undefined) delete annex[String(third)];
    else if (field === 'body' && isObject(body) && second !== undefined) delete body[String(second)];
    else if (String(field) in sound) rest[String(field)] = sound[String(field)];
    else delete rest[String(field)];
  }
  return rest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
