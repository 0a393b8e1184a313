// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sampleslip.h"
#include "gui/check/checkdialog.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/composepage.h"
#include "gui/compose/readinglist.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/pdfpreview.h"
#include "gui/support/desk.h"
#include "services/words/errortext.h"
#include "storage/boleto/sliprepository.h"
#include "storage/databasethread.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// What a person does with his own hands to a boleto: paste a line, correct a field, give a password.
class TestBoletoTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPastedLineIsExplained();
    void aPastedLineIsComparedWithTheOpenBoleto();
    void aPasteIntoAFieldStaysThere();
    void aWrongDigitIsShownInTheDialog();
    void aTypedFieldIsMarkedAndKeptWithTheMessage();
    void whatIsNoAmountIsSaidAtTheField();
    void thePrintedAmountCanBeUsed();
    void aFileWithoutABoletoTakesATypedLine();
    void theCustomersCpfOpensThePdf();
    void aBoxLeadsToItsFieldAndBack();

private:
    inline static const QString line = u"00190.00009 01234.567004 00000.101170 1 16560000074210"_s;

    [[nodiscard]] BoletoPanel *panel() const { return m_page->findChild<BoletoPanel *>(); }
    [[nodiscard]] QPlainTextEdit *text() const
    {
        return m_page->findChild<QPlainTextEdit *>(u"messageEdit"_s);
    }
    [[nodiscard]] QPushButton *sendButton() const
    {
        return m_page->findChild<QPushButton *>(u"sendButton"_s);
    }
    void read(const QString &file) const
    {
        QVERIFY(m_page->takeFile(file));
        const OpenBoleto &opened = panel()->opened();
        QTRY_VERIFY_WITH_TIMEOUT(opened.found || (opened.error && opened.error->reason != "no-boleto"_L1),
                                 30'000);
        QVERIFY2(opened.found, opened.error ? qPrintable(opened.error->reason) : "");
    }
    void type(const QString &field, const QString &value) const
    {
        const QByteArray pencil = "correct-" + field.toLatin1();
        QTRY_VERIFY(visibleChild<QWidget>(*m_page, pencil.constData()) != nullptr);
        QTest::mouseClick(visibleChild<QWidget>(*m_page, pencil.constData()), Qt::LeftButton);
        auto *const edit = visibleChild<QLineEdit>(*m_page, ("typed-" + field.toLatin1()).constData());
        QVERIFY(edit != nullptr);
        edit->setText(value);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void chooseMaria() const
    {
        m_desk->hearFrom(test::Desk::maria);
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QPushButton>(*m_page, "acceptMatch") != nullptr, 15'000);
        QTest::mouseClick(visibleChild<QPushButton>(*m_page, "acceptMatch"), Qt::LeftButton);
    }
    /// Printed 350.00, coded 530.00.
    [[nodiscard]] QString changedBoleto() const
    {
        const QString file = m_folder.filePath(u"changed.pdf"_s);
        const auto drawn = documents::writeSampleSlip({.payee = u"Condomínio Solar"_s,
                                                       .payeeDocument = u"11.222.333/0001-81"_s,
                                                       .payer = u"Maria Souza"_s,
                                                       .payerDocument = u"111.444.777-35"_s,
                                                       .amountCents = 35000,
                                                       .codedCents = 53000,
                                                       .due = QDate::currentDate().addDays(19),
                                                       .ourNumber = u"12345678901"_s},
                                                      file);
        return drawn ? file : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComposePage> m_page;
};

void TestBoletoTyping::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->addCompany();
    QVERIFY(test::await(m_desk->app().startSending()));
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_page = std::make_unique<ComposePage>(m_desk->services(), *m_workspace);
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->sender());
    m_page->resize(1200, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestBoletoTyping::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_desk.reset();
}

void TestBoletoTyping::aPastedLineIsExplained()
{
    QGuiApplication::clipboard()->setText(u"Segue a linha: "_s + line);
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    auto *const dialog = m_page->findChild<CheckDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->findChild<Banner *>(u"codeVerdict"_s)->sentence().isEmpty());
    QStringList values;
    for (const ReadingRow *row : dialog->findChildren<ReadingRow *>())
        values.append(row->fact().value);
    QVERIFY2(values.contains(u"R$ 742,10"_s), qPrintable(values.join(u'|')));
    QVERIFY(values.contains(u"001 Banco do Brasil"_s));
    QVERIFY(dialog->findChild<QPushButton *>(u"takeLine"_s)->isHidden());

    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyCode"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

void TestBoletoTyping::aPastedLineIsComparedWithTheOpenBoleto()
{
    read(m_desk->boleto());
    const QString own = panel()->opened().chosen()->line;
    QGuiApplication::clipboard()->setText(line);
    QVERIFY(m_page->beginCheck());
    auto *const dialog = m_page->findChild<CheckDialog *>();
    auto *const take = dialog->findChild<QPushButton *>(u"takeLine"_s);
    QVERIFY2(!take->isHidden(), "another line than the one on the page");
    dialog->setText(own);
    QVERIFY2(take->isHidden(), "it is the line on the page");

    dialog->setText(line);
    QTest::mouseClick(take, Qt::LeftButton);

    QTRY_VERIFY(panel()->opened().chosen()->line != own);
    QVERIFY(panel()->opened().about()->sent.corrected.contains(u"line"_s));
    QVERIFY2(panel()->opened().about()->signalCodes.contains(u"line-barcode-differ"_s),
             "the bars of the page still say something else");
}

void TestBoletoTyping::aPasteIntoAFieldStaysThere()
{
    m_page->beginText();
    QGuiApplication::clipboard()->setText(line);
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), line);
    QVERIFY(m_page->findChild<CheckDialog *>() == nullptr);
}

