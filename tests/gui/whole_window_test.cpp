// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for all pages at once: every action, and every text that a person sees.

#include "app/application_window.h"
#include "storage/built_in.h"
#include "storage/saver.h"
#include "storage/seal.h"
#include "support/printers.h"
#include "widgets/banner.h"
#include "widgets/languages.h"
#include "widgets/plan/timeline_view.h"
#include "widgets/recent_files.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/template_card.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStatusBar>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace nextrung {

namespace {

using widgets::Actions;

/// A language that has each letter of the English text from another script, so that a letter of ours on the
/// screen is one that no translator was asked for. Places such as %1 and markup stay as they are.
class OtherScript : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int n) const override
    {
        static const QRegularExpression kept(QStringLiteral("%L?n|%L?[0-9]+|<[^>]*>|&[a-z]+;"));
        const QString text = QString::fromUtf8(source);
        QString other;
        qsizetype done = 0;
        for (auto match = kept.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch place = match.next();
            other += inOtherLetters(text.mid(done, place.capturedStart() - done)) + place.captured();
            done = place.capturedEnd();
        }
        other += inOtherLetters(text.mid(done));
        return n < 0 ? other : other.replace(QLatin1String("%n"), QString::number(n));
    }

private:
    static QString inOtherLetters(QString text)
    {
        for (QChar& letter : text) {
            if (letter.unicode() < 128 && letter.isLetter())
                letter = QChar(static_cast<char16_t>(u'α' + (letter.toLower().unicode() - u'a') % 24));
        }
        return text;
    }
};

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    const QString plain = QString(text).replace(markup, QStringLiteral(" "));
    QStringList words;
    for (auto match = word.globalMatch(plain); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

void collectWords(const QJsonValue& value, std::set<QString>& words)
{
    for (const QString& word : wordsOf(value.toString()))
        words.insert(word);
    for (const QJsonValue& part : value.toArray())
        collectWords(part, words);
    for (const QJsonValue& part : value.toObject())
        collectWords(part, words);
}

/// The words that are not the program's: those of the plan, the first letters of names, the names of days and
/// months, and names of keys.
std::set<QString> wordsOfOthers(const core::Plan& plan)
{
    std::set<QString> words{QStringLiteral("NextRung"), QStringLiteral("Ctrl"), QStringLiteral("GBP")};
    collectWords(QJsonDocument::fromJson(storage::fileBytes(plan, nullptr)).object(), words);
    for (const auto& person : plan.people) {
        const QStringList names = person->name.split(QLatin1Char(' '));
        words.insert(names.constFirst().left(1) + names.constLast().left(1));
    }
    for (int at = 1; at <= 12; ++at) {
        words.insert(QLocale().monthName(at, QLocale::LongFormat));
        words.insert(QLocale().monthName(at, QLocale::ShortFormat));
        words.insert(QLocale().dayName((at - 1) % 7 + 1, QLocale::LongFormat));
        words.insert(QLocale().dayName((at - 1) % 7 + 1, QLocale::ShortFormat));
    }
    return words;
}

/// Whether the word is one of these, or the beginning of one that is cut in `text`.
bool isOneOf(const std::set<QString>& words, const QString& word, const QString& text)
{
    if (words.count(word) > 0)
        return true;
    const auto next = words.lower_bound(word);
    return text.contains(word + QChar(u'…')) && next != words.end() && next->startsWith(word);
}

/// What the widget paints, line by line, also what its own code paints.
QStringList paintedTexts(QWidget& widget)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    widget.render(&generator);
    QStringList texts;
    for (QXmlStreamReader reader(buffer.data()); !reader.atEnd();) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts.append(reader.readElementText());
    }
    return texts;
}

/// What is said of the visible widgets without being painted: to the pointer and to a screen reader.
QStringList spokenTexts(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible())
            texts += {widget->toolTip(), widget->statusTip(), widget->accessibleName(),
                      widget->accessibleDescription()};
    }
    return texts;
}

/// The letter that chooses an entry of a menu; null if none does.
QChar accessKey(const QAction& entry)
{
    const QString text = QString(entry.text()).remove(QLatin1String("&&"));
    const qsizetype mark = text.indexOf(QLatin1Char('&'));
    return mark < 0 || mark + 1 == text.size() ? QChar() : text[mark + 1].toLower();
}

