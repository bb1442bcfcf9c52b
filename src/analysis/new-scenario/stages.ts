import type { Draft } from '#engine/door/shape.ts';

type Stage = Draft['stages'][number];
type Prompt = Stage['prompts'][number];
type Response = NonNullable<Prompt['responses']>[number];
type Block = NonNullable<Prompt['blocks']>[number];
type Text = Response['text'];
type Mark = Response['marks'][number];

/** The same words in both languages of the product; `{place}` is put in later. */
const t = (vi: string, en: string): Text => ({ vi, en });
const mark = (practice: string, level: Mark['level'], quote: Text, why: Text): Mark => ({ practice, level, quote, why });
const claims = (value: 'safe' | 'unsafe', hold: 'firm' | 'hedged', quote: Text, corrects = false): Pick<Response, 'claims'> => ({
  claims: [{ fact: 'site', value, hold, quote, ...(corrects ? { corrects } : {}) }],
});

const BLOCKS: readonly Block[] = [
  {
    id: 'care',
    role: 'care',
    text: t(
      'Chúng tôi biết sáng nay nhiều gia đình phải đi vòng, nghỉ bán, và đang lo cho người nhà làm ca đêm.',
      'We know that many families went the long way round or lost a morning’s trade, and worry for relatives on the night shift.',
    ),
    marks: [
      mark(
        'EMP-1',
        2,
        t('đang lo cho người nhà', 'worry for relatives on the night shift'),
        t(
          'Gọi đúng nỗi lo của người nghe thì lời dặn đi sau mới có người nghe.',
          'Once people hear their own worry named, they listen to the advice that follows.',
        ),
      ),
    ],
  },
  {
    id: 'fence',
    role: 'action',
    lands: ['keep_out'],
    text: t(
      'Xin bà con ở ngoài hàng rào; ai thấy người mắc lại bên trong thì gọi số dán trên đó, lúc nào cũng có người nghe máy.',
      'Please stay outside the fence; if you see anyone caught inside, ring the number posted on it, which is answered at all hours.',
    ),
    marks: [
      mark(
        'ACT-1',
        2,
        t('Xin bà con ở ngoài hàng rào', 'Please stay outside the fence'),
        t(
          'Một việc làm được ngay bảo vệ người ta sớm hơn mọi lời giải thích.',
          'Something people can do at once protects them sooner than any explanation does.',
        ),
      ),
    ],
  },
  {
    id: 'calm',
    role: 'facts',
    text: t(
      'Tổ trực báo: ca đêm đã ra đủ, hai gian không còn ai; hàng rào còn đó cho tới khi có người mở lại, đến giờ chỗ này vẫn an toàn.',
      'The duty crew announces: they have all come out, and both rooms are empty; the fence stays until it is open again, and so far this place is still safe.',
    ),
    ...claims('safe', 'firm', t('chỗ này vẫn an toàn', 'this place is still safe')),
    effects: { trust: { residents: 2 } },
    marks: [
      mark(
        'UNC-2',
        -2,
        t('vẫn an toàn', 'still safe'),
        t(
          'Lời bảo đảm dựa vào chỗ ai cũng đã ra sẽ được nhắc lại đúng lúc kết quả kiểm tra nói khác.',
          'An assurance that rests on everyone being out is quoted back the moment the inspection finds otherwise.',
        ),
      ),
    ],
  },
  {
    id: 'unknown',
    role: 'unknown',
    text: t(
      'Chúng tôi chưa biết vì sao xảy ra chuyện này và chưa biết bên trong hư hỏng tới đâu; tổ kỹ thuật đang vào xem.',
      'We do not know yet the cause of this, and do not know yet the extent of the damage inside; the engineers are going in to look.',
    ),
    marks: [
      mark(
        'UNC-1',
        2,
        t('chưa biết bên trong hư hỏng tới đâu', 'do not know yet the extent of the damage'),
        t('Phần chưa biết được nói ra thì không ai lấy tin đồn lấp vào.', 'A gap that is named leaves less room for rumour to fill.'),
      ),
    ],
  },
  {
    id: 'procedure',
    role: 'process',
    text: t(
      'Xin lưu ý: ai có câu hỏi thì đã có chỗ tiếp; mọi việc đang theo đúng quy trình.',
      'Please note that those who have questions have a place to put them; everything is following procedure.',
    ),
    marks: [
      mark(
        'EMP-1',
        -1,
        t('mọi việc đang theo đúng quy trình', 'everything is following procedure'),
        t(
          'Quy trình là chuyện của cơ quan; người đang lo nghe ra rằng không ai nghĩ tới mình.',
          'Procedure is the office’s concern; to those who worry it says that nobody thought of them.',
        ),
      ),
    ],
  },
  {
    id: 'record',
    role: 'reputation',
    text: t(
      'Lời đầu tiên xin nói về chúng tôi: ba kỳ kiểm tra sổ đều sạch, cấp trên ký thư khen, có tên từng người, dán ở cổng.',
      'The first word is on our office: its inspection book has been clean three times running, and our superiors signed a letter of praise, posted at the gate, names and all.',
    ),
    marks: [
      mark(
        'ACT-1',
        -1,
        t('cấp trên ký thư khen', 'our superiors signed a letter of praise'),
        t(
          'Lúc người nghe cần một lời dặn, câu khen mình chiếm mất chỗ của lời dặn ấy.',
          'When listeners need to be told what to do, praise of oneself takes that sentence’s place.',
        ),
      ),
    ],
  },
];

