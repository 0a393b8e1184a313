// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secrets/credentialtext.h"
#include "domain/tenants/account.h"
#include "gui/services.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class ElidedLabel;
class FormBanner;
class RoleLabel;

/// An account that came out of a text which others could read.
struct OpenKey
{
    Account account;
    QString file = {}; ///< where the text lies; empty: it was pasted
    CredentialText rest = {}; ///< what was not taken
};

/// After such an account is saved: what to do about the file, and about the key.
class OpenKeyDialog : public QDialog
{
    Q_OBJECT

public:
    OpenKeyDialog(const GuiServices &services, OpenKey key, QWidget *parent = nullptr);

    /// The person goes on with another account of the text.
    [[nodiscard]] bool wantsAnother() const { return m_wantsAnother; }
    [[nodiscard]] const OpenKey &key() const { return m_key; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void deleteFile();
    void rotate();
    void takeAnother();
    /// It holds nothing but what was taken.
    [[nodiscard]] bool mayDelete() const;
    [[nodiscard]] QString wordsOfFile() const;
    [[nodiscard]] QString wordsOfKey() const;
    void retranslate();

    GuiServices m_services;
    OpenKey m_key;
    bool m_isDeleted = false;
    std::optional<bool> m_oldIsDead; ///< nothing until the key was replaced
    bool m_wantsAnother = false;
    FormBanner *m_banner;
    RoleLabel *m_fileTitle;
    ElidedLabel *m_path;
    RoleLabel *m_fileWords;
    QPushButton *m_delete;
    QPushButton *m_another;
    RoleLabel *m_keyTitle;
    RoleLabel *m_keyWords;
    QPushButton *m_rotate;
    RoleLabel *m_github;
    QPushButton *m_close;
};

} // namespace recado
