// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/answerreader.h"

#include <algorithm>
#include <charconv>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr qsizetype longestChunkLine = 1024;

bool equal(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Whether a header that lists words has this one.
bool lists(QByteArrayView value, QByteArrayView word)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        if (equal(value.first(comma < 0 ? value.size() : comma).trimmed(), word))
            return true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
    return false;
}

/// All of the text as a number that is not negative; nothing else, no sign and no blank.
std::optional<qsizetype> numberIn(QByteArrayView text, int base)
{
    qsizetype number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number, base);
    if (text.isEmpty() || problem != std::errc() || stop != end || number < 0 || text.front() == '-')
        return std::nullopt;
    return number;
}

bool isTokenOfHeader(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
    });
}

} // namespace

AnswerReader::AnswerReader(AnswerLimits limits)
    : m_limits(limits)
{ }

void AnswerReader::begin()
{
    m_state = State::Reading;
    m_part = Part::Status;
    m_answer = {};
    m_error = {.kind = ErrorKind::Network, .detail = {}};
    m_line.clear();
    m_lineBytes = 0;
    m_left = 0;
    m_idleTime.reset();
    m_keeps = true;
    m_surplus = false;
}

AnswerReader::State AnswerReader::take(QByteArrayView bytes)
{
    while (m_state == State::Reading && !bytes.isEmpty()) {
        if (m_part == Part::Body || m_part == Part::OpenBody || m_part == Part::ChunkData)
            takeBody(bytes);
        else
            takeLine(bytes);
    }
    m_surplus = m_surplus || !bytes.isEmpty();
    return m_state;
}

AnswerReader::State AnswerReader::hangUp()
{
    if (m_state == State::Reading && m_part == Part::OpenBody)
        m_state = State::Whole;
    if (m_state == State::Reading) {
        breakOff(u"no whole answer: the connection was lost"_s);
        m_error.kind = ErrorKind::Network;
    }
    return m_state;
}

void AnswerReader::takeLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView piece = bytes.first(end < 0 ? bytes.size() : end + 1);
    bytes = bytes.sliced(piece.size());
    m_lineBytes += piece.size();
    if (m_lineBytes > m_limits.head) {
        breakOff(u"the head of the answer is longer than allowed"_s);
        return;
    }
    const bool inPieces = end < 0 || !m_line.isEmpty();
    if (inPieces)
        m_line.append(piece);
    if (end < 0)
        return;
    const QByteArray kept = std::exchange(m_line, {});
    QByteArrayView line = inPieces ? QByteArrayView(kept) : piece;
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    if (line.contains('\r') || line.contains('\0'))
        breakOff(u"this is not HTTP"_s);
    else
        readLine(line);
}

void AnswerReader::takeBody(QByteArrayView &bytes)
{
    const bool isOpen = m_part == Part::OpenBody;
    const QByteArrayView piece = bytes.first(isOpen ? bytes.size() : std::min(m_left, bytes.size()));
    if (piece.size() > m_limits.body - m_answer.body.size()) {
        tooLarge();
        return;
    }
    m_answer.body.append(piece);
    bytes = bytes.sliced(piece.size());
    if (isOpen)
        return;
    m_left -= piece.size();
    if (m_left > 0)
        return;
    if (m_part == Part::Body)
        m_state = State::Whole;
    else
        m_part = Part::ChunkEnd;
}

void AnswerReader::readLine(QByteArrayView line)
{
    switch (m_part) {
    case Part::Status:
        readStatus(line);
        return;
    case Part::Headers:
        readHeader(line);
        return;
    case Part::ChunkSize:
        readChunkSize(line);
        return;
    case Part::ChunkEnd:
        if (line.isEmpty())
            m_part = Part::ChunkSize;
        else
            breakOff(u"a piece of the answer is longer than announced"_s);
        return;
    case Part::Trailers: // they say nothing that we need
        if (line.isEmpty())
            m_state = State::Whole;
        return;
    default:
        Q_UNREACHABLE();
    }
}

void AnswerReader::readStatus(QByteArrayView line)
{
    // "HTTP/1.1 201 Created", where the words may be missing
    const bool isHttp = line.size() >= 12 && line.startsWith("HTTP/1.") && line[8] == ' '
        && (line.size() == 12 || line[12] == ' ');
    const auto status = isHttp ? numberIn(line.sliced(9, 3), 10) : std::nullopt;
    if (!status || *status < 100) {
        breakOff(u"this is not HTTP"_s);
        return;
    }
    m_keeps = line[7] != '0';
    m_answer.status = static_cast<int>(*status);
    m_part = Part::Headers;
}