const STATEMENT: Stage = {
  id: 'first_words',
  form: 'statement',
  title: t('Lời đầu tiên', 'First words'),
  phase: 'initial',
  at: '08:00',
  minutes: 20,
  asks: 1,
  cluster: 'accidental',
  briefing: t(
    'Tổ trực mới đi quanh một vòng, chưa thấy gì lạ. Tổ kỹ thuật cần thêm hai giờ. Ngoài cổng đã có người quay phim.',
    'The duty team has walked round once and saw nothing unusual. The engineers need two more hours. Outside the gate somebody is filming.',
  ),
  prompts: [
    {
      id: 'words',
      form: 'statement',
      text: t('Chọn lời cho thông báo đầu tiên.', 'Choose the words of the first statement.'),
      targets: ['ACT-1', 'EMP-1', 'UNC-1', 'UNC-2'],
      use: { least: 2, most: 3 },
      blocks: [...BLOCKS],
    },
  ],
};

const SAFE: Prompt = {
  id: 'safe',
  form: 'question',
  from: 'khoi',
  kind: 'safety',
  topic: 'safety',
  priority: 2,
  targets: ['ACT-1', 'TRU-1', 'MSG-1'],
  text: t(
    'Bảy giờ sáng vẫn còn người đi tắt qua đó. Bây giờ nói rõ được chưa: vào trong ấy có an toàn không?',
    'At seven people were still cutting across it. Can you say it plainly by now: is it safe to go in there?',
  ),
  short: t('Vào trong ấy có an toàn không?', 'Is it safe to go in there?'),
  responses: [
    {
      id: 'walked_round',
      text: t(
        'Có. Lúc sáu giờ tổ trực của ca đêm đi hết hai gian, đếm đủ người, dây điện còn nguyên. Ai còn đồ thì vào lấy, có người đi cùng.',
        'It is. At six o’clock the crew on duty walked into both rooms, counted everybody out and found the wiring whole. Those who left something behind can go in with one of them.',
      ),
      ...claims('safe', 'firm', t('Ai còn đồ thì vào lấy', 'Those who left something behind can go in')),
      printed: t('tổ trực của ca đêm đi hết hai gian', 'the crew on duty walked into both rooms'),
      effects: { trust: { residents: -3 } },
      marks: [
        mark(
          'TRU-1',
          -2,
          t('dây điện còn nguyên', 'found the wiring whole'),
          t(
            'Đi một vòng thì thấy dây điện, không thấy trụ nứt; chi tiết đúng vẫn đỡ cho một lời bảo đảm sai.',
            'A walk shows the wiring and not a cracked support; true details can still hold up a false assurance.',
          ),
        ),
        mark(
          'ACT-1',
          -2,
          t('vào lấy, có người đi cùng', 'go in with one of them'),
          t(
            'Người nghe sẽ làm đúng như vậy, và vào đúng chỗ chưa ai xem xong.',
            'Listeners will do just that, in the one place nobody has finished looking at.',
          ),
        ),
      ],
    },
    {
      id: 'not_safe',
      lands: ['keep_out'],
      text: t(
        'Không. Biên bản lúc mười giờ ghi hai trụ đỡ bị nứt. Mọi người ở ngoài hàng rào giúp; muốn lấy đồ thì nhờ tổ trực, họ có mũ và dây.',
        'No. By the record of ten o’clock two supports are cracked. Keep outside the fence; for anything left in there ask the duty team, who have helmets and a rope.',
      ),
      ...claims('unsafe', 'firm', t('hai trụ đỡ bị nứt', 'two supports are cracked'), true),
      printed: t('hai trụ đỡ bị nứt', 'two supports are cracked'),
      effects: { trust: { residents: 3, press: 2 } },
      marks: [
        mark(
          'MSG-1',
          2,
          t('Không.', 'No.'),
          t(
            'Câu hỏi có hay không được trả lời bằng đúng một chữ trước khi kể lý do.',
            'A yes-or-no question gets its one word before the reasons begin.',
          ),
        ),
        mark(
          'TRU-1',
          2,
          t('Biên bản lúc mười giờ ghi', 'By the record of ten o’clock'),
          t('Có nguồn, có giờ thì ai nghi ngờ còn có chỗ để soát lại.', 'A source and an hour give whoever doubts it a place to check.'),
        ),
        mark(
          'ACT-1',
          2,
          t('nhờ tổ trực', 'ask the duty team'),
          t(
            'Chỉ cho người ta một cách khác thì họ không phải liều để lấy lại đồ của mình.',
            'Given another way, nobody has to take the risk for the sake of their own things.',
          ),
        ),
      ],
    },
    {
      id: 'thanks',
      text: t(
        'Cảm ơn câu hỏi rất thiết thực của anh. Thông báo đã dán ở ngoài hàng rào từ sớm, các tổ đang làm việc; khi nào cho mở lại thì sẽ có tin.',
        'Thank you, that is a very practical question. The announcement has been up outside the fence since early on and the teams are at work; there will be word when it is open again.',
      ),
      printed: t('các tổ đang làm việc', 'the teams are at work'),
      effects: { trust: { press: -2 } },
      marks: [
        mark(
          'MSG-1',
          -2,
          t('Thông báo đã dán ở ngoài hàng rào', 'The announcement has been up outside the fence'),
          t(
            'Chỉ sang tờ giấy là trả lời một câu khác, và câu vừa hỏi sẽ quay lại.',
            'Pointing at a sheet of paper answers another question, and the one that was put comes back.',
          ),
        ),
        mark(
          'ACT-1',
          -1,
          t('khi nào cho mở lại thì sẽ có tin', 'there will be word when it is open again'),
          t(
            'Nghe xong vẫn chưa biết bây giờ nên vào hay đừng, mà đó là điều người ta cần.',
            'Having heard it, one still does not know whether to go in now, which is what people need.',
          ),
        ),
      ],
    },
    {
      id: 'limit',
      text: t(
        'Chúng tôi khuyên hạn chế vào, nhất là người già và trẻ em. Ai có việc cần thì vào từng người, đi sát mép, đừng chạm vào vách.',
        'We advise going in as little as possible, above all the old and children. Whoever must should go one at a time, along the edge, without touching the walls.',
      ),
      printed: t('khuyên hạn chế vào', 'advise going in as little as possible'),
      marks: [
        mark(
          'ACT-1',
          -1,
          t('đi sát mép', 'along the edge'),
          t(
            'Lời dặn nửa vời trao quyết định cho người không thấy được vết nứt.',
            'Half a warning hands the decision to people who cannot see the cracks.',
          ),
        ),
        mark(
          'MSG-1',
          1,
          t('khuyên hạn chế vào', 'advise going in as little as possible'),
          t(
            'Câu này có chạm tới điều được hỏi, dù chưa dám nói hẳn có hay không.',
            'It does touch what was asked, without daring a yes or a no.',
          ),
        ),
      ],
    },
  ],
};

