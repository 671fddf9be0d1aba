// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"
#include "storage/seal.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

using Code = core::Error::Code;

const QString passphrase = QStringLiteral("correct horse battery");

class SealedFile : public testing::Test {
protected:
    [[nodiscard]] QByteArray file() const { return fileBytes(plan_, seal_.get()); }

    core::Plan plan_ = test::smallLadder();
    Seal::Pointer seal_ = Seal::make(passphrase, SealCost::least());
};

TEST_F(SealedFile, OpensWithItsPassphrase)
{
    ASSERT_TRUE(isSealed(file()));

    const auto seal = Seal::fromHead(sealHeadOf(file()), passphrase);

    ASSERT_TRUE(seal);
    const core::Result<core::Plan> plan = planInFile(file(), seal->get());
    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan, plan_);
}

TEST_F(SealedFile, SaysThatAnotherPassphraseIsWrong)
{
    const auto seal = Seal::fromHead(sealHeadOf(file()), QStringLiteral("Correct horse battery"));

    ASSERT_FALSE(seal);
    EXPECT_EQ(seal.error().code, Code::WrongPassphrase);
}

TEST_F(SealedFile, NeedsAPassphrase)
{
    EXPECT_EQ(planInFile(file(), nullptr).error().code, Code::NeedsPassphrase);
}

TEST_F(SealedFile, HoldsNoWordOfThePlan)
{
    const QByteArray bytes = file();

    EXPECT_FALSE(bytes.contains("Specialist"));
    EXPECT_FALSE(bytes.contains("positions"));
    EXPECT_TRUE(bytes.contains("argon2id13")) << "the head names how it is locked";
}

TEST_F(SealedFile, IsNeverTheSameTwice)
{
    EXPECT_NE(file(), file());
}

TEST_F(SealedFile, WithOneByteChangedIsDamaged)
{
    const QByteArray whole = file();
    for (qsizetype at = sealHeadOf(whole).size(); at < whole.size(); at += 37) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        EXPECT_EQ(planInFile(damaged, seal_.get()).error().code, Code::Damaged) << at;
    }
}

TEST_F(SealedFile, CutIsDamaged)
{
    const QByteArray whole = file();
    for (qsizetype size = sealHeadOf(whole).size(); size < whole.size(); size += 41)
        EXPECT_EQ(planInFile(whole.left(size), seal_.get()).error().code, Code::Damaged) << size;
}

TEST_F(SealedFile, WithAnotherHeadIsDamaged)
{
    const QByteArray one = file();
    const Seal::Pointer other = Seal::make(passphrase, SealCost::least());
    const QByteArray mixed = other->head() + one.mid(sealHeadOf(one).size());

    EXPECT_EQ(planInFile(mixed, other.get()).error().code, Code::Damaged);
}

TEST_F(SealedFile, OfAnotherWayOfLockingNamesIt)
{
    QByteArray bytes = file();
    bytes.replace(0, bytes.indexOf('\n'), "nextrung-sealed 9");

    const auto seal = Seal::fromHead(sealHeadOf(bytes), passphrase);

    ASSERT_FALSE(seal);
    EXPECT_EQ(seal.error(), (core::Error{Code::NewerVersion, {QStringLiteral("9")}}));
}

TEST_F(SealedFile, ThatAsksForMoreMemoryThanThereIsIsDamaged)
{
    QByteArray bytes = file();
    bytes.replace("\"memory\":8192", "\"memory\":99999999999");

    EXPECT_EQ(Seal::fromHead(sealHeadOf(bytes), passphrase).error().code, Code::Damaged);
}

TEST_F(SealedFile, OpensHoweverTheLettersOfThePassphraseAreMade)
{
    const Seal::Pointer seal = Seal::make(QString::fromUtf8("caf\u00e9"), SealCost::least());

    EXPECT_TRUE(Seal::fromHead(seal->head(), QString::fromUtf8("cafe\u0301")));
}

TEST(UnsealedFile, IsThePlansOwn)
{
    const core::Plan plan = test::smallLadder();

    EXPECT_EQ(fileBytes(plan, nullptr), writePlan(plan));
    EXPECT_FALSE(isSealed(writePlan(plan)));
    EXPECT_EQ(*planInFile(writePlan(plan), nullptr), plan);
}

}  // namespace
}  // namespace nextrung::storage
