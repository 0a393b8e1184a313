// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/keyshots.h"

#include "gui/senders/accountdialog.h"
#include "gui/senders/openkeydialog.h"
#include "gui/senders/rotationdialog.h"

#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

const QString envText = u"TWILIO_ACCOUNT_SID=AC00000000000000000000000000000002\n"
                        "TWILIO_AUTH_TOKEN=token-of-nobody-0000000000000000\n"
                        "TWILIO_WHATSAPP_NUMBER=whatsapp:+556730000009\n"
                        "TWILIO_TEST_ACCOUNT_SID=AC00000000000000000000000000000003\n"
                        "TWILIO_TEST_AUTH_TOKEN=token-of-nobody-1111111111111111\n"
                        "GITHUB_TOKEN=ghp_00000000000000000000aB\n"_s;

Outcome addRotation(const Account &account, const GuiServices &services, const AddPicture &add)
{
    RotationDialog rotation(services, account);
    rotation.show();
    if (auto added = add(rotation, u"rotation-key-dialog"_s); !added)
        return added;
    rotation.findChild<QRadioButton *>(u"rotateToken"_s)->click();
    if (auto added = add(rotation, u"rotation-token-dialog"_s); !added)
        return added;
    Account withKey = account;
    withKey.credential = CredentialKind::ApiKey;
    RotationDialog another(services, withKey);
    another.show();
    if (auto added = add(another, u"rotation-another-dialog"_s); !added)
        return added;
    RotationSteps steps; // nothing is really changed for a picture
    steps.resize(560, 0);
    steps.begin(RotationSteps::Way::Token);
    steps.setStep(RotationStep::Promote);
    steps.show();
    return add(steps, u"rotation-steps"_s);
}

} // namespace

Outcome addKeyStates(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    const auto accounts = window.workspace().accounts();
    if (accounts.empty())
        return Done{};
    const Account &account = accounts.front();
    AccountDialog fromText(services, account.tenantId);
    fromText.show();
    fromText.takeText(envText);
    if (auto added = add(fromText, u"account-text-dialog"_s); !added)
        return added;
    AccountDialog again(services, account);
    again.show();
    if (auto added = add(again, u"account-secret-dialog"_s); !added)
        return added;
    CredentialText rest;
    rest.foreignEntries = 1;
    rest.githubToken = Secret("of-nobody"_ba);
    OpenKeyDialog open(services, {.account = account, .file = u"~/avisos/.env"_s, .rest = rest});
    open.show();
    if (auto added = add(open, u"open-key-dialog"_s); !added)
        return added;
    OpenKeyDialog ours(services, {.account = account, .file = u"~/avisos/.env"_s});
    ours.show();
    if (auto added = add(ours, u"open-key-file-dialog"_s); !added)
        return added;
    return addRotation(account, services, add);
}

} // namespace recado
