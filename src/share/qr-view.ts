import { codeOf } from './qr.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The QR code of an address as an element, which the address itself names to those who do not see it. */
export function pictureOf(address: string): SVGElement {
  const { size, path } = codeOf(address);
  const dark = elementOf('path', { d: path, fill: 'currentColor' });
  const picture = elementOf('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'code',
    role: 'img',
    'aria-label': address,
    'shape-rendering': 'crispEdges',
  });
  picture.append(dark);
  return picture;
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
