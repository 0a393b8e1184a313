// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sampleslippainter.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/composepage.h"
#include "gui/pieces/banner.h"
#include "gui/support/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// What stands beside a boleto that must make a person stop, on a small screen and for who may not go on.
class TestBoletoPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whoMayNotOverrideSeesWhy();
    void everythingFitsASmallScreen();
    void pagesWithoutABoletoAreNotAllThereIs();

private:
    /// What a screen of 1366 by 768 leaves to the page.
    inline static const QSize smallPage{1178, 660};

    [[nodiscard]] BoletoPanel *panel() const { return m_page->findChild<BoletoPanel *>(); }
    /// Two boletos of two people in one file, one of them overdue: a stop, a question and a choice.
    [[nodiscard]] QString twoPayers() const;
    void open(const QString &file) const
    {
        QVERIFY(m_page->takeFile(file));
        QTRY_VERIFY_WITH_TIMEOUT(panel()->opened().found || panel()->opened().error, 30'000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComposePage> m_page;
};

void TestBoletoPanel::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->addCompany();
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_page = std::make_unique<ComposePage>(m_desk->services(), *m_workspace);
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->sender());
    m_page->resize(smallPage);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestBoletoPanel::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_desk.reset();
}

QString TestBoletoPanel::twoPayers() const
{
    const auto file = m_folder.filePath(u"two.pdf"_s);
    documents::SampleSlip slip{.payee = u"Condomínio Solar"_s,
                               .payeeDocument = u"11.222.333/0001-81"_s,
                               .payer = u"Maria Souza"_s,
                               .payerDocument = u"111.444.777-35"_s,
                               .amountCents = 35000,
                               .due = QDate::currentDate().addDays(-3),
                               .ourNumber = u"12345678901"_s};
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    documents::SampleSlipPainter(painter, slip, *documents::lineOf(slip)).paint();
    slip.payer = u"João Pereira"_s;
    slip.payerDocument = u"529.982.247-25"_s;
    slip.ourNumber = u"12345678902"_s;
    writer.newPage();
    documents::SampleSlipPainter(painter, slip, *documents::lineOf(slip)).paint();
    return painter.end() ? file : QString();
}

void TestBoletoPanel::whoMayNotOverrideSeesWhy()
{
    auto &session = m_desk->app().session();
    session.begin({.id = UserId::create(), .name = u"Bia"_s, .role = UserRole::Send});
    open(twoPayers());
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(*m_page, "overrideReason") != nullptr, 15'000);
    auto *const reason = visibleChild<QLineEdit>(*m_page, "overrideReason");
    const auto saysWho = [this] {
        const auto labels = panel()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Ctrl+L"_s);
        });
    };
    QVERIFY(!reason->isEnabled());
    QVERIFY(saysWho());
    QVERIFY2(panel()->reason().contains(u"administer"_s), qPrintable(panel()->reason()));
    reason->setText(u"Conferido por telefone"_s); // left over from somebody who may
    QCOMPARE(panel()->overrideReason(), QString());

    session.begin({.id = UserId::create(), .name = u"Célia"_s, .role = UserRole::Administer});

    QVERIFY(reason->isEnabled());
    QVERIFY(!saysWho());
    QCOMPARE(panel()->overrideReason(), u"Conferido por telefone"_s);
    QCOMPARE(panel()->reason(), QString());
}

void TestBoletoPanel::everythingFitsASmallScreen()
{
    open(twoPayers());
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(*m_page, "overrideReason") != nullptr, 15'000);
    QVERIFY(visibleChild<Banner>(*m_page, "severalSlips") != nullptr);
    QVERIFY(visibleChild<QComboBox>(*m_page, "slipBox") != nullptr);
    QTRY_COMPARE(m_page->size(),
                 smallPage); // a page that asks for more makes the window larger than the screen
    QVERIFY2(m_page->minimumSizeHint().height() <= smallPage.height(),
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
    for (const auto *banner : panel()->findChildren<Banner *>()) {
        const auto *sentence = banner->findChild<QLabel *>();
        if (banner->isVisible())
            QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }
    // Whatever stands below can be reached.
    auto *const area = panel()->findChild<QScrollArea *>(u"reading"_s);
    const auto *const last = visibleChild<QWidget>(*m_page, "correct-payer");
    QVERIFY(area != nullptr && last != nullptr);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QTRY_VERIFY(area->viewport()->rect().contains(last->mapTo(area->viewport(), last->rect().bottomLeft())));
}

void TestBoletoPanel::pagesWithoutABoletoAreNotAllThereIs()
{
    const auto file = m_folder.filePath(u"book.pdf"_s);
    QPdfWriter writer(file);
    writer.setResolution(100);
    QPainter painter;
    QVERIFY(painter.begin(&writer));
    for (int page = 1; page <= 101; ++page) {
        painter.drawText(QRect(50, 50, 600, 300), Qt::TextWordWrap, u"uma palavra "_s.repeated(30));
        if (page < 101)
            writer.newPage();
    }
    QVERIFY(painter.end());
    open(file);
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<Banner>(*m_page, "fileProblem") != nullptr, 30'000);
    auto *const problem = visibleChild<Banner>(*m_page, "fileProblem");
    QVERIFY2(problem->sentence().contains(u"100"_s), qPrintable(problem->sentence()));
    const auto *const plain = problem->findChild<QPushButton *>();
    QVERIFY(plain != nullptr && plain->isVisible()
            && !plain->text().isEmpty()); // it may still be sent as a plain PDF
}

QTEST_MAIN(TestBoletoPanel)
#include "tst_boletopanel.moc"
