import { hang, paint, type Craft } from './craft.ts';
import { DEPTH } from './depth.ts';
import { BOX, fidget, pose, seat, type Figure } from './figure.ts';
import type { Place, RoomPlan, Seat } from './layout.ts';
import { paintChair, paintDesk, paintTable } from './paint/furniture.ts';
import type { Image } from './phaser.ts';
import type { Sitter, View } from './view.ts';

/** The journalists at their tables. */
export interface Row {
  readonly figures: readonly Figure[];
  readonly chairs: readonly Image[];
  readonly plan: RoomPlan;
}

const CHAIR = 'chair';
const CHAIR_SIDE = 120;

const chairAt = (craft: Craft, { x, floor, side, row }: Place): Image =>
  craft.scene.add
    .image(x, floor, CHAIR)
    .setOrigin(0.5, 1)
    .setScale((side * 0.62) / (CHAIR_SIDE * craft.dense))
    .setDepth(row === 'front' ? DEPTH.chairFront : DEPTH.chairBack)
    .setAlpha(0);

const setTables = (craft: Craft, { size: { width }, desk, table }: RoomPlan): void => {
  hang(craft, 'desk', { x: 0, y: desk.top, depth: DEPTH.desk }, { width, height: desk.height }, paintDesk);
  if (table) hang(craft, 'table', { x: 0, y: table.top, depth: DEPTH.table }, { width, height: table.height }, paintTable);
};

export const seatAll = (craft: Craft, plan: RoomPlan, sitters: readonly Sitter[]): Row => {
  paint(craft, CHAIR, { width: CHAIR_SIDE, height: CHAIR_SIDE }, (ctx, size) => paintChair(ctx, size));
  setTables(craft, plan);
  const figures = plan.places.flatMap((place, index) => {
    const sitter = sitters[index];
    return sitter ? [seat(craft, sitter, place)] : [];
  });
  return { figures, chairs: plan.places.map((place) => chairAt(craft, place)), plan };
};

const frontOf = ({ plan }: Row, { place }: Figure): Place => plan.places.find(({ row }) => row === 'front') ?? place;

/** Shows everybody as they are now; those who have gone are not there. */
export const poseAll = (craft: Craft, row: Row, { sitters }: View, leaving: readonly string[]): void => {
  const spoken = sitters.some(({ asking }) => asking);
  row.figures.forEach((figure, index) => {
    const sitter = sitters.find(({ journalist }) => journalist === figure.journalist);
    if (!sitter || leaving.includes(figure.journalist)) return;
    figure.root.setVisible(!sitter.gone);
    row.chairs[index]?.setAlpha(sitter.gone ? 1 : 0);
    pose(craft, figure, sitter, spoken, frontOf(row, figure));
  });
};

/** Whoever goes past a table stoops, so that no lower edge shows as they bob. */
const STOOPED = 0.06;

/** Gets up, turns and goes out at the side of the door, past the others; the chair stays. */
export const walkOut = ({ motion, size }: Craft, { figures, chairs }: Row, journalist: string): void => {
  const index = figures.findIndex((figure) => figure.journalist === journalist);
  const figure = figures[index];
  if (!figure) return;
  const { root, whole, body, arm, veil, place } = figure;
  const away = place.x < size.width / 2 ? -1 : 1;
  arm.setVisible(false);
  veil.setAlpha(0);
  body.setAngle(0);
  root.setDepth(DEPTH[place.row] - 1);
  chairs[index]?.setAlpha(1);
  whole.setScale(away, 1);
  motion.swing(body, { what: 'y', home: 0, away: -10, times: 5 }, { ms: 150, ease: 'Sine.easeInOut' });
  motion.to(
    root,
    { scale: place.side / BOX, y: place.floor + place.side * STOOPED, x: away < 0 ? -place.side : size.width + place.side },
    { ms: 1500, ease: 'Sine.easeIn', then: () => void root.setVisible(false) },
  );
};

export const unsettle = (craft: Craft, { figures }: Row, strength: number): void => {
  for (const figure of figures) fidget(craft, figure, strength);
};

const PLATE_INSET = 3;

/** Places of the name plates; whoever has gone has none. */
export const seatsOf = ({ figures, plan }: Row, { sitters }: View): readonly Seat[] =>
  figures.flatMap(({ journalist, place }) => {
    const sitter = sitters.find((one) => one.journalist === journalist);
    if (!sitter || sitter.gone) return [];
    return [
      {
        journalist,
        x: Math.round(place.x),
        y: plan.desk.top + PLATE_INSET,
        width: Math.round(plan.plate),
        asking: sitter.asking,
        hand: sitter.hand,
      },
    ];
  });
