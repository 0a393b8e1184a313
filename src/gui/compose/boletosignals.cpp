// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a person stop before a boleto is sent, and which of several boletos it is; the rest of
// BoletoPanel is in boletopanel.cpp.
#include "domain/messages/messagetext.h"
#include "gui/common/duties.h"
#include "gui/compose/boletopanel.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/fieldrow.h"
#include "gui/theme/deliverylook.h"
#include "models/itemtext.h"
#include "services/boleto/slipguard.h"
#include "services/people/session.h"
#include "services/words/errortext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qsizetype shortestReason = 5; ///< letters: "ok" explains nothing to whoever reads the audit

struct SignalWords
{
    Q_DECLARE_TR_FUNCTIONS(BoletoSignals)
};

/// The yes to a signal.
QString answerWord(const QString &code)
{
    if (code == slipsignal::alreadySent || code == slipsignal::fileAlreadySent)
        return SignalWords::tr("Send it again");
    if (code == slipsignal::newerSent)
        return SignalWords::tr("Send the older one");
    if (code == slipsignal::otherRecipient)
        return SignalWords::tr("Send it to this person");
    return SignalWords::tr("I compared it");
}

/// The way out that changes what is sent; empty when there is none.
QString otherWord(const QString &code)
{
    if (code == slipsignal::payeeUnknown)
        return SignalWords::tr("See the known beneficiaries…");
    if (code == slipsignal::newerSent)
        return SignalWords::tr("Choose the newer file…");
    if (code == "printed-amount-differs"_L1)
        return SignalWords::tr("Use the printed amount");
    if (code == "printed-due-differs"_L1)
        return SignalWords::tr("Use the printed date");
    return {};
}

/// The slip's page, and those on which something of it stands.
std::vector<int> pagesOf(const documents::ReadSlip &slip)
{
    std::set<int> pages{slip.page};
    for (const auto &[key, box] : slip.boxes)
        pages.insert(box.page);
    return {pages.begin(), pages.end()};
}

QString slipTitle(const documents::ReadSlip &slip, int number)
{
    QStringList words{QString::number(number)};
    if (!slip.payer.isEmpty())
        words.append(slip.payer);
    if (slip.amountCents)
        words.append(reais(*slip.amountCents));
    if (slip.due)
        words.append(dateText(*slip.due));
    return words.join(u" · "_s);
}

} // namespace

QString BoletoPanel::overrideReason() const
{
    const QString reason = m_reasonEdit->text().simplified();
    const bool counts = m_reasonRow->isVisibleTo(this) && m_services.session.may(Duty::ManageUsers);
    return counts && reason.size() >= shortestReason ? reason : QString();
}

QStringList BoletoPanel::signalCodes() const
{
    const auto known = m_open.about();
    if (!known)
        return {};
    QStringList taxIds;
    for (const Contact &person : m_people)
        taxIds.append(person.taxId);
    return recipientSignals(taxIds, known->sent.payerDocument) + known->signalCodes;
}

QStringList BoletoPanel::openSignals() const
{
    return unanswered(signalCodes(), m_open.confirmed, !overrideReason().isEmpty());
}

void BoletoPanel::showSlips()
{
    const bool several = m_open.found && m_open.found->reading.slips.size() > 1;
    m_slips->setVisible(several);
    m_several->setVisible(several);
    m_slips->clear();
    if (!several)
        return;
    int number = 0;
    for (const documents::ReadSlip &each : m_open.found->reading.slips)
        m_slips->addItem(slipTitle(each, ++number));
    m_slips->setCurrentIndex(static_cast<int>(m_open.slip));
    m_several->tell(Banner::Kind::Info, tr("This file holds %n boleto(s). Choose one.", nullptr, number));
    m_several->setAction(tr("Send only this one"));
}

