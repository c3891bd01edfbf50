import type { PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { SkeletonBar } from '../state/skeleton';
import classes from './chart.module.css';

export type PlotModule = typeof import('@observablehq/plot');

export interface ChartProps {
  /** What the chart shows, for those who do not see it; its figures belong in a table beside it. */
  label: string;
  /** Pixels. */
  height: number;
  /** The marks and scales of Observable Plot. Keep it stable with `useCallback`: another function draws anew. */
  draw: (plot: PlotModule, width: number) => PlotOptions;
}

/** A chart by Observable Plot, loaded when first shown and drawn to the width there is. Colours are tokens. */
export function Chart({ label, height, draw }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<PlotModule | null>(null);
  const width = useWidth(frame);

  useEffect(() => {
    let shown = true;
    void import('@observablehq/plot').then((module) => shown && setPlot(module));
    return () => void (shown = false);
  }, []);

  useEffect(() => {
    if (!plot || !frame.current || width === 0) return;
    const drawn = plot.plot({ width, height, style: { background: 'transparent' }, ...draw(plot, width) });
    // Plot brings a <style> of its own, which the content policy refuses: its rules stand in chart.module.css.
    drawn.querySelectorAll('style').forEach((style) => style.remove());
    drawn.classList.add(classes.plot ?? '');
    frame.current.replaceChildren(drawn);
  }, [plot, width, height, draw]);

  return (
    <div role="img" aria-label={label} style={{ minHeight: height }}>
      <div ref={frame} aria-hidden="true" />
      {!plot && <SkeletonBar height={height} />}
    </div>
  );
}

function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
