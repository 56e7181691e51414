/** The score of findings: a figure that says how it comes about, and leads on. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Themed } from '../../../../../../renderer/app/themed.tsx';
import { currentRoute } from '../../../../../../renderer/data/navigation-store.ts';
import { FindingsCell } from '../../../../../../renderer/features/operations/overview/findings-cell.tsx';
import { FindingsStrip } from '../../../../../../renderer/features/operations/overview/findings-strip.tsx';
import { setLanguage } from '../../../../../../renderer/text/i18n.ts';
import { operation } from '../../../../shared/annex/annex-samples.ts';

beforeEach(() => setLanguage('de'));
const counts = { error: 3, warning: 12, info: 0, accepted: 2, unanswered: 1 };
const score = { percent: 85, answered: 60, withErrors: 3, withWarnings: 12, elsewhere: 1 };

const show = (content: ReactNode) => render(<Themed colorScheme="light">{content}</Themed>);

describe('the score of findings', () => {
  it('says what is open and what is accepted, and leads to the findings', async () => {
    const onOpen = vi.fn();
    show(<FindingsStrip counts={counts} score={score} onOpen={onOpen} />);
    const strip = screen.getByRole('region', { name: 'Befunde' });
    for (const text of [/^85\s%/, '3 Fehler', '12 Warnungen', '2 akzeptiert', /ohne 1 zu den Angaben/])
      expect(screen.getByText(text)).toBeTruthy();
    expect(strip.textContent).not.toContain('Hinweise,');
    await userEvent.click(screen.getByRole('button', { name: 'Befunde ansehen' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('is explained with all figures that it is made of', async () => {
    show(<FindingsStrip counts={counts} score={score} onOpen={vi.fn()} />);
    const how = screen.getByRole('button', { name: 'So entsteht die Zahl' });
    expect(how.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(how);
    expect(how.getAttribute('aria-expanded')).toBe('true');
    expect(
      screen.getByText(/^Von 60 beantworteten Maßnahmen zählen 45 ganz, 12 .* 3 mit einem Fehler gar nicht/),
    ).toBeTruthy();
    expect(screen.getByText(/1 Fehler oder Warnung betrifft keine Maßnahme.* nicht in die Zahl ein/)).toBeTruthy();
  });

  it('says of how many answers it speaks', () => {
    show(<FindingsStrip counts={counts} score={score} onOpen={vi.fn()} />);
    expect(screen.getByText(/85\s% der 60 beantworteten Maßnahmen in Ordnung/)).toBeTruthy();
  });

  it('does not pretend to know while it is counted, or while nothing is answered', () => {
    const none = { error: 0, warning: 0, info: 0, accepted: 0, unanswered: 0 };
    const empty = { percent: undefined, answered: 0, withErrors: 0, withWarnings: 0, elsewhere: 0 };
    show(<FindingsStrip counts={none} score={empty} isCounting onOpen={vi.fn()} />);
    expect(screen.getByText('Wird geprüft …')).toBeTruthy();
    expect(screen.queryByText('keine offenen Befunde')).toBeNull();
    expect(screen.getByText('– in Ordnung')).toBeTruthy();
  });

  it('stands in the row of an operation, named in full, and leads there', async () => {
    show(<FindingsCell operation={operation} findings={{ ...counts, score, inherited: new Map() }} />);
    await userEvent.click(screen.getByRole('button', { name: /ansehen: 85\s% in Ordnung, 3 Fehler, 12 Warnungen$/ }));
    expect(currentRoute()).toEqual({ screen: 'findings', operationId: operation.id });
  });
});
