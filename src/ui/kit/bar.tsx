import css from './bar.module.css';

interface BarProps {
  /** How much of it is filled, 0 to 100. */
  readonly percent: number;
  readonly look?: 'ink' | 'red' | 'blue' | 'hatched' | 'limit';
  readonly className?: string | undefined;
}

/** A number of a hundred, drawn. The number itself must stand beside it: the bar is silent to a screen reader. */
export const Bar = ({ percent, look = 'ink', className = '' }: BarProps) => (
  <span className={`${css.bar} ${className}`} aria-hidden="true">
    <span className={css[look]} style={{ width: `${percent}%` }} />
  </span>
);
