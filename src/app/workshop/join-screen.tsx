import { useEffect, useState } from 'react';
import { findWorkshop, newKey, retakeSeat, takeSeat, type Foyer, type Outcome } from '#remote/requests.ts';
import { Join } from '#ui/attend/join.tsx';
import type { DoorProblem } from '#ui/attend/problem.tsx';
import { becomeAddress, go } from '../route.ts';
import type { ScreenProps } from '../screens.tsx';
import { AttendScreen } from './attend-screen.tsx';
import { keepPass, passOf } from './kept-seat.ts';

interface JoinScreenProps extends ScreenProps {
  /** Empty where it has to be asked for. */
  readonly code: string;
}

const DOOR: ReadonlySet<string> = new Set(['bad_request', 'not_kept', 'not_the_host', 'no_seat', 'wrong_token']);

/** What the door has words for; the rest is the server's trouble, and one comes back later. */
const toDoor = (why: string): DoorProblem => {
  if (why === 'wrong_code') return 'no_such_seat';
  return (DOOR.has(why) ? 'unreachable' : why) as DoorProblem;
};

const useDoor = (code: string) => {
  const [foyer, setFoyer] = useState<Foyer | null>(null);
  const [problem, setProblem] = useState<DoorProblem | null>(null);
  const [busy, setBusy] = useState(false);
  /** Does something at the door: busy meanwhile, and what went wrong stays in sight. */
  const during = async <T,>(job: Promise<Outcome<T>>): Promise<(T & { readonly done: true }) | null> => {
    setBusy(true);
    const outcome = await job;
    setBusy(false);
    setProblem(outcome.done ? null : toDoor(outcome.why));
    return outcome.done ? outcome : null;
  };
  useEffect(() => {
    if (code === '') return;
    void findWorkshop(code).then((found) => {
      setProblem(found.done ? null : toDoor(found.why));
      setFoyer(found.done ? found : null);
    });
  }, [code]);
  return { foyer, problem, busy, during };
};

/** From a code to a seat; whoever has one already is taken to it. */
export const JoinScreen = ({ code: given, ...shared }: JoinScreenProps) => {
  const { keep, settings } = shared;
  const [code, setCode] = useState(given);
  const [seated, setSeated] = useState(false);
  // The same key for every try: whoever sends twice because the answer was lost sits down once.
  const [key] = useState(newKey);
  const { foyer, problem, busy, during } = useDoor(code);
  const sit = (got: { readonly pass: string } | null): void => {
    if (!got) return;
    keepPass(keep, code, got.pass);
    setSeated(true);
  };
  const pass = passOf(keep, code);
  const isForgotten = foyer !== null && !foyer.seat && pass !== '';
  // The browser has lost its pass, which is a cookie, but not the code that brings the seat back.
  useEffect(() => {
    if (isForgotten) void retakeSeat(code, pass).then(({ done }) => setSeated(done));
  }, [isForgotten, code, pass]);
  if (seated || foyer?.seat) return <AttendScreen {...shared} code={code} onUnknown={() => go('join')} />;
  return (
    <Join
      code={code}
      fields={foyer}
      problem={problem}
      busy={busy}
      onFind={(found) => {
        becomeAddress(`join/${found}`);
        setCode(found);
      }}
      onJoin={({ name, team }) => void during(takeSeat(code, { key, name, team, locale: settings.locale })).then(sit)}
      onRejoin={(pass) => void during(retakeSeat(code, pass)).then(sit)}
    />
  );
};
