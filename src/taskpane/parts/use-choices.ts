import { useEffect, useState } from 'react';
import type { Choices } from '../../core/actions/choices';
import { reportBug } from '../bugs';
import { core } from '../session/core';

let loading: Promise<Choices> | null = null;

/** The frameworks and forms that one can choose from; null until they are loaded. */
export function useChoices(): Choices | null {
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(() => {
    let isShown = true;
    loading ??= core.choices();
    loading.then(
      (loaded) => isShown && setChoices(loaded),
      (bug: unknown) => {
        loading = null;
        reportBug(bug);
      },
    );
    return () => {
      isShown = false;
    };
  }, []);
  return choices;
}
