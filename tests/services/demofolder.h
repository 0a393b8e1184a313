// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/demo/demodata.h"
#include "app/demo/demooffice.h"
#include "simulator/server.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace recado::test {

constexpr int everything = 500;

/// A simulator of its own and a folder of its own with the program's parts in it.
class Demo
{
public:
    Demo()
    {
        if (const auto started = m_server.start(); !started)
            qFatal("the simulator did not start: %s", qPrintable(started.error().detail));
        auto opened = AppContext::open(
            {.dataPath = m_folder.path(), .simulated = true, .simulatorUrl = m_server.url()});
        if (!opened)
            qFatal("the program did not open: %s", qPrintable(opened.error().detail));
        m_app = *std::move(opened);
    }

    [[nodiscard]] AppContext &app() { return *m_app; }
    [[nodiscard]] std::size_t messagesAtSimulator()
    {
        return m_server.simulator().world().messages.all().size();
    }
    /// Empty when it worked. Draws a dozen PDFs: on a busy computer that takes longer than await() waits.
    [[nodiscard]] QString seed(bool history)
    {
        std::optional<Outcome> seeded;
        seedDemo(m_app.get(), {.history = history}).then([&seeded](Outcome outcome) {
            seeded.emplace(std::move(outcome));
        });
        if (!QTest::qWaitFor([&seeded] { return seeded.has_value(); }, 60'000))
            qFatal("the demo was not made in a minute");
        return *seeded ? QString() : seeded->error().detail + QLatin1Char(' ') + seeded->error().reason;
    }
    [[nodiscard]] DemoOffice office(const DemoCompany &company)
    {
        const auto found = await(findOffice(m_app.get(), company));
        if (!found || !*found)
            qFatal("the office is not there");
        return **found;
    }
    [[nodiscard]] std::vector<OutgoingItem> items(const TenantId &tenant,
                                                  std::optional<DeliveryState> state = {})
    {
        const auto page = await(m_app->send().page(tenant, state, {}, {}, everything));
        if (!page)
            qFatal("no page: %s", qPrintable(page.error().detail));
        return page->rows;
    }
    [[nodiscard]] bool isOpen(const DemoOffice &office, const DemoPerson &person)
    {
        const auto state
            = await(m_app->send().recipientState(office.sender, Channel::WhatsApp, person.phone));
        if (!state)
            qFatal("no state: %s", qPrintable(state.error().detail));
        return state->window.isOpen(m_app->clock().now());
    }

private:
    QTemporaryDir m_folder;
    simulator::Server m_server;
    std::unique_ptr<AppContext> m_app;
};

/// How many people of the demo wrote today.
inline std::size_t writers()
{
    std::size_t count = 0;
    for (const DemoCompany &company : {demoCondominium(), demoSchool()})
        count += std::size_t(std::ranges::count_if(
            company.people, [](const DemoPerson &person) { return !person.wrote.isEmpty(); }));
    return count;
}

} // namespace recado::test