void BoletoPanel::showSignals()
{
    const QStringList all = unanswered(signalCodes(), m_open.confirmed, false);
    m_signal->setVisible(!all.isEmpty());
    const bool stopped = !all.isEmpty() && weightOf(all.front()) == SignalWeight::Stop;
    m_reasonRow->setVisible(stopped);
    setAllowed(*m_reasonEdit, m_services.session, Duty::ManageUsers); // as SendService has it
    m_reasonRow->setHint(
        m_services.session.may(Duty::ManageUsers)
            ? tr("Your words are kept with the message and in the record of who did what.")
            : tr("Only who administers Recado here may send it in spite of this. Ask that person to "
                 "sign in (Ctrl+L) and write why."));
    m_otherwise->hide();
    if (all.isEmpty())
        return;
    QStringList sentences;
    for (const QString &code : all) {
        if (stopped || sentences.isEmpty()) // a reason answers all of them, a yes the first
            sentences.append(sentenceOf(code));
    }
    m_signal->tell(stopped ? Banner::Kind::Danger : Banner::Kind::Warning, sentences.join(u'\n'));
    m_signal->setAction(stopped ? QString() : answerWord(all.front()));
    m_otherwise->setText(otherWord(all.front()));
    m_otherwise->setVisible(!m_otherwise->text().isEmpty());
}

void BoletoPanel::answerSignal()
{
    const QStringList open = openSignals();
    if (open.isEmpty())
        return;
    m_open.confirmed.append(open.front());
    showSignals();
    Q_EMIT changed();
}

void BoletoPanel::answerOtherwise()
{
    const auto chosen = m_open.chosen();
    const QStringList open = unanswered(signalCodes(), m_open.confirmed, false);
    if (open.isEmpty() || !chosen)
        return;
    if (open.front() == slipsignal::payeeUnknown)
        Q_EMIT payeesWanted();
    else if (open.front() == slipsignal::newerSent)
        Q_EMIT pickWanted();
    else if (open.front() == "printed-amount-differs"_L1 && chosen->printedAmountCents)
        typeField(u"amount"_s, reais(*chosen->printedAmountCents));
    else if (open.front() == "printed-due-differs"_L1 && chosen->printedDue)
        typeField(u"due"_s, chosen->printedDue->toString(u"dd/MM/yyyy"_s));
}

void BoletoPanel::chooseSlip(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) == m_open.slip)
        return;
    m_open.slip = static_cast<std::size_t>(index);
    m_open.confirmed.clear(); // they were about another slip
    m_open.typed.clear();
    m_reasonEdit->clear();
    showReading();
    showSignals();
    Q_EMIT changed();
}

void BoletoPanel::separate()
{
    const auto chosen = m_open.chosen();
    if (!chosen || !m_separated.isValid())
        return;
    QCoro::connect(m_services.boleto.split(m_open.file, pagesOf(*chosen), m_separated.path()), this,
                   [this, generation = m_generation](const Result<QString> &file) {
                       if (generation != m_generation)
                           return;
                       if (file)
                           open(*file);
                       else
                           m_several->tell(Banner::Kind::Danger, explain(file.error()).what);
                   });
}

QString BoletoPanel::sentenceOf(const QString &code) const
{
    const auto chosen = m_open.chosen();
    const auto known = m_open.about();
    if (!chosen || !known)
        return textOfSignal(code);
    if (code == slipsignal::alreadySent && !known->history.sameLine.empty()) {
        const OutgoingItem &before = known->history.sameLine.front();
        return tr("Already sent to %1 on %2: %3.")
            .arg(personText(before.contactName, before.to), whenText(before.createdAt),
                 lookOf(visible(before)).word);
    }
    if (code == "printed-amount-differs"_L1 && chosen->amountCents && chosen->printedAmountCents)
        return tr("The printed amount is %1, the one in the line is %2.")
            .arg(reais(*chosen->printedAmountCents), reais(*chosen->amountCents));
    if (code == "overdue"_L1 && chosen->due) {
        return tr("It was due %n day(s) ago. Go on?", nullptr,
                  static_cast<int>(chosen->due->daysTo(today())));
    }
    if (code == slipsignal::otherRecipient && !chosen->payer.isEmpty() && !m_people.empty())
        return tr("This boleto is for %1, and it would go to %2.").arg(chosen->payer, m_people.front().name);
    if (code == slipsignal::payeeUnknown && !chosen->payee.isEmpty())
        return tr("The money goes to %1, whose boletos this company has never sent. Stop and compare.")
            .arg(chosen->payee);
    return textOfSignal(code);
}

} // namespace recado
