import type { Scenario } from '#engine/scenario.ts';
import type { Fault, Rule } from '../rule.ts';

/** Months after which what was checked must be checked again. */
const OLD_AFTER = 24;

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + Number(date.slice(8, 10)) / 100;
const isOld = (reviewed: string, today: string): boolean => monthsOf(today) - monthsOf(reviewed) > OLD_AFTER;

const withoutSource = ({ facts }: Scenario): readonly Fault[] =>
  facts.flatMap(({ source, invented }, index) =>
    source !== undefined || invented === true
      ? []
      : [
          {
            path: `facts[${index}]`,
            values: {
              what: 'This fact names no source. Give it one, or write "invented": true if it holds in the story only',
              what_vi: 'Dữ kiện này không có nguồn. Hãy ghi nguồn, hoặc "invented": true nếu chỉ có trong truyện',
            },
          },
        ],
  );

const unused = ({ facts, sources }: Scenario): readonly Fault[] => {
  const used = new Set(facts.map(({ source }) => source));
  return sources.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            path: `sources[${index}]`,
            values: {
              what: `No fact rests on the source "${id}". Name it at a fact, or take it out`,
              what_vi: `Không dữ kiện nào dựa vào nguồn "${id}". Hãy ghi nó vào một dữ kiện, hoặc bỏ đi`,
            },
          },
        ],
  );
};

const old = (path: string, reviewed: string, today: string | undefined): readonly Fault[] =>
  today === undefined || !isOld(reviewed, today)
    ? []
    : [
        {
          path: `${path}reviewed`,
          values: {
            what: `This was last checked on ${reviewed}, more than ${OLD_AFTER} months ago. Check it again and write the new date`,
            what_vi: `Lần soát gần nhất là ${reviewed}, đã quá ${OLD_AFTER} tháng. Hãy soát lại và ghi ngày mới`,
          },
        },
      ];

export const source: Rule = {
  id: 'SOURCE',
  severity: 'warning',
  says: { en: '{what}.', vi: '{what}.' },
  help: {
    en: `Looks for facts without a source, sources without a fact, and checks that are long past. It flags facts that name no source and do not say "invented": true, sources on which no fact rests, and review dates, the file's own and those of its sources, more than 24 months old. (The last needs the date of today, which the command line gives: --today sets another.)

Why: a scenario mixes invention with facts of the world: what oxygen a fish needs, what a decree says. Trainees take both home. "State confirmed facts with source and time" is the first practice that the game marks; it holds for the scenario too. A source that nothing rests on only looks like care.

How to mend: name the source by its id in the fact's "source"; or write "invented": true. Look an old source up again and change its date, even if nothing in it has changed.

When to silence: at a source that the setting or the marks rest on and no single fact does; the reason says which.`,
    vi: `Tìm dữ kiện không nguồn, nguồn không dữ kiện, và những lần soát đã quá lâu. Quy tắc nêu dữ kiện không ghi nguồn mà cũng không ghi "invented": true, nguồn không dữ kiện nào dựa vào, và ngày soát của tệp hoặc của nguồn đã quá 24 tháng. (Việc sau cùng cần biết hôm nay là ngày nào, dòng lệnh sẽ cho biết; --today đặt ngày khác.)

Vì sao: kịch bản trộn chuyện bịa với dữ kiện có thật: cá cần bao nhiêu oxy, nghị định nói gì. Người học mang cả hai về. "Nêu dữ kiện đã xác minh, kèm nguồn và thời điểm" là chuẩn đầu tiên trò chơi chấm; kịch bản cũng phải theo. Nguồn không để làm gì thì chỉ có vẻ cẩn thận.

Cách sửa: ghi mã nguồn vào "source" của dữ kiện, hoặc ghi "invented": true. Nguồn cũ thì tra lại và ghi ngày mới, dù không có gì thay đổi.

Khi nào cho im lặng: ở nguồn mà bối cảnh hoặc phần chấm dựa vào chứ không dữ kiện nào; lý do phải nói rõ.`,
  },
  check: ({ scenario }, today) => [
    ...old('', scenario.reviewed, today),
    ...scenario.sources.flatMap(({ reviewed }, index) => old(`sources[${index}].`, reviewed, today)),
    ...unused(scenario),
    ...withoutSource(scenario),
  ],
};
