/* global document, Office */
/** A pane that does nothing, of the parts that Microsoft's React template shows: a heading, three lines, a text field and a button. What our pane is measured against. */
import { Button, Field, FluentProvider, Textarea, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { createElement as element, useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  root: { minHeight: '100vh', padding: '20px' },
  heading: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  line: { marginBottom: '20px' },
});

function App() {
  const styles = useStyles();
  const [words, setWords] = useState('Some text.');
  const lines = ['Achieve more with Office integration', 'Unlock features', 'Create like a pro'];
  return element(
    'div',
    { className: styles.root },
    element('h1', { className: styles.heading }, 'Welcome'),
    element(
      'ul',
      null,
      lines.map((line) => element('li', { key: line, className: styles.line }, line)),
    ),
    element(
      Field,
      { label: 'Enter text to be inserted into the document.' },
      element(Textarea, { value: words, onChange: (_event, { value }) => setWords(value) }),
    ),
    element(Button, { appearance: 'primary' }, 'Insert text'),
  );
}

Office.onReady(() => {
  const root = createRoot(document.getElementById('pane'));
  root.render(element(FluentProvider, { theme: webLightTheme }, element(App)));
});