const CAUSE: Prompt = {
  id: 'cause',
  form: 'question',
  from: 'mai',
  kind: 'speculation',
  topic: 'cause',
  priority: 1,
  targets: ['UNC-3', 'RES-3', 'RES-4'],
  text: t(
    'Ngoài kia ai cũng nói tại bên sửa chữa làm ẩu hồi tháng trước. Ông bà nghiêng về phía nào?',
    'Everyone out there blames the repair firm for shoddy work last month. Which way do you lean?',
  ),
  responses: [
    {
      id: 'firm',
      strategy: 'scapegoat',
      text: t(
        'Mong chị hiểu: việc sửa chữa giao bên ngoài. Tên thợ của họ, giờ vào giờ ra, sổ ở trực ban có đủ; chỗ nào hỏng thì họ phải trả lời. Chúng tôi chỉ ký nhận.',
        'Please understand: the repair was left to an outside firm. The names of its crew are in the book at the duty desk, with the hour each came and left; where it gave way, they are the ones to answer. We only signed.',
      ),
      printed: t('Chúng tôi chỉ ký nhận', 'We only signed'),
      effects: { trust: { residents: -4 } },
      marks: [
        mark(
          'RES-3',
          -2,
          t('Chúng tôi chỉ ký nhận', 'We only signed'),
          t(
            'Người ký nhận cũng là người có phần; đẩy hết cho bên kia thì bên kia sẽ trưng chữ ký.',
            'Whoever signed has a share in it; push it all across, and the other side shows the signature.',
          ),
        ),
        mark(
          'UNC-3',
          -2,
          t('họ phải trả lời', 'they are the ones to answer'),
          t(
            'Chưa có kết luận mà đã chỉ ra người có lỗi thì vẫn là đoán.',
            'To name who is at fault before there is a finding is still a guess.',
          ),
        ),
      ],
    },
    {
      id: 'rain',
      text: t(
        'Có lẽ tại mưa: bảy giờ sáng tổ trực đo nền ở sát vách, lún hai phân sau ba trận tuần trước. Sổ đo để ở bàn trực ban, ai hỏi cũng cho xem.',
        'Perhaps the rain: at seven o’clock the duty crew found the floor by the wall two centimetres lower after last week’s three downpours. The book is at the duty desk, and it is open to anyone.',
      ),
      printed: t('Có lẽ tại mưa', 'Perhaps the rain'),
      marks: [
        mark(
          'UNC-3',
          -1,
          t('Có lẽ tại mưa', 'Perhaps the rain'),
          t(
            'Con số có thật không biến phỏng đoán thành kết luận; sáng mai trên báo chỉ còn nguyên nhân.',
            'A real figure does not make a finding of a guess; in tomorrow’s paper only the cause is left.',
          ),
        ),
        mark(
          'RES-4',
          1,
          t('ai hỏi cũng cho xem', 'open to anyone'),
          t('Mở sổ cho xem là chịu để người khác soát lại mình.', 'An open book lets others check on those who keep it.'),
        ),
      ],
    },
    {
      id: 'published',
      text: t(
        'Tôi không đoán. Đoàn kiểm tra xem xong sẽ có báo cáo; chúng tôi dán hết ngoài cổng cho bà con đọc, kể cả điều bất lợi cho mình.',
        'I will not guess. When the inspection is over there will be a report, and we will hang it at the gate for everyone to read, all of it, even the part that speaks against us.',
      ),
      printed: t('kể cả điều bất lợi cho mình', 'even the part that speaks against us'),
      effects: { trust: { press: 3 } },
      marks: [
        mark(
          'UNC-3',
          2,
          t('Tôi không đoán', 'I will not guess'),
          t(
            'Từ chối đoán, nói ngắn, thì không để lại câu nào phải rút.',
            'A short refusal to guess leaves no sentence behind to be taken back.',
          ),
        ),
        mark(
          'RES-4',
          2,
          t('dán hết ngoài cổng', 'hang it at the gate'),
          t(
            'Ai cũng tới đọc được thì cuộc kiểm tra đáng tin hơn lời người phát ngôn.',
            'What anybody can come and read is believed where a spokesperson is not.',
          ),
        ),
      ],
    },
  ],
};

