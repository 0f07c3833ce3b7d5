import { useEffect, useRef, useState, type ReactNode } from 'react';

/** How long something has to stay near, in milliseconds: what a jump passes by is not drawn. */
const STAY = 200;

/** Draws what is in it once it comes near the window: a page of twenty stories opens at once. */
export function Near({ children }: { readonly children: ReactNode }) {
  const [isNear, setNear] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stays: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(stays);
        if (entry?.isIntersecting) stays = setTimeout(() => setNear(true), STAY);
      },
      { rootMargin: '400px' },
    );
    observer.observe(box.current!);
    return () => {
      clearTimeout(stays);
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={box} className={isNear ? undefined : 'far'}>
      {isNear && children}
    </div>
  );
}
