import type { ReactNode } from 'react';

/** Something that the user should know before anything else: what is the matter, and what to do. */
export function Message({ title, how, children }: { title: string; how: string; children?: ReactNode }) {
  return (
    <section className="pane-message" role="alert">
      <h2>{title}</h2>
      <p>{how}</p>
      {children}
    </section>
  );
}
