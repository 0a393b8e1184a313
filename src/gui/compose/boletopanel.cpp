// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/boletopanel.h"

#include "gui/common/explaining.h"
#include "gui/compose/dropzone.h"
#include "gui/compose/passwordprompt.h"
#include "gui/compose/readinglist.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/pdfpreview.h"
#include "gui/pieces/rolelabel.h"
#include "services/boleto/slipguard.h"
#include "services/people/session.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr double pointsPerInch = 72;
constexpr double a4Width = 595; // points; until the page's own size is known

std::vector<PreviewBox> boxesOf(const documents::ReadSlip &slip, const std::vector<ReadingFact> &facts)
{
    std::vector<PreviewBox> boxes;
    for (const ReadingFact &fact : facts) {
        const auto found = slip.boxes.find(fact.key);
        if (found == slip.boxes.end())
            continue;
        const documents::Box &box = found->second;
        boxes.push_back(
            {.key = fact.key,
             .label = fact.label,
             .place = QRectF(box.x, box.y, box.width, box.height),
             .role = fact.mark == ReadingFact::Mark::Good ? ThemeRole::Accent : ThemeRole::Warning,
             .page = box.page - 1});
    }
    return boxes;
}

} // namespace

BoletoPanel::BoletoPanel(const GuiServices &services, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_stack(new QStackedLayout(this))
    , m_drop(new DropZone)
{
    m_stack->addWidget(m_drop);
    m_stack->addWidget(makeContent());
    m_drop->setSampleOffered(!services.sampleBoleto.isEmpty());
    connectParts();
    retranslate();
}

void BoletoPanel::setKind(ItemKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_drop->setKind(kind);
    if (!m_open.file.isEmpty())
        open(m_open.file, m_open.password);
}

void BoletoPanel::open(const QString &file, const QString &password)
{
    m_open = {.file = file, .password = password};
    m_toType.clear();
    m_name->setText(QFileInfo(file).fileName());
    m_reasonEdit->clear();
    m_list->setFacts({});
    m_preview->setBoxes({});
    m_stack->setCurrentIndex(1);
    m_scroll->verticalScrollBar()->setValue(0);
    read({});
}

void BoletoPanel::restore(const QString &file, std::size_t slip, std::vector<TypedField> typed,
                          const QString &password)
{
    if (file.isEmpty())
        return clear();
    open(file, password);
    m_open.slip = slip;
    m_open.typed = typed;
    m_toType = std::move(typed);
}

void BoletoPanel::read(const QString &taxId)
{
    ++m_generation;
    m_open.error.reset();
    m_busy = m_kind == ItemKind::Boleto && m_workspace.tenant().has_value();
    showWarnings();
    m_preview->setPageCount(taxId.isEmpty() ? 1 : 0);
    if (m_busy)
        QCoro::connect(m_services.boleto.open(m_workspace.tenant()->id, m_open.file, m_open.password, taxId),
                       this, [this, generation = m_generation](Result<BoletoCase> found) {
                           if (generation == m_generation)
                               take(std::move(found));
                       });
    Q_EMIT changed();
}

void BoletoPanel::clear()
{
    ++m_generation;
    m_open = {};
    m_toType.clear();
    m_busy = false;
    m_reasonEdit->clear();
    m_password->clear();
    m_stack->setCurrentIndex(0);
    Q_EMIT changed();
}

void BoletoPanel::render(int page, int pixelWidth)
{
    if (m_open.file.isEmpty() || pixelWidth <= 0)
        return;
    const auto size = static_cast<std::size_t>(page);
    const auto &found = m_open.found;
    const double points
        = found && size < found->reading.pages.size() ? found->reading.pages[size].width : a4Width;
    const int dpi = qBound(72, static_cast<int>(pixelWidth * pointsPerInch / points), 300);
    QCoro::connect(m_services.boleto.renderPage(m_open.file, page + 1, dpi, m_open.password), this,
                   [this, page, generation = m_generation](Result<QImage> image) {
                       if (generation != m_generation)
                           return;
                       if (!image)
                           return fail(image.error());
                       m_preview->setImage(page, *image);
                       if (page == 0)
                           m_open.firstPage = std::move(image).value();
                       Q_EMIT changed();
                   });
}

void BoletoPanel::take(Result<BoletoCase> found)
{
    m_busy = false;
    if (!found)
        return fail(found.error());
    m_open.found = std::move(found).value();
    const documents::Reading &reading = m_open.found->reading;
    if (!reading.password.isEmpty())
        m_open.password = reading.password;
    if (m_open.slip >= reading.slips.size())
        m_open.slip = 0; // a draft of a file that has changed since
    m_preview->setPageCount(reading.pageCount);
    if (reading.slips.empty())
        fail(Error{.kind = ErrorKind::Invalid, .detail = {}, .reason = noSlipReason(reading)});
    showReading();
    showWarnings();
    replayTyped();
    Q_EMIT changed();
}

void BoletoPanel::fail(const Error &error)
{
    m_open.error = error;
    showWarnings();
    Q_EMIT changed();
}

void BoletoPanel::showReading()
{
    if (!m_open.found)
        return;
    const auto chosen = m_open.chosen();
    const auto known = m_open.about();
    const auto facts = chosen ? factsOf(*chosen, today(), known ? known->sent.corrected : QStringList())
                              : factsOfNothing();
    m_list->setFacts(facts);
    m_preview->setBoxes(chosen ? boxesOf(*chosen, facts) : std::vector<PreviewBox>());
}

bool BoletoPanel::wantsPassword() const
{
    return m_open.error
        && (m_open.error->reason == "file-password"_L1 || m_open.error->reason == "file-wrong-password"_L1);
}

void BoletoPanel::showWarnings()
{
    showProblem();
    showSlips();
    showSignals();
}

void BoletoPanel::showProblem()
{
    const auto &error = m_open.error;
    m_password->setVisible(wantsPassword());
    m_preview->setVisible(!wantsPassword()); // there is nothing to be seen yet
    m_problem->setVisible(error.has_value());
    if (!error)
        return;
    const bool noBoleto = error->reason.startsWith("no-boleto"_L1);
    m_problem->tell(wantsPassword() || noBoleto ? Banner::Kind::Warning : Banner::Kind::Danger,
                    oneLine(explain(*error)));
    m_problem->setAction(noBoleto ? tr("Send as a plain PDF") : QString());
}

QDate BoletoPanel::today() const
{
    return toDateTime(m_services.clock.now()).toLocalTime().date();
}

QString BoletoPanel::reason() const
{
    if (m_open.file.isEmpty())
        return m_kind == ItemKind::Boleto ? tr("Choose a boleto.") : tr("Choose a PDF.");
    if (m_busy)
        return tr("Reading the boleto…");
    if (m_open.error)
        return wantsPassword() ? tr("Type the password of the PDF.")
                               : tr("This file cannot be sent as it is.");
    const QStringList open = openSignals();
    if (open.isEmpty())
        return {};
    if (weightOf(open.front()) != SignalWeight::Stop)
        return tr("Compare the boleto and confirm it at the left.");
    return m_services.session.may(Duty::ManageUsers)
        ? tr("Write at the left why you send this boleto anyway.")
        : tr("Stopped: only people who administer Recado here can send it anyway.");
}

QWidget *BoletoPanel::reasonField() const
{
    if (wantsPassword())
        return m_password->field();
    return m_reasonRow->isVisibleTo(this) && m_reasonEdit->isEnabled() ? m_reasonEdit : nullptr;
}

} // namespace recado
