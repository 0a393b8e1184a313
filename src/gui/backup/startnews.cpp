// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/startnews.h"

#include "gui/common/explaining.h"
#include "models/itemtext.h"
#include "services/backup/backupservice.h"
#include "services/people/session.h"

#include <QEvent>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// What was done after the backup, and where it is kept.
QString newerText(const RestoreNews &news)
{
    const QString kept = QFileInfo(news.restored->aside).fileName();
    if (!news.leftBehind)
        return StartNews::tr("What was done after it could not be read; it is kept as %1.").arg(kept);
    if (news.leftBehind->messages == 0)
        return StartNews::tr("No message was newer.");
    const QString words
        = StartNews::tr("%n message(s) written after it are not here any more; they are kept in "
                        "%1.",
                        nullptr, news.leftBehind->messages)
              .arg(kept);
    return news.leftBehind->last
        ? words + u' ' + StartNews::tr("The last one is from %1.").arg(whenText(*news.leftBehind->last))
        : words;
}

} // namespace

QString newsText(const RestoreNews &news)
{
    if (news.failed)
        return StartNews::tr("The backup that was chosen was not put back: everything is as before. %1")
            .arg(oneLine(explain(*news.failed)));
    if (!news.restored)
        return {};
    QStringList sentences{StartNews::tr("The backup of %1 was put back: everything is as it was then.")
                              .arg(whenText(storage::backupTime(news.restored->from))),
                          newerText(news)};
    if (news.setAside > 0)
        sentences.append(StartNews::tr(
            "%n message(s) of its queue will not leave by themselves, because they may have been "
            "sent since then: look at each.",
            nullptr, news.setAside));
    return sentences.join(u' ');
}

StartNews::StartNews(const GuiServices &services, QWidget *parent)
    : Banner(Kind::Warning, {}, parent)
    , m_services(services)
{
    setObjectName(u"startNews"_s);
    connect(this, &Banner::closed, this, [this] { m_done = true; });
    connect(this, &Banner::actionTriggered, this, &StartNews::messagesWanted);
    connect(&services.session, &Session::changed, this, &StartNews::showNews);
    showNews();
}

void StartNews::showNews()
{
    const RestoreNews &news = m_services.backups.news();
    const QString words = newsText(news);
    if (m_done || words.isEmpty() || m_services.session.isLocked())
        return hide();
    setAction(news.setAside > 0 ? tr("See the messages") : QString());
    tell(Kind::Warning, words);
}

void StartNews::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNews();
}

} // namespace recado
