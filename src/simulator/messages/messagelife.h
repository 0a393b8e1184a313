// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/mediafetch.h"
#include "simulator/world.h"

#include <QObject>

#include <set>
#include <tuple>

namespace recado::simulator {

/// Leads messages from queued to their end on the world's clock: queued, sending, sent, delivered and, on
/// WhatsApp, read; or failed and undelivered with a code.
class MessageLife : public QObject
{
    Q_OBJECT

public:
    MessageLife(World &world, MediaFetch fetch, QObject *parent = nullptr);

    /// Takes a message of the book under way from the status that it has.
    void begin(Message &message);
    /// Stops a message that has not been sent yet. False when it is too late.
    [[nodiscard]] bool cancel(Message &message);

    /// Does everything whose time has come, each thing dated at its own time.
    void runDue();
    /// When there is something to do next; nothing when nothing waits for time.
    [[nodiscard]] std::optional<Instant> nextDue() const;

    /// Takes up the messages of the book as they were when they were saved.
    void resume();
    /// Forgets what is under way: the book has been emptied.
    void reset();

Q_SIGNALS:
    /// A message changed by itself, or something new waits for its time.
    void changed();

private:
    struct Due
    {
        Instant at;
        qint64 number = 0;
        bool operator<(const Due &other) const
        {
            return std::tie(at, number) < std::tie(other.at, other.number);
        }
    };

    void wait(const Message &message);
    void step(Message &message, Instant at);
    void stepFromSending(Message &message, Instant at);
    void enter(Message &message, MessageStatus status, Instant at);
    void fail(Message &message, MessageStatus status, int code, Instant at);
    void callBack(const Message &message) const;
    void chooseSender(Message &message) const;
    void fetchMedia(Message &message);
    [[nodiscard]] Instant takePlace(Message &message, Instant at);
    [[nodiscard]] std::optional<int> failureOf(const Message &message, Instant at);
    [[nodiscard]] std::optional<int> whatsAppFailure(const Message &message, Instant at);

    World &m_world;
    MediaFetch m_fetch;
    std::set<Due> m_due;
    quint64 m_generation = 0; ///< a fetch that was begun before a reset belongs to nobody
};

} // namespace recado::simulator
