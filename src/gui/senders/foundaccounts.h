// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secrets/credentialtext.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace recado {

/// The accounts of a text that a person gave: shows itself when there are several to choose from.
class FoundAccounts : public QWidget
{
    Q_OBJECT

public:
    explicit FoundAccounts(QWidget *parent = nullptr);

    /// @param onlySid of the account that is asked for; empty: any. Accounts without a secret are left out.
    void setText(const CredentialText &text, const QString &onlySid);
    [[nodiscard]] std::optional<FoundAccount> chosen() const;
    /// The text without the chosen account.
    [[nodiscard]] CredentialText rest() const;
    /// What the person should know of the text before the account is saved.
    [[nodiscard]] QString advice() const;

Q_SIGNALS:
    void choiceChanged(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] static QString nameOf(const FoundAccount &account);

    CredentialText m_text;
    std::vector<FoundAccount> m_choices;
    QLabel *m_label;
    QComboBox *m_box;
};

/// Recado has no use for a GitHub token; empty when there is none.
[[nodiscard]] QString githubAdvice(const CredentialText &text);

} // namespace recado