void TestBoletoTyping::aWrongDigitIsShownInTheDialog()
{
    CheckDialog dialog(m_desk->app().clock());
    dialog.setText(QString(line).replace(u"567004"_s, u"567005"_s));
    QStringList wrong;
    for (const ReadingRow *row : dialog.findChildren<ReadingRow *>()) {
        if (row->fact().mark == ReadingFact::Mark::Look)
            wrong.append(row->fact().note);
    }
    QCOMPARE(wrong.size(), 1);
    QVERIFY2(wrong.front().contains(u'5') && wrong.front().contains(u'4'), qPrintable(wrong.front()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"copyCode"_s)->isEnabled());
}

void TestBoletoTyping::aTypedFieldIsMarkedAndKeptWithTheMessage()
{
    read(m_desk->boleto());
    chooseMaria();
    type(u"amount"_s, u"340,00"_s);
    QTRY_VERIFY2(text()->toPlainText().contains(u"R$ 340,00"_s), qPrintable(text()->toPlainText()));
    bool marked = false;
    for (const ReadingRow *row : m_page->findChildren<ReadingRow *>())
        marked = marked
            || (row->fact().key == "amount"_L1 && row->fact().mark == ReadingFact::Mark::Typed
                && row->fact().note.contains(u"R$ 350,00"_s));
    QVERIFY2(marked, "the row says who wrote it and what the line says");

    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
    QSignalSpy offered(m_page.get(), &Page::undoOffered);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(offered.count(), 1);
    const auto item = offered[0][0].value<ItemId>();
    const auto kept = m_desk->app().database().runBlocking(
        [item](const auto &db) { return storage::SlipRepository(db).of(item); });
    QVERIFY(kept);
    QCOMPARE(kept->size(), std::size_t{1});
    QCOMPARE(kept->front().corrected, QStringList(u"amount"_s));
    QCOMPARE(kept->front().amountCents, std::optional<qint64>(34000));
}

void TestBoletoTyping::whatIsNoAmountIsSaidAtTheField()
{
    read(m_desk->boleto());
    type(u"amount"_s, u"muito"_s);
    auto *const edit = visibleChild<QLineEdit>(*m_page, "typed-amount");
    QVERIFY(edit != nullptr);
    QTRY_VERIFY(!edit->accessibleDescription().isEmpty());
    QCOMPARE(panel()->opened().chosen()->amountCents, std::optional<qint64>(35000));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(visibleChild<QLineEdit>(*m_page, "typed-amount") == nullptr);
    QVERIFY(panel()->opened().about()->sent.corrected.isEmpty());
}

