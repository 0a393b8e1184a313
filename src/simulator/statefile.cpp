// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statefile.h"

#include "base/logging.h"
#include "simulator/simulator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr std::chrono::milliseconds shortestPause = 200ms;
constexpr int pauseFactor = 20; ///< writing a large state must not become the simulator's main business

Error storageError(const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail};
}

} // namespace

StateFile::StateFile(Simulator &simulator, QString path, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(shortestPause);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const Outcome written = flush(); !written)
            qCWarning(lcSimulator) << "state not written:" << written.error();
    });
}

Outcome StateFile::open()
{
    QFile file(m_path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return storageError(file.errorString());
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (const Outcome restored = m_simulator.restore(document.object()); !restored)
            return restored;
        m_found = true;
    }
    connect(&m_simulator, &Simulator::changed, this, [this] {
        m_changed = true;
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_changed = true;
    return flush(); // a place that cannot be written is told at the start
}

Outcome StateFile::flush()
{
    if (!m_changed)
        return Done{};
    QElapsedTimer timer;
    timer.start();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_simulator.save()).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return storageError(file.errorString());
    m_changed = false;
    const std::chrono::milliseconds took{timer.elapsed()};
    m_soon.setInterval(std::max(shortestPause, took * pauseFactor));
    return Done{};
}

} // namespace recado::simulator
