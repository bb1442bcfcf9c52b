import { both } from './both.ts';

/** Words of the morning after. What the papers print comes from the scenario. */
export const frontPage = both(
  {
    title: 'Sáng hôm sau: {title}',
    caption: '{name} ({outlet}) trong buổi gặp báo chí',
    wire: 'Tin hãng',
    broadcast: 'Bản tin sáng',
    ending: 'Về sau',
    trust: 'Niềm tin',
    rose: '{name}: {from} lên {to}',
    fell: '{name}: {from} xuống {to}',
    same: '{name}: vẫn {to}',
    pending: 'Lời hứa đang treo',
    pendingLine: '{promise}, hạn {due}',
    noPending: 'Không còn lời hứa nào đang treo.',
    noPages: 'Không báo nào đưa tin.',
    next: 'Xem từng câu đã nói',
  },
  {
    title: 'The morning after: {title}',
    caption: '{name} ({outlet}) at the press meeting',
    wire: 'Wire report',
    broadcast: 'Morning news',
    ending: 'Afterwards',
    trust: 'Trust',
    rose: '{name}: {from} up to {to}',
    fell: '{name}: {from} down to {to}',
    same: '{name}: still {to}',
    pending: 'Promises outstanding',
    pendingLine: '{promise}, due {due}',
    noPending: 'No promise is outstanding.',
    noPages: 'Nobody ran the story.',
    next: 'See what you said, line by line',
  },
);
