import type { Draft } from '#engine/door/shape.ts';

/** The same words in both languages of the product; `{place}` and `{happened}` are put in later. */
const t = (vi: string, en: string) => ({ vi, en });

export const SUMMARY = t(
  '{happened} Bạn là người phát ngôn: nói gì trước khi biết chắc, và rút lại điều gì khi kết quả kiểm tra đổi? Đây là bản mẫu: hãy thay tên người, con số và lời trong từng câu bằng chuyện của bạn.',
  '{happened} You speak for those in charge: what do you say before it is certain, and what do you take back when the check says otherwise? This is a template: replace names, figures and every sentence with those of your own story.',
);

export const HAPPENED = t('Sáng sớm có sự cố tại {place}.', 'Something went wrong early this morning at {place}.');

export const MESSAGES: Draft['messages'] = [
  {
    id: 'keep_out',
    text: t('Ở ngoài hàng rào cho tới khi có thông báo mở lại', 'Stay outside the fence until it is announced open again'),
  },
  { id: 'help_desk', text: t('Ai bị thiệt hại thì có chỗ khai báo', 'Those who lose by it have a place to report their loss') },
];

export const TOPICS: Draft['topics'] = [
  { id: 'safety', name: t('An toàn', 'Safety') },
  { id: 'cause', name: t('Nguyên nhân', 'The cause') },
  { id: 'help', name: t('Hỗ trợ', 'Support') },
];

export const PUBLICS: Draft['publics'] = [
  { id: 'residents', name: t('Bà con quanh đó', 'People nearby'), trust: 50, weight: 2 },
  { id: 'press', name: t('Báo chí', 'The press'), trust: 50, weight: 1 },
];

export const OUTLETS: Draft['outlets'] = [
  { id: 'bach_dinh', name: t('Báo Bạch Đinh', 'Bạch Đinh Daily'), reach: 'local', stance: 'friendly', style: 'broadsheet' },
  { id: 'goc_cua', name: t('Góc Cửa', 'Góc Cửa Online'), reach: 'national', stance: 'critical', style: 'online' },
  { id: 'norrvik', name: t('Hãng tin Norrvik', 'Norrvik Wire'), reach: 'foreign', stance: 'neutral', style: 'wire' },
];

export const JOURNALISTS: Draft['journalists'] = [
  {
    id: 'mai',
    name: t('Tuyết Mai', 'Tuyết Mai'),
    outlet: 'bach_dinh',
    manner: 'friendly',
    pressure: { initiative: 0, directness: 1, assertiveness: 0, adversarialness: 0 },
    patience: 80,
    topics: ['cause', 'help'],
    about: t(
      'Phóng viên báo tỉnh; hỏi thay các hộ buôn bán gần đó.',
      'Reports for the provincial daily and asks on behalf of the shops nearby.',
    ),
    look: { head: 'long', skin: 'edb98a', clothes: '7a2f2a' },
  },
  {
    id: 'khoi',
    name: t('Đăng Khôi', 'Đăng Khôi'),
    outlet: 'goc_cua',
    manner: 'probing',
    pressure: { initiative: 2, directness: 2, assertiveness: 2, adversarialness: 1 },
    patience: 60,
    topics: ['safety'],
    about: t('Đã theo ba vụ tương tự; ghi lại từng lời bảo đảm.', 'Has followed three such cases and keeps a note of every assurance.'),
    look: { head: 'short1', skin: 'd08b5b', clothes: '1f2a30', beard: 'goatee1' },
  },
  {
    id: 'astrid',
    name: t('Astrid Hagen', 'Astrid Hagen'),
    outlet: 'norrvik',
    manner: 'courteous',
    pressure: { initiative: 0, directness: 2, assertiveness: 1, adversarialness: 0 },
    patience: 70,
    topics: ['cause'],
    about: t('Viết cho độc giả ở xa, nên hỏi từ đầu.', 'Writes for readers far away, so she asks from the beginning.'),
    look: { head: 'mediumBangs2', skin: 'ffdbb4', clothes: '4a4357', hair: 'a55728', accessory: 'glasses' },
  },
];

export const FACT_TEXT = t('Vào bên trong có an toàn không', 'Whether it is safe to go inside');
export const FACT_VALUES = { safe: t('an toàn', 'safe'), unsafe: t('chưa an toàn', 'not safe') };
export const KNOWN_EARLY = t(
  'Tổ trực đi quanh một vòng, chưa ai vào xem bên trong.',
  'The duty team has walked round once; nobody has looked inside yet.',
);
export const KNOWN_LATER = t('Biên bản mười giờ: hai trụ đỡ bị nứt.', 'The record of ten o’clock: two supports are cracked.');
export const SURFACES_BY = t('Biên bản mười giờ được dán ở cổng.', 'The record of ten o’clock is put up at the gate.');

export const HEADLINES: Draft['headlines'] = [
  {
    id: 'bd_calm',
    outlet: 'bach_dinh',
    when: 'score >= 40',
    title: t('Hàng rào đứng đó, hàng quán có chỗ khai', 'The fence stands, the stalls have a desk'),
    body: t('Bà con quanh {place} biết phải đi lối nào.', 'People around {place} know which way to walk.'),
  },
  {
    id: 'bd_plain',
    outlet: 'bach_dinh',
    title: t('Sự cố tại {place}', 'Trouble at {place}'),
    body: t('Nhiều hộ buôn bán nghỉ một ngày.', 'Many stalls lost a day.'),
  },
  {
    id: 'gc_two',
    outlet: 'goc_cua',
    when: 'count.contradicted > 0',
    title: t('Sáng “an toàn”, trưa có vết nứt', '“Safe” in the morning, cracks by noon'),
    body: t('Hai câu của cùng một người, cách nhau vài giờ.', 'Two sentences of one person, a few hours apart.'),
  },
  {
    id: 'gc_plain',
    outlet: 'goc_cua',
    title: t('Ai trả lời về {place}?', 'Who answers for {place}?'),
    body: t('Những gì đã nói và chưa nói trong ngày đầu.', 'What was said, and what was not, on the first day.'),
  },
  {
    id: 'nv_plain',
    outlet: 'norrvik',
    title: t('Một khu vực bị rào lại sau sự cố', 'Area fenced off after incident'),
    body: t('Nguyên nhân chưa rõ.', 'The cause is not known.'),
  },
];

export const ENDINGS: Draft['endings'] = [
  {
    id: 'listened',
    when: 'score >= 40',
    title: t('Không ai bước qua', 'Nobody stepped across'),
    text: t(
      'Hai tuần sau trụ mới dựng xong. Trong hai tuần ấy không ai phải chạy vào kéo ai ra.',
      'The new supports stood two weeks later. In those two weeks nobody had to run in after anybody.',
    ),
  },
  {
    id: 'crossed',
    title: t('Lối mòn', 'The short cut'),
    text: t(
      'Tối đó vẫn có người lách qua hàng rào. Phải cắt người gác thêm mười đêm.',
      'That evening people still slipped through the fence. A guard had to be posted for ten more nights.',
    ),
  },
];