class WholeWindow : public testing::Test {
protected:
    WholeWindow()
    {
        whole_.window().resize(1600, 1000);
        whole_.files().showNew(plan_);
        whole_.window().show();
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] const QList<Actions::Entry>& actions() { return whole_.bench().actions.all(); }

    QTemporaryDir folder_;
    core::Plan plan_ = *storage::readBuiltIn(storage::sampleName());
    app::ApplicationWindow whole_{QDate(2026, 11, 21), folder_.filePath(QStringLiteral("settings.ini"))};
};

}  // namespace

TEST_F(WholeWindow, HasNoActionWithoutTextHelpAndAPlaceInAMenu)
{
    ASSERT_GT(actions().size(), 20);
    std::set<const QAction*> inMenus;
    for (const QMenu* menu : whole_.window().findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions())
            inMenus.insert(action);
    }
    for (const Actions::Entry& entry : actions()) {
        EXPECT_FALSE(entry.action->text().isEmpty()) << entry.spec.id;
        EXPECT_FALSE(entry.action->statusTip().isEmpty()) << entry.spec.id;
        EXPECT_TRUE(inMenus.count(entry.action) > 0) << entry.spec.id;
    }
}

TEST_F(WholeWindow, HasNoTwoActionsOfOneNameOrWithTheSameKeysInOnePlace)
{
    std::set<QByteArray> ids;
    std::map<QKeySequence, QList<const Actions::Entry*>> ofKeys;
    for (const Actions::Entry& entry : actions()) {
        EXPECT_TRUE(ids.insert(entry.spec.id).second) << entry.spec.id;
        for (const QKeySequence& keys : entry.action->shortcuts()) {
            if (keys.isEmpty())
                continue;
            for (const Actions::Entry* other : ofKeys[keys])
                EXPECT_TRUE(entry.context && other->context && entry.context != other->context)
                    << entry.spec.id << " and " << other->spec.id << ": " << keys.toString().toStdString();
            ofKeys[keys].append(&entry);
        }
    }
    EXPECT_FALSE(ofKeys.empty());
}

TEST_F(WholeWindow, ReachesEachEntryOfEachMenuByALetterOfItsOwnInEveryLanguage)
{
    for (const widgets::Language& language : widgets::languages()) {
        widgets::useLanguage(language.code);
        QCoreApplication::sendPostedEvents();
        std::set<QChar> ofBar;
        for (const QAction* title : whole_.window().menuBar()->actions()) {
            EXPECT_TRUE(ofBar.insert(accessKey(*title)).second) << title->text().toStdString();
            std::set<QChar> ofMenu;
            QStringList without;
            emit title->menu()->aboutToShow();
            for (const QAction* entry : title->menu()->actions()) {
                if (entry->isSeparator())
                    continue;
                const QChar letter = accessKey(*entry);
                if (letter.isNull())
                    without << entry->text();
                else
                    EXPECT_TRUE(ofMenu.insert(letter).second) << entry->text().toStdString();
            }
            // A menu of more entries than its texts have letters cannot have one for each.
            for (const QString& text : std::as_const(without)) {
                for (const QChar letter : text) {
                    EXPECT_TRUE(!letter.isLetter() || ofMenu.count(letter.toLower()) > 0)
                        << text.toStdString() << " could have " << QString(letter).toStdString();
                }
            }
        }
        EXPECT_GT(ofBar.size(), 5U);
    }
    widgets::useLanguage(QStringLiteral("en"));
}

TEST_F(WholeWindow, TheStatusBarHintsAtWhatCanBeDone)
{
    QCoreApplication::processEvents();

    QStringList shown;
    for (const QLabel* label : whole_.window().statusBar()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->fontMetrics().horizontalAdvance(label->text()) <= label->width())
            shown << label->text();
    }

    EXPECT_FALSE(shown.filter(QStringLiteral("Double-click the ground")).isEmpty());
}