void TestBoletoTyping::thePrintedAmountCanBeUsed()
{
    read(changedBoleto());
    QTRY_VERIFY(visibleChild<Banner>(*m_page, "signals") != nullptr);
    for (int answers = 0; answers < 4 && visibleChild<QPushButton>(*m_page, "otherwise") == nullptr;
         ++answers)
        Q_EMIT visibleChild<Banner>(*m_page, "signals")->actionTriggered();
    auto *const other = visibleChild<QPushButton>(*m_page, "otherwise");
    QVERIFY(other != nullptr);
    QCOMPARE(panel()->opened().chosen()->amountCents, std::optional<qint64>(53000));

    QTest::mouseClick(other, Qt::LeftButton);

    QTRY_COMPARE(panel()->opened().chosen()->amountCents, std::optional<qint64>(35000));
    QVERIFY(panel()->opened().about()->sent.corrected.contains(u"amount"_s));
    QVERIFY(text()->toPlainText().contains(u"R$ 350,00"_s));
}

void TestBoletoTyping::aFileWithoutABoletoTakesATypedLine()
{
    read(QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/h01-nonboleto-danfe.pdf"));
    QTRY_VERIFY(visibleChild<Banner>(*m_page, "fileProblem") != nullptr);
    QVERIFY(!panel()->opened().chosen());
    type(u"line"_s, line.chopped(1));
    auto *const edit = visibleChild<QLineEdit>(*m_page, "typed-line");
    QVERIFY(edit != nullptr);
    QTRY_VERIFY2(!edit->accessibleDescription().isEmpty(), "a digit is missing");

    edit->setText(line);
    QTest::keyClick(edit, Qt::Key_Return);

    QTRY_VERIFY(panel()->opened().chosen().has_value());
    QVERIFY(visibleChild<Banner>(*m_page, "fileProblem") == nullptr);
    QCOMPARE(panel()->opened().chosen()->amountCents, std::optional<qint64>(74210));
    QCOMPARE(panel()->opened().about()->sent.corrected, QStringList(u"line"_s));
}

void TestBoletoTyping::theCustomersCpfOpensThePdf()
{
    Contact ana{.id = ContactId::create(),
                .tenantId = m_workspace->tenant()->id,
                .name = u"Ana Lima"_s,
                .phone = u"+5567999550107"_s,
                .taxId = u"12345678909"_s};
    QVERIFY(test::await(m_desk->app().directory().addContacts({ana})));
    QVERIFY(m_page->takeFile(QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/k03-bb-senha-cpf6.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(*m_page, "passwordEdit") != nullptr, 15'000);
    QVERIFY2(visibleChild<QPushButton>(*m_page, "passwordOffer") == nullptr, "nobody was chosen");

    panel()->setRecipients({ana});
    auto *const offer = visibleChild<QPushButton>(*m_page, "passwordOffer");
    QVERIFY(offer != nullptr);
    QVERIFY2(!offer->text().contains(ana.taxId), "a document is nobody's business");
    QTest::mouseClick(offer, Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(panel()->opened().chosen().has_value(), 15'000);
    QVERIFY(visibleChild<QLineEdit>(*m_page, "passwordEdit") == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!panel()->opened().firstPage.isNull(), 15'000);
}

void TestBoletoTyping::aBoxLeadsToItsFieldAndBack()
{
    read(m_desk->boleto());
    auto *const preview = m_page->findChild<PdfPreview *>();
    QTRY_VERIFY_WITH_TIMEOUT(!preview->canvas()->image().isNull(), 15'000);
    const QRect box = preview->canvas()->rectOf(u"amount"_s);
    QVERIFY(box.isValid());
    QTest::mouseClick(preview->canvas(), Qt::LeftButton, {}, box.center());
    const auto *row = qobject_cast<const ReadingRow *>(m_page->focusWidget());
    QVERIFY(row != nullptr);
    QCOMPARE(row->fact().key, u"amount"_s);

    for (ReadingRow *other : m_page->findChildren<ReadingRow *>()) {
        if (other->fact().key == "due"_L1 && other->isVisible())
            QTest::mouseClick(other, Qt::LeftButton);
    }
    QCOMPARE(preview->canvas()->highlighted(), u"due"_s);
}

QTEST_MAIN(TestBoletoTyping)
#include "tst_boletotyping.moc"
