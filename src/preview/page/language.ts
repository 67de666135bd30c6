import { createContext, useCallback, useContext } from 'react';
import { say, type Language, type Text } from '../../core/i18n/text';

export const LanguageContext = createContext<Language>('zh-TW');

/** Says texts in the page's language. */
export function useSay(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return useCallback((text) => say(text, language), [language]);
}
