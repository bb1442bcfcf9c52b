import { useEffect, useState } from 'react';
import type { Act } from '#protocol/messages.ts';
import { attach, deleteWorkshop, findWorkshop, foundWorkshop, newKey, sendAct, whereAmI, type Outcome } from '#remote/requests.ts';
import { Found } from '#ui/host/found.tsx';
import { HostDesk } from '#ui/host/host-desk.tsx';
import type { Problem } from '#ui/host/problem.ts';
import { momentOf } from '#ui/projector/face-of.ts';
import { Token } from '#ui/host/token.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { go } from '../route.ts';
import type { ScreenProps } from '../screens.tsx';
import { Sorry } from '../sorry.tsx';
import { useIndex } from '../use-index.ts';
import { Waiting } from '../waiting.tsx';
import { forgetDesk, keepDesk, keptDesks } from './kept-desks.ts';
import { useAttendance } from './use-attendance.ts';

const NAMED: Readonly<Record<string, Problem>> = {
  wrong_token: 'bad_token',
  no_such_workshop: 'bad_token',
  too_many_tries: 'too_often',
  unreachable: 'unreachable',
  bad_request: 'refused',
  not_kept: 'refused',
  not_the_host: 'bad_token',
};
const toProblem = <T,>(outcome: Outcome<T>): Problem | null => (outcome.done ? null : (NAMED[outcome.why] ?? (outcome.why as Problem)));

interface Made {
  readonly code: string;
  readonly token: string;
}

/** Makes a workshop, or directs one from this device too. */
const FoundScreen = ({ keep }: ScreenProps) => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const during = async <T,>(job: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    setBusy(true);
    const outcome = await job;
    setBusy(false);
    setProblem(toProblem(outcome));
    return outcome;
  };
  const take = async (token: string): Promise<void> => {
    const code = token.split('.')[0] ?? '';
    const { done } = await during(attach(code, token));
    if (!done) return;
    const foyer = await findWorkshop(code);
    keepDesk(keep, { code, title: foyer.done ? foyer.title : '' });
    go(`host/${code}`);
  };
  if (made) return <Token {...made} onGoOn={() => go(`host/${made.code}`)} />;
  return (
    <Found
      problem={problem}
      busy={busy}
      known={keptDesks(keep)}
      onOpen={(code) => go(`host/${code}`)}
      onAttach={(token) => void take(token)}
      onFound={(wish) =>
        void during(foundWorkshop(wish)).then((outcome) => {
          if (!outcome.done) return;
          keepDesk(keep, { code: outcome.code, title: wish.settings.title });
          setMade(outcome);
        })
      }
    />
  );
};

const useAddresses = (): readonly string[] => {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    void whereAmI().then((outcome) => setAddresses(outcome.done && outcome.addresses.length > 0 ? outcome.addresses : [location.origin]));
  }, []);
  return addresses;
};

const exportsOf = (code: string, locale: string) => {
  const at = `/api/workshops/${code}/export`;
  return {
    answers: `${at}/answers.csv?lang=${locale}`,
    workbook: `${at}/workbook.xlsx?lang=${locale}`,
    report: `#/report/${code}`,
    plays: `${at}/logs.json`,
    record: `${at}/record.json`,
  };
};

/** Does what the facilitator wishes. What was refused is said until the room has moved on: then it has been done, or is past. */
const useActs = (code: string, moment: string): { readonly problem: Problem | null; readonly act: (wish: Act) => void } => {
  const [said, setSaid] = useState<{ readonly at: string; readonly problem: Problem | null }>({ at: '', problem: null });
  const act = (wish: Act): void =>
    void sendAct(code, wish, newKey()).then((outcome) => setSaid({ at: moment, problem: toProblem(outcome) }));
  return { problem: said.at === moment ? said.problem : null, act };
};

const Desk = ({ code, keep, settings: { locale } }: ScreenProps & { readonly code: string }) => {
  const { state, now } = useAttendance(code, 'host');
  const { t } = useWords();
  const addresses = useAddresses();
  const { index } = useIndex(locale);
  const { scene, desk, line } = state;
  const { problem, act } = useActs(code, scene ? momentOf(scene) : '');
  const leave = (): void => {
    forgetDesk(keep, code);
    go('host');
  };
  useEffect(() => {
    if (line === 'gone') forgetDesk(keep, code);
  }, [line, keep, code]);
  if (line === 'gone') return <Sorry note={t('host.gone')} back={t('host.goneBack')} onBack={() => go('host')} />;
  if (!scene) return <Waiting />;
  return (
    <HostDesk
      {...state}
      code={code}
      addresses={addresses}
      scene={scene}
      connected={new Set(desk?.connected)}
      until={desk?.until ?? null}
      problem={problem}
      scenarios={index === null || index === 'missing' ? [] : index.scenarios}
      exports={exportsOf(code, locale)}
      now={now}
      onAct={act}
      onDelete={() => void deleteWorkshop(code).then(({ done }) => done && leave())}
    />
  );
};

/** The facilitator's screens. */
export const HostScreen = ({ code, ...shared }: ScreenProps & { readonly code: string }) =>
  code === '' ? <FoundScreen {...shared} /> : <Desk key={code} {...shared} code={code} />;
