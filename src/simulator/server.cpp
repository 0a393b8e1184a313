// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server.h"

#include "simulator/scenario/scenario.h"

namespace recado::simulator {

Server::Server(ServerOptions options)
    : m_options(std::move(options))
    , m_clock(m_options.clock)
    , m_simulator(
          m_clock, m_options.seed,
          [this](const QStringList &urls, Channel channel, MediaFetched done) {
              m_fetcher.fetch(urls, channel, std::move(done));
          },
          [this](const SignedCallback &callback, const CallbackAnswered &answered) {
              m_callbacks.send(callback, answered);
          })
    , m_front([this](const HttpRequest &request) { return m_simulator.handle(request); })
{
    if (!m_options.stateFile.isEmpty())
        m_state = std::make_unique<StateFile>(m_simulator, m_options.stateFile);
}

Outcome Server::start()
{
    if (m_state) {
        if (const Outcome opened = m_state->open(); !opened)
            return opened;
    }
    if (const Outcome played = playScenario(); !played)
        return played;
    // after the state: whoever follows the clock must not see it jump
    if (const Outcome shared = shareClock(); !shared)
        return shared;
    const Outcome listening = m_front.listen(m_options.port);
    m_simulator.setBaseUrl(url());
    m_fetcher.serveHere(url());
    return listening;
}

Outcome Server::shareClock()
{
    return m_options.clockFile.isEmpty() ? Outcome(Done{}) : m_clock.shareIn(m_options.clockFile);
}

Outcome Server::playScenario()
{
    if (m_options.scenario.isEmpty() || (m_state && m_state->found()))
        return Done{};
    const Result<QString> text = readScenario(m_options.scenario);
    if (!text)
        return text.error();
    return m_simulator.play(*text, m_options.scenario);
}

Outcome Server::stop()
{
    return m_state ? m_state->flush() : Outcome(Done{});
}

} // namespace recado::simulator