TEST_F(WholeWindow, ALongDescriptionIsReadFromItsBeginningInTheStatusBar)
{
    whole_.window().showPage("plan");
    QCoreApplication::processEvents();

    emit whole_.window().findChild<widgets::TimelineView*>()->hinted(
        QStringLiteral("Talk to Dana ").repeated(30));
    QCoreApplication::processEvents();

    int found = 0;
    for (const QLabel* label : whole_.window().statusBar()->findChildren<QLabel*>()) {
        if (!label->text().startsWith(QStringLiteral("Talk to Dana")))
            continue;
        ++found;
        EXPECT_TRUE(label->text().endsWith(QChar(u'…')));
        EXPECT_LE(label->fontMetrics().horizontalAdvance(label->text()), label->contentsRect().width());
    }
    EXPECT_EQ(found, 1);
}

TEST_F(WholeWindow, LeavesOutTheMenusOfPagesWhileNoPlanIsShown)
{
    const auto shown = [this] {
        QStringList titles;
        for (const QAction* title : whole_.window().menuBar()->actions()) {
            if (title->isVisible())
                titles << QString(title->text()).remove(QLatin1Char('&'));
        }
        return titles;
    };
    EXPECT_TRUE(shown().contains(QStringLiteral("Ladder")));

    whole_.window().showStart();
    EXPECT_FALSE(shown().contains(QStringLiteral("Ladder")));
    EXPECT_TRUE(shown().contains(QStringLiteral("File")));

    whole_.files().showNew(plan_);
    EXPECT_TRUE(shown().contains(QStringLiteral("Ladder")));
}

TEST_F(WholeWindow, RemembersThatTheInspectorWasHidden)
{
    whole_.bench().actions.find("view.inspector")->trigger();
    whole_.window().saveLayout();

    app::ApplicationWindow next(QDate(2026, 11, 21), folder_.filePath(QStringLiteral("settings.ini")));
    next.files().showNew(plan_);

    EXPECT_FALSE(next.bench().actions.find("view.inspector")->isChecked());
    EXPECT_TRUE(next.window().findChild<QWidget*>(QStringLiteral("inspector"))->isHidden());
}

TEST_F(WholeWindow, TheNextPaneAfterWhatIsSaidAboveAPageIsThePage)
{
    whole_.window().activateWindow();
    QCoreApplication::processEvents();
    QWidget* page = whole_.window().currentPage();
    auto* said = page->findChild<widgets::Banner*>();
    ASSERT_NE(said, nullptr);
    said->say({QStringLiteral("test"), QStringLiteral("Something."), widgets::Banner::Tone::Refused, {}});
    said->findChild<QAbstractButton*>()->setFocus();

    whole_.bench().actions.find("view.nextPane")->trigger();

    EXPECT_EQ(whole_.window().focusWidget(), page->focusProxy());
}

TEST_F(WholeWindow, OpensARecentPlanFromTheFileMenu)
{
    const QString path = folder_.filePath(QStringLiteral("maya.nextrung"));
    ASSERT_TRUE(storage::saveFile(path, storage::fileBytes(plan_, nullptr)));
    whole_.files().open(path);
    whole_.files().showNew({});
    QMenu* recent = whole_.bench().actions.find("file.recent")->menu();

    emit recent->aboutToShow();
    ASSERT_EQ(recent->actions().size(), 1);
    EXPECT_EQ(recent->actions().constFirst()->text(),
              QStringLiteral("&1  Maya Okafor, Account Executive 2027"));
    recent->actions().constFirst()->trigger();

    EXPECT_EQ(whole_.files().path(), path);
}

TEST_F(WholeWindow, RemembersNoTitleOfAPlanThatIsLocked)
{
    const QString path = folder_.filePath(QStringLiteral("maya.nextrung"));
    const auto seal = storage::Seal::make(QStringLiteral("correct horse"));
    ASSERT_TRUE(seal);
    ASSERT_TRUE(storage::saveFile(path, storage::fileBytes(plan_, nullptr)));
    whole_.files().open(path);
    ASSERT_TRUE(storage::saveFile(path, storage::fileBytes(plan_, seal.get())));
    whole_.files().setPassphraseAsker([](const QString&) { return QStringLiteral("correct horse"); });
    whole_.files().open(path);

    EXPECT_EQ(widgets::recentFiles(whole_.bench().settings),
              std::vector<widgets::RecentFile>({{path, QString()}}));
}

