// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/certainty.h"

#include "documents/slip/labels.h"
#include "domain/boleto/barcode.h"
#include "domain/boleto/ournumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

bool isSame(const QString &a, const QString &b)
{
    const auto one = plainWords(a);
    const auto other = plainWords(b);
    return one.startsWith(other) || other.startsWith(one); // a narrow cell cuts a name
}

template<typename T>
bool isSame(const T &a, const T &b)
{
    return a == b;
}

/// One value among the copies of a slip.
template<typename T>
std::optional<Certainty> amongCopies(std::optional<Placed<T>> PrintedFields::*field,
                                     const PrintedFields &printed, const std::vector<PrintedFields> &copies)
{
    const auto &own = printed.*field;
    if (!own)
        return std::nullopt;
    auto certainty = Certainty::Read;
    for (const auto &copy : copies) {
        const auto &other = copy.*field;
        if (!other || (other->page == own->page && other->box == own->box))
            continue;
        if (!isSame(other->value, own->value))
            return Certainty::Unsure;
        certainty = Certainty::Sure;
    }
    return certainty;
}

/// A value that the codes hold and the slip prints.
template<typename T>
std::optional<Certainty> codedAndPrinted(const std::optional<T> &coded, const std::optional<T> &print)
{
    if (!coded && !print)
        return std::nullopt;
    if (!coded || !print)
        return Certainty::Read;
    return coded == print ? Certainty::Sure : Certainty::Unsure;
}

Certainty ofCodes(const ReadSlip &slip)
{
    const bool isScan = !slip.boxes.contains(u"line"_s);
    if (isScan)
        return Certainty::Read;
    if (!slip.lineProblems.isEmpty() || slip.barcode.isEmpty())
        return Certainty::Unsure;
    if (slip.printedBarcode.isEmpty())
        return Certainty::Read;
    return slip.printedBarcode == slip.barcode ? Certainty::Sure : Certainty::Unsure;
}

/// Whether the bars of another payment agree with the line at least in this.
template<typename Get>
bool barsContradict(const ReadSlip &slip, Get get)
{
    if (slip.printedBarcode.isEmpty() || slip.barcode.isEmpty() || slip.printedBarcode == slip.barcode)
        return false;
    const auto line = boleto::Barcode::check(slip.barcode);
    const auto bars = boleto::Barcode::check(slip.printedBarcode);
    return line.value && bars.value && get(*line.value) != get(*bars.value);
}

/// Rates and keeps the ratings of one slip.
class Rating
{
public:
    Rating(ReadSlip &slip, const PrintedFields &printed, const std::vector<PrintedFields> &copies)
        : m_slip(slip)
        , m_printed(printed)
        , m_copies(copies)
    { }

    void rateAll()
    {
        note(u"line"_s, ofCodes(m_slip));
        if (!m_slip.printedBarcode.isEmpty())
            note(u"bars"_s, m_slip.lineProblems.isEmpty() ? ofCodes(m_slip) : Certainty::Read);
        rateAmount();
        rateDue();
        rateBank();
        rateOurNumber();
        note(u"payee"_s, copies(&PrintedFields::payee));
        note(u"payeeDocument"_s, copies(&PrintedFields::payeeDocument));
        note(u"payer"_s, copies(&PrintedFields::payer));
        note(u"payerDocument"_s, copies(&PrintedFields::payerDocument));
        note(u"documentNumber"_s, copies(&PrintedFields::documentNumber));
        note(u"documentDate"_s, copies(&PrintedFields::documentDate));
        note(u"processed"_s, copies(&PrintedFields::processed));
    }

private:
    template<typename T>
    [[nodiscard]] std::optional<Certainty> copies(std::optional<Placed<T>> PrintedFields::*field) const
    {
        return amongCopies(field, m_printed, m_copies);
    }

    void note(const QString &name, std::optional<Certainty> certainty)
    {
        if (certainty)
            m_slip.certainty.insert_or_assign(name, *certainty);
    }

    void rateAmount()
    {
        if (m_slip.barcode.isEmpty()) {
            note(u"amount"_s, copies(&PrintedFields::amountCents));
            return;
        }
        const bool contradicted
            = barsContradict(m_slip, [](const boleto::Barcode &code) { return code.amountCents(); });
        const bool conflict = copies(&PrintedFields::amountCents) == Certainty::Unsure;
        note(u"amount"_s,
             contradicted || conflict ? Certainty::Unsure
                                      : codedAndPrinted(m_slip.amountCents, m_slip.printedAmountCents));
    }

    void rateDue()
    {
        if (!m_slip.due)
            return;
        if (m_slip.barcode.isEmpty() || m_slip.kind == boleto::SlipKind::Collection) {
            note(u"due"_s, copies(&PrintedFields::due).value_or(Certainty::Read));
            return;
        }
        const bool contradicted
            = barsContradict(m_slip, [](const boleto::Barcode &code) { return code.dueFactor(); });
        const bool asks = !m_slip.dueChoices.empty() || copies(&PrintedFields::due) == Certainty::Unsure
            || m_slip.signalCodes.contains(u"due-other-era"_s);
        note(u"due"_s,
             contradicted || asks ? Certainty::Unsure : codedAndPrinted(m_slip.due, m_slip.printedDue));
    }

    void rateBank()
    {
        const auto coded = m_slip.bank.isEmpty() ? std::nullopt : std::optional(m_slip.bank);
        auto print = m_printed.bank ? std::optional(m_printed.bank->value) : std::nullopt;
        if (const auto &name = m_printed.bankName; name && (!print || !name->value.contains(*print)))
            print = coded && name->value.contains(*coded) ? coded : std::optional(name->value.front());
        if (coded)
            note(u"bank"_s, m_slip.barcode.isEmpty() ? Certainty::Unsure : codedAndPrinted(coded, print));
    }

    void rateOurNumber()
    {
        if (m_slip.ourNumber.isEmpty())
            return;
        const auto barcode = boleto::Barcode::check(m_slip.barcode);
        const auto coded = barcode.value ? boleto::ourNumberOf(*barcode.value) : std::nullopt;
        const bool both = coded == m_slip.ourNumber && m_printed.ourNumber;
        note(u"ourNumber"_s,
             both ? Certainty::Sure : copies(&PrintedFields::ourNumber).value_or(Certainty::Read));
    }

    ReadSlip &m_slip;
    const PrintedFields &m_printed;
    const std::vector<PrintedFields> &m_copies;
};

} // namespace

void rate(ReadSlip &slip, const PrintedFields &printed, const std::vector<PrintedFields> &copies)
{
    Rating(slip, printed, copies).rateAll();
}

} // namespace recado::documents
