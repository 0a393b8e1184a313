// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace recado::standin {

using Clock = std::chrono::steady_clock;

struct Answer
{
    std::string bytes;
    bool drops = false; ///< the connection ends instead
};

/// What the stand-in says to which request, and what it has counted.
class Play
{
public:
    /// @param listed messages that are on the list of what was sent, each delivered and with its price
    Play(std::chrono::milliseconds latency, int dropEvery, std::string status, int listed)
        : m_latency(latency)
        , m_dropEvery(static_cast<std::uint64_t>(std::max(0, dropEvery)))
        , m_status(std::move(status))
        , m_listed(static_cast<std::uint64_t>(std::max(0, listed)))
    { }

    [[nodiscard]] std::chrono::milliseconds latency() const { return m_latency; }

    [[nodiscard]] Answer answer(std::string_view request)
    {
        if (request.starts_with("POST")) {
            ++m_posts;
            const std::string_view body = request.substr(request.find("\r\n\r\n") + 4);
            m_bodies.insert(std::hash<std::string_view>()(body));
            if (const std::size_t at = body.rfind("%28"); at != std::string_view::npos)
                m_numbers += (m_numbers.empty() ? "" : ",") + std::to_string(valueOf(body.substr(at), "%28"));
            if (m_dropEvery > 0 && m_posts % m_dropEvery == 0) {
                ++m_drops;
                return {.bytes = {}, .drops = true};
            }
            return {.bytes = whole("201 CREATED", message(m_posts))};
        }
        if (request.starts_with("GET /stats"))
            return {.bytes = whole("200 OK", stats())};
        if (request.starts_with("GET /numbers"))
            return {.bytes = whole("200 OK", '[' + m_numbers + ']')};
        const std::string_view line = request.substr(0, request.find('\r'));
        m_reads += line.find("To=") == std::string_view::npos ? 1 : 0;
        if (line.find("PageSize=") != std::string_view::npos)
            return {.bytes = whole("200 OK", page(line))};
        return {.bytes = whole("200 OK", message(1))};
    }

private:
    [[nodiscard]] static std::string whole(std::string_view status, const std::string &body)
    {
        std::string bytes("HTTP/1.1 ");
        bytes.append(status);
        bytes += "\r\nContent-Type: application/json;charset=utf-8\r\n"
                 "Twilio-Request-Id: RQ00000000000000000000000000000001\r\nTwilio-Concurrent-Requests: 1\r\n"
                 "Twilio-Request-Duration: 0.078\r\nX-API-Domain: api.twilio.com\r\nContent-Length: ";
        bytes += std::to_string(body.size()) + "\r\n\r\n" + body;
        return bytes;
    }
    /// 0 when it is not there.
    [[nodiscard]] static std::uint64_t valueOf(std::string_view line, std::string_view name)
    {
        const std::size_t at = line.find(name);
        return at == std::string_view::npos ? 0 : std::stoull(std::string(line.substr(at + name.size(), 9)));
    }
    /// Newest first, as Twilio; what came in is not on any list.
    [[nodiscard]] std::string page(std::string_view line) const
    {
        const bool ofSent = line.find("From=") != std::string_view::npos;
        const std::uint64_t size = valueOf(line, "PageSize=");
        const std::uint64_t before = valueOf(line, "&Page=") * size;
        const std::uint64_t all = ofSent ? m_listed : 0;
        const std::uint64_t end = std::min(all, before + size);
        std::string text = R"({"messages": [)";
        for (std::uint64_t i = before; i < end; ++i)
            text += (i > before ? "," : "") + message(all - i, "delivered", "\"-0.00750\"");
        text += R"(], "next_page_uri": )";
        if (end == all)
            return text + "null}";
        return text
            + R"("/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json?From=x&PageSize=)"
            + std::to_string(size) + "&Page=" + std::to_string(before / size + 1) + "\"}";
    }
    [[nodiscard]] static std::string date()
    {
        const std::time_t now = std::time(nullptr);
        std::array<char, 64> text{};
        std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S +0000", std::gmtime(&now));
        return text.data();
    }
    [[nodiscard]] std::string message(std::uint64_t number) const
    {
        return message(number, m_status, "null");
    }
    [[nodiscard]] static std::string message(std::uint64_t number, const std::string &status,
                                             const std::string &price)
    {
        const std::string account = "AC00000000000000000000000000000001";
        const std::string digits = std::to_string(number);
        const std::string sid = "SM" + std::string(32 - digits.size(), '0') + digits;
        const std::string uri = "/2010-04-01/Accounts/" + account + "/Messages/" + sid;
        return R"({"account_sid": ")" + account
            + R"(", "api_version": "2010-04-01", "body": "Olá, Maria! Segue o boleto de novembro, com vencimento em 10/12. Qualquer dúvida, responda por aqui.", "date_created": ")"
            + date()
            + R"(", "date_sent": null, "date_updated": "Thu, 24 Aug 2023 05:01:45 +0000", "direction": "outbound-api", "error_code": null, "error_message": null, "from": "+556730000000", "messaging_service_sid": null, "num_media": "0", "num_segments": "1", "price": )"
            + price + R"(, "price_unit": "USD", "sid": ")" + sid + R"(", "status": ")" + status
            + R"(", "subresource_uris": {"media": ")" + uri
            + R"(/Media.json"}, "to": "+5567999550001", "uri": ")" + uri + R"(.json"})";
    }
    [[nodiscard]] std::string stats() const
    {
        return R"({"posts": )" + std::to_string(m_posts) + R"(, "distinct": )"
            + std::to_string(m_bodies.size()) + R"(, "drops": )" + std::to_string(m_drops) + R"(, "reads": )"
            + std::to_string(m_reads) + "}";
    }

    std::chrono::milliseconds m_latency;
    std::uint64_t m_dropEvery;
    std::string m_status;
    std::uint64_t m_listed;
    std::uint64_t m_posts = 0;
    std::uint64_t m_reads = 0; ///< of messages and lists of what was sent
    std::uint64_t m_drops = 0;
    std::unordered_set<std::size_t> m_bodies;
    std::string m_numbers; ///< which the bodies end with, in brackets
};

/// 0 when the first request is not there as a whole.
[[nodiscard]] inline std::size_t sizeOfFirstRequest(std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    const std::string_view head = bytes.substr(0, end);
    std::size_t length = 0;
    for (const std::string_view name : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
        if (const std::size_t at = head.find(name); at != std::string_view::npos)
            length = std::stoul(std::string(head.substr(at + name.size(), 12)));
    }
    const std::size_t size = end + 4 + length;
    return bytes.size() >= size ? size : 0;
}

} // namespace recado::standin
