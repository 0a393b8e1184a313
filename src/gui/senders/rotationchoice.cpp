// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/rotationchoice.h"

#include "gui/common/formbanner.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/rolelabel.h"
#include "services/words/errortext.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

RotationChoice::RotationChoice(Account account, bool sessionOnly, QWidget *parent)
    : QWidget(parent)
    , m_account(std::move(account))
    , m_sessionOnly(sessionOnly)
    , m_token(new QRadioButton)
    , m_tokenNote(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_key(new QRadioButton)
    , m_keyNote(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_typed(new QLineEdit)
    , m_typedRow(new FieldRow({}, m_typed))
    , m_removeOld(new QCheckBox)
    , m_consequences(new FormBanner)
    , m_confirm(new QCheckBox)
    , m_unconfirmed(new RoleLabel(FontRole::Caption, ThemeRole::Danger))
{
    build();
    connect(m_token, &QRadioButton::toggled, this, [this] {
        showConsequences();
        Q_EMIT wayChanged();
    });
    connect(m_removeOld, &QCheckBox::toggled, this, &RotationChoice::showConsequences);
    connect(m_confirm, &QCheckBox::toggled, m_unconfirmed, &QWidget::hide);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_typedRow->setError({}); });
    retranslate();
}

void RotationChoice::build()
{
    m_token->setObjectName(u"rotateToken"_s);
    m_key->setObjectName(u"makeKey"_s);
    m_typed->setObjectName(u"tokenEdit"_s);
    m_removeOld->setObjectName(u"removeOldKey"_s);
    m_consequences->setObjectName(u"consequences"_s);
    m_confirm->setObjectName(u"confirmBox"_s);
    m_unconfirmed->setObjectName(u"unconfirmed"_s);
    m_typed->setEchoMode(QLineEdit::Password);
    m_removeOld->setChecked(true);
    m_consequences->setClosable(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_key, m_keyNote, m_token, m_tokenNote, m_typedRow, m_removeOld,
                                          m_consequences, m_confirm, m_unconfirmed})
        column->addWidget(widget);
    for (RoleLabel *note : {m_tokenNote, m_keyNote}) {
        note->setWordWrap(true);
        note->setIndent(withKey() ? 0 : space::Page); // under the words of its button
    }
    // a token that others saw is not mended by a key beside it
    (m_account.secretWasOpen && !withKey() ? m_token : m_key)->setChecked(true);
    for (QWidget *ofToken : std::initializer_list<QWidget *>{m_token, m_tokenNote, m_key})
        ofToken->setVisible(!withKey()); // a key makes no token: there is nothing to choose
    for (QWidget *ofKey : std::initializer_list<QWidget *>{m_typedRow, m_removeOld})
        ofKey->setVisible(withKey());
    m_unconfirmed->hide();
}

RotationSteps::Way RotationChoice::way() const
{
    return m_token->isChecked() ? RotationSteps::Way::Token : RotationSteps::Way::Key;
}

Secret RotationChoice::token() const
{
    return Secret(m_typed->text().trimmed().toUtf8());
}

bool RotationChoice::removesOldKey() const
{
    return withKey() && m_removeOld->isChecked();
}

bool RotationChoice::locksOut() const
{
    return way() == RotationSteps::Way::Token || removesOldKey();
}

bool RotationChoice::hasFindings()
{
    const bool noToken = withKey() && token().isEmpty();
    m_typedRow->setError(noToken ? explainReason(u"token-needed"_s).advice : QString());
    const bool unsaid = locksOut() && !m_confirm->isChecked();
    m_unconfirmed->setVisible(unsaid);
    if (noToken)
        m_typed->setFocus();
    else if (unsaid)
        m_confirm->setFocus();
    return noToken || unsaid;
}

void RotationChoice::clear()
{
    m_typed->clear();
    m_confirm->setChecked(false);
}

QString RotationChoice::consequences() const
{
    QStringList sentences;
    if (way() == RotationSteps::Way::Token)
        sentences.append(
            tr("Whoever else uses this token is locked out the moment it is replaced: other programs, "
               "servers, another computer with Recado. They need the new one from the Twilio console. Other "
               "companies with this token in this Recado get it by themselves."));
    else if (locksOut())
        sentences.append(
            tr("Whoever else uses the old key is locked out the moment it is removed: other programs, "
               "servers, another computer with Recado."));
    else if (m_account.secretWasOpen)
        sentences.append(tr("Nobody is locked out, not even who saw the file: what lay in it goes on "
                            "opening the account."));
    else
        sentences.append(tr("Nobody is locked out: what other programs use goes on working."));
    if (m_sessionOnly && way() == RotationSteps::Way::Token)
        sentences.append(tr(
            "This computer keeps keys only until Recado is closed: at the next start the new token must be "
            "typed, from the Twilio console."));
    if (m_sessionOnly && way() == RotationSteps::Way::Key)
        sentences.append(
            tr("This computer keeps keys only until Recado is closed, and Twilio shows a key once: after "
               "that it must be made again."));
    return sentences.join(u' ');
}

void RotationChoice::showConsequences()
{
    const bool grave = locksOut() || m_account.secretWasOpen || m_sessionOnly;
    m_consequences->tell(grave ? Banner::Kind::Warning : Banner::Kind::Info, consequences());
    m_confirm->setVisible(locksOut());
    m_confirm->setChecked(false); // it was said of something else
    m_unconfirmed->hide();
}

void RotationChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RotationChoice::retranslate()
{
    m_key->setText(tr("Make a &key of Recado's own"));
    m_keyNote->setText(withKey() ? tr("Twilio makes another key, which only Recado has.")
                                 : tr("Twilio makes a key that only Recado has. Recado then forgets the auth "
                                      "token, which goes on working for others."));
    m_token->setText(tr("Replace the auth &token of the account"));
    m_tokenNote->setText(
        tr("Twilio makes a second token, Recado tries it, and it takes the place of the first."));
    m_typedRow->setLabel(tr("&Auth token of the account"));
    m_typedRow->setHint(
        tr("With an API key alone Twilio makes no other. Recado uses the token once and forgets it."));
    m_removeOld->setText(tr("&Remove the old key at Twilio"));
    m_confirm->setText(tr("&Nobody else uses it, or they know and are ready"));
    m_unconfirmed->setText(tr("Confirm this first. Nothing has happened yet."));
    showConsequences();
}

} // namespace recado
