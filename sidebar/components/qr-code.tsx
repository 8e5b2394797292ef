// A QR code as inline SVG: one path of unit squares, always dark on white so that telephones can read it.
import { encode } from 'uqr';

export function QrCode({ address, label }: { address: string; label: string }) {
  if (!address) return null;
  const { data, size } = encode(address, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