const HELP: Prompt = {
  id: 'help',
  form: 'question',
  from: 'mai',
  kind: 'compensation',
  topic: 'help',
  targets: ['ACT-3', 'LAW-1'],
  text: t(
    'Sáu quầy hàng sát hàng rào phải đóng từ sáng. Chủ quầy nhờ hỏi: hôm nay họ gõ cửa nào?',
    'Six stalls along the fence have been shut since morning. Their owners asked me to put this: whose door do they knock on today?',
  ),
  responses: [
    {
      id: 'desk',
      lands: ['help_desk'],
      text: t(
        'Cảm ơn chị hỏi giùm. Một giờ trưa các chủ quầy ra bàn số 2 ở cổng kê khai. Mức hỗ trợ thì chúng tôi chỉ tính được sau khi khai xong.',
        'Thank you for asking on their behalf. At one o’clock we open desk 2 at the gate to write down what the day cost. The amount can only be worked out after that.',
      ),
      printed: t('chỉ tính được sau khi khai xong', 'can only be worked out after that'),
      effects: { trust: { residents: 4 } },
      marks: [
        mark(
          'ACT-3',
          2,
          t('bàn số 2 ở cổng', 'desk 2 at the gate'),
          t(
            'Một chỗ và một giờ là điều chủ quầy dùng được ngay trưa nay.',
            'A place and an hour are things a stallholder can use this very day.',
          ),
        ),
        mark(
          'LAW-1',
          1,
          t('chỉ tính được sau khi khai xong', 'can only be worked out after that'),
          t(
            'Người phát ngôn không phải người quyết tiền; để con số cho bàn tiếp nhận thì không ai phải rút lời.',
            'A spokesperson does not decide on money; left to the desk, no sum has to be taken back.',
          ),
        ),
      ],
    },
    {
      id: 'in_full',
      text: t(
        'Mỗi quầy nhận 300.000 đồng cho hôm nay, tính từ 7 giờ sáng. Tiền phát trong tuần, tận tay; tên của họ có đủ trong sổ trực ban.',
        'Their stalls each get 300,000 đồng for today, counted from 7 o’clock this morning. The money is paid within the week, in person; the duty desk has all the names in its book.',
      ),
      printed: t('Tiền phát trong tuần', 'paid within the week'),
      effects: { trust: { residents: 2 } },
      marks: [
        mark(
          'LAW-1',
          -2,
          t('Tiền phát trong tuần', 'paid within the week'),
          t(
            'Không ai giao cho người phát ngôn quyền chia tiền; lời hứa rộng tay hôm nay thành món nợ ngày mai.',
            'Nobody gave the spokesperson money to hand out, and today’s open hand is tomorrow’s debt.',
          ),
        ),
        mark(
          'ACT-3',
          2,
          t('tên của họ có đủ trong sổ', 'has all the names in its book'),
          t(
            'Có tiền, có ngày, có tên: về phần hỗ trợ thì không ai phải hỏi thêm.',
            'A sum, a day and a list of names: as far as support goes there is nothing left to ask.',
          ),
        ),
      ],
    },
    {
      id: 'guidance',
      text: t(
        'Mong các chủ quầy thông cảm: ai bị thiệt hại thì chờ văn bản hướng dẫn chỗ khai báo; có văn bản là chúng tôi chi trả ngay, không để ai phải thiệt.',
        'Please bear with us, and thank you for waiting: owners who lose by it today will have a place to report to once the guidance comes in writing; then we pay, and nobody has to go short.',
      ),
      printed: t('chờ văn bản hướng dẫn', 'once the guidance comes in writing'),
      marks: [
        mark(
          'ACT-3',
          -2,
          t('chờ văn bản hướng dẫn', 'once the guidance comes in writing'),
          t(
            'Người mất thu nhập nghe thấy rằng hôm nay không có cửa nào để gõ.',
            'To somebody who has lost a day’s income it says that there is no door today.',
          ),
        ),
      ],
    },
  ],
};

