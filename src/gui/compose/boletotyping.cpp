// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into the fields of a boleto; the rest of BoletoPanel is in boletopanel.cpp.
#include "domain/contacts/onlyone.h"
#include "gui/common/explaining.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/passwordprompt.h"
#include "gui/compose/readinglist.h"
#include "services/boleto/slipguard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct TypingWords
{
    Q_DECLARE_TR_FUNCTIONS(BoletoTyping)
};

QString notUnderstood(const QString &field)
{
    if (field == "line"_L1)
        return TypingWords::tr(
            "This is no boleto line: a digit is missing or wrong. Ctrl+Shift+V shows which.");
    if (field == "amount"_L1)
        return TypingWords::tr("Write the amount like 1.234,56.");
    if (field == "due"_L1)
        return TypingWords::tr("Write the date like 10/12/2026.");
    return TypingWords::tr("Write a name.");
}

} // namespace

void BoletoPanel::setRecipients(std::vector<Contact> people)
{
    if (people == m_people)
        return;
    m_people = std::move(people);
    const auto person = onlyOne(m_people);
    m_password->setCustomer(person ? person->name : QString(), person ? person->taxId : QString());
    m_open.confirmed.removeAll(slipsignal::otherRecipient); // the yes was about somebody else
    showSignals();
    Q_EMIT changed();
}

void BoletoPanel::typeField(const QString &field, const QString &text)
{
    const auto tenant = m_workspace.tenant();
    if (!tenant || !m_open.found || m_busy)
        return;
    const TypedField typed{.field = field, .text = text};
    m_busy = true;
    QCoro::connect(m_services.boleto.correct(tenant->id, *m_open.found, m_open.slip, typed, m_open.file),
                   this, [this, typed, generation = m_generation](Result<BoletoCase> found) {
                       if (generation == m_generation)
                           takeTyped(typed, std::move(found));
                   });
    Q_EMIT changed();
}

void BoletoPanel::takeTyped(const TypedField &typed, Result<BoletoCase> found)
{
    m_busy = false;
    std::erase_if(m_open.typed, [&typed](const TypedField &old) { return old.field == typed.field; });
    if (found) {
        m_open.found = std::move(found).value();
        m_open.error.reset();
        m_open.confirmed.clear(); // it was about what stood there before
        m_open.typed.push_back(typed);
        showReading();
        showWarnings();
    } else {
        m_list->setError(typed.field,
                         found.error().reason == "field-not-understood"_L1 ? notUnderstood(typed.field)
                                                                           : oneLine(explain(found.error())));
    }
    replayTyped();
    Q_EMIT changed();
}

void BoletoPanel::replayTyped()
{
    if (m_toType.empty())
        return;
    const TypedField next = m_toType.front();
    m_toType.erase(m_toType.begin());
    typeField(next.field, next.text);
}

} // namespace recado
