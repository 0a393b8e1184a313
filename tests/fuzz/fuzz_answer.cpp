// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server answers over our own connections: the first byte says where the rest is cut in two, and
// however it is cut, the same must be read.

#include "demand.h"
#include "twilio/answerreader.h"

using namespace recado;
using namespace recado::twilio;
using State = AnswerReader::State;

namespace {

constexpr AnswerLimits limits{.head = 4096, .body = 4096};

struct Reading
{
    State state = State::Reading;
    bool keeps = false;
    int status = 0;
    QByteArray body = {};

    bool operator==(const Reading &other) const = default;
};

Reading end(AnswerReader &reader, bool hangsUp)
{
    if (hangsUp)
        reader.hangUp();
    Reading seen{.state = reader.state(), .keeps = reader.keepsConnection()};
    if (seen.state == State::Whole) {
        const HttpAnswer answer = reader.takeAnswer();
        fuzz::demand(answer.status >= 200 && answer.status <= 999);
        fuzz::demand(answer.body.size() <= limits.body);
        seen.status = answer.status;
        seen.body = answer.body;
    }
    fuzz::demand(seen.state != State::Broken || !seen.keeps);
    fuzz::demand(!hangsUp || seen.state != State::Reading);
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.size() < 2)
        return 0;
    const QByteArrayView rest = QByteArrayView(bytes).sliced(1);
    const qsizetype cut = static_cast<unsigned char>(bytes.front()) % rest.size();
    for (const bool hangsUp : {false, true}) {
        AnswerReader whole(limits);
        whole.take(rest);
        AnswerReader inTwo(limits);
        inTwo.take(rest.first(cut));
        inTwo.take(rest.sliced(cut));
        const Reading seen = end(whole, hangsUp);
        fuzz::demand(seen == end(inTwo, hangsUp));
    }
    return 0;
}
