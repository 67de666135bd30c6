import { useId, type ReactNode } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a panel under its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
