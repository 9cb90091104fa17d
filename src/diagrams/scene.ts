/** A drawing as data: shapes on a page, in millimetres, with everything decided but the file format. */

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** A rectangle on the page, in millimetres from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a shape is filled and outlined; what is absent is not painted. */
export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** In millimetres. */
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps, in millimetres. */
  readonly dash?: readonly number[];
  readonly lineCap?: 'butt' | 'round';
}

/** A rectangle, with round corners where it has a radius. */
export interface Rectangle extends Box, Paint {
  readonly kind: 'rectangle';
  readonly radius?: number;
}

/** Points joined by straight lines. */
export interface Polygon extends Paint {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export interface Disc extends Paint {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A smooth line: a start and Bézier pieces, each two controls and an end. */
export interface Curve extends Paint {
  readonly kind: 'curve';
  readonly start: Point;
  readonly pieces: readonly (readonly [Point, Point, Point])[];
}

/** Lines of text of one look, already broken; the first stands on the baseline `y`. */
export interface Text {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** In points (1 pt = 25.4/72 mm). */
  readonly size: number;
  /** From baseline to baseline, in millimetres. */
  readonly lineHeight: number;
  readonly weight: 'regular' | 'bold';
  readonly italic?: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: Colour;
}

/**
 * Shapes that belong together, in reading order. With a `label`, a part that a reader can go to (a step, a lane); with a `card`, the frame
 * that its shapes keep within. Cards of one drawing do not overlap.
 */
export interface Group {
  readonly kind: 'group';
  /** Unique in the drawing, and for steps stable from drawing to drawing. Ids of the inventory have no `_`: what begins with one meets none of them. */
  readonly id?: string;
  readonly label?: string;
  readonly role?: GroupRole;
  readonly card?: Box;
  /** Where on the page it is, for who goes to it, if its shapes do not show that by themselves. */
  readonly place?: Box;
  /** What of its shapes lies outside is not shown. */
  readonly clip?: Box;
  readonly children: readonly Shape[];
}

export type GroupRole = 'header' | 'lane' | 'step' | 'legend' | 'footer' | 'background';

export type Point = readonly [x: number, y: number];

export type Shape = Rectangle | Polygon | Disc | Curve | Text | Group;

/** One page of a drawing. */
export interface Scene {
  /** What its ids begin with, so that several drawings can stand on one page: letters, digits, `-` and `_`. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly title: string;
  /** One or two sentences for those who do not see the drawing. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}