const CONFERENCE: Stage = {
  id: 'meeting',
  form: 'conference',
  title: t('Họp báo tại cổng', 'At the gate'),
  phase: 'initial',
  at: '10:30',
  minutes: 20,
  asks: 3,
  moderator: 'player',
  cluster: 'accidental',
  briefing: t(
    'Biên bản mười giờ của tổ kỹ thuật nằm trong tay bạn: hai trụ đỡ bị nứt. Phóng viên chưa thấy. Chiều nay có đoàn kiểm tra độc lập; bàn tiếp nhận mở lúc một giờ.',
    'You hold the engineers’ record of ten o’clock: two supports are cracked. The reporters have not seen it. An independent inspection comes this afternoon; a desk for claims opens at one.',
  ),
  prompts: [SAFE, CAUSE, HELP],
};

const AGAIN: Prompt = {
  id: 'again',
  form: 'question',
  from: 'khoi',
  kind: 'lessons',
  topic: 'safety',
  targets: ['RES-5', 'RES-2'],
  text: t(
    'Hàng rào dựng sau khi có sự cố hơn hai giờ. Lần tới, ai làm gì để nó dựng sớm hơn?',
    'The fence went up more than two hours after it happened. Next time, who does what so that it stands sooner?',
  ),
  responses: [
    {
      id: 'deeply',
      text: t(
        'Chúng tôi nghiêm túc nhìn nhận, sẽ rút kinh nghiệm sâu sắc trong toàn đơn vị, để lần tới phối hợp nhịp nhàng hơn nữa.',
        'We take this seriously and will draw deep lessons throughout the office, so that next time everyone works together more smoothly still.',
      ),
      printed: t('rút kinh nghiệm sâu sắc', 'draw deep lessons'),
      effects: { trust: { residents: -3 } },
      marks: [
        mark(
          'RES-5',
          -2,
          t('rút kinh nghiệm sâu sắc', 'draw deep lessons'),
          t(
            'Không ai biết sau câu này việc gì đổi, nên không ai nhắc được nó.',
            'Nobody can tell what changes after this sentence, so nobody can hold it to account.',
          ),
        ),
        mark(
          'RES-2',
          -1,
          t('trong toàn đơn vị', 'throughout the office'),
          t('Lỗi của cả đơn vị là lỗi không của riêng ai.', 'A fault that belongs to a whole office belongs to no one in it.'),
        ),
      ],
    },
    {
      id: 'shift',
      text: t(
        'Từ tối nay trưởng ca tự dựng rào, khỏi hỏi tôi. Sáng nay các anh làm ngược lại, gọi rồi ngồi chờ, vì tôi dặn như vậy; lỗi đó là của tôi.',
        'From tonight whoever leads the shift can put the fence up without me. This morning our people had to call first and wait, because I had told them to; the fault lies with me.',
      ),
      printed: t('lỗi đó là của tôi', 'the fault lies with me'),
      effects: { trust: { press: 3, residents: 2 } },
      marks: [
        mark(
          'RES-5',
          2,
          t('Từ tối nay trưởng ca tự dựng rào', 'From tonight whoever leads the shift can put the fence up'),
          t(
            'Một việc đổi, một người làm, một ngày bắt đầu: cả ba đều soát lại được.',
            'One change, one person and one date: all three can be checked.',
          ),
        ),
        mark(
          'RES-2',
          2,
          t('lỗi đó là của tôi', 'the fault lies with me'),
          t('Có người nhận thì câu hỏi về lỗi dừng lại ở đó.', 'Where somebody owns it, the question of fault comes to rest.'),
        ),
      ],
    },
    {
      id: 'two_hours',
      text: t(
        'Xin lỗi bà con vì đã phải chờ. Ca đêm có ba người, đếm từng tên trong hai sổ tới 7 giờ 50 mới xong rồi mới dựng hàng rào. Người trước, rào sau: tôi vẫn thấy vậy là phải.',
        'We are sorry about the wait. Three people on the night shift checked the names in both books, one by one, until it was done at 7:50, and only then did the fence go up. Names first, fence next: I still call that right.',
      ),
      printed: t('tôi vẫn thấy vậy là phải', 'I still call that right'),
      marks: [
        mark(
          'RES-2',
          1,
          t('Xin lỗi bà con vì đã phải chờ', 'We are sorry about the wait'),
          t(
            'Lời xin lỗi nói rõ vì chuyện gì; đi liền với lời cãi thì nó nhẹ đi, nhưng vẫn còn đó.',
            'It says what the apology is for; with an argument behind it, it weighs less, but it stands.',
          ),
        ),
        mark(
          'RES-5',
          -1,
          t('Ca đêm có ba người', 'Three people on the night shift'),
          t(
            'Thiếu người giải thích được vì sao chậm, không nói được lần tới ai làm khác đi.',
            'Too few hands explain a delay; they do not say who will act differently.',
          ),
        ),
      ],
    },
  ],
};

