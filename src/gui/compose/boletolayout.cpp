// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of BoletoPanel and its words; what it does is in boletopanel.cpp.
#include "gui/compose/boletopanel.h"
#include "gui/compose/dropzone.h"
#include "gui/compose/passwordprompt.h"
#include "gui/compose/readinglist.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/pdfpreview.h"
#include "gui/pieces/rolelabel.h"
#include "services/boleto/payeeservice.h"
#include "services/people/session.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int leastPreview = 160; ///< pixels; less shows nothing of a page

} // namespace

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
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"reading"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeReading());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    return content;
}

/// Everything about the file, one below the other; the page takes what room is left.
QWidget *BoletoPanel::makeReading()
{
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    addBanners(*column);
    m_preview = new PdfPreview;
    m_preview->setMinimumHeight(leastPreview);
    m_preview->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    column->addWidget(m_preview, 1);
    m_list = new ReadingList;
    column->addWidget(m_list);
    column->addStretch(); // a locked file has no page to take the room
    return reading;
}

void BoletoPanel::addBanners(QVBoxLayout &column)
{
    for (Banner **banner : {&m_problem, &m_several, &m_signal}) {
        *banner = new Banner(Banner::Kind::Warning);
        (*banner)->setClosable(false);
        (*banner)->hide();
        column.addWidget(*banner);
    }
    m_problem->setObjectName(u"fileProblem"_s);
    m_several->setObjectName(u"severalSlips"_s);
    m_signal->setObjectName(u"signals"_s);
    m_slips = new QComboBox;
    m_slips->setObjectName(u"slipBox"_s);
    m_slips->hide();
    column.insertWidget(column.indexOf(m_signal), m_slips); // beside what says that there are several
    m_otherwise = new QPushButton;
    m_otherwise->setObjectName(u"otherwise"_s);
    m_otherwise->hide();
    column.addWidget(m_otherwise, 0, Qt::AlignRight);
    m_reasonEdit = new QLineEdit;
    m_reasonEdit->setObjectName(u"overrideReason"_s);
    m_reasonRow = new FieldRow({}, m_reasonEdit);
    m_reasonRow->hide();
    column.addWidget(m_reasonRow);
    m_password = new PasswordPrompt;
    m_password->hide();
    column.addWidget(m_password);
}

void BoletoPanel::connectParts()
{
    connect(m_drop, &DropZone::pickWanted, this, &BoletoPanel::pickWanted);
    connect(m_drop, &DropZone::sampleWanted, this, &BoletoPanel::sampleWanted);
    connect(m_problem, &Banner::actionTriggered, this, &BoletoPanel::plainPdfWanted);
    connect(m_several, &Banner::actionTriggered, this, &BoletoPanel::separate);
    connect(m_signal, &Banner::actionTriggered, this, &BoletoPanel::answerSignal);
    connect(m_otherwise, &QPushButton::clicked, this, &BoletoPanel::answerOtherwise);
    connect(m_slips, &QComboBox::activated, this, &BoletoPanel::chooseSlip);
    connect(m_reasonEdit, &QLineEdit::textChanged, this, &BoletoPanel::changed);
    connect(m_preview, &PdfPreview::pageWanted, this, &BoletoPanel::render);
    connect(m_preview, &PdfPreview::boxActivated, this, [this](const QString &key) {
        m_list->focusRow(key);
        if (auto *row = m_list->focusWidget(); row != nullptr)
            m_scroll->ensureWidgetVisible(row);
    });
    connect(m_preview, &PdfPreview::boxHovered, m_list, &ReadingList::highlight);
    connect(m_list, &ReadingList::pointedAt, m_preview, &PdfPreview::highlight);
    connect(m_list, &ReadingList::pointedAt, m_list, &ReadingList::highlight);
    connect(m_list, &ReadingList::typed, this, &BoletoPanel::typeField);
    connect(&m_services.session, &Session::changed, this, [this] {
        showSignals();
        Q_EMIT changed();
    });
    connect(&m_services.payees, &PayeeService::changed, this, [this] {
        if (!m_open.file.isEmpty())
            restore(m_open.file, m_open.slip, m_open.typed, m_open.password);
    });
    connect(m_password, &PasswordPrompt::entered, this,
            [this](const QString &password) { open(m_open.file, password); });
    connect(m_password, &PasswordPrompt::taxIdWanted, this, [this] { read(m_password->taxId()); });
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
    showReading();
    showWarnings();
}

} // namespace recado
