// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/selectiondesk.h"

#include "gui/common/explaining.h"
#include "gui/messages/resenddialog.h"
#include "gui/messages/selectionwords.h"
#include "gui/pieces/banner.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::size_t step = 20; ///< done at once, well within a second

template<typename Order>
std::vector<Order> takeStep(std::deque<Order> &orders)
{
    const auto end = orders.begin() + static_cast<std::ptrdiff_t>(std::min(step, orders.size()));
    std::vector<Order> taken(orders.begin(), end);
    orders.erase(orders.begin(), end);
    return taken;
}

} // namespace

SelectionDesk::SelectionDesk(const GuiServices &services, Banner &banner, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_banner(banner)
    , m_page(page)
{
    connect(&banner, &Banner::actionTriggered, this, [this] { m_stop = true; });
}

void SelectionDesk::sendAgain(const std::vector<ItemId> &items)
{
    if (m_busy)
        return;
    QCoro::connect(m_services.many.plan(items), this, [this](const Result<ResendPlan> &plan) {
        if (plan)
            return askResend(*plan);
        m_banner.setAction({});
        m_banner.tell(Banner::Kind::Danger, oneLine(explain(plan.error())));
    });
}

void SelectionDesk::askResend(const ResendPlan &plan)
{
    auto *dialog = new ResendDialog(plan, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto orders = dialog->orders();
        if (m_busy || orders.empty())
            return;
        m_orders.assign(orders.begin(), orders.end());
        m_someTomorrow = std::ranges::any_of(
            orders, [](const RetryOrder &order) { return order.how == RetryHow::TomorrowAt9; });
        m_cancelling = false;
        begin(static_cast<int>(orders.size()));
        sendNext();
    });
    dialog->open();
}

void SelectionDesk::cancel(const std::vector<ItemId> &items)
{
    if (m_busy)
        return;
    const int count = static_cast<int>(items.size());
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Cancel messages"),
                          tr("Cancel %n message(s) that did not leave yet? They are not sent; later "
                             "they can be sent again from this list.",
                             nullptr, count),
                          QMessageBox::NoButton, m_page);
    question->setObjectName(u"askCancelMany"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes
        = question->addButton(tr("Cancel %n message(s)", nullptr, count), QMessageBox::AcceptRole);
    QPushButton *no = question->addButton(tr("Leave them"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, items] {
        if (m_busy)
            return;
        m_cancelling = true;
        begin(static_cast<int>(items.size()));
        cancelHere(items);
    });
    question->open();
}

void SelectionDesk::begin(int all)
{
    m_busy = true;
    m_stop = false;
    m_all = all;
    m_outcome = {};
    m_banner.setClosable(false);
    m_banner.setAction(all > static_cast<int>(step) ? tr("Stop") : QString());
    showProgress();
}

void SelectionDesk::sendNext()
{
    QCoro::connect(m_services.many.retry(takeStep(m_orders)), this,
                   [this](const Result<ManyOutcome> &outcome) {
                       if (take(outcome))
                           sendNext();
                   });
}

/// One change for all, so there is nothing to be stopped before it is over.
void SelectionDesk::cancelHere(const std::vector<ItemId> &items)
{
    m_banner.setAction({});
    QCoro::connect(m_services.many.cancelHere(items), this, [this](const Result<ManyOutcome> &outcome) {
        if (outcome)
            m_there.assign(outcome->atTwilio.begin(), outcome->atTwilio.end());
        m_banner.setAction(m_there.size() > 1 ? tr("Stop") : QString());
        if (take(outcome))
            cancelNextAtTwilio();
    });
}

/// Each is an answer of Twilio's to be waited for.
void SelectionDesk::cancelNextAtTwilio()
{
    const std::vector<OutgoingItem> next{m_there.front()};
    m_there.pop_front();
    QCoro::connect(m_services.many.cancelAtTwilio(next), this, [this](const Result<ManyOutcome> &outcome) {
        if (take(outcome))
            cancelNextAtTwilio();
    });
}

bool SelectionDesk::take(const Result<ManyOutcome> &outcome)
{
    if (!outcome) {
        end(oneLine(explain(outcome.error())));
        return false;
    }
    m_outcome.done += outcome->done;
    std::ranges::copy(outcome->refused, std::back_inserter(m_outcome.refused));
    if (m_stop || (m_orders.empty() && m_there.empty())) {
        end();
        return false;
    }
    showProgress();
    return true;
}

void SelectionDesk::showProgress()
{
    const int begun = m_all - static_cast<int>(m_orders.size() + m_there.size());
    QString words = tr("Queueing: %1 of %2 …").arg(begun).arg(m_all);
    if (m_cancelling)
        words = m_there.empty() ? tr("Cancelling %n message(s) …", nullptr, m_all)
                                : tr("Cancelling at Twilio, one by one: %1 of %2 …").arg(begun).arg(m_all);
    m_banner.tell(Banner::Kind::Info, words);
}

void SelectionDesk::end(const QString &trouble)
{
    const int left = m_all - m_outcome.done - static_cast<int>(m_outcome.refused.size());
    m_orders.clear();
    m_there.clear();
    m_busy = false;
    QStringList sentences;
    const int done = m_outcome.done;
    if (m_cancelling)
        sentences << tr("%n message(s) cancelled: not sent.", nullptr, done);
    else
        sentences << tr("%n message(s) are in the queue again.", nullptr, done);
    if (m_someTomorrow && !m_cancelling && done > 0)
        sentences << tr("Those for tomorrow leave at 9:00.");
    sentences << refusedText(m_outcome.refused);
    if (left > 0)
        sentences << tr("%n more were not begun and stay as they are.", nullptr, left);
    sentences << trouble;
    sentences.removeAll(QString());
    const bool all = trouble.isEmpty() && m_outcome.refused.empty() && left == 0;
    m_banner.setAction({});
    m_banner.setClosable(true);
    m_banner.tell(!trouble.isEmpty() ? Banner::Kind::Danger
                      : all          ? Banner::Kind::Success
                                     : Banner::Kind::Warning,
                  sentences.join(u' '));
    Q_EMIT finished();
}

} // namespace recado
