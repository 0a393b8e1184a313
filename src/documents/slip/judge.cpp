// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/judge.h"

#include "documents/slip/signals.h"
#include "domain/boleto/bank.h"
#include "domain/boleto/ournumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

using boleto::Barcode;
using boleto::SlipKind;

template<typename T>
std::optional<T> valueOf(const std::optional<Placed<T>> &placed)
{
    return placed ? std::optional(placed->value) : std::nullopt;
}

/// One slip on its way to a verdict.
class Judgement
{
public:
    Judgement(const FoundLine &line, const PrintedFields &printed, const QDate &today)
        : m_today(today)
    {
        m_slip.kind = line.checked.kind.value_or(SlipKind::Bank);
        m_slip.line = line.digits;
        m_slip.lineProblems = line.checked.problems;
        m_slip.page = line.page;
        m_slip.printedAmountCents = valueOf(printed.amountCents);
        m_slip.printedDue = valueOf(printed.due);
        m_slip.payee = valueOf(printed.payee).value_or(QString());
        m_slip.payeeDocument = valueOf(printed.payeeDocument).value_or(QString());
        m_slip.payer = valueOf(printed.payer).value_or(QString());
        m_slip.payerDocument = valueOf(printed.payerDocument).value_or(QString());
        m_slip.documentNumber = valueOf(printed.documentNumber).value_or(QString());
        m_slip.ourNumber = valueOf(printed.ourNumber).value_or(QString());
        m_slip.documentDate = valueOf(printed.documentDate);
        m_slip.processed = valueOf(printed.processed);
    }

    /// The line breaks a rule: nothing that it codes can be trusted, only what is printed is shown.
    void takeBrokenLine()
    {
        const bool extraDigit = m_slip.lineProblems.contains(u"line48-not-collection"_s);
        look(extraDigit ? signal::line48Digits : signal::lineCheckDigit);
        m_slip.amountCents = m_slip.printedAmountCents;
        m_slip.due = m_slip.printedDue;
        if (m_slip.kind == SlipKind::Bank)
            m_slip.bank = m_slip.line.left(3);
    }

    void takeBarcode(const Barcode &barcode)
    {
        m_slip.barcode = barcode.digits();
        m_slip.bank = barcode.bankCode().value_or(QString());
        takeOurNumber(barcode);
        takeAmount(barcode);
        if (barcode.kind() == SlipKind::Bank)
            takeBankDue(barcode);
        else
            takeCollectionDue(barcode);
    }

    ReadSlip finish(const PrintedFields &printed)
    {
        if (m_slip.kind == SlipKind::Bank) {
            const bool otherCode = printed.bank && printed.bank->value != m_slip.bank;
            const bool otherName = printed.bankName && !printed.bankName->value.contains(m_slip.bank);
            if (otherCode || otherName)
                look(signal::bankDiffers);
            if (!boleto::findBank(m_slip.bank))
                note(signal::bankUnknown);
        }
        if (m_slip.payee.isEmpty())
            note(signal::payeeMissing);
        if (m_slip.payeeDocument.isEmpty())
            note(signal::payeeDocumentMissing);
        if (m_slip.due && *m_slip.due < m_today)
            note(signal::overdue);
        m_slip.verdict = m_look ? Verdict::Look : Verdict::Checked;
        return std::move(m_slip);
    }

private:
    void note(QLatin1StringView code) { m_slip.signalCodes.append(code); }
    void look(QLatin1StringView code)
    {
        note(code);
        m_look = true;
    }

    /// The free field's, unless the slip prints another: banks keep old contracts with other layouts.
    void takeOurNumber(const Barcode &barcode)
    {
        const auto coded = boleto::ourNumberOf(barcode);
        if (coded && (m_slip.ourNumber.isEmpty() || boleto::printsOurNumber(m_slip.ourNumber, *coded)))
            m_slip.ourNumber = *coded;
    }

    void takeAmount(const Barcode &barcode)
    {
        const auto coded = barcode.amountCents();
        if (!barcode.isInReais() && coded)
            look(signal::currencyNotReal);
        m_slip.amountCents = coded ? coded : m_slip.printedAmountCents;
        if (coded.value_or(0) == 0) {
            look(signal::openValue);
            if (coded && m_slip.printedAmountCents.value_or(0) != 0)
                look(signal::printedAmountDiffers);
        } else if (!m_slip.printedAmountCents) {
            look(signal::printedAmountMissing);
        } else if (m_slip.printedAmountCents != coded) {
            look(signal::printedAmountDiffers);
        }
    }

    void takeBankDue(const Barcode &barcode)
    {
        const auto factor = barcode.dueFactor();
        if (!factor) {
            look(signal::noDueDate);
            return;
        }
        const auto due = factor->resolve(m_today);
        m_slip.due = due.date;
        const bool printsACandidate
            = m_slip.printedDue == due.firstCycle || m_slip.printedDue == due.secondCycle;
        if (!due.date) {
            look(signal::dueSafetyRange);
            m_slip.dueChoices = {due.firstCycle, due.secondCycle};
        }
        if (!m_slip.printedDue) {
            look(signal::printedDueMissing);
        } else if (!printsACandidate) {
            look(signal::printedDueDiffers);
        } else if (m_slip.printedDue != due.date) {
            // The issuer meant the printed one: the slip is from another era than the window allows.
            m_slip.due = m_slip.printedDue;
            if (due.date)
                look(signal::dueOtherEra);
        }
    }

    /// Nothing obliges an arrecadação slip to code its date: the printed one counts.
    void takeCollectionDue(const Barcode &barcode)
    {
        m_slip.due = m_slip.printedDue ? m_slip.printedDue : barcode.dueHint();
        if (!m_slip.printedDue)
            look(m_slip.due ? signal::printedDueMissing : signal::noDueDate);
    }

    QDate m_today;
    ReadSlip m_slip;
    bool m_look = false;
};

} // namespace

ReadSlip judge(const FoundLine &line, const PrintedFields &printed, const QDate &today)
{
    Judgement judgement(line, printed, today);
    if (line.checked.value)
        judgement.takeBarcode(line.checked.value->barcode());
    else
        judgement.takeBrokenLine();
    return judgement.finish(printed);
}

} // namespace recado::documents
