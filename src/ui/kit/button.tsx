import type { ButtonHTMLAttributes, Ref } from 'react';
import css from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly look?: 'strong' | 'outline' | 'plain';
}

/** A button in the house's hand: at least 44 px high, square, inked. */
export const Button = ({ look = 'outline', className = '', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={`${css.button} ${look === 'outline' ? '' : css[look]} ${className}`} {...rest} />
);