void AnswerReader::readHeader(QByteArrayView line)
{
    if (line.isEmpty()) {
        endOfHead();
        return;
    }
    const bool goesOn = line.front() == ' ' || line.front() == '\t';
    if (goesOn && !m_answer.headers.empty()) {
        m_answer.headers.back().value += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isTokenOfHeader(line.first(colon))) {
        breakOff(u"a header of the answer is none"_s);
        return;
    }
    m_answer.headers.push_back(
        {.name = line.first(colon).toByteArray(), .value = line.sliced(colon + 1).trimmed().toByteArray()});
}

void AnswerReader::endOfHead()
{
    const int status = m_answer.status;
    if (status == 101) { // we never ask for another protocol
        breakOff(u"the server wants to change the protocol"_s);
        return;
    }
    if (status < 200) { // an interim answer: the real one follows
        m_answer = {};
        m_part = Part::Status;
        return;
    }
    learnConnection();
    if (status == 204 || status == 304)
        m_state = State::Whole;
    else
        expectBody();
}

void AnswerReader::learnConnection()
{
    for (const HttpHeader &header : m_answer.headers) {
        if (equal(header.name, "Connection") && lists(header.value, "close"))
            m_keeps = false;
        const qsizetype timeout = equal(header.name, "Keep-Alive") ? header.value.indexOf("timeout=") : -1;
        if (timeout < 0)
            continue;
        const QByteArrayView rest = QByteArrayView(header.value).sliced(timeout + 8);
        const auto *const end = std::ranges::find_if(rest, [](char c) { return c < '0' || c > '9'; });
        if (const auto seconds = numberIn(rest.first(end - rest.begin()), 10))
            m_idleTime = std::chrono::seconds(std::min<qsizetype>(*seconds, 3600));
    }
}

void AnswerReader::expectBody()
{
    const QByteArray coding = m_answer.header("Content-Encoding");
    if (!coding.isEmpty() && !equal(coding, "identity")) {
        breakOff(u"the answer is packed though nobody asked for it"_s);
        return;
    }
    const auto length = announcedLength();
    if (m_state != State::Reading)
        return;
    if (const QByteArray transfer = m_answer.header("Transfer-Encoding"); !transfer.isEmpty()) {
        if (!equal(transfer, "chunked")) {
            breakOff(u"the answer comes in a way that nobody asked for"_s);
            return;
        }
        m_keeps
            = m_keeps && !length; // both: somebody between us and Twilio may count otherwise (RFC 9112 6.3)
        m_part = Part::ChunkSize;
        m_lineBytes = 0;
        return;
    }
    if (!length) {
        m_keeps = false;
        m_part = Part::OpenBody;
        return;
    }
    m_left = *length;
    if (m_left > m_limits.body) {
        tooLarge();
        return;
    }
    m_part = Part::Body;
    m_answer.body.reserve(std::min<qsizetype>(m_left, qsizetype{64} * 1024)); // not more on a mere promise
    if (m_left == 0)
        m_state = State::Whole;
}

/// Nothing when none is announced; Broken when it is no number, or when two say different things.
std::optional<qsizetype> AnswerReader::announcedLength()
{
    std::optional<qsizetype> length;
    for (const HttpHeader &header : m_answer.headers) {
        if (!equal(header.name, "Content-Length"))
            continue;
        const auto said = numberIn(header.value, 10);
        if (!said || (length && *length != *said)) {
            breakOff(u"the length of the answer is unclear"_s);
            return std::nullopt;
        }
        length = said;
    }
    return length;
}

void AnswerReader::readChunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';'); // extensions mean nothing to us
    const QByteArrayView digits = line.first(semicolon < 0 ? line.size() : semicolon).trimmed();
    const auto size = numberIn(digits, 16);
    if (!size || line.size() > longestChunkLine) {
        breakOff(u"the size of a piece of the answer is unclear"_s);
        return;
    }
    m_lineBytes = 0; // of the next one; the body has its own limit
    if (*size > m_limits.body - m_answer.body.size()) {
        tooLarge();
        return;
    }
    m_left = *size;
    m_part = m_left == 0 ? Part::Trailers : Part::ChunkData;
}

void AnswerReader::breakOff(const QString &detail)
{
    m_state = State::Broken;
    m_keeps = false;
    m_error = {.kind = ErrorKind::BadReply, .detail = detail};
}

void AnswerReader::tooLarge()
{
    breakOff(u"the answer is longer than allowed"_s);
    m_error.reason = u"answer-too-large"_s;
}

} // namespace recado::twilio
