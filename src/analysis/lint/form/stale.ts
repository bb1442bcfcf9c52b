import { addressesOf } from '../../address.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Fault, Rule } from '../rule.ts';

/** Where the list says it, one address leads to a text; another is a leftover of something that was taken out. */
const faultOf = (addresses: ReadonlyMap<string, string>, locale: string, at: string, index: number): Fault => {
  const path = addresses.get(at);
  return path === undefined
    ? {
        path: `stale.${locale}[${index}]`,
        values: {
          what: `"${at}" is no place in this file any more; take it out of "stale"`,
          what_vi: `"${at}" không còn là chỗ nào trong tệp; hãy bỏ khỏi "stale"`,
        },
      }
    : {
        path: `${path}.${locale}`,
        values: {
          what: `the translation into "${locale}" was made of an earlier wording; read it against the original again`,
          what_vi: `bản dịch "${locale}" làm theo lời cũ; hãy đối chiếu lại với bản gốc`,
        },
      };
};

const check = (scenario: Scenario): readonly Fault[] => {
  const stale = Object.entries(scenario.stale ?? {});
  if (stale.length === 0) return [];
  const addresses = addressesOf(scenario);
  return stale.flatMap(([locale, list]) => list.map((at, index) => faultOf(addresses, locale, at, index)));
};

export const stale: Rule = {
  id: 'STALE',
  severity: 'warning',
  says: { en: 'Stale: {what}.', vi: 'Bản dịch cũ: {what}.' },
  help: {
    en: `Looks for translations that were made before the original was changed. The file's "stale" lists them by language, each by its address ("safe.text", "facts.water.text"). Bringing translations in keeps the list; an entry whose place is gone is reported too.

Why: the two languages are one scenario. A trainee who reads the old sentence is marked by the new one.

How to mend: read the translation against the original, change it where need be, and take the entry out of the list. An imported table does both.

When to silence: rather take the entry out.`,
    vi: `Tìm những bản dịch làm trước khi bản gốc được sửa. Mục "stale" của tệp liệt kê theo ngôn ngữ, ghi bằng địa chỉ ("safe.text", "facts.water.text"). Nhập bản dịch vào thì danh sách này được cập nhật; mục nào trỏ tới chỗ không còn nữa cũng bị nêu.

Vì sao: hai ngôn ngữ là một kịch bản. Người đọc câu cũ lại bị chấm theo câu mới.

Cách sửa: đối chiếu bản dịch với bản gốc, sửa chỗ cần sửa rồi bỏ mục ấy khỏi danh sách. Nhập bảng dịch thì cả hai việc được làm luôn.

Khi nào cho im lặng: thà bỏ mục ấy khỏi danh sách.`,
  },
  check: ({ scenario }) => check(scenario),
};
