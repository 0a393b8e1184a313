// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/support/logreader.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado {

std::optional<LogLine> parseLogLine(const QString &line)
{
    static const QRegularExpression shape(u"^(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z) ([A-Z]+) (\\S+) (.*)$"_s);
    static const QHash<QString, QtMsgType> levels{{u"DEBUG"_s, QtDebugMsg},
                                                  {u"INFO"_s, QtInfoMsg},
                                                  {u"WARNING"_s, QtWarningMsg},
                                                  {u"CRITICAL"_s, QtCriticalMsg},
                                                  {u"FATAL"_s, QtFatalMsg}};
    const auto match = shape.match(line);
    if (!match.hasMatch() || !levels.contains(match.captured(2)))
        return std::nullopt;
    return LogLine{.time = match.captured(1),
                   .level = levels.value(match.captured(2)),
                   .category = match.captured(3),
                   .text = match.captured(4)};
}

int severityOf(QtMsgType level)
{
    switch (level) { // Qt's own numbers do not go up with the weight
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        return 3;
    }
    return 3;
}

LogReader::LogReader(QString path)
    : m_path(std::move(path))
{ }

std::vector<LogLine> LogReader::read(qint64 atMost)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool first = m_position < 0;
    if (first)
        m_position = qMax<qint64>(file.size() - atMost, 0);
    if (file.size() < m_position) { // a fresh file after a rotation
        m_position = 0;
        m_rest.clear();
    }
    const bool cut = first && m_position > 0;
    file.seek(m_position);
    QByteArray bytes = m_rest + file.readAll();
    m_position = file.pos();
    const qsizetype end = bytes.lastIndexOf('\n');
    m_rest = bytes.mid(end + 1);
    bytes.truncate(end + 1);
    if (cut)
        bytes.remove(0, bytes.indexOf('\n') + 1);
    std::vector<LogLine> lines;
    const auto all = bytes.split('\n');
    for (const QByteArray &line : all) {
        if (auto parsed = parseLogLine(QString::fromUtf8(line)))
            lines.push_back(*std::move(parsed));
    }
    return lines;
}

} // namespace recado
