import { useEffect, useState } from 'react';
import { fetchReport, type Outcome } from '#remote/requests.ts';
import type { WorkshopReport } from '#protocol/report/report.ts';
import { Report } from '#ui/report/report.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { go } from '../route.ts';
import { Sorry } from '../sorry.tsx';
import { Waiting } from '../waiting.tsx';

/** The report of a workshop, for the facilitator to read and print. */
export const ReportScreen = ({ code }: { readonly code: string }) => {
  const { t } = useWords();
  const [report, setReport] = useState<Outcome<WorkshopReport> | null>(null);
  useEffect(() => {
    void fetchReport(code).then(setReport);
  }, [code]);
  if (!report) return <Waiting />;
  return report.done ? <Report report={report} /> : <Sorry note={t('shell.noWorkshop')} onBack={() => go('host')} />;
};
