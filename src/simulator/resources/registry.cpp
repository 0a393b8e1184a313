// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/registry.h"

#include "simulator/resources/account.h"
#include "simulator/resources/phonenumbers.h"
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
    void addRoutes(Router &router) override
    {
        addAccount(router, m_world);
        addPhoneNumbers(router);
    }

private:
    World &m_world;
};

} // namespace

std::vector<std::unique_ptr<Resource>> makeResources(World &world)
{
    std::vector<std::unique_ptr<Resource>> all;
    all.push_back(std::make_unique<PlainRoutes>(world));
    all.push_back(std::make_unique<Verify>(world));
    return all;
}

} // namespace recado::simulator
