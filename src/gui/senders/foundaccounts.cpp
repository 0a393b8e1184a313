// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/foundaccounts.h"

#include "gui/theme/metrics.h"
#include "models/sendertext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

FoundAccounts::FoundAccounts(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Card);
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    m_box->setObjectName(u"foundBox"_s);
    m_label->setBuddy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FoundAccounts::choiceChanged);
    fill();
}

void FoundAccounts::setText(const CredentialText &text, const QString &onlySid)
{
    m_text = text;
    m_choices.clear();
    std::ranges::copy_if(text.accounts, std::back_inserter(m_choices), [&](const FoundAccount &account) {
        return account.isComplete() && (onlySid.isEmpty() || account.accountSid == onlySid);
    });
    fill();
}

std::optional<FoundAccount> FoundAccounts::chosen() const
{
    const auto index = static_cast<std::size_t>(m_box->currentIndex());
    return m_box->currentIndex() >= 0 && index < m_choices.size() ? std::optional(m_choices[index])
                                                                  : std::nullopt;
}

CredentialText FoundAccounts::rest() const
{
    CredentialText rest = m_text;
    if (const auto taken = chosen()) {
        const auto isTaken = [&taken](const FoundAccount &account) {
            return account.accountSid == taken->accountSid && account.label == taken->label;
        };
        std::erase_if(rest.accounts, isTaken);
    }
    std::erase_if(rest.accounts, [](const FoundAccount &account) { return !account.isComplete(); });
    return rest;
}

QString FoundAccounts::advice() const
{
    QStringList sentences{
        tr("The fields are filled from the text. This key lay where others can read it: replace it soon.")};
    if (m_choices.size() > 1)
        sentences.append(tr("The text has %n account(s): choose one, the others can be taken afterwards.",
                            nullptr, static_cast<int>(m_choices.size())));
    if (m_text.hasLeftOver)
        sentences.append(tr("A key of the text was left out: it does not say to which account it belongs."));
    if (const QString github = githubAdvice(m_text); !github.isEmpty())
        sentences.append(github);
    return sentences.join(u' ');
}

QString FoundAccounts::nameOf(const FoundAccount &account)
{
    const QString what = account.hasKey() ? tr("API key") : tr("auth token");
    QStringList parts{shortSid(account.accountSid), what};
    if (!account.label.isEmpty())
        parts.prepend(account.label);
    return parts.join(u" · "_s);
}

void FoundAccounts::fill()
{
    const QSignalBlocker quiet(m_box);
    const int before = m_box->currentIndex();
    m_label->setText(tr("Account &of the text"));
    m_box->clear();
    for (const FoundAccount &account : m_choices)
        m_box->addItem(nameOf(account));
    if (before >= 0 && before < m_box->count())
        m_box->setCurrentIndex(before);
    setVisible(m_choices.size() > 1);
}

void FoundAccounts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

QString githubAdvice(const CredentialText &text)
{
    if (text.githubToken.isEmpty())
        return {};
    return FoundAccounts::tr("There is a GitHub token in it too. Recado does not use it and has not kept it; "
                             "if others could open the file, revoke it at GitHub.");
}

} // namespace recado
