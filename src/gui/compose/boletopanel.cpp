// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/boletopanel.h"

#include "gui/common/explaining.h"
#include "gui/compose/dropzone.h"
#include "gui/compose/readinglist.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/pdfpreview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/deliverylook.h"
#include "models/itemtext.h"
#include "services/boleto/slipguard.h"
#include "services/messages/boletotext.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
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
    connect(m_drop, &DropZone::pickWanted, this, &BoletoPanel::pickWanted);
    connect(m_drop, &DropZone::sampleWanted, this, &BoletoPanel::sampleWanted);
    connect(m_problem, &Banner::actionTriggered, this, &BoletoPanel::plainPdfWanted);
    connect(m_several, &Banner::actionTriggered, this, &BoletoPanel::separate);
    connect(m_signal, &Banner::actionTriggered, this, &BoletoPanel::answerSignal);
    connect(m_slips, &QComboBox::activated, this, &BoletoPanel::chooseSlip);
    connect(m_reasonEdit, &QLineEdit::textChanged, this, &BoletoPanel::changed);
    connect(m_preview, &PdfPreview::pageWanted, this, &BoletoPanel::render);
    connect(m_preview, &PdfPreview::boxActivated, m_list, &ReadingList::highlight);
    connect(m_preview, &PdfPreview::boxHovered, m_list, &ReadingList::highlight);
    connect(m_list, &ReadingList::pointedAt, m_preview, &PdfPreview::highlight);
    connect(m_list, &ReadingList::pointedAt, m_list, &ReadingList::highlight);
    connect(m_passwordEdit, &QLineEdit::returnPressed, this,
            [this] { open(m_file, m_passwordEdit->text()); });
    retranslate();
}

QWidget *BoletoPanel::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_name = new RoleLabel(FontRole::Strong, ThemeRole::Text);
    auto *close = new QToolButton;
    close->setObjectName(u"removeFile"_s);
    close->setAutoRaise(true);
    close->setIcon(glyphIcon(Glyph::Close, ThemeRole::Muted));
    connect(close, &QToolButton::clicked, this, &BoletoPanel::clear);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(close);
    column->addLayout(top);
    for (Banner **banner : {&m_problem, &m_several, &m_signal}) {
        *banner = new Banner(Banner::Kind::Warning);
        (*banner)->setClosable(false);
        (*banner)->hide();
        column->addWidget(*banner);
    }
    m_problem->setObjectName(u"fileProblem"_s);
    m_several->setObjectName(u"severalSlips"_s);
    m_signal->setObjectName(u"signals"_s);
    m_slips = new QComboBox;
    m_slips->setObjectName(u"slipBox"_s);
    m_slips->hide();
    column->addWidget(m_slips);
    m_reasonEdit = new QLineEdit;
    m_reasonEdit->setObjectName(u"overrideReason"_s);
    m_reasonRow = new FieldRow({}, m_reasonEdit);
    m_reasonRow->hide();
    column->addWidget(m_reasonRow);
    m_passwordEdit = new QLineEdit;
    m_passwordEdit->setEchoMode(QLineEdit::Password);
    m_passwordRow = new FieldRow({}, m_passwordEdit);
    m_passwordRow->hide();
    column->addWidget(m_passwordRow);
    m_preview = new PdfPreview;
    column->addWidget(m_preview, 1);
    m_list = new ReadingList;
    column->addWidget(m_list);
    return content;
}

void BoletoPanel::setKind(ItemKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_drop->setKind(kind);
    if (!m_file.isEmpty())
        open(m_file, m_password);
}

void BoletoPanel::open(const QString &file, const QString &password)
{
    ++m_generation;
    m_file = file;
    m_name->setText(QFileInfo(file).fileName());
    m_password = password;
    m_found.reset();
    m_error.reset();
    m_firstPage = {};
    m_slip = 0;
    m_confirmed.clear();
    m_reasonEdit->clear();
    m_list->setFacts({});
    m_preview->setBoxes({});
    m_stack->setCurrentIndex(1);
    m_busy = m_kind == ItemKind::Boleto && m_workspace.tenant().has_value();
    showWarnings();
    m_preview->setPageCount(1);
    if (m_busy)
        QCoro::connect(m_services.boleto.open(m_workspace.tenant()->id, file, password), this,
                       [this, generation = m_generation](Result<BoletoCase> found) {
                           if (generation == m_generation)
                               take(std::move(found));
                       });
    Q_EMIT changed();
}