TEST_F(WholeWindow, NamesEveryFieldAndButtonOfEveryPageForAScreenReader)
{
    for (const QByteArray& page : widgets::builtPages()) {
        whole_.window().showPage(page);
        QCoreApplication::sendPostedEvents();
        int asked = 0;
        for (QWidget* widget : whole_.window().findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractButton*>(widget);
            const bool isInside = qobject_cast<QComboBox*>(widget->parent())
                || qobject_cast<QAbstractSpinBox*>(widget->parent());
            if (!isField || isInside || !widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            ++asked;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty())
                << page.constData() << ": " << widget->metaObject()->className() << " at "
                << widget->mapTo(&whole_.window(), QPoint()).x() << ", "
                << widget->mapTo(&whole_.window(), QPoint()).y();
        }
        EXPECT_GT(asked, 5) << page.constData();
    }
}

TEST_F(WholeWindow, BeginsFromTheTemplateInTheLanguageOfTheWindow)
{
    whole_.window().showStart();
    const auto card = [this] { return whole_.window().findChild<widgets::TemplateCard*>(); };
    EXPECT_EQ(card()->text(), storage::templates()[0].title);

    widgets::useLanguage(QStringLiteral("de"));
    QCoreApplication::sendPostedEvents();
    const storage::Template german = storage::templates(QStringLiteral("de"))[0];
    const QString title = card()->text();
    emit card()->opened();
    widgets::useLanguage(QStringLiteral("en"));

    EXPECT_EQ(title, german.title);
    EXPECT_NE(title, storage::templates()[0].title);
    EXPECT_TRUE(whole_.bench().document.plan().positions == german.plan.positions);
    EXPECT_TRUE(whole_.bench().document.plan().activities == german.plan.activities);
}

TEST_F(WholeWindow, TheStartSentenceNamesWhatItAddsInTheLanguageOfTheWindow)
{
    widgets::useLanguage(QStringLiteral("de"));
    whole_.files().begin({.current = QStringLiteral("Bäckerin"),
                          .target = QStringLiteral("Leitung der Backstube"),
                          .by = QDate(2027, 5, 21),
                          .hoursAWeek = 6});
    widgets::useLanguage(QStringLiteral("en"));

    const core::Plan& begun = whole_.bench().document.plan();
    ASSERT_EQ(begun.tracks.size(), 1U);
    ASSERT_EQ(begun.levels.size(), 2U);
    EXPECT_EQ(begun.tracks[0].title, QStringLiteral("Meine Laufbahn"));
    std::set<QString> levels;
    for (const auto& level : begun.levels)
        levels.insert(level->title);
    EXPECT_EQ(levels, (std::set<QString>{QStringLiteral("Stufe 1"), QStringLiteral("Stufe 2")}));
}

TEST_F(WholeWindow, ShowsNoWordOfItsOwnOnTheStartPageThatCannotBeTranslated)
{
    OtherScript script;
    std::set<QString> others = wordsOfOthers(plan_);
    others.insert(QStringLiteral("Maya"));
    for (const storage::Template& each : storage::templates()) {
        for (const QString& word : wordsOf(each.title + QLatin1Char(' ') + each.summary))
            others.insert(word);
    }
    whole_.window().showStart();
    ASSERT_TRUE(QCoreApplication::installTranslator(&script));
    QCoreApplication::sendPostedEvents();
    for (const QString& text : paintedTexts(whole_.window())) {
        for (const QString& word : wordsOf(text))
            EXPECT_TRUE(isOneOf(others, word, text))
                << word.toStdString() << " in “" << text.toStdString() << "”";
    }
    QCoreApplication::removeTranslator(&script);
}

TEST_F(WholeWindow, ShowsNoWordThatCannotBeTranslated)
{
    OtherScript script;
    const std::set<QString> others = wordsOfOthers(plan_);
    ASSERT_TRUE(QCoreApplication::installTranslator(&script));
    QCoreApplication::sendPostedEvents();
    for (const QByteArray& page : widgets::builtPages()) {
        whole_.window().showPage(page);
        QCoreApplication::sendPostedEvents();
        const QStringList texts = paintedTexts(whole_.window()) + spokenTexts(whole_.window());
        EXPECT_GT(texts.size(), 20) << page.constData();
        for (const QString& text : texts) {
            for (const QString& word : wordsOf(text))
                EXPECT_TRUE(isOneOf(others, word, text))
                    << page.constData() << ": " << word.toStdString() << " in “" << text.toStdString() << "”";
        }
    }
    QCoreApplication::removeTranslator(&script);
}

}  // namespace nextrung
