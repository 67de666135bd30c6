import { createRoot } from 'react-dom/client';
import './page.css';
import { App } from './App';

const root = document.getElementById('page');
if (root === null) throw new Error('The page has no place for itself.');
const language = new URLSearchParams(location.search).get('lang')?.startsWith('en') === true ? 'en' : 'zh-TW';
createRoot(root).render(<App language={language} />);
