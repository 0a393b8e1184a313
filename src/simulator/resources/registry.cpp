// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/registry.h"

#include "simulator/calls/calls.h"
#include "simulator/content/contents.h"
#include "simulator/keys/keys.h"
#include "simulator/lookups/lookups.h"
#include "simulator/monitor/alerts.h"
#include "simulator/numbers/phonenumbers.h"
#include "simulator/pricing/pricing.h"
#include "simulator/resources/account.h"
#include "simulator/senders/channelsenders.h"
#include "simulator/serverless/serverless.h"
#include "simulator/services/messagingservices.h"
#include "simulator/usage/usage.h"
#include "simulator/verify/verify.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// Addresses without a memory of their own.
class PlainRoutes : public Resource
{
public:
    explicit PlainRoutes(World &world)
        : m_world(world)
    { }

    [[nodiscard]] QString name() const override { return u"plain"_s; }
    void addRoutes(Router &router) override { addAccount(router, m_world); }

private:
    World &m_world;
};

} // namespace

std::vector<std::unique_ptr<Resource>> makeResources(World &world)
{
    std::vector<std::unique_ptr<Resource>> all;
    all.push_back(std::make_unique<PlainRoutes>(world));
    // in this order: each of them asks the links of those before it
    all.push_back(std::make_unique<PhoneNumbers>(world));
    all.push_back(std::make_unique<ChannelSenders>(world));
    all.push_back(std::make_unique<MessagingServices>(world));
    all.push_back(std::make_unique<Contents>(world));
    all.push_back(std::make_unique<Verify>(world));
    all.push_back(std::make_unique<Keys>(world));
    all.push_back(std::make_unique<Usage>(world));
    all.push_back(std::make_unique<Alerts>(world));
    all.push_back(std::make_unique<Lookups>(world));
    all.push_back(std::make_unique<Pricing>());
    all.push_back(std::make_unique<Calls>(world));
    all.push_back(std::make_unique<Serverless>(world));
    return all;
}

} // namespace recado::simulator
