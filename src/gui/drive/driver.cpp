// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/drive/driver.h"

#include "gui/common/waiting.h"
#include "models/itemtext.h"
#include "services/messages/sendservice.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

Error missed(const QString &reason)
{
    return {.kind = ErrorKind::Timeout, .detail = reason, .reason = reason};
}

void dropFile(QWidget &window, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QApplication::sendEvent(&window, &drop);
}

void click(QWidget &widget)
{
    const QPointF place = QRectF(widget.rect()).center();
    const QPointF global = widget.mapToGlobal(place);
    QMouseEvent press(QEvent::MouseButtonPress, place, global, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(&widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, place, global, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QApplication::sendEvent(&widget, &release);
}

/// A button that a person could press now; null while there is none.
QPushButton *usable(const QWidget &window, const QString &name)
{
    for (QPushButton *button : window.findChildren<QPushButton *>(name)) {
        if (button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

void picture(QWidget &window, const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return;
    settle(300ms);
    QDir().mkpath(folder);
    window.grab().save(QDir(folder).filePath(name + u".png"_s));
}

template<typename T>
std::optional<T> answerOf(QCoro::Task<Result<T>> task, std::chrono::milliseconds patience)
{
    // shared: an answer that comes after we stopped waiting must not write into a dead frame
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    task.then([answer](Result<T> value) { answer->emplace(std::move(value)); });
    if (!waitUntil([&answer] { return answer->has_value(); }, patience) || !answer->value())
        return std::nullopt;
    return answer->value().value();
}

std::vector<DrivenRow> rowsOf(const OutgoingItem &item, const std::vector<PartEvent> &events)
{
    std::vector<DrivenRow> rows;
    for (const PartEvent &event : events) {
        const auto part = std::ranges::find(item.parts, event.partId, &OutgoingPart::id);
        const QString what = part == item.parts.end()
            ? kindText(item.kind)
            : u"%1: %2"_s.arg(kindText(item.kind), kindText(part->kind));
        rows.push_back(
            {.who = item.contactName, .what = what, .state = eventText(event.state), .at = event.at});
    }
    return rows;
}

bool isOver(const OutgoingItem &item)
{
    const DeliveryState state = visible(item);
    return state == DeliveryState::Read || state == DeliveryState::Failed
        || state == DeliveryState::Cancelled;
}

} // namespace

Result<std::vector<DrivenRow>> drive(MainWindow &window, const GuiServices &services, const QString &file,
                                     const QString &pictures, std::chrono::milliseconds patience)
{
    waitUntil([&window] { return window.workspace().isLoaded(); }, patience);
    picture(window, pictures, u"1-start"_s);
    dropFile(window, file);
    if (!waitUntil([&window] { return usable(window, u"acceptMatch"_s) != nullptr; }, patience))
        return missed(u"drive-no-match"_s);
    picture(window, pictures, u"2-read"_s);
    click(*usable(window, u"acceptMatch"_s));
    if (!waitUntil([&window] { return usable(window, u"sendButton"_s) != nullptr; }, patience))
        return missed(u"drive-not-ready"_s);
    picture(window, pictures, u"3-ready"_s);

    std::optional<ItemId> queued;
    const auto listening = QObject::connect(&services.send, &SendService::itemsChanged, &window,
                                            [&queued](const QList<ItemId> &items) {
                                                if (!queued && !items.isEmpty())
                                                    queued = items.front();
                                            });
    click(*usable(window, u"sendButton"_s));
    const bool known = waitUntil([&queued] { return queued.has_value(); }, patience);
    QObject::disconnect(listening);
    if (!known)
        return missed(u"drive-not-queued"_s);
    picture(window, pictures, u"4-undo"_s);
    window.showItem(*queued);

    std::optional<OutgoingItem> item;
    const bool over = waitUntil(
        [&] {
            item = answerOf(services.send.item(*queued), 5s);
            return item && isOver(*item);
        },
        patience);
    picture(window, pictures, u"5-end"_s);
    if (!over || visible(*item) != DeliveryState::Read)
        return missed(u"drive-not-read"_s);
    const auto events = answerOf(services.send.timeline(*queued), 5s);
    return rowsOf(*item, events.value_or(std::vector<PartEvent>{}));
}

} // namespace recado
