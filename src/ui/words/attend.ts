import { both } from './both.ts';

/** Words of a participant's phone in a workshop, and of what the projector shares with it: the clock, and the marks. */
export const attend = both(
  {
    timeLeft: 'Còn {time}',
    daysLeft: '{days} ngày {hours} giờ',
    noLimit: 'Không giới hạn giờ',
    clockStands: 'tạm dừng',
    last30: '30 giây cuối',
    last10: '10 giây cuối',
    over: 'Hết giờ',

    option: 'Câu {letter}',
    right: '{points} trên 100, đạt',
    wrong: '{points} trên 100, chưa đạt',
    noMarks: 'Không được cộng, không bị trừ.',
  },
  {
    timeLeft: '{time} left',
    daysLeft: '{days} d {hours} h',
    noLimit: 'No time limit',
    clockStands: 'paused',
    last30: 'Last 30 seconds',
    last10: 'Last 10 seconds',
    over: 'Time is up',

    option: 'Answer {letter}',
    right: '{points} of 100, right',
    wrong: '{points} of 100, not there yet',
    noMarks: 'Nothing gained, nothing lost.',
  },
);
