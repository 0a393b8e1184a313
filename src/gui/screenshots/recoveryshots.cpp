// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/recoveryshots.h"

#include "gui/common/waiting.h"
#include "gui/messages/itempanel.h"
#include "gui/recovery/diagnosisdialog.h"
#include "gui/recovery/recoverydialog.h"
#include "services/messages/sendservice.h"

#include <QLabel>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr qsizetype fewLines = 3; ///< of a diagnosis that is there

std::optional<ItemId> firstIn(DeliveryState state, MainWindow &window, const GuiServices &services)
{
    const auto tenant = window.workspace().tenant();
    if (!tenant)
        return std::nullopt;
    const auto found = std::make_shared<std::optional<ItemPage>>();
    QCoro::connect(services.send.page(tenant->id, state, {}, {}, 1), &window,
                   [found](const Result<ItemPage> &page) { *found = page ? *page : ItemPage{}; });
    waitUntil([&found] { return found->has_value(); }, 3s);
    if (!*found || (*found)->rows.empty())
        return std::nullopt;
    return (*found)->rows.front().id;
}

void showItem(MainWindow &window, const ItemId &item)
{
    window.showItem(item);
    const auto *panel = window.findChild<ItemPanel *>();
    waitUntil([panel, &item] { return panel != nullptr && panel->shown() == item; }, 3s);
}

} // namespace

Outcome addRecoveryStates(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    RecoveryDialog recovery(services, window.workspace());
    recovery.show();
    if (auto added = add(recovery, u"recovery-dialog"_s); !added)
        return added;
    const auto doubtful = firstIn(DeliveryState::MaybeSent, window, services);
    if (doubtful) {
        showItem(window, *doubtful);
        if (auto added = add(window, u"messages-maybe"_s); !added)
            return added;
    }
    const auto failed = firstIn(DeliveryState::Failed, window, services);
    if (!failed)
        return Done{};
    showItem(window, *failed);
    if (auto added = add(window, u"messages-failed"_s); !added)
        return added;
    DiagnosisDialog diagnosis(services, *failed);
    diagnosis.show();
    waitUntil(
        [&diagnosis] { return diagnosis.findChildren<QLabel *>(u"diagnosisLine"_s).size() >= fewLines; },
        10s);
    return add(diagnosis, u"diagnosis-dialog"_s);
}

} // namespace recado
