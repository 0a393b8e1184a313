// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/banner.h"
#include "gui/senders/openkeydialog.h"
#include "gui/senders/rotationdialog.h"
#include "gui/support/desk.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

namespace {

QString written(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u".env"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("TWILIO_AUTH_TOKEN=of-nobody\n");
    return path;
}

QString words(const QDialog &dialog, const char *name)
{
    const auto *const label = visibleChild<QLabel>(dialog, name);
    return label != nullptr ? label->text() : QString();
}

} // namespace

/// What to do about a key that lay in a file.
class TestOpenKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFileIsDeletedWhenAsked();
    void aFileThatIsGoneSaysSo();
    void theFileOfOtherProgramsStays();
    void whatIsLeftInTheFileIsOffered();
    void aPastedTextHasNoFile();
    void theKeyIsReplacedFromHere();

private:
    std::unique_ptr<test::Desk> m_desk;
    Account m_account;
};

void TestOpenKeyDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->app().keychain().useSessionOnly(); // nothing of a test stays in a keyring
    m_account = test::await(m_desk->app().directory().accounts(m_desk->addCompany().id))->front();
    m_account.secretWasOpen = true;
}

void TestOpenKeyDialog::cleanup()
{
    m_desk.reset();
}

void TestOpenKeyDialog::theFileIsDeletedWhenAsked()
{
    const QTemporaryDir folder;
    const QString file = written(folder);
    OpenKeyDialog dialog(m_desk->services(), {.account = m_account, .file = file});
    dialog.show();
    QVERIFY(QFile::exists(file)); // not before
    QTest::mouseClick(visibleChild<QPushButton>(dialog, "deleteFile"), Qt::LeftButton);
    QVERIFY(!QFile::exists(file));
    QVERIFY(words(dialog, "fileWords").contains(u"is deleted"_s));
    QVERIFY(visibleChild<QPushButton>(dialog, "deleteFile") == nullptr);
    QVERIFY(visibleChild<QLabel>(dialog, "githubWords") == nullptr);
}

void TestOpenKeyDialog::aFileThatIsGoneSaysSo()
{
    const QTemporaryDir folder;
    OpenKeyDialog dialog(m_desk->services(), {.account = m_account, .file = folder.filePath(u"none"_s)});
    dialog.show();
    QTest::mouseClick(visibleChild<QPushButton>(dialog, "deleteFile"), Qt::LeftButton);
    const auto *const banner = dialog.findChild<Banner *>();
    QVERIFY(banner->isVisible() && banner->sentence().contains(u"could not be deleted"_s));
}

void TestOpenKeyDialog::theFileOfOtherProgramsStays()
{
    const QTemporaryDir folder;
    CredentialText rest;
    rest.foreignEntries = 1;
    rest.githubToken = Secret("ghp_of-nobody"_ba);
    OpenKeyDialog dialog(m_desk->services(), {.account = m_account, .file = written(folder), .rest = rest});
    dialog.show();
    QVERIFY(visibleChild<QPushButton>(dialog, "deleteFile") == nullptr);
    QVERIFY(words(dialog, "fileWords").contains(u"Other programs"_s));
    QVERIFY(words(dialog, "githubWords").contains(u"revoke it"_s));
}

void TestOpenKeyDialog::whatIsLeftInTheFileIsOffered()
{
    const QTemporaryDir folder;
    CredentialText rest;
    rest.accounts.push_back(
        {.accountSid = u"AC00000000000000000000000000000003"_s, .authToken = Secret("of-nobody-000000"_ba)});
    OpenKeyDialog dialog(m_desk->services(), {.account = m_account, .file = written(folder), .rest = rest});
    dialog.show();
    QVERIFY(visibleChild<QPushButton>(dialog, "deleteFile") == nullptr); // it would be lost
    QVERIFY(!dialog.wantsAnother());
    QTest::mouseClick(visibleChild<QPushButton>(dialog, "takeAnother"), Qt::LeftButton);
    QVERIFY(dialog.wantsAnother());
    QVERIFY(!dialog.isVisible());
}

void TestOpenKeyDialog::aPastedTextHasNoFile()
{
    OpenKeyDialog dialog(m_desk->services(), {.account = m_account});
    dialog.show();
    QVERIFY(visibleChild<QPushButton>(dialog, "deleteFile") == nullptr);
    QVERIFY(words(dialog, "fileWords").contains(u"copied it"_s));
}

void TestOpenKeyDialog::theKeyIsReplacedFromHere()
{
    OpenKeyDialog dialog(m_desk->services(), {.account = m_account});
    dialog.show();
    QTest::mouseClick(visibleChild<QPushButton>(dialog, "rotateButton"), Qt::LeftButton);
    const auto *const rotation = dialog.findChild<RotationDialog *>();
    QVERIFY(rotation != nullptr);
    rotation->findChild<QCheckBox *>(u"confirmBox"_s)->setChecked(true);
    QTest::mouseClick(visibleChild<QPushButton>(*rotation, "startButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rotation->oldIsDead(), 15'000);
    QTest::mouseClick(visibleChild<QPushButton>(*rotation, "closeButton"), Qt::LeftButton);
    QTRY_VERIFY(words(dialog, "keyWords").contains(u"opens nothing any more"_s));
    QVERIFY(visibleChild<QPushButton>(dialog, "rotateButton") == nullptr);
    QVERIFY(!test::await(m_desk->app().directory().account(m_account.id))->secretWasOpen);
}

QTEST_MAIN(TestOpenKeyDialog)
#include "tst_openkeydialog.moc"
