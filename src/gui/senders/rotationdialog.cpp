// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/rotationdialog.h"

#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/common/growing.h"
#include "gui/pieces/rolelabel.h"
#include "gui/senders/rotationchoice.h"
#include "gui/theme/stylesheet.h"
#include "models/sendertext.h"
#include "services/directory/directoryservice.h"
#include "services/secrets/keychainservice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

RotationDialog::RotationDialog(const GuiServices &services, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
    , m_intro(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_choice(new RotationChoice(account, services.keychain.isSessionOnly()))
    , m_steps(new RotationSteps)
    , m_banner(new FormBanner)
    , m_start(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_choice, &RotationChoice::wayChanged, this, &RotationDialog::retranslate);
    connect(m_start, &QPushButton::clicked, this, &RotationDialog::start);
    connect(m_close, &QPushButton::clicked, this, &RotationDialog::reject);
    connect(m_banner, &Banner::actionTriggered, this, &RotationDialog::finish);
    connect(&services.rotation, &RotationService::stepBegun, this,
            [this](const AccountId &id, RotationStep step) {
                if (m_running && id == m_account.id)
                    m_steps->setStep(step);
            });
    retranslate();
}

void RotationDialog::build()
{
    m_banner->setObjectName(u"banner"_s);
    m_start->setObjectName(u"startButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_banner->setClosable(false);
    m_steps->hide();
    m_intro->setWordWrap(true);
    for (QPushButton *button : {m_start, m_close})
        button->setAutoDefault(false); // Enter in the field of the token must neither begin nor end it
    setKind(*m_start, ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_intro, m_banner, m_choice, m_steps})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(560);
    new Growing(*this); // the dialog's own
}

void RotationDialog::start()
{
    if (m_running || m_choice->hasFindings())
        return;
    m_banner->hide();
    m_steps->begin(m_choice->way());
    m_steps->setStep(RotationStep::Begin);
    setRunning(true);
    const AccountId id = m_account.id;
    if (m_choice->way() == RotationSteps::Way::Token) {
        QCoro::connect(m_services.rotation.rotateToken(id), this, [this](const Outcome &outcome) {
            if (outcome)
                succeed(OldKey::None);
            else
                fail(outcome.error());
        });
        return;
    }
    QCoro::connect(m_services.rotation.makeOwnKey(id, m_choice->token(), m_choice->removesOldKey()), this,
                   [this](const Result<OldKey> &old) {
                       if (old)
                           succeed(*old);
                       else
                           fail(old.error());
                   });
}

void RotationDialog::setRunning(bool running)
{
    m_running = running;
    m_choice->setVisible(!running);
    m_steps->show();
    m_start->setEnabled(!running);
    m_close->setEnabled(!running);
}

void RotationDialog::succeed(OldKey old)
{
    setRunning(false);
    const bool left = old == OldKey::Left && m_choice->removesOldKey();
    m_oldIsDead = old == OldKey::Removed || m_choice->way() == RotationSteps::Way::Token;
    m_choice->clear();
    m_choice->hide();
    m_start->hide();
    m_steps->end(RotationSteps::End::Done);
    QString sentence = m_choice->way() == RotationSteps::Way::Token
        ? tr("Done. Recado has the new token; the old one opens nothing any more.")
        : tr("Done. Recado has a key of its own and has forgotten what it had before.");
    if (old == OldKey::Removed)
        sentence += u' ' + tr("The old key is removed at Twilio.");
    if (left)
        sentence += u' '
            + tr("The old key is still there: delete it in the Twilio console, under API keys and tokens.");
    m_banner->setAction({});
    m_banner->tell(left ? Banner::Kind::Warning : Banner::Kind::Success, sentence);
    setResult(QDialog::Accepted);
    retranslate();
    m_close->setFocus();
}

void RotationDialog::fail(const Error &error)
{
    if (error.mayHaveHappened)
        return tellUnsettled(error, false);
    setRunning(false);
    m_choice->clear();
    m_steps->end(RotationSteps::End::Failed);
    m_banner->setAction({});
    m_banner->tell(Banner::Kind::Danger,
                   tr("Nothing changed: what was kept goes on working.") + u' ' + oneLine(explain(error)));
}

/// What kept it from being finished is told only when there are words for keys: others speak of messages.
void RotationDialog::tellUnsettled(const Error &error, bool again)
{
    setRunning(false);
    m_choice->hide();
    m_start->hide(); // first this one is finished
    m_steps->end(RotationSteps::End::NotKnown);
    m_banner->setAction(tr("Finish the change"));
    const Explanation why = explainReason(error.reason);
    if (!why.what.isEmpty())
        m_unsettled = oneLine(why);
    m_banner->tell(Banner::Kind::Warning,
                   again ? tr("It is not finished yet.") + u' ' + m_unsettled : m_unsettled);
    retranslate();
}

void RotationDialog::finish()
{
    if (m_running)
        return;
    m_banner->hide();
    setRunning(true);
    QCoro::connect(m_services.rotation.recover(m_account.id), this, [this](const Outcome &outcome) {
        if (!outcome)
            return tellUnsettled(outcome.error(), true);
        QCoro::connect(m_services.directory.account(m_account.id), this,
                       [this](const Result<Account> &account) { takeFinished(account); });
    });
}

/// It was ended, forwards or back: whether another secret is kept tells which.
void RotationDialog::takeFinished(const Result<Account> &account)
{
    if (!account)
        return tellUnsettled(account.error(), true);
    if (account->secretSetAt != m_account.secretSetAt)
        return succeed(OldKey::Left);
    setRunning(false);
    m_choice->clear();
    m_start->show();
    retranslate();
    m_steps->end(RotationSteps::End::Failed);
    m_banner->setAction({});
    m_banner->tell(Banner::Kind::Info, tr("Nothing changed: what was kept goes on working."));
}

void RotationDialog::reject()
{
    if (m_running)
        return;
    m_choice->clear();
    done(result());
}

void RotationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RotationDialog::retranslate()
{
    setWindowTitle(tr("Replace the key"));
    const QString sid = shortSid(m_account.sid);
    const QString what = m_account.credential == CredentialKind::ApiKey
        ? tr("Account %1, opened with an API key.").arg(sid)
        : tr("Account %1, opened with its auth token.").arg(sid);
    const QString age = keyText(m_account, m_services.clock.now());
    m_intro->setText(age.isEmpty() ? what : u"%1 %2."_s.arg(what, age));
    m_start->setText(m_choice->way() == RotationSteps::Way::Token ? tr("Replace the token now")
                                                                  : tr("Make the key now"));
    m_close->setText(m_start->isHidden() ? tr("Close") : tr("Cancel"));
}

} // namespace recado
