import { useMemo } from 'react';
import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';
import css from './qr.module.css';

interface QrProps {
  /** What a phone reads. */
  readonly value: string;
  /** What the picture is called where it is not seen. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** White around the squares, without which cameras do not find them. */
const QUIET = 4;

/** A code for phones. As wide as its place; always dark on white, since many cameras read nothing else. */
export const Qr = ({ value, label, className = '' }: QrProps) => {
  const { size, data } = useMemo(() => encode(value, { ecc: 'M', border: QUIET }), [value]);
  return (
    <svg className={`${css.qr} ${className}`} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={qrPath(data)} />
    </svg>
  );
};