const INTERVIEW: Stage = {
  id: 'one_to_one',
  form: 'interview',
  title: t('Một đối một', 'One to one'),
  phase: 'maintenance',
  at: '16:00',
  minutes: 15,
  asks: 1,
  present: ['khoi'],
  cluster: 'accidental',
  briefing: t(
    'Đăng Khôi xin mười phút trước giờ lên khuôn. Anh đã xem sổ trực: hàng rào dựng lúc 7 giờ 50 vì ca đêm chờ bạn cho phép.',
    'Đăng Khôi asks for ten minutes before his deadline. He has seen the duty log: the fence went up at 7:50 because the night shift waited for your word.',
  ),
  prompts: [AGAIN],
};

const DRAFT: Prompt = {
  id: 'draft',
  form: 'decision',
  topic: 'safety',
  targets: ['TRU-2', 'TRU-1', 'LAW-3'],
  text: t(
    'Bản vẽ vết nứt mới là bản nháp, chưa ai ký. Giờ tan tầm sắp tới. Làm gì với nó?',
    'The drawing of the cracks is a draft nobody has signed. People will soon be on their way home. What do you do with it?',
  ),
  responses: [
    {
      id: 'signed',
      text: t(
        'Chưa ai ký thì chưa làm gì với bản nháp: chờ đóng dấu, có thông báo mở họp rồi sáng mai công bố một lần, khi ai cũng đã xem.',
        'Nobody has signed the draft, so do nothing with it yet: wait until it is signed and sealed, and announce it whole tomorrow morning, once people on all sides have seen it.',
      ),
      marks: [
        mark(
          'TRU-2',
          -1,
          t('sáng mai công bố một lần', 'announce it whole tomorrow morning'),
          t(
            'Tin xấu giữ qua đêm thường ra bằng cửa khác, và ra như một điều bị giấu.',
            'Bad news kept overnight tends to come out by another door, as something hidden.',
          ),
        ),
        mark(
          'TRU-1',
          1,
          t('chờ đóng dấu', 'wait until it is signed and sealed'),
          t(
            'Tờ giấy có người ký là nguồn mà ai cũng dẫn lại được, tuy nó tới muộn.',
            'A signed sheet is a source that anyone can cite, though it comes late.',
          ),
        ),
        mark(
          'LAW-3',
          1,
          t('khi ai cũng đã xem', 'once people on all sides have seen it'),
          t('Ai cũng xem trước thì sáng mai không ai nói khác.', 'If all have seen it, nobody will say otherwise in the morning.'),
        ),
      ],
    },
    {
      id: 'as_draft',
      effects: { trust: { residents: 3, press: 2 }, minutes: 10 },
      text: t(
        'Báo cho bên kỹ thuật rồi dán ngay ở cổng, ghi rõ đây chỉ là bước đầu: vẽ lúc mấy giờ, những chỗ nào còn phải xem kỹ lại.',
        'Tell the engineers, then hang it at the gate with a clear note that it is only a first drawing, saying when it was made and what in there still has to be looked at.',
      ),
      marks: [
        mark(
          'TRU-2',
          2,
          t('dán ngay ở cổng', 'hang it at the gate'),
          t(
            'Tự mình nói trước thì điều xấu vẫn xấu, nhưng không thành một vụ che giấu.',
            'Told by those it concerns, bad news stays bad without turning into a cover-up.',
          ),
        ),
        mark(
          'TRU-1',
          2,
          t('vẽ lúc mấy giờ', 'when it was made'),
          t(
            'Có nguồn và giờ thì bản sau thay được bản trước mà không ai thấy bị lừa.',
            'With its source and hour on it, a draft can be replaced and nobody feels tricked.',
          ),
        ),
        mark(
          'LAW-3',
          1,
          t('Báo cho bên kỹ thuật', 'Tell the engineers'),
          t('Người vẽ biết trước thì hai nơi trả lời cùng một câu.', 'Once those who drew it know, two offices give the same answer.'),
        ),
      ],
    },
    {
      id: 'one_paper',
      text: t(
        'Đưa riêng bản nháp cho một tờ báo quen; họ vẽ lại cho dễ coi, viết nhẹ tay. Ba tờ kia có hỏi thì dẫn tên tờ ấy.',
        'Ring the one paper we know and leave the draft at its desk; they redraw it so that it reads easier at home, and write gently. The three that ask get the name of that one.',
      ),
      marks: [
        mark(
          'TRU-1',
          -2,
          t('viết nhẹ tay', 'write gently'),
          t(
            'Một bài viết giùm không phải là nguồn; vết nứt vẫn không có ai đứng tên.',
            'A favour in print is no source, and still nobody stands by the cracks.',
          ),
        ),
        mark(
          'LAW-3',
          -2,
          t('Đưa riêng bản nháp cho một tờ báo quen', 'leave the draft at its desk'),
          t(
            'Tổ kỹ thuật đọc bản vẽ của mình trên báo thì chiều nay có hai tiếng nói.',
            'If the engineers read their own drawing in the paper, there are two voices by evening.',
          ),
        ),
      ],
    },
  ],
};

