// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/openkeydialog.h"

#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/common/growing.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/rolelabel.h"
#include "gui/senders/foundaccounts.h"
#include "gui/senders/rotationdialog.h"
#include "gui/theme/stylesheet.h"
#include "services/secrets/credentialimport.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

OpenKeyDialog::OpenKeyDialog(const GuiServices &services, OpenKey key, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_key(std::move(key))
    , m_banner(new FormBanner)
    , m_fileTitle(new RoleLabel(FontRole::Strong, ThemeRole::Text))
    , m_path(new ElidedLabel(QDir::toNativeSeparators(m_key.file), FontRole::Caption, ThemeRole::Muted))
    , m_fileWords(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_delete(new QPushButton)
    , m_another(new QPushButton)
    , m_keyTitle(new RoleLabel(FontRole::Strong, ThemeRole::Text))
    , m_keyWords(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_rotate(new QPushButton)
    , m_github(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_close(new QPushButton)
{
    build();
    connect(m_delete, &QPushButton::clicked, this, &OpenKeyDialog::deleteFile);
    connect(m_rotate, &QPushButton::clicked, this, &OpenKeyDialog::rotate);
    connect(m_another, &QPushButton::clicked, this, &OpenKeyDialog::takeAnother);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void OpenKeyDialog::build()
{
    m_delete->setObjectName(u"deleteFile"_s);
    m_another->setObjectName(u"takeAnother"_s);
    m_rotate->setObjectName(u"rotateButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_fileWords->setObjectName(u"fileWords"_s);
    m_keyWords->setObjectName(u"keyWords"_s);
    m_github->setObjectName(u"githubWords"_s);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setVisible(!m_key.file.isEmpty());
    m_banner->setClosable(false);
    for (QPushButton *button : {m_delete, m_another, m_rotate, m_close})
        button->setAutoDefault(false); // Enter never closes what somebody reads
    for (RoleLabel *words : {m_fileWords, m_keyWords, m_github})
        words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Small);
    column->addWidget(m_banner);
    column->addWidget(m_fileTitle);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_path, m_fileWords})
        column->addWidget(widget);
    for (QPushButton *button : {m_delete, m_another})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addSpacing(space::Card);
    column->addWidget(m_keyTitle);
    column->addWidget(m_keyWords);
    column->addWidget(m_rotate, 0, Qt::AlignLeft);
    column->addSpacing(space::Card);
    column->addWidget(m_github);
    column->addStretch(1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(560);
    new Growing(*this); // the dialog's own
}

bool OpenKeyDialog::mayDelete() const
{
    return !m_key.file.isEmpty() && !m_isDeleted && m_key.rest.foreignEntries == 0
        && m_key.rest.accounts.empty() && !m_key.rest.hasLeftOver;
}

void OpenKeyDialog::deleteFile()
{
    const auto deleted = CredentialImport::deleteFile(m_key.file);
    m_isDeleted = deleted.has_value();
    if (deleted)
        m_banner->hide();
    else
        m_banner->tell(Banner::Kind::Danger, oneLine(explain(deleted.error())));
    retranslate();
}

void OpenKeyDialog::rotate()
{
    auto *dialog = new RotationDialog(m_services, m_key.account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_oldIsDead = dialog->oldIsDead();
        retranslate();
    });
    dialog->open();
}

void OpenKeyDialog::takeAnother()
{
    m_wantsAnother = true;
    accept();
}

QString OpenKeyDialog::wordsOfFile() const
{
    if (m_isDeleted)
        return tr("The file is deleted.");
    if (m_key.file.isEmpty())
        return tr("Delete the place from which you copied it: the key is readable there.");
    if (!m_key.rest.accounts.empty())
        return tr("There are %n more account(s) in it. Take them too, or delete the file by hand.", nullptr,
                  static_cast<int>(m_key.rest.accounts.size()));
    if (!mayDelete())
        return tr("Other programs need the rest of this file: take the lines of Twilio out of it by hand.");
    return tr("Recado has what it needs from this file. Delete it: whoever opens it can send in your name.");
}

QString OpenKeyDialog::wordsOfKey() const
{
    if (!m_oldIsDead)
        return tr("Others may have copied it. Replace it now, or later: Numbers reminds you of it.");
    if (*m_oldIsDead)
        return tr("It is replaced: what others may have copied opens nothing any more.");
    return tr("Recado has another key now, but the one that others may have copied goes on opening the "
              "account: replace or remove it in the Twilio console, under API keys and tokens.");
}

void OpenKeyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpenKeyDialog::retranslate()
{
    setWindowTitle(tr("The account is saved"));
    m_fileTitle->setText(m_key.file.isEmpty() ? tr("1. The text with the key")
                                              : tr("1. The file with the key"));
    m_fileWords->setText(wordsOfFile());
    m_delete->setText(tr("&Delete the file"));
    m_delete->setVisible(mayDelete());
    m_another->setText(tr("Take the &next account…"));
    m_another->setVisible(!m_key.rest.accounts.empty());
    m_keyTitle->setText(tr("2. The key itself"));
    m_keyWords->setText(wordsOfKey());
    m_rotate->setText(tr("&Replace it now…"));
    m_rotate->setVisible(!m_oldIsDead);
    const QString github = githubAdvice(m_key.rest);
    m_github->setText(github);
    m_github->setVisible(!github.isEmpty());
    m_close->setText(m_oldIsDead ? tr("&Close") : tr("&Later"));
}

} // namespace recado
