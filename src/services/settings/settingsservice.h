// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logging.h"
#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace recado {

class Session;
namespace storage {
class DatabaseThread;
}

/// The choices of the people of this data folder. Every one has a default that needs no thought.
struct Preferences
{
    QString language = {}; ///< "pt_BR", "es", "en"; empty = as the desktop
    QString theme = {}; ///< "light", "dark"; empty = as the desktop
    std::chrono::seconds undo{10}; ///< 0, 5, 10 or 30
    std::chrono::seconds pauseMin{3}; ///< between a text that left and its PDF, at least
    std::chrono::seconds pauseMax{7}; ///< and at most
    std::chrono::seconds reconcileAfter{60}; ///< a lost answer is looked for after this time
    std::chrono::seconds reconcileAgain{60}; ///< and absence needs a second look this much later
    std::chrono::seconds searchPatience{900}; ///< without proof a person decides after this time
    /// A message that could not leave for so long after its time (no program, no internet) is late.
    std::chrono::seconds lateAfter{7200};
    QString latePolicy = QStringLiteral("ask"); ///< what then becomes of it: "send", "ask", "drop"
    QString mediaBaseUrl = {}; ///< public address behind which Recado's own file server is reached
    quint16 mediaPort = 0; ///< 0 = any free one
    std::chrono::seconds lockAfter{0}; ///< without a key or a click; 0 = never
    QString proxy = {}; ///< empty = as the system says; "none"; "http://proxy.example:3128", "socks5://…"
    QString caFile = {}; ///< PEM file with the company's own certificate authority, beside the system's
};

/// Reads the preferences once, hands them out, saves changes.
class SettingsService : public QObject
{
    Q_OBJECT

public:
    SettingsService(storage::DatabaseThread &database, Session &session, Preferences preferences = {});

    /// For the start of the program: some parts are made as the preferences say. Waits without an event loop.
    [[nodiscard]] static Result<Preferences> read(storage::DatabaseThread &database);

    [[nodiscard]] QCoro::Task<Outcome> load();
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Refuses values out of range (Invalid, detail names the field). Language and appearance are everybody's
    /// own; the rest needs Duty::ChangeSettings and is written into the record.
    [[nodiscard]] QCoro::Task<Outcome> save(Preferences preferences);

    // By name, for the command line: "pauseMinSeconds", …
    [[nodiscard]] static QStringList names();
    [[nodiscard]] static QString value(const Preferences &preferences, const QString &name);
    /// NotFound for an unknown name, Invalid for a value that makes no sense.
    [[nodiscard]] static Outcome setValue(Preferences &preferences, const QString &name, const QString &text);

Q_SIGNALS:
    void changed();

private:
    storage::DatabaseThread &m_database;
    Session &m_session;
    Preferences m_preferences;
};

} // namespace recado