const DECISION: Stage = {
  id: 'afternoon',
  form: 'decision',
  title: t('Bản nháp', 'The draft'),
  phase: 'maintenance',
  at: '14:30',
  minutes: 30,
  asks: 1,
  cluster: 'accidental',
  briefing: t(
    'Tổ kỹ thuật vừa vẽ xong: vết nứt dài hơn mười giờ sáng. Bản vẽ còn là bản nháp.',
    'The engineers have just finished drawing: the cracks are longer than at ten this morning. The drawing is still a draft.',
  ),
  prompts: [DRAFT],
};

const TRAPPED: Prompt = {
  id: 'trapped',
  form: 'post',
  by: t('Hội Chuyện Xóm', 'Village Talk'),
  reach: 1800,
  topic: 'safety',
  targets: ['INF-1', 'INF-4'],
  text: t(
    'Nghe nói còn hai người kẹt bên trong mà mấy ổng giấu. Có ai thấy họ ra chưa? Chia sẻ giùm!',
    'They say two people are still trapped in there and it is being hushed up. Has anyone seen them come out? Please share!',
  ),
  responses: [
    {
      id: 'counted',
      text: t(
        'Ca sáng ra hết rồi, điểm danh lúc bảy giờ. Bài này thiếu hai người ra bằng cổng nhỏ; danh sách để trong phòng trực, bà con nào cũng xem được.',
        'The morning shift are all out, and were all on the roll at seven. This post leaves out two who went by the small gate; everyone can see the roll in the duty room.',
      ),
      effects: { trust: { residents: 3 } },
      marks: [
        mark(
          'INF-1',
          2,
          t('ra bằng cổng nhỏ', 'went by the small gate'),
          t(
            'Chỉ ra chỗ nhầm thì người đọc có câu chuyện đúng để kể thay câu sai.',
            'Shown where the mistake lies, readers have a true story to tell in place of the false one.',
          ),
        ),
        mark(
          'INF-4',
          1,
          t('bà con nào cũng xem được', 'everyone can see the roll'),
          t(
            'Mời xem thì người đăng thành người soát lại, không thành đối thủ.',
            'Invited to look, the poster becomes a checker and no opponent.',
          ),
        ),
      ],
    },
    {
      id: 'fake',
      text: t(
        'Đây là tin giả: không còn ai kẹt bên trong mà phải giấu. Đề nghị trang gỡ bài, mọi người đừng chia sẻ; chỉ tin thông báo chính thức.',
        'This is fake news: no people are still trapped in there and nothing is hushed up. We ask the page to take it down and everybody not to share it.',
      ),
      effects: { trust: { residents: -3, press: -2 } },
      marks: [
        mark(
          'INF-1',
          -1,
          t('Đây là tin giả', 'This is fake news'),
          t(
            'Một cái nhãn không nói được người ta đang ở đâu, mà đó là điều được hỏi.',
            'A label does not say where the people are, which is what was asked.',
          ),
        ),
        mark(
          'INF-4',
          -1,
          t('Đề nghị trang gỡ bài', 'We ask the page to take it down'),
          t('Bài bị gỡ thành bằng chứng cho chữ “giấu” ngay trong bài.', 'A post taken down proves its own word “hushed up”.'),
        ),
      ],
    },
    {
      id: 'checking',
      text: t(
        'Cảm ơn trang đã hỏi, câu hỏi này đáng được trả lời. Tổ trực của ca đêm đang đếm lại từng tên trong hai sổ; xin chờ tới tám giờ tối nay.',
        'Thank you for asking; the question deserves an answer. Those on duty in the night shift are checking the names in both books again, one by one, so please wait until it is eight o’clock tonight.',
      ),
      marks: [
        mark(
          'INF-1',
          -1,
          t('đang đếm lại từng tên trong hai sổ', 'checking the names in both books'),
          t(
            'Bảng điểm danh có từ sáng; đếm lại thêm một lần là tự làm cho tin đồn có lý.',
            'The roll has been there since morning; to count once more makes the rumour look sound.',
          ),
        ),
        mark(
          'INF-4',
          1,
          t('câu hỏi này đáng được trả lời', 'the question deserves an answer'),
          t(
            'Coi người hỏi là người hỏi, không phải kẻ phá, thì họ còn nghe câu sau.',
            'Taken for people who ask and not for troublemakers, they will listen to the next sentence.',
          ),
        ),
      ],
    },
  ],
};

const FEED: Stage = {
  id: 'evening',
  form: 'feed',
  title: t('Trên mạng, buổi tối', 'Online, in the evening'),
  phase: 'maintenance',
  at: '18:30',
  minutes: 30,
  asks: 1,
  moderator: 'player',
  cluster: 'accidental',
  briefing: t(
    'Một bài đăng đang lan nhanh. Sổ điểm danh nằm trên bàn bạn: ai cũng đã ra, hai người đi cổng nhỏ.',
    'One post is spreading fast. The roll is on your desk: everyone came out, two of them by the small gate.',
  ),
  prompts: [TRAPPED],
};

/** A stage of each form, as a template; each stands by itself, and they follow one another in this order of the day. */
export const STAGES: readonly Stage[] = [STATEMENT, CONFERENCE, DECISION, INTERVIEW, FEED];
