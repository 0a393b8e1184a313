// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/pausenotices.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/banner.h"
#include "gui/theme/metrics.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"
#include "services/outbox/samefailures.h"
#include "services/people/session.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

QString kindText(const SameFailures &failures)
{
    const Explanation words = failures.code ? explainCode(*failures.code) : explainReason(failures.reason);
    return failures.code ? u"%1: %2"_s.arg(*failures.code).arg(words.what) : words.what;
}

bool waits(const Sender &sender, Channel channel, Instant now)
{
    return serves(sender, channel) && waitOf(sender, channel).until.value_or(now) > now;
}

QString waitText(const Sender &sender, Instant now)
{
    QStringList all;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (!waits(sender, channel, now))
            continue;
        const ChannelWait &wait = waitOf(sender, channel);
        all << PauseNotices::tr("%1 (%2) waits: %3 It goes on by itself at %4.")
                   .arg(phoneText(sender.number), channelText(channel), explainReason(wait.reason).what,
                        whenText(*wait.until));
    }
    return all.join(u'\n');
}

} // namespace

QString pauseText(const Sender &sender, Instant now)
{
    if (sender.paused && !sender.pauseReason.isEmpty()) {
        const SameFailures failures = sameFailuresFromJson(sender.pauseDetail);
        if (failures.failures == 0)
            return PauseNotices::tr("%1 stopped by itself: %2 Nothing is lost.")
                .arg(phoneText(sender.number), explainReason(sender.pauseReason).what);
        return PauseNotices::tr("%1 stopped by itself: %2 of the last %3 failed for the same reason (%4). "
                                "Nothing is lost.")
            .arg(phoneText(sender.number))
            .arg(failures.failures)
            .arg(failures.outcomes)
            .arg(kindText(failures));
    }
    return sender.paused ? QString() : waitText(sender, now);
}

PauseNotices::PauseNotices(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &PauseNotices::refresh);
    connect(&workspace, &Workspace::changed, this, &PauseNotices::refresh);
    connect(&services.session, &Session::changed, this, &PauseNotices::refresh);
    refresh();
}

void PauseNotices::refresh()
{
    for (const auto &[id, banner] : m_banners)
        banner->hide();
    if (m_services.session.isLocked())
        return;
    for (const Sender &sender : m_workspace.senders())
        showOne(sender);
}

void PauseNotices::showOne(const Sender &sender)
{
    const QString words = pauseText(sender, m_services.clock.now());
    if (words.isEmpty())
        return;
    Banner *&banner = m_banners[sender.id];
    if (banner == nullptr) {
        banner = new Banner(Banner::Kind::Warning);
        banner->setObjectName(u"pauseNotice"_s);
        banner->setClosable(false);
        auto *goOn = banner->addChoice();
        goOn->setObjectName(u"goOn"_s);
        connect(goOn, &QPushButton::clicked, this, [this, id = sender.id] { resume(id); });
        connect(banner, &Banner::actionTriggered, this, &PauseNotices::failedWanted);
        layout()->addWidget(banner);
    }
    auto *goOn = banner->findChild<QPushButton *>(u"goOn"_s);
    goOn->setText(tr("Go on"));
    goOn->setVisible(sender.paused);
    setAllowed(*goOn, m_services.session, Duty::ChangeNumbers);
    banner->setAction(sender.paused ? tr("See the messages") : QString());
    banner->tell(sender.paused ? Banner::Kind::Danger : Banner::Kind::Warning, words);
}

void PauseNotices::resume(const SenderId &sender)
{
    QCoro::connect(m_services.directory.setPaused(sender, false), this,
                   [this, sender](const Outcome &outcome) {
                       if (!outcome)
                           m_banners[sender]->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
                   });
}

void PauseNotices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace recado