void BoletoPanel::clear()
{
    ++m_generation;
    m_file.clear();
    m_password.clear();
    m_found.reset();
    m_error.reset();
    m_firstPage = {};
    m_busy = false;
    m_slip = 0;
    m_confirmed.clear();
    m_reasonEdit->clear();
    m_passwordEdit->clear();
    m_stack->setCurrentIndex(0);
    Q_EMIT changed();
}

void BoletoPanel::render(int page, int pixelWidth)
{
    if (m_file.isEmpty() || pixelWidth <= 0)
        return;
    const auto size = static_cast<std::size_t>(page);
    const double points
        = m_found && size < m_found->reading.pages.size() ? m_found->reading.pages[size].width : a4Width;
    const int dpi = qBound(72, static_cast<int>(pixelWidth * pointsPerInch / points), 300);
    QCoro::connect(m_services.boleto.renderPage(m_file, page + 1, dpi, m_password), this,
                   [this, page, generation = m_generation](Result<QImage> image) {
                       if (generation != m_generation)
                           return;
                       if (!image)
                           return fail(image.error());
                       m_preview->setImage(page, *image);
                       if (page == 0)
                           m_firstPage = std::move(image).value();
                       Q_EMIT changed();
                   });
}

void BoletoPanel::take(Result<BoletoCase> found)
{
    m_busy = false;
    if (!found)
        return fail(found.error());
    m_found = std::move(found).value();
    if (m_found->reading.slips.empty())
        return fail(Error{.kind = ErrorKind::Invalid, .detail = {}, .reason = u"no-boleto"_s});
    m_preview->setPageCount(m_found->reading.pageCount);
    showReading();
    showWarnings();
    Q_EMIT changed();
}

void BoletoPanel::fail(const Error &error)
{
    m_error = error;
    showWarnings();
    Q_EMIT changed();
}

void BoletoPanel::showReading()
{
    const auto first = slip();
    if (!first)
        return;
    const auto facts = factsOf(*first, toDateTime(m_services.clock.now()).toLocalTime().date());
    m_list->setFacts(facts);
    m_preview->setBoxes(boxesOf(*first, facts));
}

void BoletoPanel::showWarnings()
{
    const bool wantsPassword
        = m_error && (m_error->reason == "file-password"_L1 || m_error->reason == "file-wrong-password"_L1);
    m_passwordRow->setVisible(wantsPassword);
    m_problem->setVisible(m_error.has_value());
    if (m_error) {
        m_problem->tell(wantsPassword ? Banner::Kind::Warning : Banner::Kind::Danger,
                        oneLine(explain(*m_error)));
        m_problem->setAction(m_error->reason == "no-boleto"_L1 ? tr("Send as a plain PDF") : QString());
    }
    showSlips();
    showSignals();
}

std::optional<documents::ReadSlip> BoletoPanel::slip() const
{
    if (!m_found || m_found->reading.slips.empty())
        return std::nullopt;
    return m_found->reading.slips.at(m_slip);
}

QString BoletoPanel::reason() const
{
    if (m_file.isEmpty())
        return m_kind == ItemKind::Boleto ? tr("Choose a boleto.") : tr("Choose a PDF.");
    if (m_busy)
        return tr("Reading the boleto…");
    if (m_error)
        return m_passwordRow->isVisibleTo(this) ? tr("Type the password of the PDF.")
                                                : tr("This file cannot be sent as it is.");
    const QStringList open = openSignals();
    if (open.isEmpty())
        return {};
    return weightOf(open.front()) == SignalWeight::Stop
        ? tr("Write at the left why you send this boleto anyway.")
        : tr("Compare the boleto and confirm it at the left.");
}

QWidget *BoletoPanel::reasonField() const
{
    if (m_passwordRow->isVisibleTo(this))
        return m_passwordEdit;
    return m_reasonRow->isVisibleTo(this) ? m_reasonEdit : nullptr;
}

void BoletoPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BoletoPanel::retranslate()
{
    auto *close = findChild<QToolButton *>(u"removeFile"_s);
    close->setToolTip(tr("Remove this file"));
    close->setAccessibleName(close->toolTip());
    m_slips->setAccessibleName(tr("Boleto of this file"));
    m_reasonRow->setLabel(tr("&Why do you send it anyway?"));
    m_reasonRow->setHint(tr("Your words are kept with the message and in the record of who did what."));
    m_passwordRow->setLabel(tr("&Password of the PDF"));
    m_passwordRow->setHint(tr("It often is the beginning of the customer's CPF. Press Enter to open."));
    showReading();
    showWarnings();
}

} // namespace recado
