import { useEffect, useState } from 'react';
import { whereAmI } from '#remote/requests.ts';
import { Projector } from '#ui/projector/projector.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { go } from '../route.ts';
import { Sorry } from '../sorry.tsx';
import { Waiting } from '../waiting.tsx';
import { useAttendance } from './use-attendance.ts';

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The screen before the room. */
export const ProjectorScreen = ({ code }: { readonly code: string }) => {
  const { t } = useWords();
  const { state, now } = useAttendance(code, 'screen');
  const [address, setAddress] = useState(location.origin);
  useEffect(() => {
    // The page came by the address that the facilitator chose, unless it came from the laptop itself.
    if (!LOCAL.has(location.hostname)) return;
    void whereAmI().then((outcome) => outcome.done && outcome.addresses[0] !== undefined && setAddress(outcome.addresses[0]));
  }, []);
  const { scene, line } = state;
  if (line === 'gone') return <Sorry note={t('shell.noWorkshop')} onBack={() => go('')} />;
  return scene ? <Projector {...state} scene={scene} code={code} address={address} now={now} /> : <Waiting />;
};
