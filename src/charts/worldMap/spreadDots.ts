interface Placed {
  readonly x: number;
  readonly y: number;
}

interface MovingDot {
  x: number;
  y: number;
}

const STEPS = 300;
/** Less than any eye sees; keeps rounding from asking for one more step. */
const SLACK = 0.01;

/**
 * Dots moved as little as keeps them apart: the middles of any two are at least two radii from each other, as far
 * as the frame has room. What stands alone stays where it is; the order is kept.
 */
export function spreadDots<Dot extends Placed>(
  dots: readonly Dot[],
  radius: number,
  frame: { readonly width: number; readonly height: number },
): readonly Dot[] {
  const moving = dots.map(({ x, y }): MovingDot => ({ x, y }));
  for (let step = 0; step < STEPS; step += 1) {
    if (!pushApart(moving, 2 * radius)) break;
    for (const dot of moving) keepInside(dot, radius, frame);
  }
  return dots.map((dot, index) => ({ ...dot, ...moving[index] }));
}

/** One pass over all pairs; whether any two were too near. */
function pushApart(dots: readonly MovingDot[], least: number): boolean {
  let hasMoved = false;
  dots.forEach((a, index) => {
    for (const b of dots.slice(index + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= least - SLACK) continue;
      hasMoved = true;
      // Two in one place part sideways.
      const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
      const shift = (least - distance) / 2;
      a.x -= ux * shift;
      a.y -= uy * shift;
      b.x += ux * shift;
      b.y += uy * shift;
    }
  });
  return hasMoved;
}

function keepInside(dot: MovingDot, radius: number, frame: { width: number; height: number }): void {
  dot.x = Math.min(Math.max(dot.x, radius), frame.width - radius);
  dot.y = Math.min(Math.max(dot.y, radius), frame.height - radius);
}
